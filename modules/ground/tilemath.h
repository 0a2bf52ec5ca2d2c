// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geo.h"

#include <compare>
#include <cstddef>

namespace liandong {

/// No map goes deeper.
inline constexpr int kDeepestMapZoom = 22;

/// One square of the Web Mercator pyramid, numbered as on-line maps do: zoom 0 is the whole world, x grows eastwards,
/// y southwards.
struct TileId
{
    int z = 0;
    int x = 0;
    int y = 0;

    friend auto operator<=>(const TileId &, const TileId &) = default;

    /// The square so many zooms above in which it lies; not above zoom 0.
    [[nodiscard]] TileId ancestor(int levels) const { return {z - levels, x >> levels, y >> levels}; }
};
[[nodiscard]] size_t qHash(const TileId &tile, size_t seed = 0);

/// A place on the square world: x eastwards, y southwards, 0 to 1 each.
struct MercatorPoint
{
    double x = 0;
    double y = 0;
};

/// Beyond 85.05° north or south the edge of the world.
[[nodiscard]] MercatorPoint mercatorOf(const GeoPoint &point);
[[nodiscard]] GeoPoint pointOf(const MercatorPoint &place);

[[nodiscard]] TileId tileAt(const MercatorPoint &place, int zoom);
[[nodiscard]] TileId tileAt(const GeoPoint &point, int zoom);
/// Its north-western corner.
[[nodiscard]] MercatorPoint cornerOf(const TileId &tile);

} // namespace liandong
