// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/checks.h"
#include "domain/impl/decisions.h"

namespace liandong::rules {

Decision decideOn(const World &world, const EscalateIncident &command, const Context &context)
{
    const Found<const Incident *> incident = findUnclosed(world, command.incident);
    if (!incident)
        return std::unexpected(incident.error());
    Checks checks(command.incident.text());
    checks.made("escalation"_L1, command.escalation)
        .that(!findIn((*incident)->escalations, command.escalation), RefusalReason::AlreadyThere, "escalation"_L1,
            command.escalation.text())
        .that(command.casualties >= 0, RefusalReason::Malformed, "casualties"_L1)
        .neededText("finding"_L1, command.finding)
        .name("foundBy"_L1, command.foundBy);
    if (checks.objection())
        return std::unexpected(*checks.objection());

    Escalation escalation;
    escalation.id = command.escalation;
    escalation.finding = command.finding;
    escalation.foundBy = command.foundBy;
    escalation.casualties = command.casualties;
    escalation.reinforcement = command.reinforcement;
    escalation.severalDepartments = command.severalDepartments;
    escalation.by = context.actor;
    escalation.at = context.now;
    return std::vector<Event>{IncidentEscalated{command.incident, escalation}};
}

/// Also on a closed incident: an answer that comes late is still an answer.
Decision decideOn(const World &world, const AnswerEscalation &command, const Context &context)
{
    const Found<const Incident *> incident = findIncident(world, command.incident);
    if (!incident)
        return std::unexpected(incident.error());
    const Escalation *escalation = findIn((*incident)->escalations, command.escalation);
    Checks checks(command.escalation.text());
    checks.that(escalation, RefusalReason::UnknownItem, "escalation"_L1)
        .that(!escalation || !escalation->answeredAt, RefusalReason::WrongState, "escalation"_L1, u"answered"_s)
        .neededText("answer"_L1, command.answer);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    return std::vector<Event>{
        EscalationAnswered{command.incident, command.escalation, command.answer, context.actor, context.now}};
}

} // namespace liandong::rules
