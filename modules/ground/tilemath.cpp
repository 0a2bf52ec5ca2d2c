// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground/tilemath.h"

#include <QHashFunctions>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace liandong {

using std::numbers::pi;

namespace {

int indexAt(double share, int zoom)
{
    const int count = 1 << zoom;
    return std::clamp(int(std::floor(share * count)), 0, count - 1);
}

} // namespace

size_t qHash(const TileId &tile, size_t seed)
{
    return qHashMulti(seed, tile.z, tile.x, tile.y);
}

MercatorPoint mercatorOf(const GeoPoint &point)
{
    const double latitude = point.latitude / 180 * pi;
    const double y = 0.5 - std::asinh(std::tan(latitude)) / (2 * pi);
    return {std::clamp(point.longitude / 360 + 0.5, 0.0, 1.0), std::clamp(y, 0.0, 1.0)};
}

GeoPoint pointOf(const MercatorPoint &place)
{
    return {std::atan(std::sinh(pi * (1 - 2 * place.y))) / pi * 180, (place.x - 0.5) * 360};
}

TileId tileAt(const MercatorPoint &place, int zoom)
{
    return {zoom, indexAt(place.x, zoom), indexAt(place.y, zoom)};
}

TileId tileAt(const GeoPoint &point, int zoom)
{
    return tileAt(mercatorOf(point), zoom);
}

MercatorPoint cornerOf(const TileId &tile)
{
    const double count = 1 << tile.z;
    return {tile.x / count, tile.y / count};
}

} // namespace liandong
