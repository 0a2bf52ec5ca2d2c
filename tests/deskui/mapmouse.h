// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/mappanel.h"

#include <QGeoCoordinate>
#include <QQuickItem>
#include <QQuickWidget>
#include <QTest>

namespace liandong {

/// A mouse that finds places on a map.
class MapMouse
{
public:
    explicit MapMouse(const MapPanel &panel)
        : m_sketch(panel.sketch())
        , m_view(panel.findChild<QQuickWidget *>())
    {
        for (QQuickItem *item : m_view->rootObject()->findChildren<QQuickItem *>()) {
            if (item->metaObject()->indexOfProperty("minimumZoomLevel") >= 0)
                m_map = item;
        }
    }

    /// The map is there and shows the sample county.
    [[nodiscard]] bool isReady() const
    {
        return m_map && m_map->property("mapReady").toBool() && m_view->rect().contains(pixelOf({28.3, 111.4}));
    }

    [[nodiscard]] QPoint pixelOf(const GeoPoint &point) const
    {
        QPointF pixel;
        QMetaObject::invokeMethod(
            m_map, "fromCoordinate", qReturnArg(pixel), QGeoCoordinate(point.latitude, point.longitude), false);
        return pixel.toPoint();
    }

    void click(const GeoPoint &point) const
    {
        QTest::mouseClick(m_view, Qt::LeftButton, {}, pixelOf(point));
        QCoreApplication::processEvents();
    }

    void doubleClick(const GeoPoint &point) const
    {
        click(point);
        click(point);
    }

    void drag(const GeoPoint &from, const GeoPoint &to) const
    {
        const QPoint begin = pixelOf(from);
        const QPoint end = pixelOf(to);
        QTest::mousePress(m_view, Qt::LeftButton, {}, begin);
        for (int step = 1; step <= 10; ++step)
            QTest::mouseMove(m_view, begin + (end - begin) * step / 10);
        QTest::mouseRelease(m_view, Qt::LeftButton, {}, end);
        QCoreApplication::processEvents();
    }

    /// By the scene, of the sketch in hand; far too many where one of another tool is left.
    [[nodiscard]] int cornersDrawn() const { return cornersIn(*m_view->rootObject()); }

private:
    [[nodiscard]] int cornersIn(const QQuickItem &item) const
    {
        const QVariantMap corner = item.property("modelData").toMap();
        int count = 0;
        if (corner.contains(QStringLiteral("at")))
            count = m_sketch.corners().contains(QVariant(corner)) ? 1 : 100;
        for (const QQuickItem *child : item.childItems())
            count += cornersIn(*child);
        return count;
    }

    const MapSketch &m_sketch;
    QQuickWidget *m_view;
    QQuickItem *m_map = nullptr;
};

} // namespace liandong
