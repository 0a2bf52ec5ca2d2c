// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapsketch.h"

#include "map/measure.h"

#include <algorithm>

namespace liandong {

namespace {

GeoPoint pointOf(const QGeoCoordinate &at)
{
    return {at.latitude(), at.longitude()};
}

QGeoCoordinate coordinate(const GeoPoint &point)
{
    return {point.latitude, point.longitude};
}

} // namespace

void MapSketch::take(MapTool tool)
{
    m_tool = tool;
    m_points.clear();
    m_pointer.reset();
    m_dragged.reset();
    m_finished = false;
    m_hint.clear();
    Q_EMIT hintChanged();
    tell();
}

size_t MapSketch::pointsNeeded() const
{
    return m_tool == MapTool::Point ? 1 : isClosed() ? 3 : 2;
}

std::optional<PolygonMistake> MapSketch::mistake() const
{
    if (!isClosed() || m_points.size() < pointsNeeded())
        return std::nullopt;
    return mistakeIn(Polygon{{m_points}});
}

std::vector<GeoPoint> MapSketch::reaching() const
{
    std::vector<GeoPoint> points = m_points;
    if (m_pointer && !m_finished && !points.empty() && m_tool != MapTool::Point)
        points.push_back(*m_pointer);
    return points;
}

void MapSketch::tell()
{
    setFault({});
    Q_EMIT changed();
    Q_EMIT pointed();
}

void MapSketch::setFault(const QGeoCoordinate &fault)
{
    if (fault == m_fault)
        return;
    m_fault = fault;
    Q_EMIT faultChanged();
}

void MapSketch::undo()
{
    if (m_finished || m_points.empty())
        return;
    m_points.pop_back();
    tell();
}

void MapSketch::finish()
{
    if (!isActive() || m_finished)
        return;
    const std::optional<PolygonMistake> wrong = mistake();
    if (m_points.size() < pointsNeeded() || wrong) {
        setFault(wrong && wrong->fault == PolygonFault::Crossing ? coordinate(wrong->at) : QGeoCoordinate());
        Q_EMIT objected();
        return;
    }
    m_finished = true;
    tell();
    Q_EMIT finished();
}

void MapSketch::resume()
{
    m_finished = false;
    m_pointer.reset();
    tell();
}

void MapSketch::setHint(const QString &hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    Q_EMIT hintChanged();
}

/// Of a distance what it is up to each corner.
QVariantList MapSketch::corners() const
{
    QVariantList corners;
    double metres = 0;
    for (size_t i = 0; i < m_points.size(); ++i) {
        if (i > 0)
            metres += distanceMetres(m_points[i - 1], m_points[i]);
        const bool told = m_tool == MapTool::Distance && i > 0;
        corners += QVariantMap{{QStringLiteral("at"), QVariant::fromValue(coordinate(m_points[i]))},
            {QStringLiteral("text"), told ? lengthText(metres) : QString()}};
    }
    return corners;
}

QVariantList MapSketch::outline() const
{
    QVariantList outline;
    std::vector<GeoPoint> points = reaching();
    if (points.size() < 2)
        return outline;
    if (isClosed())
        points.push_back(points.front());
    for (const GeoPoint &point : points)
        outline += QVariant::fromValue(coordinate(point));
    return outline;
}

void MapSketch::tap(const QGeoCoordinate &at, double reachMetres)
{
    if (!isActive() || !at.isValid())
        return;
    if (m_finished && m_tool == MapTool::Point) {
        m_points.assign(1, pointOf(at));
        return tell();
    }
    if (m_finished && !isMeasuring())
        return;
    if (m_finished)
        take(m_tool);
    const std::optional<size_t> hit = cornerNear(pointOf(at), reachMetres);
    if (hit && (*hit + 1 == m_points.size() || (isClosed() && *hit == 0)))
        return finish();
    if (m_points.size() >= kPointsAtMost) {
        Q_EMIT objected();
        return;
    }
    m_points.push_back(pointOf(at));
    tell();
    if (m_tool == MapTool::Point)
        finish();
}

void MapSketch::point(const QGeoCoordinate &at)
{
    if (!isActive() || m_finished)
        return;
    m_pointer = at.isValid() ? std::optional(pointOf(at)) : std::nullopt;
    Q_EMIT pointed();
}

std::optional<size_t> MapSketch::cornerNear(const GeoPoint &at, double reachMetres) const
{
    const auto distance = [&](const GeoPoint &point) { return distanceMetres(point, at); };
    const auto nearest = std::ranges::min_element(m_points, {}, distance);
    if (nearest == m_points.end() || distance(*nearest) > reachMetres)
        return std::nullopt;
    return size_t(nearest - m_points.begin());
}

bool MapSketch::grab(const QGeoCoordinate &at, double reachMetres)
{
    m_dragged = isActive() && !m_finished ? cornerNear(pointOf(at), reachMetres) : std::nullopt;
    return m_dragged.has_value();
}

void MapSketch::dragTo(const QGeoCoordinate &to)
{
    if (!m_dragged || *m_dragged >= m_points.size() || m_finished || !to.isValid())
        return;
    m_points[*m_dragged] = pointOf(to);
    tell();
}

} // namespace liandong
