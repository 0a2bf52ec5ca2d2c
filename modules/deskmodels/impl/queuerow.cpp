// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/formats.h"
#include "deskmodels/impl/phrases.h"
#include "deskmodels/incidentqueuemodel.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

namespace liandong {

using deskmodels::Tr;

namespace {

bool isUnfinished(const Order &order)
{
    return order.stands() && order.state != OrderState::Accepted;
}

QString ordersSummary(const World &world, const Incident &incident)
{
    QStringList parts;
    for (const Order &order : incident.orders) {
        if (order.state != OrderState::Withdrawn)
            parts.append(Tr::tr("%1 %2", "unit, state of its order")
                    .arg(unitShortName(world, order.unit), wordOf(order.state).toLower()));
    }
    return phrases::listed(parts);
}

bool isMine(const Incident &incident, const Actor &actor)
{
    if (actor.role == Role::DutyRoom) {
        return std::ranges::any_of(
            incident.orders, [&](const Order &order) { return order.unit.text() == actor.unit; });
    }
    const auto givenByMe
        = [&](const Order &order) { return !order.steps.empty() && order.steps.front().recordedBy == actor; };
    return incident.openedBy == actor || std::ranges::any_of(incident.orders, givenByMe);
}

QString searchTextOf(const World &world, const Incident &incident, const QueueRow &row)
{
    QStringList parts{row.number, row.categoryPath, row.place, incident.narrative};
    for (const Call &call : incident.calls)
        parts << call.number << call.callerName << call.hotline.text() << call.said;
    for (const Order &order : incident.orders)
        parts << unitName(world, order.unit) << unitShortName(world, order.unit);
    for (const Note &note : incident.notes)
        parts << note.text;
    return parts.join(u'\n').toCaseFolded();
}

} // namespace

DeadlineCondition conditionOf(const Deadline &deadline, Instant now)
{
    if (!deadline.isRunning())
        return DeadlineCondition::None;
    if (deadline.excuse)
        return DeadlineCondition::Excused;
    if (deadline.isMissed(now))
        return DeadlineCondition::Missed;
    return now >= deadline.warnAt ? DeadlineCondition::Warning : DeadlineCondition::Running;
}

DeadlineCondition conditionOf(const std::optional<UrgentDeadline> &urgent, Instant now)
{
    if (!urgent)
        return DeadlineCondition::None;
    if (now > urgent->dueAt)
        return DeadlineCondition::Missed;
    return now >= urgent->warnAt ? DeadlineCondition::Warning : DeadlineCondition::Running;
}

std::optional<UrgentDeadline> urgentDeadlineOf(const Incident &incident)
{
    std::optional<UrgentDeadline> urgent;
    if (incident.isClosed())
        return urgent;
    for (const Order &order : incident.orders) {
        for (const Deadline &deadline : order.deadlines) {
            if (deadline.isRunning() && !deadline.excuse && (!urgent || deadline.dueAt < urgent->dueAt))
                urgent = {order.id, order.unit, deadline.kind, deadline.warnAt, deadline.dueAt};
        }
    }
    return urgent;
}

QueueRow queueRowOf(const World &world, const Incident &incident, const Actor &actor, Instant now)
{
    QueueRow row;
    row.id = incident.id;
    row.number = incident.number;
    row.kind = incident.kind;
    row.state = incident.state;
    row.level = incident.level;
    row.category = incident.category;
    row.categoryPath = categoryName(world, incident.category);
    row.place = placeText(world, incident.place);
    row.areaClass = incident.areaClass;
    row.openedAt = incident.openedAt;
    row.calls = int(incident.calls.size());
    row.standingOrders = int(std::ranges::count_if(incident.orders, isUnfinished));
    row.orders = ordersSummary(world, incident);
    row.urgent = urgentDeadlineOf(incident);
    row.condition = conditionOf(row.urgent, now);
    row.escalated = incident.awaitsLinkageOffice();
    row.mine = isMine(incident, actor);
    row.searchText = searchTextOf(world, incident, row);
    return row;
}

} // namespace liandong
