// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"
#include "domain/recommend.h"
#include "domain/repeats.h"
#include "replica/replica.h"

#include <QString>

namespace liandong {

// What a person reads for a value of the trade, translated now. Short, as in a table cell; sentences are eventtext.h's.

[[nodiscard]] QString wordOf(Role role);
[[nodiscard]] QString wordOf(Level level);
[[nodiscard]] QString wordOf(DutyRole role);
[[nodiscard]] QString wordOf(AreaClass areaClass);
[[nodiscard]] QString wordOf(AreaKind kind);
[[nodiscard]] QString wordOf(UnitClass unitClass);
[[nodiscard]] QString wordOf(DeadlineKind kind);
[[nodiscard]] QString wordOf(DeadlineStart start);
[[nodiscard]] QString wordOf(OrderState state);
[[nodiscard]] QString wordOf(IncidentState state);
[[nodiscard]] QString wordOf(IncidentKind kind);
[[nodiscard]] QString wordOf(LegParty party);
[[nodiscard]] QString wordOf(LegEnd end);
[[nodiscard]] QString wordOf(RepeatSign sign);
[[nodiscard]] QString wordOf(PassedOverReason why);
[[nodiscard]] QString wordOf(LinkState state);
[[nodiscard]] QString wordOf(DrawingKind kind);
[[nodiscard]] QString wordOf(WallLayout layout);

/// The step as something to do, for a button: "Acknowledge", "Record arrival".
[[nodiscard]] QString actionWordOf(OrderState to);
/// A member's name as it stands in a refusal or an amendment ("narrative", "areaClassReason") in the trade's words;
/// empty for a name nobody reads.
[[nodiscard]] QString fieldWord(const QString &member);

} // namespace liandong
