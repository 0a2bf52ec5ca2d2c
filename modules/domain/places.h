// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geo.h"
#include "domain/ids.h"

#include <QString>

#include <vector>

namespace liandong {

enum class PlaceKind { Township, Village, Road, Landmark, KilometrePost, Other };
LD_DESCRIBED_ENUM(PlaceKind, Township, Village, Road, Landmark, KilometrePost, Other)

/// A named place of the gazetteer.
struct Place
{
    PlaceKey key;
    QString name;
    QString code; ///< the 12-digit statistical code of a township, empty for others
    GeoPoint position;
    double accuracyMetres = 0;
    PlaceKind kind = PlaceKind::Township;
    std::vector<QString> aliases; ///< what people call it
    QString addedBy;              ///< empty for those of the profile
    bool retired = false;

    friend bool operator==(const Place&, const Place&) = default;
};
LD_DESCRIBED(Place, key, name, code, position, accuracyMetres, kind, aliases, addedBy, retired)

enum class AreaKind { Boundary, Urban, Served, SubCentre };
LD_DESCRIBED_ENUM(AreaKind, Boundary, Urban, Served, SubCentre)

/// A surface on the map: the county itself, a part of it that counts as urban, that a unit serves, that is a subordinate
/// centre's.
struct Area
{
    AreaKey key;
    AreaKind kind = AreaKind::Urban;
    QString name;
    QString source; ///< who drew it, under which licence
    std::vector<Polygon> polygons;
    bool retired = false;

    friend bool operator==(const Area&, const Area&) = default;
};
LD_DESCRIBED(Area, key, kind, name, source, polygons, retired)

} // namespace liandong
