// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/checks.h"
#include "domain/impl/decisions.h"

namespace liandong::rules {

/// Also on a closed incident: a note takes nothing away, and one that was written while the link was down must not be
/// lost.
Decision decideOn(const World &world, const AddNote &command, const Context &context)
{
    const Found<const Incident *> incident = findIncident(world, command.incident);
    if (!incident)
        return std::unexpected(incident.error());
    Checks checks(command.incident.text());
    checks.made("note"_L1, command.note)
        .that(!findIn((*incident)->notes, command.note), RefusalReason::AlreadyThere, "note"_L1, command.note.text())
        .neededText("text"_L1, command.text);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    return std::vector<Event>{
        NoteAdded{command.incident, {command.note, command.text, context.actor, context.now, {}, {}}}};
}

Decision decideOn(const World &world, const StrikeNote &command, const Context &context)
{
    const Found<const Incident *> incident = findIncident(world, command.incident);
    if (!incident)
        return std::unexpected(incident.error());
    const Note *note = findIn((*incident)->notes, command.note);
    Checks checks(command.note.text());
    checks.that(note, RefusalReason::UnknownItem, "note"_L1)
        .that(!note || !note->struckBy, RefusalReason::WrongState, "note"_L1, u"struck"_s)
        .neededReason("reason"_L1, command.reason);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    return std::vector<Event>{NoteStruck{command.incident, command.note, context.actor, command.reason}};
}

} // namespace liandong::rules
