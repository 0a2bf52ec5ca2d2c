// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

namespace liandong {

struct ThreeWayCallStarted
{
    IncidentId incident;
    ThreeWayCall call;
    friend bool operator==(const ThreeWayCallStarted&, const ThreeWayCallStarted&) = default;
};
LD_DESCRIBED(ThreeWayCallStarted, incident, call)

/// A leg was dialled, answered or ended: the leg as it stands now. An index one past the end appends.
struct LegChanged
{
    IncidentId incident;
    ThreeWayCallId call;
    int index = 0;
    Leg leg;
    friend bool operator==(const LegChanged&, const LegChanged&) = default;
};
LD_DESCRIBED(LegChanged, incident, call, index, leg)

} // namespace liandong
