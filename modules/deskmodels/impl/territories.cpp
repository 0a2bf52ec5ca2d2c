// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/impl/territories.h"

#include <ranges>

namespace liandong {

Territories::Territories(const World &world)
    : m_world(world)
{
    for (const SubCentre &subCentre : world.subCentres | std::views::values) {
        const auto area = world.areas.find(subCentre.area);
        if (subCentre.retired || area == world.areas.end() || area->second.retired)
            continue;
        for (const Polygon &polygon : area->second.polygons) {
            if (polygon.rings.empty() || polygon.rings.front().empty())
                continue;
            const std::vector<GeoPoint> &outside = polygon.rings.front();
            const auto [south, north] = std::ranges::minmax(outside | std::views::transform(&GeoPoint::latitude));
            const auto [west, east] = std::ranges::minmax(outside | std::views::transform(&GeoPoint::longitude));
            m_surfaces.push_back({subCentre.key, &polygon, {south, west}, {north, east}});
        }
    }
}

SubCentreKey Territories::at(const Location &place) const
{
    if (place.point)
        return at(*place.point);
    const auto township = m_world.places.find(place.township);
    return township == m_world.places.end() ? SubCentreKey() : at(township->second.position);
}

SubCentreKey Territories::at(const GeoPoint &point) const
{
    for (const Surface &surface : m_surfaces) {
        const bool inBox = point.latitude >= surface.southWest.latitude && point.latitude <= surface.northEast.latitude
            && point.longitude >= surface.southWest.longitude && point.longitude <= surface.northEast.longitude;
        if (inBox && contains(*surface.polygon, point))
            return surface.subCentre;
    }
    return {};
}

} // namespace liandong
