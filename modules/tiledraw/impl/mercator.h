// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geo.h"

#include <QPointF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace liandong {

inline constexpr int kTileSide = 256; ///< pixels

/// Pixels from the north-west corner of the whole map at this zoom (spherical Mercator, EPSG:3857).
[[nodiscard]] inline QPointF pixelOf(const GeoPoint &point, int zoom)
{
    using std::numbers::pi;
    const double side = kTileSide * std::exp2(zoom);
    const double latitude = std::clamp(point.latitude, -85.0511, 85.0511) * pi / 180;
    return {(point.longitude + 180) / 360 * side, (1 - std::asinh(std::tan(latitude)) / pi) / 2 * side};
}

} // namespace liandong
