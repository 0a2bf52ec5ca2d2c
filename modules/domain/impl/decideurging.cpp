// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/checks.h"
#include "domain/impl/decisions.h"

namespace liandong::rules {

namespace {

struct FoundOrder
{
    const Incident *incident;
    const Order *order;
};

Found<FoundOrder> find(Found<const Incident *> incident, const OrderId &id)
{
    if (!incident)
        return std::unexpected(incident.error());
    return findOrder(**incident, id).transform([&](const Order *order) { return FoundOrder{*incident, order}; });
}

} // namespace

/// Also on a closed incident, for the assessment follows the closing.
Decision decideOn(const World &world, const ExcuseDelay &command, const Context &context)
{
    const Found<FoundOrder> found = find(findIncident(world, command.incident), command.order);
    if (!found)
        return std::unexpected(found.error());
    const Order &order = *found->order;
    const Deadline *deadline = order.deadline(command.deadline);
    Checks checks(command.order.text());
    checks.that(maySupervise(context.actor), RefusalReason::NeedsSupervisor)
        .that(deadline, RefusalReason::UnknownItem, "deadline"_L1, nameOfValue(command.deadline))
        .that(!deadline || !deadline->cancelledAt, RefusalReason::WrongState, "deadline"_L1, u"cancelled"_s)
        .that(!deadline || !deadline->excuse, RefusalReason::AlreadyThere, "deadline"_L1, u"excused"_s)
        .neededReason("reason"_L1, command.reason);
    if (checks.objection())
        return std::unexpected(*checks.objection());

    Order after = order;
    after.deadline(command.deadline)->excuse = Excuse{command.reason, context.actor, context.now};
    return std::vector<Event>{
        DeadlinesChanged{command.incident, command.order, order.deadlines, after.deadlines, command.reason}};
}

Decision decideOn(const World &world, const UrgeUnit &command, const Context &context)
{
    const Found<FoundOrder> found = find(findUnclosed(world, command.incident), command.order);
    if (!found)
        return std::unexpected(found.error());
    const Order &order = *found->order;
    Checks checks(command.order.text());
    checks.made("urging"_L1, command.urging)
        .that(!findIn(order.urgings, command.urging), RefusalReason::AlreadyThere, "urging"_L1, command.urging.text())
        .that(order.state < OrderState::Accepted, RefusalReason::WrongState, "state"_L1, nameOfValue(order.state))
        .neededReason("reason"_L1, command.reason);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    return std::vector<Event>{UnitUrged{
        command.incident, command.order, {command.urging, command.reason, context.actor, context.now, {}, {}}}};
}

/// Also on a closed incident: an answer that comes late is still an answer.
Decision decideOn(const World &world, const AnswerUrging &command, const Context &context)
{
    const Found<FoundOrder> found = find(findIncident(world, command.incident), command.order);
    if (!found)
        return std::unexpected(found.error());
    const Urging *urging = findIn(found->order->urgings, command.urging);
    Checks checks(command.urging.text());
    checks.that(urging, RefusalReason::UnknownItem, "urging"_L1)
        .that(!urging || !urging->answeredAt, RefusalReason::WrongState, "urging"_L1, u"answered"_s)
        .neededText("answer"_L1, command.answer);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    return std::vector<Event>{
        UrgingAnswered{command.incident, command.order, command.urging, command.answer, context.now}};
}

} // namespace liandong::rules
