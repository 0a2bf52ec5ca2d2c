// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QString>

namespace liandong {

// What a room full of people may read: no caller, no member of staff, no free text but the place, and that only where
// it does not hold a caller's name or number.

/// Township and text of the place; the township alone where the text names a caller.
[[nodiscard]] QString publicPlaceText(const World &world, const Incident &incident);
/// What a layout shows here: a centre with subordinate ones counts by county (wallfigures.h).
[[nodiscard]] QString layoutName(const World &world, WallLayout layout);
/// One line about an incident for a public display; empty for what a room need not see.
[[nodiscard]] QString publicEventText(const Event &event, const World &world);
/// To be said aloud when an order's deadline has run out: unit, what is late, the incident's number of the day,
/// township.
[[nodiscard]] QString overdueSpeech(
    const World &world, const Incident &incident, const Order &order, DeadlineKind kind);
/// The same for so many at once.
[[nodiscard]] QString overdueSpeech(int count);

} // namespace liandong
