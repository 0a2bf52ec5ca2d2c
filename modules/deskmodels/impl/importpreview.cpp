// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/importpreview.h"

#include "deskmodels/itemfields.h"
#include "deskmodels/tr.h"

namespace liandong {

using deskmodels::Tr;

namespace {

QString wordOf(ImportPreviewModel::RowKind kind)
{
    switch (kind) {
    case ImportPreviewModel::RowKind::Mistake:
        return Tr::tr("Mistake");
    case ImportPreviewModel::RowKind::Note:
        return Tr::tr("Passed over");
    case ImportPreviewModel::RowKind::Added:
        return Tr::tr("New", "item of a file");
    case ImportPreviewModel::RowKind::Changed:
        return Tr::tr("Changed", "item of a file");
    }
    return {};
}

} // namespace

void ImportPreviewModel::show(const ImportedFile &file, const World &world)
{
    beginResetModel();
    m_rows.clear();
    m_edits.clear();
    for (const ImportMistake &mistake : file.mistakes)
        add(RowKind::Mistake, mistake);
    for (const ImportMistake &note : file.notes)
        add(RowKind::Note, note);
    const BookChanges changes = changesBy(world, file.items);
    m_counts = {.mistakes = file.mistakes.size(), .same = changes.same};
    World after = world; // names of what comes along are read from it
    for (const BookChange &change : changes.changes)
        putInto(after, change.to);
    for (const BookChange &change : changes.changes)
        add(change, after);
    if (m_counts.mistakes > 0)
        m_edits.clear();
    endResetModel();
}

void ImportPreviewModel::add(RowKind kind, const ImportMistake &mistake)
{
    m_rows.push_back({kind, {{{}, mistake.where, mistake.row, mistake.column, {}, mistake.reason}}});
}

void ImportPreviewModel::add(const BookChange &change, const World &world)
{
    m_edits.push_back({change.from, change.to});
    const QString kind = nameOf(change.to).kind;
    const QString kinds = kindWord(*itemKind(kind));
    const QString title = titleOf(change.to, world);
    if (!change.from) {
        ++m_counts.added;
        m_rows.push_back({RowKind::Added, {{{}, kinds, title, {}, {}, {}}}});
        return;
    }
    ++m_counts.changed;
    for (const QLatin1StringView member : change.members) {
        const ItemField *field = itemField(kind, member);
        const auto text
            = [&](const RuleBookItem &item) { return valueText(item, *field, valueOf(item, member), world); };
        m_rows.push_back(
            {RowKind::Changed, {{{}, kinds, title, labelOf(*field), text(*change.from), text(change.to)}}});
    }
}

void ImportPreviewModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_edits.clear();
    m_counts = {};
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == KindRole)
        return int(row.kind);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == What ? wordOf(row.kind) : row.texts[size_t(index.column())];
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return Tr::tr("What", "line of an import");
    case Where:
        return Tr::tr("Sheet, kind");
    case Item:
        return Tr::tr("Row, item");
    case Member:
        return Tr::tr("Column, field");
    case Now:
        return Tr::tr("Now", "value before an import");
    default:
        return Tr::tr("Then", "value after an import, or what is wrong");
    }
}

} // namespace liandong
