// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/checks.h"
#include "domain/impl/decisions.h"

namespace liandong::rules {

namespace {

Leg leg(LegParty party, const UnitKey &unit, const QString &number, Instant now)
{
    Leg leg;
    leg.party = party;
    leg.unit = unit;
    leg.number = number;
    leg.startedAt = now;
    return leg;
}

/// Also on a closed incident: advice closes at once, while the caller is still on the line.
Found<const ThreeWayCall *> findCall(const World &world, const IncidentId &incidentId, const ThreeWayCallId &id)
{
    const Found<const Incident *> incident = findIncident(world, incidentId);
    if (!incident)
        return std::unexpected(incident.error());
    if (const ThreeWayCall *call = findIn((*incident)->threeWayCalls, id))
        return call;
    return refuse(RefusalReason::UnknownItem, id.text(), "call"_L1);
}

Found<const Leg *> findLeg(const World &world, const IncidentId &incident, const ThreeWayCallId &id, int index)
{
    const Found<const ThreeWayCall *> call = findCall(world, incident, id);
    if (!call)
        return std::unexpected(call.error());
    if (index < 0 || size_t(index) >= (*call)->legs.size())
        return refuse(RefusalReason::UnknownItem, id.text(), "leg"_L1, QString::number(index));
    return &(*call)->legs[size_t(index)];
}

QString stateOf(const Leg &leg)
{
    if (leg.end != LegEnd::NotEnded)
        return nameOfValue(leg.end);
    return leg.answeredAt ? u"answered"_s : u"ringing"_s;
}

void checkDialled(
    Checks &checks, const World &world, const UnitKey &unit, QLatin1StringView field, const QString &number)
{
    checks.that(world.unit(unit), RefusalReason::UnknownUnit, "unit"_L1, unit.text())
        .neededText(field, number)
        .name(field, number);
}

} // namespace

Decision decideOn(const World &world, const StartThreeWayCall &command, const Context &context)
{
    const Found<const Incident *> incident = findUnclosed(world, command.incident);
    if (!incident)
        return std::unexpected(incident.error());
    Checks checks(command.incident.text());
    checks.made("call"_L1, command.call)
        .that(!findIn((*incident)->threeWayCalls, command.call), RefusalReason::AlreadyThere, "call"_L1,
            command.call.text())
        .name("callerNumber"_L1, command.callerNumber);
    checkDialled(checks, world, command.unit, "dutyPhone"_L1, command.dutyPhone);
    if (checks.objection())
        return std::unexpected(*checks.objection());

    Leg caller = leg(LegParty::Caller, {}, command.callerNumber, context.now);
    caller.answeredAt = context.now; // on the line already
    const Leg dutyRoom = leg(LegParty::DutyRoom, command.unit, command.dutyPhone, context.now);
    return std::vector<Event>{ThreeWayCallStarted{command.incident, {command.call, context.actor, {caller, dutyRoom}}}};
}

Decision decideOn(const World &world, const DialLeg &command, const Context &context)
{
    const Found<const ThreeWayCall *> call = findCall(world, command.incident, command.call);
    if (!call)
        return std::unexpected(call.error());
    Checks checks(command.call.text());
    checks.that(!(*call)->isOver(), RefusalReason::WrongState, "call"_L1, u"over"_s);
    checkDialled(checks, world, command.unit, "number"_L1, command.number);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    return std::vector<Event>{LegChanged{command.incident, command.call, int((*call)->legs.size()),
        leg(LegParty::DutyRoom, command.unit, command.number, context.now)}};
}

Decision decideOn(const World &world, const AnswerLeg &command, const Context &context)
{
    const Found<const Leg *> leg = findLeg(world, command.incident, command.call, command.leg);
    if (!leg)
        return std::unexpected(leg.error());
    if ((*leg)->answeredAt || (*leg)->end != LegEnd::NotEnded)
        return refuse(RefusalReason::WrongState, command.call.text(), "leg"_L1, stateOf(**leg));
    Leg answered = **leg;
    answered.answeredAt = context.now;
    return std::vector<Event>{LegChanged{command.incident, command.call, command.leg, answered}};
}

Decision decideOn(const World &world, const EndLeg &command, const Context &context)
{
    const Found<const Leg *> leg = findLeg(world, command.incident, command.call, command.leg);
    if (!leg)
        return std::unexpected(leg.error());
    const bool neverReached = command.end == LegEnd::NoAnswer || command.end == LegEnd::Busy;
    Checks checks(command.call.text());
    checks.that(command.end != LegEnd::NotEnded, RefusalReason::Malformed, "end"_L1)
        .that((*leg)->end == LegEnd::NotEnded && !(neverReached && (*leg)->answeredAt), RefusalReason::WrongState,
            "leg"_L1, stateOf(**leg));
    if (checks.objection())
        return std::unexpected(*checks.objection());
    Leg ended = **leg;
    ended.end = command.end;
    ended.endedAt = context.now;
    return std::vector<Event>{LegChanged{command.incident, command.call, command.leg, ended}};
}

} // namespace liandong::rules
