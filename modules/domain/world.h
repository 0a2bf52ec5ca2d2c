// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

#include <deque>
#include <map>

namespace liandong {

/// A position in the log; the first entry is 1, 0 is "before everything".
using Sequence = qint64;

/// The incident numbers given out on the newest civil day.
struct Numbering
{
    QString day; ///< yyyyMMdd
    int last = 0;

    friend bool operator==(const Numbering&, const Numbering&) = default;
};
LD_DESCRIBED(Numbering, day, last)

/// What every side knows: the rule book and the incidents that are not closed, beside the newest closed ones.
/// Changes only by apply() (apply.h). A value: no thread of its own, no references to anything outside.
struct World
{
    /// So many closed incidents stay in the world; older ones are in the store.
    static constexpr size_t kRecentlyClosed = 200;

    Centre centre;
    std::map<UnitKey, Unit> units;
    std::map<CategoryKey, Category> categories;
    std::map<DutyKey, Duty> duties;
    std::map<RuleKey, DeadlineRule> rules;
    std::map<HotlineKey, Hotline> hotlines;
    std::map<DispositionKey, Disposition> dispositions;
    std::map<PlaceKey, Place> places;
    std::map<AreaKey, Area> areas;
    std::map<IncidentId, Incident> incidents;
    std::deque<IncidentId> recentlyClosed; ///< oldest first
    Numbering numbering;

    [[nodiscard]] const Incident* incident(const IncidentId& id) const;
    [[nodiscard]] const Unit* unit(const UnitKey& key) const;
    [[nodiscard]] const Category* category(const CategoryKey& key) const;
    /// From the top of the tree down to the category, names joined by " / "; empty for an unknown one.
    [[nodiscard]] QString categoryPath(const CategoryKey& key) const;

    friend bool operator==(const World&, const World&) = default;
};
LD_DESCRIBED(World, centre, units, categories, duties, rules, hotlines, dispositions, places, areas, incidents,
             recentlyClosed, numbering)

} // namespace liandong
