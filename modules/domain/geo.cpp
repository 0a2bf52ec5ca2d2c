// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/geo.h"

#include <cmath>
#include <numbers>

namespace liandong {

namespace {

constexpr double kEarthRadiusMetres = 6371008.8; // the mean radius of WGS-84

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}

/// Whether a ray from the point to the east crosses the edge.
bool crosses(const GeoPoint &point, const GeoPoint &a, const GeoPoint &b)
{
    if ((a.latitude > point.latitude) == (b.latitude > point.latitude))
        return false;
    const double share = (point.latitude - a.latitude) / (b.latitude - a.latitude);
    return point.longitude < a.longitude + share * (b.longitude - a.longitude);
}

} // namespace

double distanceMetres(const GeoPoint &a, const GeoPoint &b)
{
    const double sinLatitude = std::sin(radians(b.latitude - a.latitude) / 2);
    const double sinLongitude = std::sin(radians(b.longitude - a.longitude) / 2);
    const double h = sinLatitude * sinLatitude
        + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * sinLongitude * sinLongitude;
    return 2 * kEarthRadiusMetres * std::asin(std::min(1.0, std::sqrt(h)));
}

bool contains(const Polygon &polygon, const GeoPoint &point)
{
    bool inside = false;
    for (const std::vector<GeoPoint> &ring : polygon.rings) {
        for (size_t i = 0; i < ring.size(); ++i) {
            if (crosses(point, ring[i], ring[(i + 1) % ring.size()]))
                inside = !inside;
        }
    }
    return inside;
}

bool isOnEarth(const GeoPoint &point)
{
    return std::isfinite(point.latitude) && std::isfinite(point.longitude) && std::abs(point.latitude) <= 90
        && std::abs(point.longitude) <= 180;
}

} // namespace liandong
