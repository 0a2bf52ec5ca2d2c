// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/rulebooklistmodel.h"

#include "deskmodels/impl/rulebookrow.h"
#include "domain/event.h"

#include <algorithm>

namespace liandong {

RuleBookListModel::RuleBookListModel(const WorldSource &source, QAnyStringView kind, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
    , m_kind(*itemKind(kind))
    , m_reload([this] { reload(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, &RuleBookListModel::reload);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        // Any of the rule book: titles name other items.
        if (itemOf(event))
            m_reload.ask();
    });
    reload();
}

void RuleBookListModel::reload()
{
    std::vector<std::pair<std::pair<int, QString>, ItemRow>> sorted;
    for (const RuleBookItem &item : itemsOf(m_source.world(), m_kind.kind)) {
        ItemRow row = rowFor(item);
        sorted.emplace_back(std::pair(listOrderOf(item), soundOf(row.title)), std::move(row));
    }
    std::ranges::sort(sorted, [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.itemKey) < std::tie(b.first, b.second.itemKey);
    });
    std::vector<ItemRow> fresh;
    for (auto &[place, row] : sorted)
        fresh.push_back(std::move(row));
    setRows(std::move(fresh));
}

ItemRow RuleBookListModel::rowFor(const RuleBookItem &item) const
{
    const World &world = m_source.world();
    ItemRow row{item, nameOf(item).key, titleOf(item, world), {}, searchTextOf(item, world)};
    for (const char *column : m_kind.columns)
        row.cells += cellText(item, column, world);
    return row;
}

QString RuleBookListModel::soundOf(const QString &title)
{
    QString &sound = m_sounds[title];
    if (sound.isEmpty())
        sound = PinyinKey(title).sortKey();
    return sound;
}

int RuleBookListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_kind.columns.size());
}

QVariant RuleBookListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ItemRow &row = rows()[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole:
    case Qt::EditRole:
    case ItemTitleRole:
        return row.title;
    case ItemKeyRole:
        return row.itemKey;
    case ItemRetiredRole:
        return isRetired(row.item);
    case ItemSearchRole:
        return row.search;
    case ItemAttentionRole:
        return needsAttention(row.item, m_source.world().centre, m_source.serviceNow());
    default:
        return {};
    }
}

QVariant RuleBookListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    const ItemField *field = itemField(m_kind.kind, m_kind.columns[size_t(section)]);
    return field ? labelOf(*field) : QString();
}

QHash<int, QByteArray> RuleBookListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {ItemKeyRole, "key"}, {ItemTitleRole, "title"}, {ItemRetiredRole, "retired"},
        {ItemSearchRole, "search"}, {ItemAttentionRole, "attention"}};
}

} // namespace liandong
