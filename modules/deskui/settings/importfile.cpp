// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/importfile.h"

#include "deskmodels/itemfields.h"
#include "deskmodels/mistaketext.h"
#include "deskui/tr.h"
#include "profile/profilefolder.h"
#include "sheets/workbook.h"

#include <QFileInfo>

namespace liandong {

using deskui::Tr;

namespace {

QString fileReason(const SheetMistake &mistake)
{
    switch (mistake.reason) {
    case SheetReason::CannotOpen:
        return Tr::tr("The file cannot be opened.");
    case SheetReason::NotASpreadsheet:
        return Tr::tr("This is no spreadsheet (.xlsx or .ods).");
    case SheetReason::Encrypted:
        return Tr::tr("The file has a password.");
    case SheetReason::Damaged:
        return Tr::tr("The file is damaged.");
    case SheetReason::TooBig:
    case SheetReason::TooManyRows:
    case SheetReason::TooManyCells:
        return Tr::tr("The file is too large.");
    case SheetReason::NoKnownSheet:
        return Tr::tr("None of its sheets is of a rule book.");
    case SheetReason::NoHeader:
        return Tr::tr("No row names the columns.");
    case SheetReason::SecondRow:
        return Tr::tr("There can be one row only.");
    case SheetReason::IgnoredSheet:
        return Tr::tr("This sheet is of no list of the rule book.");
    case SheetReason::IgnoredColumn:
        return Tr::tr("Nobody knows this column.");
    case SheetReason::IgnoredRows:
        return Tr::tr("Empty up to row %1.").arg(mistake.expected);
    default:
        return {};
    }
}

QString formReason(SheetReason reason)
{
    switch (reason) {
    case SheetReason::Missing:
        return Tr::tr("must be filled in");
    case SheetReason::Uncalculated:
        return Tr::tr("a formula without its result; save the file in the program that made it");
    case SheetReason::ErrorValue:
        return Tr::tr("an error of the spreadsheet");
    case SheetReason::NotText:
        return Tr::tr("words are expected");
    case SheetReason::LostZero:
        return Tr::tr("a telephone number kept as a number: its leading zero is gone");
    case SheetReason::NotANumber:
        return Tr::tr("a number is expected");
    case SheetReason::NotWhole:
        return Tr::tr("a whole number is expected");
    case SheetReason::NotYesNo:
        return Tr::tr("yes or no is expected");
    case SheetReason::NotADate:
        return Tr::tr("a date is expected, such as 2026-11-21");
    case SheetReason::NotHours:
        return Tr::tr("hours are expected, such as 08:00-18:00");
    case SheetReason::NotWeekdays:
        return Tr::tr("weekdays are expected");
    case SheetReason::NotAPoint:
        return Tr::tr("latitude and longitude are expected");
    case SheetReason::NotADuration:
        return Tr::tr("a length of time is expected, such as 30 min");
    case SheetReason::NotAKey:
        return Tr::tr("a key is 1 to 64 lower-case letters, digits and dashes");
    default:
        return {};
    }
}

const ItemKind *kindOfList(const QString &list)
{
    const auto kind = std::ranges::find(
        itemKinds(), list, [](const ItemKind &each) { return QString(listNameOf(*blankItem(each.kind))); });
    return kind == itemKinds().end() ? nullptr : &*kind;
}

/// As the pages of the settings call it.
QString listWord(const QString &list)
{
    const ItemKind *kind = kindOfList(list);
    return kind ? kindWord(*kind) : list;
}

QString meaningReason(const SheetMistake &mistake)
{
    switch (mistake.reason) {
    case SheetReason::UnknownChoice:
        return Tr::tr("one of these is expected: %1").arg(mistake.expected);
    case SheetReason::UnknownName:
        return Tr::tr("nothing in “%1” has this name").arg(listWord(mistake.expected));
    case SheetReason::AmbiguousName:
        return Tr::tr("several in “%1” have this name; write the key").arg(listWord(mistake.expected));
    case SheetReason::DoubledKey:
        return Tr::tr("row %1 is the same").arg(mistake.expected);
    default:
        return mistakeText(mistake.expected);
    }
}

QString reasonOf(const SheetMistake &mistake)
{
    QString reason = fileReason(mistake);
    if (reason.isEmpty())
        reason = formReason(mistake.reason);
    if (reason.isEmpty())
        reason = meaningReason(mistake);
    return mistake.found.isEmpty() ? reason
                                   : Tr::tr("“%1”: %2", "what stands there, what is wrong").arg(mistake.found, reason);
}

ImportMistake placed(const SheetMistake &mistake, const QString &file)
{
    return {mistake.sheet.isEmpty() ? file : mistake.sheet,
        mistake.row > 0 ? Tr::tr("Row %1").arg(mistake.row) : QString(), mistake.column, reasonOf(mistake)};
}

std::vector<QLatin1StringView> allLists()
{
    std::vector<QLatin1StringView> lists;
    boost::mp11::mp_for_each<boost::describe::describe_members<Profile, boost::describe::mod_public>>(
        [&](auto member) { lists.push_back(QLatin1StringView(member.name)); });
    return lists;
}

ImportedFile fromWorkbook(const QString &path, const RuleBook &book)
{
    ImportedFile file{.name = QFileInfo(path).fileName()};
    const auto read = readWorkbook(path, book);
    if (read)
        file.items = itemsOf(read->profile, allLists());
    for (const SheetMistake &mistake : read ? std::vector<SheetMistake>() : read.error())
        file.mistakes.push_back(placed(mistake, file.name));
    for (const SheetMistake &note : read ? read->notes : std::vector<SheetMistake>())
        file.notes.push_back(placed(note, file.name));
    return file;
}

/// A member as forms call it; the key, which forms do not show, by its name.
QString memberWord(const QString &list, const QString &member)
{
    const ItemKind *kind = kindOfList(list);
    const ItemField *field = kind ? itemField(kind->kind, member) : nullptr;
    return field ? labelOf(*field) : member;
}

/// "units[3].dutyPhones[0].number" is item and member.
ImportMistake placed(const FileMistake &mistake)
{
    const qsizetype dot = mistake.where.indexOf(u'.');
    const QString item = dot < 0 ? mistake.where : mistake.where.left(dot);
    return {mistake.file, item, dot < 0 ? QString() : mistake.where.sliced(dot + 1), mistakeText(mistake.reason)};
}

ImportedFile fromJson(const QString &path, const RuleBook &book)
{
    ImportedFile file{.name = QFileInfo(path).fileName()};
    const ProfileLists read = readLists(path);
    file.items = itemsOf(read.profile, read.lists);
    for (const FileMistake &mistake : read.mistakes)
        file.mistakes.push_back(placed(mistake));
    const bool oneFile = QFileInfo(path).isFile();
    for (const ProfileMistake &mistake : mistakesOf(book, file.items)) {
        const QString where = oneFile ? mistake.list : QString(mistake.list + u".json");
        file.mistakes.push_back(
            {where, mistake.item, memberWord(mistake.list, mistake.member), mistakeText(mistake.reason)});
    }
    return file;
}

} // namespace

ImportedFile readImport(const QString &path, const RuleBook &book)
{
    const QFileInfo info(path);
    return info.isDir() || info.suffix().compare(u"json", Qt::CaseInsensitive) == 0 ? fromJson(path, book)
                                                                                    : fromWorkbook(path, book);
}

} // namespace liandong
