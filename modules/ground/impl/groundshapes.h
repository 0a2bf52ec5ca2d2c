// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geo.h"
#include "ground/tilemath.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace liandong {

/// A line or a ring on the square world, with what surrounds it.
struct GroundPath
{
    std::vector<MercatorPoint> points;
    QRectF box;
};

[[nodiscard]] GroundPath pathOf(const std::vector<GeoPoint> &points);
/// In pieces that are short enough to be looked for one by one; each begins where the one before ends.
[[nodiscard]] std::vector<GroundPath> piecesOf(const std::vector<GeoPoint> &line);

/// The part of the square world that one picture shows.
struct GroundFrame
{
    MercatorPoint corner; ///< north-west
    double scale = 0; ///< units of the picture for the whole world
    QRectF within; ///< units of the picture: what may be seen, with a margin for what is broad

    [[nodiscard]] bool sees(const QRectF &box) const;
    [[nodiscard]] QPointF inPicture(const MercatorPoint &place) const;
    /// Without points that nobody can tell apart.
    [[nodiscard]] QPolygonF lineOf(const GroundPath &path) const;
    /// Cut at the frame's margin, closed; empty where nothing of it is inside.
    [[nodiscard]] QPolygonF ringOf(const GroundPath &path) const;
};

} // namespace liandong
