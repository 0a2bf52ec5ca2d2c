// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callup.h"
#include "domain/rulebookitem.h"

#include <QString>

namespace liandong {

// What a person reads for the values of the rule book, translated now; beside words.h.

[[nodiscard]] QString wordOf(UnitKind kind);
[[nodiscard]] QString wordOf(PlaceKind kind);
[[nodiscard]] QString wordOf(NumberPeriod period);
[[nodiscard]] QString wordOf(ReasonUse use);
[[nodiscard]] QString wordOf(TargetMeasure measure);
[[nodiscard]] QString wordOf(SoundCause cause);
[[nodiscard]] QString wordOf(Readiness readiness);
[[nodiscard]] QString wordOf(EquipmentGroup group);
[[nodiscard]] QString wordOf(EquipmentState state);
[[nodiscard]] QString wordOf(CallUpState state);
[[nodiscard]] QString wordOf(GroundKind kind);

} // namespace liandong
