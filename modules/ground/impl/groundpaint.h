// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groundlayer.h"
#include "domain/places.h"

#include <QColor>
#include <Qt>

namespace liandong {

/// Colours that nothing is drawn with are transparent.
struct GroundPaint
{
    QColor fill{Qt::transparent}; ///< of surfaces
    QColor line{Qt::transparent};
    QColor casing{Qt::transparent}; ///< on both sides of the line
    double width = 1; ///< units of the picture at zoom kWidthZoom; less far out, more close by
    Qt::PenStyle style = Qt::SolidLine;
    int firstZoom = 0; ///< where lines are drawn from
    int firstNameZoom = 0;
    QColor name; ///< as it is written
};

inline constexpr int kWidthZoom = 12;

[[nodiscard]] GroundPaint paintOf(GroundKind kind, bool night);
[[nodiscard]] GroundPaint paintOf(AreaKind kind, bool night);
/// A line's width at a zoom, units of the picture.
[[nodiscard]] double widthAt(const GroundPaint &paint, int zoom);

[[nodiscard]] QColor colourAround(bool night);
[[nodiscard]] QColor colourOfPlaces(bool night);
[[nodiscard]] QColor colourOfHalo(bool night);
/// Names of places come up with the zoom: 8 and closer.
[[nodiscard]] int firstZoomOf(PlaceKind kind);

} // namespace liandong
