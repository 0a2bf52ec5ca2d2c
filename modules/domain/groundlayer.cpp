// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/groundlayer.h"

namespace liandong {

size_t pointsIn(const std::vector<GroundFeature> &features)
{
    size_t points = 0;
    for (const GroundFeature &feature : features) {
        for (const std::vector<GeoPoint> &line : feature.lines)
            points += line.size();
        for (const Polygon &surface : feature.surfaces) {
            for (const std::vector<GeoPoint> &ring : surface.rings)
                points += ring.size();
        }
    }
    return points;
}

} // namespace liandong
