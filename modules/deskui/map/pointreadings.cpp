// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/map/pointreadings.h"

#include "deskmodels/placedetails.h"
#include "deskui/tr.h"
#include "map/coordinates.h"

namespace liandong {

using deskui::Tr;

std::vector<PointReading> pointReadings(const World &world, const QString &typed)
{
    std::vector<PointReading> readings;
    const std::optional<GeoPoint> point = pointFromText(typed);
    if (!point)
        return readings;
    const auto add = [&](CoordinateSystem system, const QString &origin) {
        const GeoPoint at = wgs84Of(*point, system);
        readings.push_back({at, decimalDegrees(at), Tr::tr("%1: %2").arg(origin, whereaboutsText(world, at))});
    };
    add(CoordinateSystem::Wgs84, Tr::tr("GPS, CGCS2000"));
    if (gcj02Of(*point) != *point)
        add(CoordinateSystem::Gcj02, Tr::tr("from a phone's map (GCJ-02)"));
    return readings;
}

} // namespace liandong
