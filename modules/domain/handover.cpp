// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/handover.h"

#include "domain/deadlines.h"

#include <algorithm>

namespace liandong {

HandOver mattersAt(const World &world, Instant now, int hours)
{
    HandOver matters;
    matters.at = now;
    matters.hours = hours;
    std::vector<const Incident *> open;
    for (const auto &[id, incident] : world.incidents) {
        if (!incident.isClosed())
            open.push_back(&incident);
    }
    std::ranges::stable_sort(open, {}, &Incident::openedAt);
    for (const Incident *incident : open) {
        matters.open.push_back({incident->id, incident->number, incident->state, incident->category,
            incident->place.text, incident->narrative});
    }
    const Instant until = now + std::chrono::hours(hours);
    for (const RunningDeadline &running : runningDeadlines(world)) {
        if (running.deadline.dueAt <= until) {
            matters.due.push_back({running.incident, world.incident(running.incident)->number, running.unit,
                running.deadline.kind, running.deadline.dueAt});
        }
    }
    return matters;
}

} // namespace liandong
