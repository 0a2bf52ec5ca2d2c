// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/measure.h"

#include "map/tr.h"

#include <cmath>
#include <numbers>

namespace liandong {

namespace {

constexpr double kSemiMajorMetres = 6378137.0; // WGS-84
constexpr double kFlattening = 1 / 298.257223563;
constexpr double kSquareMetresInHectare = 10'000;
constexpr double kSquareMetresInSquareKilometre = 1'000'000;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// How far north of the equator, in units of the semi-major axis, a parallel lies in the cylindrical equal-area
/// projection (Snyder, Map Projections: A Working Manual, USGS 1395, equations 3-12 and 10-15).
double equalAreaNorth(double latitude)
{
    static const double eccentricity = std::sqrt(kFlattening * (2 - kFlattening));
    const double sine = std::sin(radians(latitude));
    const double part = eccentricity * sine;
    return (1 - eccentricity * eccentricity) / 2 * (sine / (1 - part * part) + std::atanh(part) / eccentricity);
}

/// The short way round, radians.
double eastward(const GeoPoint &from, const GeoPoint &to)
{
    return radians(std::remainder(to.longitude - from.longitude, 360));
}

/// Three figures or so, as people say it.
int decimalsFor(double value)
{
    return value < 10 ? 2 : value < 100 ? 1 : 0;
}

} // namespace

double lengthOf(const std::vector<GeoPoint> &points)
{
    double metres = 0;
    for (size_t i = 1; i < points.size(); ++i)
        metres += distanceMetres(points[i - 1], points[i]);
    return metres;
}

double outlineOf(const std::vector<GeoPoint> &ring)
{
    return ring.empty() ? 0 : lengthOf(ring) + distanceMetres(ring.back(), ring.front());
}

double areaOf(const std::vector<GeoPoint> &ring)
{
    double sum = 0;
    for (size_t i = 0; i < ring.size(); ++i) {
        const GeoPoint &from = ring[i];
        const GeoPoint &to = ring[(i + 1) % ring.size()];
        sum += eastward(from, to) * (equalAreaNorth(from.latitude) + equalAreaNorth(to.latitude)) / 2;
    }
    return std::abs(sum) * kSemiMajorMetres * kSemiMajorMetres;
}

QString lengthText(double metres)
{
    if (metres < 999.5)
        return map::Tr::tr("%1 m").arg(qRound(metres));
    const double kilometres = metres / 1000;
    return map::Tr::tr("%1 km").arg(kilometres, 0, 'f', decimalsFor(kilometres));
}

QString areaText(double squareMetres)
{
    if (squareMetres < kSquareMetresInHectare)
        return map::Tr::tr("%1 m²").arg(qRound(squareMetres));
    const bool large = squareMetres >= kSquareMetresInSquareKilometre;
    const double value = squareMetres / (large ? kSquareMetresInSquareKilometre : kSquareMetresInHectare);
    return (large ? map::Tr::tr("%1 km²") : map::Tr::tr("%1 ha")).arg(value, 0, 'f', decimalsFor(value));
}

double ScaleRule::roundLength(double atMost) const
{
    if (!std::isfinite(atMost) || atMost <= 0)
        return 0;
    const double power = std::pow(10, std::floor(std::log10(atMost)));
    for (const double factor : {5, 2}) {
        if (factor * power <= atMost)
            return factor * power;
    }
    return power;
}

QString ScaleRule::text(double metres) const
{
    return metres < 1000 ? map::Tr::tr("%1 m").arg(metres) : map::Tr::tr("%1 km").arg(metres / 1000);
}

} // namespace liandong
