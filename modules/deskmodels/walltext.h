// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QString>

namespace liandong {

// What a room full of people may read: no caller, no member of staff, no free text but the place, and that only where
// it does not hold a caller's name or number.

/// Township and text of the place; the township alone where the text names a caller.
[[nodiscard]] QString publicPlaceText(const World &world, const Incident &incident);
/// One line about an incident for a public display; empty for what a room need not see.
[[nodiscard]] QString publicEventText(const Event &event, const World &world);

} // namespace liandong
