// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/place.h"

namespace liandong::rules {

void checkPlace(Checks &checks, const World &world, const Location &place)
{
    checks.name("place"_L1, place.text)
        .that(!place.point || isOnEarth(*place.point), RefusalReason::BadPlace, "point"_L1)
        .that(place.township.isNull() || world.places.contains(place.township), RefusalReason::BadPlace, "township"_L1,
            place.township.text());
}

} // namespace liandong::rules
