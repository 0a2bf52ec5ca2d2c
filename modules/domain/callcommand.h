// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

namespace liandong {

// The three-way call: caller, centre and duty room on one line.

/// The caller is on the line and the centre dials a duty room; both legs begin now.
struct StartThreeWayCall
{
    IncidentId incident;
    ThreeWayCallId call;
    QString callerNumber;
    UnitKey unit;
    QString dutyPhone;
};
LD_DESCRIBED(StartThreeWayCall, incident, call, callerNumber, unit, dutyPhone)

/// Dials one more number into a running three-way call, after no answer for instance.
struct DialLeg
{
    IncidentId incident;
    ThreeWayCallId call;
    UnitKey unit;
    QString number;
};
LD_DESCRIBED(DialLeg, incident, call, unit, number)

struct AnswerLeg
{
    IncidentId incident;
    ThreeWayCallId call;
    int leg = 0; ///< index into ThreeWayCall::legs
};
LD_DESCRIBED(AnswerLeg, incident, call, leg)

struct EndLeg
{
    IncidentId incident;
    ThreeWayCallId call;
    int leg = 0;
    LegEnd end = LegEnd::HungUp;
};
LD_DESCRIBED(EndLeg, incident, call, leg, end)

} // namespace liandong
