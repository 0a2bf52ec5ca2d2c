// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/areamap.h"

#include <QQmlContext>
#include <QQuickItem>

#include <algorithm>

namespace liandong {

namespace {

QGeoCoordinate coordinate(const GeoPoint &point)
{
    return {point.latitude, point.longitude};
}

GeoPoint pointOf(const QGeoCoordinate &at)
{
    return {at.latitude(), at.longitude()};
}

QList<QGeoCoordinate> pathOf(const std::vector<GeoPoint> &ring)
{
    QList<QGeoCoordinate> path;
    path.reserve(qsizetype(ring.size()));
    for (const GeoPoint &point : ring)
        path += coordinate(point);
    return path;
}

QVariantList lineOf(const std::vector<GeoPoint> &points)
{
    QVariantList line;
    for (const GeoPoint &point : points)
        line += QVariant::fromValue(coordinate(point));
    return line;
}

} // namespace

void PolygonShapes::show(const std::vector<Polygon> &polygons, std::optional<size_t> held)
{
    std::vector<QGeoPolygon> rows;
    for (const Polygon &polygon : polygons) {
        QGeoPolygon shape;
        for (const std::vector<GeoPoint> &ring : polygon.rings)
            shape.perimeter().isEmpty() ? shape.setPerimeter(pathOf(ring)) : shape.addHole(pathOf(ring));
        rows.push_back(shape);
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        m_held = held;
        endResetModel();
        return;
    }
    const std::optional<size_t> before = std::exchange(m_held, held);
    for (size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] == m_rows[row] && (before == row) == (held == row))
            continue;
        m_rows[row] = rows[row];
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

int PolygonShapes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PolygonShapes::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = size_t(index.row());
    if (role == ShapeRole)
        return QVariant::fromValue(QGeoShape(m_rows[row]));
    return role == HeldRole ? QVariant(m_held == row) : QVariant();
}

QHash<int, QByteArray> PolygonShapes::roleNames() const
{
    return {{ShapeRole, "shape"}, {HeldRole, "held"}};
}

void CornerDots::show(const std::vector<GeoPoint> &ring, std::optional<size_t> held, const QGeoRectangle &view)
{
    std::vector<Dot> rows;
    for (size_t point = 0; point < ring.size(); ++point) {
        if (!view.isValid() || view.contains(coordinate(ring[point])))
            rows.push_back({coordinate(ring[point]), held == point});
    }
    m_dense = rows.size() > kMost;
    if (m_dense)
        std::erase_if(rows, [](const Dot &dot) { return !dot.held; });
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int CornerDots::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CornerDots::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Dot &dot = m_rows[size_t(index.row())];
    if (role == PlaceRole)
        return QVariant::fromValue(dot.at);
    return role == HeldRole ? QVariant(dot.held) : QVariant();
}

QHash<int, QByteArray> CornerDots::roleNames() const
{
    return {{PlaceRole, "place"}, {HeldRole, "held"}};
}

AreaMap::AreaMap(const WorldSource &source, AreaSketch &sketch, QWidget *parent)
    : MapView(source, parent)
    , m_sketch(sketch)
{
    context().setContextProperty(QStringLiteral("others"), &m_others);
    context().setContextProperty(QStringLiteral("shapes"), &m_shapes);
    context().setContextProperty(QStringLiteral("corners"), &m_corners);
    context().setContextProperty(QStringLiteral("editor"), this);
    context().setContextProperty(QStringLiteral("sketchLine"), QVariantList());
    connect(&m_sketch, &AreaSketch::changed, this, &AreaMap::refresh);
    refresh();
    load(QStringLiteral("AreaScene.qml"));
}

void AreaMap::setOthers(const std::vector<Polygon> &polygons)
{
    m_others.show(polygons, {});
}

void AreaMap::fitToSketch()
{
    QGeoPolygon all;
    for (const Polygon &polygon : m_sketch.polygons()) {
        for (const GeoPoint &point : polygon.rings.front())
            all.addCoordinate(coordinate(point));
    }
    if (all.isEmpty())
        showWholeCounty();
    else if (scene())
        QMetaObject::invokeMethod(
            scene(), "fitTo", Q_ARG(QVariant, QVariant::fromValue(QGeoShape(all.boundingGeoRectangle()))));
}

bool AreaMap::grabAt(const QGeoCoordinate &at, double reachMetres)
{
    return m_editing && m_sketch.grab(pointOf(at), reachMetres);
}

void AreaMap::tap(const QGeoCoordinate &at, double reachMetres)
{
    if (m_editing)
        m_sketch.tap(pointOf(at), reachMetres);
}

void AreaMap::dragTo(const QGeoCoordinate &to)
{
    if (to.isValid())
        m_sketch.dragTo(pointOf(to));
}

void AreaMap::drop()
{
    m_sketch.drop();
}

void AreaMap::look(const QGeoRectangle &view)
{
    m_view = view;
    refreshCorners();
}

void AreaMap::refresh()
{
    const std::optional<Corner> &corner = m_sketch.corner();
    m_shapes.show(m_sketch.polygons(), corner ? std::optional(corner->polygon) : std::nullopt);
    context().setContextProperty(QStringLiteral("sketchLine"), lineOf(m_sketch.line()));
    refreshCorners();
}

void AreaMap::refreshCorners()
{
    const bool dense = isTooDense();
    if (m_sketch.isDrawing())
        m_corners.show(m_sketch.line(), {}, {});
    else
        m_corners.show(
            m_sketch.ring(), m_sketch.corner() ? std::optional(m_sketch.corner()->point) : std::nullopt, m_view);
    if (dense != isTooDense())
        Q_EMIT sightChanged();
}

} // namespace liandong
