// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/historymodel.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/rolevalues.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

namespace liandong {

using deskmodels::Tr;

HistoryModel::HistoryModel(WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
{
    connect(&source, &WorldSource::historyFound, this, &HistoryModel::onFound);
    connect(&source, &WorldSource::linkStateChanged, this, [this](LinkState state) {
        // No answer comes any more.
        if (state == LinkState::Away) {
            m_request = 0;
            setSearching(false);
        }
    });
}

void HistoryModel::search(const QString &text, int limit)
{
    if (m_source.linkState() != LinkState::Live)
        return;
    m_request = m_source.searchHistory(text, limit);
    setSearching(true);
}

void HistoryModel::onFound(const wire::HistoryFound &found)
{
    if (m_request == 0 || found.request != m_request)
        return;
    m_request = 0;
    m_more = found.more;
    std::vector<HistoryRow> fresh;
    for (const wire::HistoryHit &hit : found.hits)
        fresh.push_back({hit, categoryName(m_source.world(), hit.category)});
    setRows(std::move(fresh));
    setSearching(false);
}

void HistoryModel::setSearching(bool searching)
{
    if (searching == m_searching)
        return;
    m_searching = searching;
    Q_EMIT searchingChanged(searching);
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryRow &row = rows()[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Number:
            return row.hit.number;
        case Opened:
            return timeText(row.hit.openedAt, m_source.serviceNow(), m_source.world().centre);
        case State:
            return wordOf(row.hit.state);
        case Category:
            return row.categoryPath;
        case PlaceColumn:
            return row.hit.place;
        case Narrative:
            return row.hit.narrative;
        default:
            return {};
        }
    case IncidentRole:
        return QVariant::fromValue(row.hit.incident);
    case NumberRole:
        return row.hit.number;
    case OpenedAtRole:
        return msOf(row.hit.openedAt);
    case StateRole:
        return int(row.hit.state);
    case CategoryPathRole:
        return row.categoryPath;
    case PlaceRole:
        return row.hit.place;
    case Qt::ToolTipRole:
    case NarrativeRole:
        return row.hit.narrative;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return Tr::tr("Number");
    case Opened:
        return Tr::tr("Opened", "when the incident was opened");
    case State:
        return Tr::tr("State");
    case Category:
        return Tr::tr("Category");
    case PlaceColumn:
        return Tr::tr("Place");
    case Narrative:
        return Tr::tr("Narrative");
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IncidentRole, "incident"}, {NumberRole, "number"},
        {OpenedAtRole, "openedAt"}, {StateRole, "state"}, {CategoryPathRole, "categoryPath"}, {PlaceRole, "place"},
        {NarrativeRole, "narrative"}};
}

} // namespace liandong
