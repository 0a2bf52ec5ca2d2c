// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/ordersmodel.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/phrases.h"
#include "deskmodels/impl/rolevalues.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

namespace liandong {

using deskmodels::Tr;

namespace {

const Deadline *mostUrgent(const Order &order)
{
    const Deadline *first = nullptr;
    for (const Deadline &deadline : order.deadlines) {
        if (deadline.isRunning() && (!first || deadline.dueAt < first->dueAt))
            first = &deadline;
    }
    return first;
}

QString lastStepText(const World &world, const Order &order, Instant now)
{
    if (order.steps.empty())
        return {};
    const OrderStep &step = order.steps.back();
    const QString text = Tr::tr("%1 %2", "time, step of an order")
                             .arg(timeText(step.at, now, world.centre), wordOf(step.state).toLower());
    return step.reportedBy.isEmpty() ? text : phrases::listed({text, Tr::tr("reported by %1").arg(step.reportedBy)});
}

bool isAbout(const Event &event, const std::optional<IncidentId> &incident)
{
    return incident && (incidentOf(event) == incident || otherIncidentOf(event) == incident);
}

} // namespace

OrdersModel::OrdersModel(const WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
    , m_names([this] { refresh(); }, this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &OrdersModel::tick);
    connect(&source, &WorldSource::worldReplaced, this, &OrdersModel::refresh);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (isAbout(event, m_incident))
            refresh();
        else if (std::holds_alternative<UnitPut>(event))
            m_names.ask();
    });
}

void OrdersModel::setIncident(const std::optional<IncidentId> &incident)
{
    if (incident == m_incident)
        return;
    m_incident = incident;
    m_stored.reset();
    refresh();
}

void OrdersModel::showStored(const Incident &incident)
{
    m_incident = incident.id;
    m_stored = incident;
    refresh();
}

const Incident *OrdersModel::shownIncident() const
{
    const Incident *held = m_incident ? m_source.world().incident(*m_incident) : nullptr;
    return held || !m_stored ? held : &*m_stored;
}

const Order *OrdersModel::order(int row) const
{
    const Incident *incident = row < 0 || row >= rowCount() ? nullptr : shownIncident();
    return incident ? incident->order(rows()[size_t(row)].id) : nullptr;
}

OrderLife OrdersModel::life(int row) const
{
    const Order *shown = order(row);
    return shown ? orderLifeOf(*shown, *m_incident, m_source.actor(), m_source.serviceNow()) : OrderLife();
}

void OrdersModel::refresh()
{
    const Incident *incident = shownIncident();
    std::vector<OrderRow> rows;
    bool running = false;
    if (incident) {
        for (const Order &order : incident->orders) {
            rows.push_back(rowOf(*incident, order));
            running = running || rows.back().deadline;
        }
    }
    setRows(std::move(rows));
    if (!running)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

OrderRow OrdersModel::rowOf(const Incident &incident, const Order &order) const
{
    const World &world = m_source.world();
    const Instant now = m_source.serviceNow();
    OrderRow row;
    row.id = order.id;
    row.unit = order.unit;
    row.unitName = unitName(world, order.unit);
    row.state = order.state;
    row.dutyPhone = order.dutyPhone;
    row.instruction = order.instruction;
    row.givenAt = order.givenAt();
    row.lastStep = lastStepText(world, order, now);
    if (const Order *replaced = order.replaces ? incident.order(*order.replaces) : nullptr)
        row.replaces = unitName(world, replaced->unit);
    if (const Deadline *deadline = incident.isClosed() ? nullptr : mostUrgent(order)) {
        row.deadline = *deadline;
        row.condition = conditionOf(*deadline, now);
    }
    row.missed = int(std::ranges::count_if(
        order.deadlines, [&](const Deadline &deadline) { return deadline.isMissed(now) && !deadline.excuse; }));
    row.openUrgings = int(
        std::ranges::count_if(order.urgings, [](const Urging &urging) { return !urging.answeredAt.has_value(); }));
    const OrderLife life = orderLifeOf(order, incident.id, m_source.actor(), now);
    row.mayAct = !incident.isClosed() && std::ranges::any_of(life.next, &NextStep::permitted);
    return row;
}

void OrdersModel::tick()
{
    refresh();
    if (rowCount() > 0) {
        Q_EMIT dataChanged(
            index(0, Due), index(rowCount() - 1, Due), {Qt::DisplayRole, RemainingRole, RemainingTextRole});
    }
}

int OrdersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OrderRow &row = rows()[size_t(index.row())];
    const auto remaining = [&] { return secondsUntil(row.deadline->dueAt, m_source.serviceNow()); };
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case IdRole:
        return QVariant::fromValue(row.id);
    case UnitKeyRole:
        return row.unit.text();
    case UnitRole:
        return row.unitName;
    case StateRole:
        return int(row.state);
    case StateTextRole:
        return wordOf(row.state);
    case PhoneRole:
        return row.dutyPhone;
    case InstructionRole:
        return row.instruction;
    case GivenAtRole:
        return msOf(row.givenAt);
    case LastStepRole:
        return row.lastStep;
    case ReplacesRole:
        return row.replaces;
    case DeadlineKindRole:
        return row.deadline ? QVariant(int(row.deadline->kind)) : QVariant();
    case DueAtRole:
        return row.deadline ? QVariant(msOf(row.deadline->dueAt)) : QVariant();
    case RemainingRole:
        return row.deadline ? QVariant(remaining()) : QVariant();
    case RemainingTextRole:
        return row.deadline ? remainingText(Seconds(remaining())) : QString();
    case ConditionRole:
        return int(row.condition);
    case MissedRole:
        return row.missed;
    case OpenUrgingsRole:
        return row.openUrgings;
    case MayActRole:
        return row.mayAct;
    default:
        return {};
    }
}

QVariant OrdersModel::cellText(const OrderRow &row, int column) const
{
    switch (column) {
    case UnitColumn:
        return row.unitName;
    case State:
        return wordOf(row.state);
    case Due:
        return row.deadline ? Tr::tr("%1 %2", "kind of deadline, time left")
                                  .arg(wordOf(row.deadline->kind),
                                      remainingText(Seconds(secondsUntil(row.deadline->dueAt, m_source.serviceNow()))))
                            : QString();
    case Phone:
        return row.dutyPhone;
    case Given:
        return timeText(row.givenAt, m_source.serviceNow(), m_source.world().centre);
    case LastStep:
        return row.lastStep;
    default:
        return {};
    }
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UnitColumn:
        return Tr::tr("Unit");
    case State:
        return Tr::tr("State");
    case Due:
        return Tr::tr("Due");
    case Phone:
        return Tr::tr("Duty phone");
    case Given:
        return Tr::tr("Given", "when the order was given");
    case LastStep:
        return Tr::tr("Last step");
    default:
        return {};
    }
}

QHash<int, QByteArray> OrdersModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {UnitKeyRole, "unitKey"}, {UnitRole, "unit"},
        {StateRole, "state"}, {StateTextRole, "stateText"}, {PhoneRole, "phone"}, {InstructionRole, "instruction"},
        {GivenAtRole, "givenAt"}, {LastStepRole, "lastStep"}, {ReplacesRole, "replaces"},
        {DeadlineKindRole, "deadlineKind"}, {DueAtRole, "dueAt"}, {RemainingRole, "remaining"},
        {RemainingTextRole, "remainingText"}, {ConditionRole, "condition"}, {MissedRole, "missed"},
        {OpenUrgingsRole, "openUrgings"}, {MayActRole, "mayAct"}};
}

} // namespace liandong
