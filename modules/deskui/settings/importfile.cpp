// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/importfile.h"

#include "deskmodels/itemfields.h"
#include "deskmodels/mistaketext.h"
#include "profile/profilefolder.h"

#include <QFileInfo>

namespace liandong {

namespace {

/// A member as forms call it; the key, which forms do not show, by its name.
QString memberWord(const QString &list, const QString &member)
{
    const auto kind = std::ranges::find(
        itemKinds(), list, [](const ItemKind &each) { return QString(listNameOf(*blankItem(each.kind))); });
    const ItemField *field = kind == itemKinds().end() ? nullptr : itemField(kind->kind, member);
    return field ? labelOf(*field) : member;
}

/// "units[3].dutyPhones[0].number" is item and member.
ImportMistake placed(const FileMistake &mistake)
{
    const qsizetype dot = mistake.where.indexOf(u'.');
    const QString item = dot < 0 ? mistake.where : mistake.where.left(dot);
    return {mistake.file, item, dot < 0 ? QString() : mistake.where.sliced(dot + 1), mistakeText(mistake.reason)};
}

} // namespace

ImportedFile readImport(const QString &path, const RuleBook &book)
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

} // namespace liandong
