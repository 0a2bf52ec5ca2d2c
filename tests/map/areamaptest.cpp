// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/areamap.h"
#include "deskmodels/testsource.h"
#include "support/warnings.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QQuickItem>
#include <QQuickWidget>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

const std::vector<GeoPoint> kSquare{{28.2, 111.1}, {28.2, 111.4}, {28.5, 111.4}, {28.5, 111.1}};
const std::vector<GeoPoint> kHole{{28.3, 111.2}, {28.3, 111.3}, {28.4, 111.3}};

} // namespace

/// Drawing with the mouse, on the scene drawn by software.
class AreaMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_source.emplace();
        m_sketch.emplace();
        m_panel.emplace(*m_source, *m_sketch, nullptr);
        m_panel->setEditing(true);
        m_panel->resize(700, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_panel));
        QVERIFY2(view()->rootObject(), qPrintable(m_panel->findChild<QLabel *>()->text()));
        m_map = nullptr;
        for (QQuickItem *item : view()->rootObject()->findChildren<QQuickItem *>()) {
            if (item->metaObject()->indexOfProperty("minimumZoomLevel") >= 0)
                m_map = item;
        }
        QVERIFY(m_map);
        QTRY_VERIFY(m_map->property("mapReady").toBool());
        QTRY_VERIFY(view()->rect().contains(pixelOf({27.9, 110.7})) && pixelOf({28.7, 111.9}).x() > 400);
    }

    void cleanup()
    {
        m_panel.reset();
        m_sketch.reset();
        m_source.reset();
    }

    void drawsEverythingWithoutAWarning()
    {
        const WarningWatch watch;
        TestSource source;
        AreaSketch sketch;
        AreaMap panel(source, sketch, nullptr);
        panel.setEditing(true);
        panel.resize(640, 480);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.setOthers(source.world().areas.at(AreaKey(u"county"_s)).polygons);
        const QImage empty = panel.grab().toImage();
        sketch.start({{{kSquare, kHole}}});
        sketch.tap({28.25, 111.15}, 100);
        panel.fitToSketch();
        QTRY_VERIFY(panel.grab().toImage() != empty);
        sketch.beginPolygon();
        sketch.tap({28.6, 111.5}, 100);
        sketch.tap({28.6, 111.6}, 100);
        panel.setNight(true);
        panel.grab();
        QVERIFY(!panel.findChild<QLabel *>()->isVisible());
        QCOMPARE(watch.text(), QString());
    }

    void aHoleIsEmpty()
    {
        m_sketch->start({{{kSquare, kHole}}});
        const auto colourAt
            = [&](const GeoPoint &point) { return m_panel->grab().toImage().pixelColor(pixelOf(point)); };
        const GeoPoint outside{28.6, 111.7};
        QTRY_VERIFY(colourAt({28.25, 111.15}) != colourAt(outside));
        QCOMPARE(colourAt({28.32, 111.28}), colourAt(outside));
    }

    void tapsDrawAPolygon()
    {
        m_sketch->beginPolygon();
        for (const GeoPoint &point : kSquare)
            click(point);
        QTRY_COMPARE(m_sketch->line().size(), 4u);
        click(kSquare.front());
        QTRY_COMPARE(m_sketch->polygons().size(), 1u);
        const GeoPoint &drawn = m_sketch->polygons()[0].rings[0][2];
        QVERIFY(std::abs(drawn.latitude - 28.5) < 0.01 && std::abs(drawn.longitude - 111.4) < 0.01);
    }

    void aDragMovesACornerOrTheMap()
    {
        m_sketch->start({{{kSquare}}});
        drag(kSquare[2], {28.6, 111.5}); // nothing in hand: the map moves
        QCOMPARE(m_sketch->polygons()[0].rings[0], kSquare);
        click({28.3, 111.2});
        QTRY_VERIFY(m_sketch->corner());
        const QPoint before = pixelOf(kSquare[0]);
        drag(kSquare[2], {28.6, 111.5});
        QTRY_VERIFY(m_sketch->isModified());
        const GeoPoint &moved = m_sketch->polygons()[0].rings[0][2];
        QVERIFY2(std::abs(moved.latitude - 28.6) < 0.02 && std::abs(moved.longitude - 111.5) < 0.02,
            qPrintable(u"%1 %2"_s.arg(moved.latitude).arg(moved.longitude)));
        QCOMPARE(pixelOf(kSquare[0]), before);
        m_sketch->undo();
        QCOMPARE(m_sketch->polygons()[0].rings[0], kSquare);
    }

    void whoMayNotEditMovesTheMapOnly()
    {
        m_panel->setEditing(false);
        m_sketch->start({{{kSquare}}});
        click({28.3, 111.2});
        drag({28.3, 111.2}, {28.4, 111.3});
        QVERIFY(!m_sketch->corner() && !m_sketch->isModified());
    }

    void ofTooManyCornersNoneIsShown()
    {
        std::vector<GeoPoint> ring;
        for (int i = 0; i < 2000; ++i)
            ring.push_back({28.3 + 0.2 * std::sin(i * 0.0031415927), 111.3 + 0.3 * std::cos(i * 0.0031415927)});
        m_sketch->start({{{ring}}});
        click({28.3, 111.3});
        QTRY_VERIFY(m_panel->isTooDense());
        m_panel->look(QGeoRectangle(QGeoCoordinate(28.301, 111.59), QGeoCoordinate(28.299, 111.61)));
        QVERIFY(!m_panel->isTooDense());
    }

    void modelsKeepTheirPromises()
    {
        PolygonShapes shapes;
        CornerDots dots;
        const auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester shapesTester(&shapes, kFatal);
        const QAbstractItemModelTester dotsTester(&dots, kFatal);
        shapes.show({{{kSquare}}}, {});
        shapes.show({{{kSquare, kHole}}}, 0);
        shapes.show({{{kSquare}}, {{kHole}}}, 1);
        QCOMPARE(shapes.rowCount(), 2);
        QVERIFY(shapes.data(shapes.index(1), PolygonShapes::HeldRole).toBool());
        dots.show(kSquare, 1, {});
        dots.show(kSquare, 2, {});
        QVERIFY(dots.data(dots.index(2), CornerDots::HeldRole).toBool());
        dots.show({}, {}, {});
        QCOMPARE(dots.rowCount(), 0);
    }

