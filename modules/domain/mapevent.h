// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/drawing.h"

namespace liandong {

struct IncidentDrawnOn
{
    IncidentId incident;
    Drawing drawing;
    friend bool operator==(const IncidentDrawnOn&, const IncidentDrawnOn&) = default;
};
LD_DESCRIBED(IncidentDrawnOn, incident, drawing)

struct DrawingErased
{
    IncidentId incident;
    DrawingId drawing;
    friend bool operator==(const DrawingErased&, const DrawingErased&) = default;
};
LD_DESCRIBED(DrawingErased, incident, drawing)

} // namespace liandong
