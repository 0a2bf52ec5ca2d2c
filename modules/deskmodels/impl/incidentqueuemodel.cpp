// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/incidentqueuemodel.h"

#include "base/check.h"
#include "deskmodels/formats.h"
#include "deskmodels/impl/rolevalues.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

namespace liandong {

using deskmodels::Tr;

namespace {

// The service's clock may be set right, or run faster than this machine's in a drill: look at it at least this often.
constexpr Milliseconds kLongestWait{1'000};

std::optional<Instant> nextCrossing(const QueueRow &row)
{
    switch (row.condition) {
    case DeadlineCondition::Running:
        return row.urgent->warnAt;
    case DeadlineCondition::Warning:
        return row.urgent->dueAt + Milliseconds(1);
    case DeadlineCondition::None:
    case DeadlineCondition::Missed:
    case DeadlineCondition::Excused:
        break;
    }
    return std::nullopt;
}

/// Whose names stand in the rows.
bool changesNames(const Event &event)
{
    return std::holds_alternative<UnitPut>(event) || std::holds_alternative<CategoryPut>(event)
        || std::holds_alternative<PlacePut>(event) || std::holds_alternative<CentrePut>(event);
}

} // namespace

IncidentQueueModel::IncidentQueueModel(const WorldSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_names([this] { refreshAll(); }, this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IncidentQueueModel::checkClock);
    connect(&source, &WorldSource::worldReplaced, this, &IncidentQueueModel::reload);
    connect(&source, &WorldSource::entryApplied, this, &IncidentQueueModel::onEntry);
    reload();
}

int IncidentQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IncidentQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant IncidentQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QueueRow &row = *m_rows[size_t(index.row())];
    const auto &urgent = row.urgent;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case IdRole:
        return QVariant::fromValue(row.id);
    case NumberRole:
        return row.number;
    case KindRole:
        return int(row.kind);
    case StateRole:
        return int(row.state);
    case LevelRole:
        return int(row.level);
    case CategoryKeyRole:
        return row.category.text();
    case CategoryPathRole:
        return row.categoryPath;
    case PlaceRole:
        return row.place;
    case AreaClassRole:
        return int(row.areaClass);
    case OpenedAtRole:
        return msOf(row.openedAt);
    case CallsRole:
        return row.calls;
    case StandingOrdersRole:
        return row.standingOrders;
    case OrdersRole:
        return row.orders;
    case HasDeadlineRole:
        return urgent.has_value();
    case DueAtRole:
        return urgent ? msOf(urgent->dueAt) : 0;
    case DeadlineKindRole:
        return urgent ? QVariant(int(urgent->kind)) : QVariant();
    case DeadlineUnitRole:
        return urgent ? unitShortName(m_source.world(), urgent->unit) : QString();
    case ConditionRole:
        return int(row.condition);
    case RemainingRole:
        return urgent ? QVariant(secondsUntil(urgent->dueAt, m_source.serviceNow())) : QVariant();
    case EscalatedRole:
        return row.escalated;
    case MineRole:
        return row.mine;
    case NewsRole:
        return int(newsOf(row.id));
    default:
        return {};
    }
}

QVariant IncidentQueueModel::cellText(const QueueRow &row, int column) const
{
    const Centre &centre = m_source.world().centre;
    const Instant now = m_source.serviceNow();
    switch (column) {
    case Number:
        return row.number;
    case State:
        return wordOf(row.state);
    case LevelColumn:
        return wordOf(row.level);
    case Category:
        return row.categoryPath;
    case PlaceColumn:
        return row.place;
    case Opened:
        return timeText(row.openedAt, now, centre);
    case Orders:
        return row.orders;
    case Due:
        return row.urgent ? Tr::tr("%1 %2 %3", "time due, unit, kind of deadline")
                                .arg(timeText(row.urgent->dueAt, now, centre),
                                    unitShortName(m_source.world(), row.urgent->unit), wordOf(row.urgent->kind))
                          : QString();
    case Calls:
        return row.calls;
    default:
        return {};
    }
}

