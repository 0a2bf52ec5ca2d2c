// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"

/// One function a command; the file is named by the subject.
namespace liandong::rules {

// deciderulebook.cpp
[[nodiscard]] Decision decideOn(const World &, const ImportProfile &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const EditRuleBook &, const Context &);
// decideopening.cpp
[[nodiscard]] Decision decideOn(const World &, const OpenIncident &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const AddCall &, const Context &);
// decideamendment.cpp
[[nodiscard]] Decision decideOn(const World &, const AmendIncident &, const Context &);
// decidenotes.cpp
[[nodiscard]] Decision decideOn(const World &, const AddNote &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const StrikeNote &, const Context &);
// decidegiving.cpp
[[nodiscard]] Decision decideOn(const World &, const GiveOrder &, const Context &);
// decidesteps.cpp
[[nodiscard]] Decision decideOn(const World &, const AdvanceOrder &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const RecordOralFeedback &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const SubmitWrittenFeedback &, const Context &);
// decideurging.cpp
[[nodiscard]] Decision decideOn(const World &, const ExcuseDelay &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const UrgeUnit &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const AnswerUrging &, const Context &);
// decidecalls.cpp
[[nodiscard]] Decision decideOn(const World &, const StartThreeWayCall &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const DialLeg &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const AnswerLeg &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const EndLeg &, const Context &);
// decideescalation.cpp
[[nodiscard]] Decision decideOn(const World &, const EscalateIncident &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const AnswerEscalation &, const Context &);
// decideties.cpp
[[nodiscard]] Decision decideOn(const World &, const LinkIncidents &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const UnlinkIncidents &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const MergeIncident &, const Context &);
// decideclosing.cpp
[[nodiscard]] Decision decideOn(const World &, const CloseIncident &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const ReopenIncident &, const Context &);
// decidecallups.cpp
[[nodiscard]] Decision decideOn(const World &, const CallUpEquipment &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const AdvanceCallUp &, const Context &);
// decideattachments.cpp
[[nodiscard]] Decision decideOn(const World &, const AddAttachment &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const StrikeAttachment &, const Context &);
// decidemap.cpp
[[nodiscard]] Decision decideOn(const World &, const DrawOnIncident &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const EraseDrawing &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const AddPlace &, const Context &);
// decidewall.cpp
[[nodiscard]] Decision decideOn(const World &, const ProgrammeWall &, const Context &);
// decidehandover.cpp
[[nodiscard]] Decision decideOn(const World &, const BeginHandOver &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const SignHandOver &, const Context &);
[[nodiscard]] Decision decideOn(const World &, const NotePassword &, const Context &);

/// The one kept ready, or else one made for the occasion.
[[nodiscard]] inline Recogniser recogniserOf(const World &world, const Context &context)
{
    return context.recogniser ? context.recogniser() : Recogniser(world);
}

} // namespace liandong::rules
