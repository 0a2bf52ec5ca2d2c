// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines.h"
#include "domain/impl/checks.h"
#include "domain/impl/decisions.h"
#include "domain/recommend.h"

namespace liandong::rules {

namespace {

bool hasOrder(const Incident &incident, const UnitKey &unit, bool (*of)(const Order &))
{
    return std::ranges::any_of(incident.orders, [&](const Order &o) { return o.unit == unit && of(o); });
}

bool stands(const Order &order)
{
    return order.stands();
}

/// Still busy with it; a unit that has left the scene may be sent there again.
bool isUnderWay(const Order &order)
{
    return !order.isOffScene();
}

bool wasDeclined(const Order &order)
{
    return order.state == OrderState::Declined;
}

bool isMainRole(DutyRole role)
{
    return role == DutyRole::Lead || role == DutyRole::Responsible;
}

/// Who may be asked now, best first.
std::vector<UnitKey> askable(const Incident &incident, const std::vector<Recommendation> &all)
{
    std::vector<UnitKey> units;
    for (const Recommendation &one : all) {
        if (!hasOrder(incident, one.unit, wasDeclined) && !hasOrder(incident, one.unit, isUnderWay))
            units.push_back(one.unit);
    }
    return units;
}

/// Leading and responsible units may always be sent, the others beside one of those.
bool isUsual(const Incident &incident, const std::vector<Recommendation> &all, const UnitKey &unit)
{
    const auto wanted = std::ranges::find(all, unit, &Recommendation::unit);
    const bool mainIsSent = std::ranges::any_of(
        all, [&](const Recommendation &r) { return isMainRole(r.role) && hasOrder(incident, r.unit, stands); });
    return wanted != all.end() && (isMainRole(wanted->role) || mainIsSent);
}

Checks &checkReplaced(Checks &checks, const Incident &incident, const std::optional<OrderId> &replaces)
{
    if (!replaces)
        return checks;
    const Order *replaced = incident.order(*replaces);
    return checks.that(replaced, RefusalReason::UnknownOrder, "replaces"_L1, replaces->text())
        .that(!replaced || !replaced->stands(), RefusalReason::WrongState, "replaces"_L1,
            replaced ? nameOfValue(replaced->state) : QString());
}

Order given(const World &world, const Incident &incident, const GiveOrder &command, const Context &context,
    std::vector<UnitKey> suggested)
{
    suggested.resize(std::min(suggested.size(), kSuggestionsKept));
    Order order;
    order.id = command.order;
    order.unit = command.unit;
    order.instruction = command.instruction;
    order.dutyPhone = command.dutyPhone;
    order.reasonNotSuggested = command.reasonNotSuggested;
    order.replaces = command.replaces;
    order.steps = {{OrderState::Given, context.now, context.actor, {}, {}}};
    order.deadlines = deadlinesOf(world, incident, order);
    order.suggested = std::move(suggested);
    return order;
}

} // namespace

Decision decideOn(const World &world, const GiveOrder &command, const Context &context)
{
    const Found<const Incident *> found = findUnclosed(world, command.incident);
    if (!found)
        return std::unexpected(found.error());
    const Incident &incident = **found;
    const Unit *unit = world.unit(command.unit);

    Checks checks(command.unit.text());
    checks.made("order"_L1, command.order)
        .that(!incident.order(command.order), RefusalReason::AlreadyThere, "order"_L1, command.order.text())
        .that(unit, RefusalReason::UnknownUnit, "unit"_L1)
        .that(!unit || !unit->suspended, RefusalReason::UnitSuspended, "unit"_L1)
        .that(!hasOrder(incident, command.unit, isUnderWay), RefusalReason::UnitHasOrder, "unit"_L1)
        .text("instruction"_L1, command.instruction)
        .name("dutyPhone"_L1, command.dutyPhone)
        .text("reasonNotSuggested"_L1, command.reasonNotSuggested);
    checkReplaced(checks, incident, command.replaces);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    RecommendationQuery query = queryOf(incident, context.now);
    query.ordered.clear(); // all that fit, whether they may be asked again or not
    query.declined.clear();
    const std::vector<Recommendation> all = advise(world, recogniserOf(world, context), query).ranked;
    const std::vector<UnitKey> suggested = askable(incident, all);
    if (isBlank(command.reasonNotSuggested) && !isUsual(incident, all, command.unit) && !suggested.empty()
        && suggested.front() != command.unit) {
        return refuse(
            RefusalReason::NotSuggested, command.unit.text(), "reasonNotSuggested"_L1, suggested.front().text());
    }
    return withMove(incident, {OrderGiven{command.incident, given(world, incident, command, context, suggested)}});
}

} // namespace liandong::rules
