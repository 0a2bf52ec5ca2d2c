// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace liandong {

// What a unit's duty room sees of the world: the incidents it has an order or a call-up of, in them what is its own or
// the centre's; of the rule book its own items and the lists that everybody shares. Nothing of other units.

/// The unit has an order or a call-up of it, whatever became of that.
[[nodiscard]] bool concerns(const Incident &incident, const UnitKey &unit);
/// Somebody in another unit's duty room.
[[nodiscard]] bool isForeign(const Actor &actor, const UnitKey &unit);
/// One of the shared lists' items, or the unit's own.
[[nodiscard]] bool isShown(const RuleBookItem &item, const UnitKey &unit);

/// Without other units' orders, call-ups, legs, notes, escalations and attachments, and without its ties to other
/// incidents.
[[nodiscard]] Incident roomViewOf(Incident incident, const UnitKey &unit);
[[nodiscard]] World roomViewOf(const World &world, const UnitKey &unit);

/// What an event is going to change, as it stands before.
struct BeforeEvent
{
    std::optional<Incident> incident;
    std::optional<Incident> other;
    std::optional<RuleBookItem> item;
};
[[nodiscard]] BeforeEvent beforeEvent(const World &world, const Event &event);

/// What a room is told of an event that concerns one incident: the event itself where the view of before becomes the
/// view of after by it, behind the incident as it stood where the room did not know it; else the incident as it is now.
[[nodiscard]] std::vector<Event> roomViewOf(
    const Event &event, const Incident *before, const Incident &after, const UnitKey &unit);

/// The events that keep a room's world equal to roomViewOf(world), after `event` was applied to the world. Nothing
/// where events cannot say it (an item left the view, or came into it from another unit): the room gets its world anew.
/// A closed incident may stay in the room's world longer than among the newest ones of all units.
[[nodiscard]] std::optional<std::vector<Event>> roomViewOf(
    const Event &event, const BeforeEvent &before, const World &after, const UnitKey &unit);

} // namespace liandong
