// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/described.h"

#include <optional>
#include <vector>

namespace liandong {

/// Degrees, WGS-84.
struct GeoPoint
{
    double latitude = 0;
    double longitude = 0;

    friend bool operator==(const GeoPoint&, const GeoPoint&) = default;
};
LD_DESCRIBED(GeoPoint, latitude, longitude)

/// The first ring is the outside, the others are holes; rings need not repeat their first point.
struct Polygon
{
    std::vector<std::vector<GeoPoint>> rings;

    friend bool operator==(const Polygon&, const Polygon&) = default;
};
LD_DESCRIBED(Polygon, rings)

/// Great-circle distance in metres.
[[nodiscard]] double distanceMetres(const GeoPoint& a, const GeoPoint& b);
/// By the even-odd rule; a point exactly on an edge may count either way.
[[nodiscard]] bool contains(const Polygon& polygon, const GeoPoint& point);

enum class PolygonFault { TooFewPoints, Crossing, HoleOutside };
LD_DESCRIBED_ENUM(PolygonFault, TooFewPoints, Crossing, HoleOutside)

struct PolygonMistake
{
    PolygonFault fault = PolygonFault::TooFewPoints;
    size_t ring = 0;
    GeoPoint at; ///< a point of the ring; of a crossing, where the edges meet

    friend bool operator==(const PolygonMistake&, const PolygonMistake&) = default;
};

/// Why this is no polygon: a ring of fewer than three different points, edges that cross (of one ring or of two), a hole
/// that begins outside the first ring. Nothing where it is sound; rings may touch. All points are on earth, and none of
/// it lies over the date line.
[[nodiscard]] std::optional<PolygonMistake> mistakeIn(const Polygon& polygon);

/// Latitude within ±90, longitude within ±180, both finite.
[[nodiscard]] bool isOnEarth(const GeoPoint& point);

} // namespace liandong
