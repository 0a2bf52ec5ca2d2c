// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/drawing.h"
#include "domain/places.h"

namespace liandong {

/// Marks something about the incident on everybody's map.
struct DrawOnIncident
{
    IncidentId incident;
    DrawingId drawing;
    DrawingKind kind = DrawingKind::Perimeter;
    QString label;
    std::vector<GeoPoint> points;
};
LD_DESCRIBED(DrawOnIncident, incident, drawing, kind, label, points)

struct EraseDrawing
{
    IncidentId incident;
    DrawingId drawing;
};
LD_DESCRIBED(EraseDrawing, incident, drawing)

/// A name that is missing in the gazetteer, kept with who added it. Later changes are the administrator's.
struct AddPlace
{
    PlaceKey place;
    QString name;
    PlaceKind kind = PlaceKind::Landmark;
    GeoPoint position;
    std::vector<QString> aliases;
};
LD_DESCRIBED(AddPlace, place, name, kind, position, aliases)

} // namespace liandong