QVariant IncidentQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return Tr::tr("Number");
    case State:
        return Tr::tr("State");
    case LevelColumn:
        return Tr::tr("Level");
    case Category:
        return Tr::tr("Category");
    case PlaceColumn:
        return Tr::tr("Place");
    case Opened:
        return Tr::tr("Opened", "when the incident was opened");
    case Orders:
        return Tr::tr("Orders");
    case Due:
        return Tr::tr("Due");
    case Calls:
        return Tr::tr("Calls");
    default:
        return {};
    }
}

QHash<int, QByteArray> IncidentQueueModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {NumberRole, "number"}, {KindRole, "kind"},
        {StateRole, "state"}, {LevelRole, "level"}, {CategoryKeyRole, "categoryKey"},
        {CategoryPathRole, "categoryPath"}, {PlaceRole, "place"}, {AreaClassRole, "areaClass"},
        {OpenedAtRole, "openedAt"}, {CallsRole, "calls"}, {StandingOrdersRole, "standingOrders"},
        {OrdersRole, "orders"}, {HasDeadlineRole, "hasDeadline"}, {DueAtRole, "dueAt"},
        {DeadlineKindRole, "deadlineKind"}, {DeadlineUnitRole, "deadlineUnit"}, {ConditionRole, "condition"},
        {RemainingRole, "remaining"}, {EscalatedRole, "escalated"}, {MineRole, "mine"}, {NewsRole, "news"}};
}

int IncidentQueueModel::rowOf(const IncidentId &id) const
{
    const size_t at = lowerBound(id);
    return at < m_rows.size() && m_rows[at]->id == id ? int(at) : -1;
}

size_t IncidentQueueModel::lowerBound(const IncidentId &id) const
{
    // New incidents have the highest id nearly always.
    if (m_rows.empty() || m_rows.back()->id < id)
        return m_rows.size();
    return size_t(std::ranges::lower_bound(m_rows, id, {}, [](const auto &row) { return row->id; }) - m_rows.begin());
}

void IncidentQueueModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_closed.clear();
    m_crossings.clear();
    m_watched.clear();
    const World &world = m_source.world();
    const Instant now = m_source.serviceNow();
    m_rows.reserve(world.incidents.size());
    for (const auto &[id, incident] : world.incidents) {
        m_rows.push_back(std::make_unique<QueueRow>(queueRowOf(world, incident, m_source.actor(), now)));
        if (incident.isClosed())
            m_closed.insert(id);
        watchCrossing(*m_rows.back());
    }
    std::erase_if(m_news, [&](const auto &news) { return !world.incident(news.first); });
    endResetModel();
    armTimer();
    Q_EMIT newsChanged();
}

void IncidentQueueModel::onEntry(const LogEntry &entry, const Event &event)
{
    if (changesNames(event))
        m_names.ask();
    for (const auto &id : {incidentOf(event), otherIncidentOf(event)}) {
        if (!id)
            continue;
        refresh(*id);
        noteNews(entry, event, *id);
    }
    if (m_rows.size() != m_source.world().incidents.size())
        dropVanished();
    armTimer();
}

void IncidentQueueModel::refresh(const IncidentId &id)
{
    const Incident *incident = m_source.world().incident(id);
    const size_t at = lowerBound(id);
    const bool held = at < m_rows.size() && m_rows[at]->id == id;
    if (!incident) {
        if (held)
            removeRow(at);
        return;
    }
    QueueRow row = queueRowOf(m_source.world(), *incident, m_source.actor(), m_source.serviceNow());
    if (held)
        replaceRow(at, std::move(row));
    else
        insertRow(at, std::move(row));
}

void IncidentQueueModel::refreshAll()
{
    for (size_t at = 0; at < m_rows.size(); ++at) {
        if (const Incident *incident = m_source.world().incident(m_rows[at]->id))
            replaceRow(at, queueRowOf(m_source.world(), *incident, m_source.actor(), m_source.serviceNow()));
    }
    armTimer();
}

