// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulebookfile.h"

#include "profile/profilefolder.h"
#include "sheets/workbook.h"

#include <QFileInfo>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

bool hasEnding(const QString &path, const QStringList &endings)
{
    return !QFileInfo(path).isDir() && endings.contains(QFileInfo(path).suffix().toLower());
}

QStringList linesOf(const std::vector<SheetMistake> &mistakes)
{
    QStringList lines;
    for (const SheetMistake &mistake : mistakes)
        lines << textOf(mistake);
    return lines;
}

} // namespace

Result<RuleBookFile> readRuleBookFile(const QString &path, const RuleBook &known)
{
    if (hasEnding(path, {u"xlsx"_s, u"ods"_s})) {
        const auto workbook = readWorkbook(path, known);
        if (workbook)
            return RuleBookFile{workbook->profile, linesOf(workbook->notes)};
        const bool isThere = workbook.error().front().reason != SheetReason::CannotOpen;
        return failure(isThere ? ErrorCode::BadInput : ErrorCode::NotFound, linesOf(workbook.error()).join(u'\n'));
    }
    Result<Profile> profile = hasEnding(path, {u"json"_s}) ? readProfileFile(path) : readProfile(path);
    if (!profile)
        return std::unexpected(profile.error());
    return RuleBookFile{*std::move(profile), {}};
}

Result<> writeRuleBookFile(const QString &path, const RuleBook &book)
{
    if (hasEnding(path, {u"xlsx"_s}))
        return writeWorkbook(path, book);
    if (hasEnding(path, {u"ods"_s}))
        return failure(
            ErrorCode::Unsupported, path + u": workbooks are written as .xlsx; every office program opens them"_s);
    return hasEnding(path, {u"json"_s}) ? writeProfileFile(profileOf(book), path) : writeProfile(profileOf(book), path);
}

} // namespace liandong
