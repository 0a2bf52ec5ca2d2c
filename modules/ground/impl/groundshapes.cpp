// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground/impl/groundshapes.h"

#include <algorithm>

namespace liandong {

namespace {

constexpr size_t kPieceAtMost = 64; ///< points
constexpr double kApart = 0.6; ///< units of the picture

GroundPath pathThrough(std::vector<MercatorPoint> points)
{
    GroundPath path{std::move(points), {}};
    if (path.points.empty())
        return path;
    const auto [west, east] = std::ranges::minmax(path.points, {}, &MercatorPoint::x);
    const auto [north, south] = std::ranges::minmax(path.points, {}, &MercatorPoint::y);
    path.box = {QPointF(west.x, north.y), QPointF(east.x, south.y)};
    return path;
}

/// Cuts away what lies beyond one side; inside(point) and crossing(from, to) tell of it (Sutherland, Hodgman).
QPolygonF cut(const QPolygonF &ring, auto inside, auto crossing)
{
    QPolygonF left;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &from = ring[i == 0 ? ring.size() - 1 : i - 1];
        const QPointF &to = ring[i];
        if (inside(from) != inside(to))
            left << crossing(from, to);
        if (inside(to))
            left << to;
    }
    return left;
}

QPolygonF cutAtX(const QPolygonF &ring, double x, bool keepsEast)
{
    return cut(
        ring, [=](const QPointF &point) { return keepsEast ? point.x() >= x : point.x() <= x; },
        [=](const QPointF &from, const QPointF &to) {
            return QPointF(x, from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x()));
        });
}

QPolygonF transposed(QPolygonF ring)
{
    for (QPointF &point : ring)
        point = point.transposed();
    return ring;
}

} // namespace

GroundPath pathOf(const std::vector<GeoPoint> &points)
{
    std::vector<MercatorPoint> places;
    places.reserve(points.size());
    for (const GeoPoint &point : points)
        places.push_back(mercatorOf(point));
    return pathThrough(std::move(places));
}

std::vector<GroundPath> piecesOf(const std::vector<GeoPoint> &line)
{
    const std::vector<MercatorPoint> places = pathOf(line).points;
    std::vector<GroundPath> pieces;
    for (size_t from = 0; from + 1 < places.size(); from += kPieceAtMost - 1) {
        const size_t end = std::min(from + kPieceAtMost, places.size());
        pieces.push_back(pathThrough({places.begin() + std::ptrdiff_t(from), places.begin() + std::ptrdiff_t(end)}));
    }
    return pieces;
}

bool GroundFrame::sees(const QRectF &box) const
{
    const QPointF first = inPicture({box.left(), box.top()});
    const QPointF last = inPicture({box.right(), box.bottom()});
    return first.x() <= within.right() && last.x() >= within.left() && first.y() <= within.bottom()
        && last.y() >= within.top();
}

QPointF GroundFrame::inPicture(const MercatorPoint &place) const
{
    return {(place.x - corner.x) * scale, (place.y - corner.y) * scale};
}

QPolygonF GroundFrame::lineOf(const GroundPath &path) const
{
    QPolygonF line;
    line.reserve(qsizetype(path.points.size()));
    for (size_t i = 0; i < path.points.size(); ++i) {
        const QPointF point = inPicture(path.points[i]);
        if (line.isEmpty() || i + 1 == path.points.size() || (point - line.last()).manhattanLength() >= kApart)
            line << point;
    }
    return line;
}

QPolygonF GroundFrame::ringOf(const GroundPath &path) const
{
    QPolygonF ring = cutAtX(cutAtX(lineOf(path), within.left(), true), within.right(), false);
    ring = transposed(cutAtX(cutAtX(transposed(std::move(ring)), within.top(), true), within.bottom(), false));
    if (!ring.isEmpty())
        ring << ring.first();
    return ring;
}

} // namespace liandong
