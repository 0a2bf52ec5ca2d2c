// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/areasketch.h"
#include "map/mapview.h"

#include <QGeoCoordinate>
#include <QGeoPolygon>
#include <QGeoRectangle>

namespace liandong {

/// Polygons with their holes.
class PolygonShapes : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ShapeRole = Qt::UserRole + 1, HeldRole };
    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<Polygon> &polygons, std::optional<size_t> held);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<QGeoPolygon> m_rows;
    std::optional<size_t> m_held;
};

/// The corners that can be taken by hand. Of a ring with hundreds of them in sight none: nobody could tell them apart.
class CornerDots : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole + 1, HeldRole };
    static constexpr size_t kMost = 250;
    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<GeoPoint> &ring, std::optional<size_t> held, const QGeoRectangle &view);
    /// The ring has corners in sight, but too many.
    [[nodiscard]] bool isTooDense() const { return m_dense; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Dot
    {
        QGeoCoordinate at;
        bool held = false;
    };

    std::vector<Dot> m_rows;
    bool m_dense = false;
};

/// The map on which an area is drawn; the sketch outlives it.
class AreaMap : public MapView
{
    Q_OBJECT

public:
    AreaMap(const WorldSource &source, AreaSketch &sketch, QWidget *parent);

    /// What lies beneath, not to be touched.
    void setOthers(const std::vector<Polygon> &polygons);
    /// Without it the map only shows.
    void setEditing(bool editing) { m_editing = editing; }
    void fitToSketch();
    [[nodiscard]] bool isTooDense() const { return m_corners.isTooDense(); }

    // For the scene.
    Q_INVOKABLE bool grabAt(const QGeoCoordinate &at, double reachMetres);
    Q_INVOKABLE void tap(const QGeoCoordinate &at, double reachMetres);
    Q_INVOKABLE void dragTo(const QGeoCoordinate &to);
    Q_INVOKABLE void drop();
    Q_INVOKABLE void look(const QGeoRectangle &view);

Q_SIGNALS:
    /// Corners came into sight or became too many.
    void sightChanged();

private:
    void refresh();
    void refreshCorners();

    AreaSketch &m_sketch;
    PolygonShapes m_others;
    PolygonShapes m_shapes;
    CornerDots m_corners;
    QGeoRectangle m_view;
    bool m_editing = false;
};

} // namespace liandong
