// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/countdownmodel.h"

#include "base/check.h"
#include "deskmodels/formats.h"
#include "deskmodels/impl/rolevalues.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

namespace liandong {

using deskmodels::Tr;

CountdownModel::CountdownModel(const WorldSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_names([this] { refreshNames(); }, this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &CountdownModel::tick);
    connect(&source, &WorldSource::worldReplaced, this, &CountdownModel::reload);
    connect(
        &source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) { onEntry(event); });
    reload();
}

int CountdownModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CountdownModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CountdownModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Deadline &deadline = row.running.deadline;
    const qint64 remaining = secondsUntil(deadline.dueAt, m_source.serviceNow());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case IncidentRole:
        return QVariant::fromValue(row.running.incident);
    case OrderRole:
        return QVariant::fromValue(row.running.order);
    case KindRole:
        return int(deadline.kind);
    case KindTextRole:
        return wordOf(deadline.kind);
    case UnitKeyRole:
        return row.running.unit.text();
    case UnitRole:
        return row.unit;
    case NumberRole:
        return row.number;
    case PlaceRole:
        return row.place;
    case StartedAtRole:
        return msOf(deadline.startedAt);
    case DueAtRole:
        return msOf(deadline.dueAt);
    case RemainingRole:
        return remaining;
    case RemainingTextRole:
        return remainingText(Seconds(remaining));
    case ShareRole:
        return shareOf(deadline);
    case ConditionRole:
        return int(row.condition);
    default:
        return {};
    }
}

double CountdownModel::shareOf(const Deadline &deadline) const
{
    const auto whole = deadline.dueAt - deadline.startedAt;
    if (whole <= Milliseconds(0))
        return 1;
    return std::clamp(double((m_source.serviceNow() - deadline.startedAt).count()) / double(whole.count()), 0.0, 1.0);
}

QVariant CountdownModel::cellText(const Row &row, int column) const
{
    switch (column) {
    case Remaining:
        return remainingText(Seconds(secondsUntil(row.running.deadline.dueAt, m_source.serviceNow())));
    case Kind:
        return wordOf(row.running.deadline.kind);
    case UnitColumn:
        return row.unit;
    case Number:
        return row.number;
    case PlaceColumn:
        return row.place;
    default:
        return {};
    }
}

QVariant CountdownModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Remaining:
        return Tr::tr("Time left");
    case Kind:
        return Tr::tr("Deadline");
    case UnitColumn:
        return Tr::tr("Unit");
    case Number:
        return Tr::tr("Number");
    case PlaceColumn:
        return Tr::tr("Place");
    default:
        return {};
    }
}

QHash<int, QByteArray> CountdownModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IncidentRole, "incident"}, {OrderRole, "order"}, {KindRole, "kind"},
        {KindTextRole, "kindText"}, {UnitKeyRole, "unitKey"}, {UnitRole, "unit"}, {NumberRole, "number"},
        {PlaceRole, "place"}, {StartedAtRole, "startedAt"}, {DueAtRole, "dueAt"}, {RemainingRole, "remaining"},
        {RemainingTextRole, "remainingText"}, {ShareRole, "share"}, {ConditionRole, "condition"}};
}

void CountdownModel::setVisibleRows(int first, int last)
{
    m_firstVisible = std::max(first, 0);
    m_lastVisible = last;
}

void CountdownModel::tick()
{
    const Instant now = m_source.serviceNow();
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const DeadlineCondition condition = conditionOf(m_rows[at].running.deadline, now);
        if (condition == m_rows[at].condition)
            continue;
        m_rows[at].condition = condition;
        touch(int(at), int(at), {ConditionRole});
    }
    const int last = std::min(m_lastVisible, rowCount() - 1);
    if (m_firstVisible <= last) {
        Q_EMIT dataChanged(index(m_firstVisible, Remaining), index(last, Remaining),
            {Qt::DisplayRole, RemainingRole, RemainingTextRole, ShareRole});
    }
    afterChange();
}

void CountdownModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_byIncident.clear();
    for (const auto &[id, incident] : m_source.world().incidents) {
        for (Row &row : rowsOf(id)) {
            m_byIncident[id].push_back(row.key());
            m_rows.push_back(std::move(row));
        }
    }
    std::ranges::sort(m_rows, {}, &Row::key);
    endResetModel();
    afterChange();
}

void CountdownModel::onEntry(const Event &event)
{
    if (std::holds_alternative<UnitPut>(event) || std::holds_alternative<PlacePut>(event))
        m_names.ask();
    for (const auto &id : {incidentOf(event), otherIncidentOf(event)}) {
        if (id)
            refresh(*id);
    }
    afterChange();
}

void CountdownModel::refresh(const IncidentId &id)
{
    std::vector<Row> rows = rowsOf(id);
    std::vector<Key> keys;
    for (const Row &row : rows)
        keys.push_back(row.key());
    const auto held = m_byIncident.find(id);
    if (held != m_byIncident.end()) {
        for (const Key &key : held->second) {
            if (!std::ranges::contains(keys, key))
                removeRow(key);
        }
    }
    for (Row &row : rows)
        putRow(std::move(row));
    if (keys.empty())
        m_byIncident.erase(id);
    else
        m_byIncident[id] = std::move(keys);
}

void CountdownModel::refreshNames()
{
    std::vector<IncidentId> ids;
    for (const auto &[id, keys] : m_byIncident)
        ids.push_back(id);
    for (const IncidentId &id : ids)
        refresh(id);
}

std::vector<CountdownModel::Row> CountdownModel::rowsOf(const IncidentId &id) const
{
    std::vector<Row> rows;
    const Incident *incident = m_source.world().incident(id);
    if (!incident || incident->isClosed())
        return rows;
    for (const Order &order : incident->orders) {
        for (const Deadline &deadline : order.deadlines) {
            if (deadline.isRunning())
                rows.push_back(rowOf(*incident, order, deadline));
        }
    }
    return rows;
}

CountdownModel::Row CountdownModel::rowOf(const Incident &incident, const Order &order, const Deadline &deadline) const
{
    return {{incident.id, order.id, order.unit, deadline}, unitName(m_source.world(), order.unit), incident.number,
        placeText(m_source.world(), incident.place), conditionOf(deadline, m_source.serviceNow())};
}

size_t CountdownModel::placeOf(const Key &key) const
{
    return size_t(std::ranges::lower_bound(m_rows, key, {}, &Row::key) - m_rows.begin());
}

void CountdownModel::putRow(Row row)
{
    const size_t at = placeOf(row.key());
    if (at == m_rows.size() || m_rows[at].key() != row.key()) {
        beginInsertRows({}, int(at), int(at));
        m_rows.insert(m_rows.begin() + ptrdiff_t(at), std::move(row));
        endInsertRows();
        return;
    }
    Row &held = m_rows[at];
    const bool same = held.running.deadline == row.running.deadline && held.unit == row.unit
        && held.number == row.number && held.place == row.place && held.condition == row.condition;
    if (same)
        return;
    held = std::move(row);
    touch(int(at), int(at));
}

void CountdownModel::removeRow(const Key &key)
{
    const size_t at = placeOf(key);
    LD_CHECK(at < m_rows.size() && m_rows[at].key() == key, return);
    beginRemoveRows({}, int(at), int(at));
    m_rows.erase(m_rows.begin() + ptrdiff_t(at));
    endRemoveRows();
}

void CountdownModel::touch(int first, int last, const QList<int> &roles)
{
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1), roles);
}

void CountdownModel::afterChange()
{
    if (m_rows.empty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    // Missed ones are due first; only excused ones may stand between them.
    const Instant now = m_source.serviceNow();
    int missed = 0;
    for (const Row &row : m_rows) {
        if (row.running.deadline.dueAt >= now)
            break;
        missed += row.condition == DeadlineCondition::Missed;
    }
    if (missed == m_missed)
        return;
    m_missed = missed;
    Q_EMIT missedCountChanged(missed);
}

} // namespace liandong
