// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/closing.h"
#include "domain/impl/decisions.h"

namespace liandong::rules {

namespace {

/// Links do not touch what happened, so that a closed incident may have them too.
Found<const Incident *> findPair(const World &world, const IncidentId &id, const IncidentId &otherId)
{
    if (id == otherId)
        return refuse(RefusalReason::SameIncident, id.text());
    const Found<const Incident *> incident = findIncident(world, id);
    if (!incident)
        return incident;
    if (const Found<const Incident *> other = findIncident(world, otherId); !other)
        return other;
    return incident;
}

} // namespace

Decision decideOn(const World &world, const LinkIncidents &command, const Context &)
{
    const Found<const Incident *> incident = findPair(world, command.incident, command.other);
    if (!incident)
        return std::unexpected(incident.error());
    if (std::ranges::contains((*incident)->links, command.other))
        return std::vector<Event>();
    return std::vector<Event>{IncidentsLinked{command.incident, command.other}};
}

Decision decideOn(const World &world, const UnlinkIncidents &command, const Context &)
{
    const Found<const Incident *> incident = findPair(world, command.incident, command.other);
    if (!incident)
        return std::unexpected(incident.error());
    if (!std::ranges::contains((*incident)->links, command.other))
        return std::vector<Event>();
    return std::vector<Event>{IncidentsUnlinked{command.incident, command.other}};
}

Decision decideOn(const World &world, const MergeIncident &command, const Context &context)
{
    if (const Found<const Incident *> pair = findPair(world, command.incident, command.into); !pair)
        return std::unexpected(pair.error());
    const Found<const Incident *> incident = findUnclosed(world, command.incident);
    if (!incident)
        return std::unexpected(incident.error());
    if (const Found<const Incident *> into = findUnclosed(world, command.into); !into)
        return std::unexpected(into.error());
    Checks checks(command.incident.text());
    checkOrdersFinished(checks, **incident);
    checks.text("reason"_L1, command.reason);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    return std::vector<Event>{IncidentMerged{
        command.incident, command.into, (*incident)->calls, {{}, command.reason, context.actor, context.now}}};
}

} // namespace liandong::rules
