// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recommend.h"

namespace liandong {

/// The nearest of the unit's detachments that are ready, else its duty room, else the nearest of the others; nothing where
/// none of their positions is known.
[[nodiscard]] std::optional<Starting> startingTo(const RuleBook &book, const UnitKey &unit, const GeoPoint &point);

} // namespace liandong
