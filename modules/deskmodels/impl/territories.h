// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"

namespace liandong {

/// Whose a place is, of the subordinate centres in use that have a territory on the map. The world outlives it
/// unchanged.
class Territories
{
public:
    explicit Territories(const World &world);

    [[nodiscard]] bool isEmpty() const { return m_surfaces.empty(); }
    /// By the point, otherwise by where the township is; null for none of them.
    [[nodiscard]] SubCentreKey at(const Location &place) const;

private:
    struct Surface
    {
        SubCentreKey subCentre;
        const Polygon *polygon = nullptr;
        GeoPoint southWest; ///< of the box around it, so that most are left out at once
        GeoPoint northEast;
    };

    [[nodiscard]] SubCentreKey at(const GeoPoint &point) const;

    const World &m_world;
    std::vector<Surface> m_surfaces;
};

} // namespace liandong
