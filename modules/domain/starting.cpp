// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/starting.h"

namespace liandong {

namespace {

std::optional<Starting> nearestDetachment(
    const RuleBook &book, const UnitKey &unit, const GeoPoint &point, bool readyOnes)
{
    std::optional<Starting> nearest;
    for (const auto &[key, detachment] : book.detachments) {
        if (detachment.unit != unit || detachment.retired || !detachment.base
            || (detachment.readiness == Readiness::Ready) != readyOnes)
            continue;
        const double metres = distanceMetres(*detachment.base, point);
        if (!nearest || metres < nearest->metres)
            nearest = Starting{key, metres};
    }
    return nearest;
}

} // namespace

std::optional<Starting> startingTo(const RuleBook &book, const UnitKey &unit, const GeoPoint &point)
{
    if (const std::optional<Starting> ready = nearestDetachment(book, unit, point, true))
        return ready;
    const Unit *starting = book.unit(unit);
    if (starting && starting->position)
        return Starting{{}, distanceMetres(*starting->position, point)};
    return nearestDetachment(book, unit, point, false);
}

} // namespace liandong
