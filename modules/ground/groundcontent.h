// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"

namespace liandong {

/// What there is to be drawn; what is retired is left out by whoever draws.
struct GroundContent
{
    std::vector<Area> areas;
    std::vector<GroundLayer> layers;
    std::vector<Place> places; ///< named with a dot; townships are not: every map of the seats names them itself

    friend bool operator==(const GroundContent &, const GroundContent &) = default;
};

} // namespace liandong