void IncidentQueueModel::insertRow(size_t at, QueueRow row)
{
    if (row.state == IncidentState::Closed)
        m_closed.insert(row.id);
    watchCrossing(row);
    beginInsertRows({}, int(at), int(at));
    m_rows.insert(m_rows.begin() + ptrdiff_t(at), std::make_unique<QueueRow>(std::move(row)));
    endInsertRows();
}

void IncidentQueueModel::removeRow(size_t at)
{
    const IncidentId id = m_rows[at]->id;
    unwatchCrossing(id);
    m_closed.erase(id);
    setNews(id, News::Seen);
    beginRemoveRows({}, int(at), int(at));
    m_rows.erase(m_rows.begin() + ptrdiff_t(at));
    endRemoveRows();
}

void IncidentQueueModel::replaceRow(size_t at, QueueRow row)
{
    if (*m_rows[at] == row)
        return;
    if (row.state == IncidentState::Closed)
        m_closed.insert(row.id);
    else
        m_closed.erase(row.id);
    unwatchCrossing(row.id);
    watchCrossing(row);
    *m_rows[at] = std::move(row);
    touch(int(at));
}

/// The world forgets the oldest closed incidents without an event of their own.
void IncidentQueueModel::dropVanished()
{
    std::vector<IncidentId> gone;
    for (const IncidentId &id : m_closed) {
        if (!m_source.world().incident(id))
            gone.push_back(id);
    }
    for (const IncidentId &id : gone)
        removeRow(lowerBound(id));
}

void IncidentQueueModel::touch(int row, const QList<int> &roles)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), roles);
}

News IncidentQueueModel::newsOf(const IncidentId &id) const
{
    const auto found = m_news.find(id);
    return found == m_news.end() ? News::Seen : found->second;
}

void IncidentQueueModel::setShown(const std::optional<IncidentId> &id)
{
    m_shown = id;
    if (id)
        setNews(*id, News::Seen);
}

void IncidentQueueModel::noteNews(const LogEntry &entry, const Event &event, const IncidentId &id)
{
    const bool own = entry.seat == m_source.seat() && entry.actor == m_source.actor();
    if (own || id == m_shown || rowOf(id) < 0)
        return;
    if (std::holds_alternative<IncidentOpened>(event) || std::holds_alternative<IncidentReopened>(event))
        setNews(id, News::New);
    else if (newsOf(id) == News::Seen)
        setNews(id, News::Changed);
}

void IncidentQueueModel::setNews(const IncidentId &id, News news)
{
    if (newsOf(id) == news)
        return;
    if (news == News::Seen)
        m_news.erase(id);
    else
        m_news[id] = news;
    if (const int row = rowOf(id); row >= 0)
        touch(row, {NewsRole});
    Q_EMIT newsChanged();
}

void IncidentQueueModel::watchCrossing(const QueueRow &row)
{
    const std::optional<Instant> crossing = nextCrossing(row);
    if (!crossing)
        return;
    m_crossings.emplace(*crossing, row.id);
    m_watched.emplace(row.id, *crossing);
}

void IncidentQueueModel::unwatchCrossing(const IncidentId &id)
{
    const auto watched = m_watched.find(id);
    if (watched == m_watched.end())
        return;
    m_crossings.erase({watched->second, id});
    m_watched.erase(watched);
}

void IncidentQueueModel::checkClock()
{
    const Instant now = m_source.serviceNow();
    while (!m_crossings.empty() && m_crossings.begin()->first <= now) {
        const IncidentId id = m_crossings.begin()->second;
        unwatchCrossing(id);
        const int at = rowOf(id);
        LD_CHECK(at >= 0, continue);
        QueueRow &row = *m_rows[size_t(at)];
        row.condition = conditionOf(row.urgent, now);
        watchCrossing(row);
        touch(at, {ConditionRole, RemainingRole});
    }
    armTimer();
}

void IncidentQueueModel::armTimer()
{
    if (m_crossings.empty()) {
        m_timer.stop();
        return;
    }
    const Milliseconds wait = m_crossings.begin()->first - m_source.serviceNow();
    m_timer.start(std::clamp(wait, Milliseconds(0), kLongestWait));
}

} // namespace liandong
