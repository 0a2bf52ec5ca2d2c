// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roomview.h"

#include "domain/apply.h"

#include <algorithm>

namespace liandong {

namespace {

/// Of these a room sees its own; the other kinds are shared.
template <class Item>
inline constexpr bool kBelongsToUnit
    = boost::mp11::mp_contains<boost::mp11::mp_list<Unit, Duty, Detachment, Account, RosterMonth, Equipment>,
        Item>::value;

template <class Item>
bool isShownItem(const Item &item, const UnitKey &unit)
{
    if constexpr (std::is_same_v<Item, Unit>)
        return item.key == unit;
    else if constexpr (kBelongsToUnit<Item>)
        return item.unit == unit;
    else
        return true;
}

bool isIn(const ThreeWayCall &call, const UnitKey &unit)
{
    return std::ranges::contains(call.legs, unit, &Leg::unit);
}

/// Which other units were thought of is the centre's.
Order viewOf(Order order)
{
    order.reasonNotSuggested.clear();
    order.replaces.reset();
    order.suggested.clear();
    return order;
}

Event viewOf(const Event &event)
{
    if (const auto *given = std::get_if<OrderGiven>(&event))
        return OrderGiven{given->incident, viewOf(given->order)};
    return event;
}

template <class T, class Keep>
void keepOnly(std::vector<T> &things, Keep keep)
{
    std::erase_if(things, [&](const T &thing) { return !keep(thing); });
}

const Incident *addressOf(const std::optional<Incident> &incident)
{
    return incident ? &*incident : nullptr;
}

void tell(std::vector<Event> &told, const Event &event, const std::optional<Incident> &before, const Incident *after,
    const UnitKey &unit)
{
    if (after)
        std::ranges::move(roomViewOf(event, addressOf(before), *after, unit), std::back_inserter(told));
}

/// By itself it can change a view as it changed the incident: it needs no other incident, and no place in a list that
/// is shorter in the view.
bool canBeTold(const Event &event)
{
    return !otherIncidentOf(event) && !std::holds_alternative<LegChanged>(event);
}

} // namespace

bool concerns(const Incident &incident, const UnitKey &unit)
{
    return std::ranges::contains(incident.orders, unit, &Order::unit)
        || std::ranges::contains(incident.callUps, unit, &CallUp::unit);
}

bool isForeign(const Actor &actor, const UnitKey &unit)
{
    return actor.role == Role::DutyRoom && actor.unit != unit.text();
}

bool isShown(const RuleBookItem &item, const UnitKey &unit)
{
    return std::visit([&](const auto &of) { return isShownItem(of, unit); }, item);
}

Incident roomViewOf(Incident incident, const UnitKey &unit)
{
    keepOnly(incident.orders, [&](const Order &order) { return order.unit == unit; });
    std::ranges::transform(incident.orders, incident.orders.begin(), [](const Order &order) { return viewOf(order); });
    keepOnly(incident.callUps, [&](const CallUp &callUp) { return callUp.unit == unit; });
    keepOnly(incident.notes, [&](const Note &note) { return !isForeign(note.by, unit); });
    keepOnly(incident.escalations, [&](const Escalation &escalation) { return escalation.by.unit == unit.text(); });
    keepOnly(incident.attachments, [&](const Attachment &attachment) {
        return attachment.order.isNull() ? !isForeign(attachment.by, unit)
                                         : incident.order(attachment.order) != nullptr;
    });
    keepOnly(incident.threeWayCalls, [&](const ThreeWayCall &call) { return isIn(call, unit); });
    for (ThreeWayCall &call : incident.threeWayCalls)
        keepOnly(call.legs, [&](const Leg &leg) { return leg.unit.isNull() || leg.unit == unit; });
    incident.links.clear();
    incident.mergedInto.reset();
    return incident;
}

World roomViewOf(const World &world, const UnitKey &unit)
{
    World view;
    view.centre = world.centre;
    forEachList(world, [&](QLatin1StringView, const auto &list) {
        using Item = typename std::remove_cvref_t<decltype(list)>::mapped_type;
        auto &shown = listIn<Item>(view);
        for (const auto &[key, item] : list) {
            if (isShownItem(item, unit))
                shown.emplace_hint(shown.end(), key, item);
        }
    });
    for (const auto &[id, incident] : world.incidents) {
        if (concerns(incident, unit))
            view.incidents.emplace_hint(view.incidents.end(), id, roomViewOf(incident, unit));
    }
    std::ranges::copy_if(world.recentlyClosed, std::back_inserter(view.recentlyClosed),
        [&](const IncidentId &id) { return view.incidents.contains(id); });
    for (const auto &[account, note] : world.passwords) {
        if (view.accounts.contains(account))
            view.passwords.emplace(account, note);
    }
    return view;
}

BeforeEvent beforeEvent(const World &world, const Event &event)
{
    const auto held = [&](const std::optional<IncidentId> &id) {
        const Incident *incident = id ? world.incident(*id) : nullptr;
        return incident ? std::optional(*incident) : std::nullopt;
    };
    BeforeEvent before{held(incidentOf(event)), held(otherIncidentOf(event)), {}};
    if (const std::optional<RuleBookItem> item = itemOf(event))
        before.item = itemIn(world, nameOf(*item));
    return before;
}

std::vector<Event> roomViewOf(const Event &event, const Incident *before, const Incident &after, const UnitKey &unit)
{
    if (!concerns(after, unit))
        return {};
    const bool known = before && concerns(*before, unit);
    const Incident seen = roomViewOf(after, unit);
    if (!before)
        return {IncidentShown{seen}};
    const Incident base = roomViewOf(*before, unit);
    if (known && base == seen)
        return {};
    const Event told = viewOf(event);
    Incident then = base;
    if (canBeTold(event))
        applyTo(then, told);
    if (then != seen)
        return {IncidentShown{seen}};
    return known ? std::vector{told} : std::vector<Event>{IncidentShown{base}, told};
}

std::optional<std::vector<Event>> roomViewOf(
    const Event &event, const BeforeEvent &before, const World &after, const UnitKey &unit)
{
    std::vector<Event> told;
    if (const std::optional<IncidentId> id = incidentOf(event)) {
        tell(told, event, before.incident, after.incident(*id), unit);
        if (const std::optional<IncidentId> other = otherIncidentOf(event))
            tell(told, event, before.other, after.incident(*other), unit);
    } else if (const std::optional<RuleBookItem> item = itemOf(event)) {
        if (before.item && isShown(*before.item, unit) != isShown(*item, unit))
            return std::nullopt;
        if (isShown(*item, unit))
            told.push_back(event);
    } else if (const auto *noted = std::get_if<PasswordNoted>(&event)) {
        const auto account = after.accounts.find(noted->account);
        if (account != after.accounts.end() && account->second.unit == unit)
            told.push_back(event);
    }
    return told;
}

} // namespace liandong
