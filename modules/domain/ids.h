// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strongid.h"

namespace liandong {

// What happens: made by whoever creates it.
using IncidentId = StrongId<struct IncidentTag>;
using CallId = StrongId<struct CallTag>;
using OrderId = StrongId<struct OrderTag>;
using NoteId = StrongId<struct NoteTag>;
using ThreeWayCallId = StrongId<struct ThreeWayCallTag>;
using EscalationId = StrongId<struct EscalationTag>;
using UrgingId = StrongId<struct UrgingTag>;
using CallUpId = StrongId<struct CallUpTag>;
using AttachmentId = StrongId<struct AttachmentTag>;
using DrawingId = StrongId<struct DrawingTag>;
using HandOverId = StrongId<struct HandOverTag>;
using CommandId = StrongId<struct CommandTag>;

// What a centre writes down in its profile.
using UnitKey = StrongKey<struct UnitTag>;
using CategoryKey = StrongKey<struct CategoryTag>;
using DutyKey = StrongKey<struct DutyTag>;
using RuleKey = StrongKey<struct RuleTag>;
using PlaceKey = StrongKey<struct PlaceTag>;
using AreaKey = StrongKey<struct AreaTag>;
using DispositionKey = StrongKey<struct DispositionTag>;
using ReasonKey = StrongKey<struct ReasonTag>;
using TargetKey = StrongKey<struct TargetTag>;
using SoundKey = StrongKey<struct SoundTag>;
using SubCentreKey = StrongKey<struct SubCentreTag>;
using DetachmentKey = StrongKey<struct DetachmentTag>;
using AccountKey = StrongKey<struct AccountTag>;
using RosterKey = StrongKey<struct RosterTag>;
using EquipmentKey = StrongKey<struct EquipmentTag>;
using GroundLayerKey = StrongKey<struct GroundLayerTag>;
using HotlineKey = StrongKey<struct HotlineTag>; ///< its number: "110", "12319"

} // namespace liandong
