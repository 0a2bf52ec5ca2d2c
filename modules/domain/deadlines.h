// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"

namespace liandong {

/// The rule that holds for a kind; null where the rule book has none.
[[nodiscard]] const DeadlineRule* ruleFor(const World& world, DeadlineKind kind, AreaClass areaClass,
                                          UnitClass unitClass);

/// All deadlines of an order as they follow from its steps and the rules. What was met, cancelled or excused in the
/// order's present deadlines is kept.
[[nodiscard]] std::vector<Deadline> deadlinesOf(const World& world, const Incident& incident, const Order& order);

/// After a new step: deadlines that run keep their rule and times, though the rule book may have changed since; met and
/// cancelled ones are marked, those that begin with the step join them.
[[nodiscard]] std::vector<Deadline> deadlinesAfterStep(const World& world, const Incident& incident,
                                                       const Order& order);

/// What the map says: urban inside an urban area, rural outside; urban (the shorter time) where no point is known.
[[nodiscard]] AreaClass areaClassAt(const World& world, const std::optional<GeoPoint>& point);

/// The nearest gazetteer township; null where there is none.
[[nodiscard]] const Place* nearestTownship(const RuleBook& book, const GeoPoint& point);

/// One running deadline, for boards and alarms.
struct RunningDeadline
{
    IncidentId incident;
    OrderId order;
    UnitKey unit;
    Deadline deadline;
};

/// Of all incidents that are not closed, most urgent first.
[[nodiscard]] std::vector<RunningDeadline> runningDeadlines(const World& world);

} // namespace liandong
