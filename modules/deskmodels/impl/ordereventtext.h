// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace liandong {

// The lines of the log about orders and three-way calls; see eventtext.h.

[[nodiscard]] QString orderEventText(const World &world, const OrderGiven &event);
[[nodiscard]] QString orderEventText(const World &world, const OrderAdvanced &event);
[[nodiscard]] QString orderEventText(const World &world, const DeadlinesChanged &event);
[[nodiscard]] QString orderEventText(const World &world, const UnitUrged &event);
[[nodiscard]] QString orderEventText(const World &world, const UrgingAnswered &event);
[[nodiscard]] QString orderEventText(const World &world, const ThreeWayCallStarted &event);
[[nodiscard]] QString orderEventText(const World &world, const LegChanged &event);

} // namespace liandong
