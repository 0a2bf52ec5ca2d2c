// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/geo.h"

#include <algorithm>
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

struct Edge
{
    GeoPoint from;
    GeoPoint to;
    size_t ring = 0;

    [[nodiscard]] double west() const { return std::min(from.longitude, to.longitude); }
    [[nodiscard]] double east() const { return std::max(from.longitude, to.longitude); }
};

/// Above 0 where c lies left of the way from a to b, below where right.
double side(const GeoPoint &a, const GeoPoint &b, const GeoPoint &c)
{
    return (b.longitude - a.longitude) * (c.latitude - a.latitude)
        - (b.latitude - a.latitude) * (c.longitude - a.longitude);
}

/// Where the insides of two edges meet; touching at an end is no crossing.
std::optional<GeoPoint> crossing(const Edge &a, const Edge &b)
{
    const double from = side(b.from, b.to, a.from);
    const double to = side(b.from, b.to, a.to);
    if (from * to >= 0 || side(a.from, a.to, b.from) * side(a.from, a.to, b.to) >= 0)
        return std::nullopt;
    const double share = from / (from - to);
    return GeoPoint{a.from.latitude + share * (a.to.latitude - a.from.latitude),
        a.from.longitude + share * (a.to.longitude - a.from.longitude)};
}

std::vector<Edge> edgesOf(const Polygon &polygon)
{
    std::vector<Edge> edges;
    for (size_t number = 0; number < polygon.rings.size(); ++number) {
        const std::vector<GeoPoint> &ring = polygon.rings[number];
        for (size_t i = 0; i < ring.size(); ++i)
            edges.push_back({ring[i], ring[(i + 1) % ring.size()], number});
    }
    return edges;
}

std::optional<PolygonMistake> firstCrossing(const Polygon &polygon)
{
    std::vector<Edge> edges = edgesOf(polygon);
    std::ranges::sort(edges, {}, &Edge::west);
    for (auto edge = edges.begin(); edge != edges.end(); ++edge) {
        for (auto other = edge + 1; other != edges.end() && other->west() <= edge->east(); ++other) {
            if (const std::optional<GeoPoint> at = crossing(*edge, *other))
                return PolygonMistake{PolygonFault::Crossing, std::max(edge->ring, other->ring), *at};
        }
    }
    return std::nullopt;
}

bool hasThreePoints(const std::vector<GeoPoint> &ring)
{
    const auto other = std::ranges::find_if(ring, [&](const GeoPoint &point) { return point != ring.front(); });
    return std::any_of(
        other, ring.end(), [&](const GeoPoint &point) { return point != ring.front() && point != *other; });
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

std::optional<PolygonMistake> mistakeIn(const Polygon &polygon)
{
    if (polygon.rings.empty())
        return PolygonMistake{};
    for (size_t number = 0; number < polygon.rings.size(); ++number) {
        const std::vector<GeoPoint> &ring = polygon.rings[number];
        if (!hasThreePoints(ring))
            return PolygonMistake{PolygonFault::TooFewPoints, number, ring.empty() ? GeoPoint{} : ring.front()};
    }
    if (const std::optional<PolygonMistake> mistake = firstCrossing(polygon))
        return mistake;
    const Polygon outside{{polygon.rings.front()}};
    for (size_t number = 1; number < polygon.rings.size(); ++number) {
        const GeoPoint &begin = polygon.rings[number].front();
        if (!contains(outside, begin))
            return PolygonMistake{PolygonFault::HoleOutside, number, begin};
    }
    return std::nullopt;
}

bool isOnEarth(const GeoPoint &point)
{
    return std::isfinite(point.latitude) && std::isfinite(point.longitude) && std::abs(point.latitude) <= 90
        && std::abs(point.longitude) <= 180;
}

} // namespace liandong
