// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/starting.h"

namespace liandong {

std::optional<Starting> startingTo(const RuleBook &book, const UnitKey &unit, const GeoPoint &point)
{
    std::optional<Starting> nearest;
    for (const auto &[key, detachment] : book.detachments) {
        if (detachment.unit != unit || detachment.retired || !detachment.base)
            continue;
        const double metres = distanceMetres(*detachment.base, point);
        if (!nearest || metres < nearest->metres)
            nearest = Starting{key, metres};
    }
    const Unit *starting = book.unit(unit);
    if (!nearest && starting && starting->position)
        nearest = Starting{{}, distanceMetres(*starting->position, point)};
    return nearest;
}

} // namespace liandong