private:
    [[nodiscard]] QQuickWidget *view() const { return m_panel->findChild<QQuickWidget *>(); }

    [[nodiscard]] QPoint pixelOf(const GeoPoint &point) const
    {
        QPointF pixel;
        QMetaObject::invokeMethod(
            m_map, "fromCoordinate", qReturnArg(pixel), QGeoCoordinate(point.latitude, point.longitude), false);
        return pixel.toPoint();
    }

    void click(const GeoPoint &point)
    {
        QTest::mouseClick(view(), Qt::LeftButton, {}, pixelOf(point));
        QCoreApplication::processEvents();
    }

    void drag(const GeoPoint &from, const GeoPoint &to)
    {
        const QPoint begin = pixelOf(from);
        const QPoint end = pixelOf(to);
        QTest::mousePress(view(), Qt::LeftButton, {}, begin);
        for (int step = 1; step <= 10; ++step)
            QTest::mouseMove(view(), begin + (end - begin) * step / 10);
        QTest::mouseRelease(view(), Qt::LeftButton, {}, end);
        QCoreApplication::processEvents();
    }

    std::optional<TestSource> m_source;
    std::optional<AreaSketch> m_sketch;
    std::optional<AreaMap> m_panel;
    QQuickItem *m_map = nullptr;
};

QTEST_MAIN(AreaMapTest)
#include "areamaptest.moc"
