// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/closing.h"
#include "domain/impl/decisions.h"

namespace liandong::rules {

void checkOrdersFinished(Checks &checks, const Incident &incident)
{
    for (const Order &order : incident.orders) {
        checks.that(!order.stands() || order.state == OrderState::Accepted, RefusalReason::OrdersUnfinished,
            "orders"_L1, order.id.text());
    }
    for (const CallUp &callUp : incident.callUps)
        checks.that(!callUp.isOut(), RefusalReason::EquipmentOut, "callUps"_L1, callUp.what);
}

namespace {

/// Advice closes as advice, and so does what nobody was sent for, unless it was handed to the police. An order that the
/// centre itself withdrew counts as sent; declined orders alone mean that nobody came.
bool closesAsAdvice(const Incident &incident)
{
    const bool sent
        = std::ranges::any_of(incident.orders, [](const Order &order) { return order.state != OrderState::Declined; });
    return incident.kind == IncidentKind::Advice || (incident.kind == IncidentKind::Linkage && !sent);
}

std::optional<Incident> closedIncident(const World &world, const IncidentId &id, const Context &context)
{
    if (const Incident *incident = world.incident(id))
        return *incident;
    return context.archive ? context.archive(id) : std::nullopt;
}

} // namespace

Decision decideOn(const World &world, const CloseIncident &command, const Context &context)
{
    const Found<const Incident *> found = findUnclosed(world, command.incident);
    if (!found)
        return std::unexpected(found.error());
    const Incident &incident = **found;
    const auto disposition = world.dispositions.find(command.disposition);
    const bool known = disposition != world.dispositions.end();

    Checks checks(command.incident.text());
    checkOrdersFinished(checks, incident);
    checks.that(!command.disposition.isNull(), RefusalReason::NeedsDisposition, "disposition"_L1)
        .that(known, RefusalReason::UnknownDisposition, "disposition"_L1, command.disposition.text())
        .that(!closesAsAdvice(incident) || (known && disposition->second.advice), RefusalReason::NeedsDisposition,
            "disposition"_L1, command.disposition.text())
        .text("remark"_L1, command.remark);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    return std::vector<Event>{
        IncidentClosed{command.incident, {command.disposition, command.remark, context.actor, context.now}}};
}

Decision decideOn(const World &world, const ReopenIncident &command, const Context &context)
{
    std::optional<Incident> incident = closedIncident(world, command.incident, context);
    if (!incident)
        return refuse(RefusalReason::UnknownIncident, command.incident.text());
    Checks checks(command.incident.text());
    checks.that(incident->isClosed(), RefusalReason::WrongState, "state"_L1, nameOfValue(incident->state))
        .neededReason("reason"_L1, command.reason);
    if (checks.objection())
        return std::unexpected(*checks.objection());

    incident->state = IncidentState::Open; // its orders are finished; it asks for attention again
    incident->closing.reset();
    incident->mergedInto.reset();
    ++incident->reopened;
    return std::vector<Event>{IncidentReopened{*std::move(incident), command.reason}};
}

} // namespace liandong::rules
