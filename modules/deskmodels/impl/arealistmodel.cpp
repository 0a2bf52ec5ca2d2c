// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/arealistmodel.h"

#include "deskmodels/tr.h"
#include "deskmodels/words.h"
#include "domain/event.h"

#include <ranges>

namespace liandong {

using deskmodels::Tr;

AreaListModel::AreaListModel(const WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
    , m_reload([this] { reload(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, &AreaListModel::reload);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (std::holds_alternative<AreaPut>(event))
            m_reload.ask();
    });
    reload();
}

void AreaListModel::reload()
{
    std::vector<AreaRow> rows;
    for (const Area &area : m_source.world().areas | std::views::values)
        rows.push_back({area.key, area.kind, area.name, area.source, area.retired});
    std::ranges::stable_sort(rows, [](const AreaRow &a, const AreaRow &b) {
        return std::tie(a.retired, a.kind, a.name) < std::tie(b.retired, b.kind, b.name);
    });
    setRows(std::move(rows));
}

int AreaListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AreaListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AreaRow &row = rows()[size_t(index.row())];
    if (role == RetiredRole)
        return row.retired;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.retired ? Tr::tr("%1 (retired)").arg(row.name) : row.name;
    case Kind:
        return wordOf(row.kind);
    default:
        return row.source;
    }
}

QVariant AreaListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Tr::tr("Area");
    case Kind:
        return Tr::tr("Kind");
    default:
        return Tr::tr("Source");
    }
}

} // namespace liandong
