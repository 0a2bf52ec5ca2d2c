// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/markers.h"
#include "map/tiles/drawnground.h"
#include "map/tiles/tileloader.h"

#include <QWidget>

class QGeoRectangle;
class QLabel;
class QQmlContext;
class QQuickItem;
class QQuickWidget;

namespace liandong {

/// A scene on the map of the centre's area. Never moves by itself once somebody has moved it; where this machine cannot
/// draw it, it says so.
class MapView : public QWidget
{
    Q_OBJECT

public:
    ~MapView() override;

    void setNight(bool night);
    /// Pictures above the bundled base and beneath everything else; without an address the base alone.
    void setGround(const TileSource &ground);
    /// Names and markers so many times as large: for displays that are read from afar.
    void setMagnification(double magnification);
    void lookAt(const GeoPoint &point);
    void showWholeCounty();

protected:
    MapView(const WorldSource &source, QWidget *parent);

    /// Names of the scene that are not there before load().
    [[nodiscard]] QQmlContext &context();
    void load(const QString &scene);
    void showGroundLayers(bool shown) { m_base.setLayersShown(shown); }
    /// Null where it cannot be drawn.
    [[nodiscard]] QQuickItem *scene() const;
    [[nodiscard]] const WorldSource &source() const { return m_source; }

private:
    void publishHome();
    void publishColours();

    const WorldSource &m_source;
    DrawnGround m_base;
    TileLoader m_ground; ///< above the base
    TileLoader m_labels; ///< above the ground
    bool m_night = false;
    bool m_covered = false; ///< there are pictures of the ground in sight
    PlaceMarkers m_townships;
    QQuickWidget *m_view;
    QLabel *m_failure;
};

} // namespace liandong
