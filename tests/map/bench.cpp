// SPDX-License-Identifier: GPL-3.0-or-later
// Panning and zooming a full-HD map with 5,000 incidents. QT_QUICK_BACKEND=software is Qt's own rasterizer; without it
// what the machine's OpenGL gives (llvmpipe where there is no graphics card). Its name is printed.
#include "map/mappanel.h"

#include "deskmodels/testsource.h"

#include <QElapsedTimer>
#include <QQmlContext>
#include <QQuickItem>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QSGRendererInterface>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kIncidents = 5'000;
constexpr int kFrames = 60; ///< there, back, and there again

/// Two thirds in town, the others all over the county; every third has an order.
World crowded()
{
    TestSource source;
    QRandomGenerator random(1);
    const auto around = [&](const GeoPoint &middle, double degrees) {
        return GeoPoint{middle.latitude + (random.generateDouble() - 0.5) * degrees,
            middle.longitude + (random.generateDouble() - 0.5) * degrees};
    };
    for (quint32 n = 1; n <= kIncidents; ++n) {
        OpenIncident open = sample::burstMain(n);
        open.place = sample::townPlace();
        open.place.point = n % 3 ? around(sample::inTown(), 0.05) : around({28.3, 111.3}, 0.7);
        source.others(open);
        if (n % 3 == 0)
            source.give(n);
    }
    return source.world();
}

QString rendererOf(const QQuickWidget &view)
{
    switch (view.quickWindow()->rendererInterface()->graphicsApi()) {
    case QSGRendererInterface::Software:
        return u"Qt's software rasterizer"_s;
    case QSGRendererInterface::OpenGL:
        return qEnvironmentVariableIsSet("LIBGL_ALWAYS_SOFTWARE") ? u"OpenGL by software"_s
                                                                  : u"OpenGL of the machine"_s;
    default:
        return u"another one"_s;
    }
}

} // namespace

class MapBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = crowded(); }

    void framesPerSecond_data()
    {
        QTest::addColumn<double>("cell");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<bool>("zooming");
        QTest::addColumn<bool>("lines");
        QTest::addRow("county, panning, in circles") << 48.0 << 10.0 << false << true;
        QTest::addRow("county, panning, each marker") << 0.0 << 10.0 << false << true;
        QTest::addRow("county, zooming, in circles") << 48.0 << 10.0 << true << true;
        QTest::addRow("county, zooming, in circles, no lines") << 48.0 << 10.0 << true << false;
        QTest::addRow("county, zooming, each marker") << 0.0 << 10.0 << true << true;
        QTest::addRow("town, panning, in circles") << 48.0 << 14.0 << false << true;
        QTest::addRow("town, panning, each marker") << 0.0 << 14.0 << false << true;
        QTest::addRow("streets, panning, in circles") << 48.0 << 17.0 << false << true;
        QTest::addRow("streets, panning, each marker") << 0.0 << 17.0 << false << true;
    }

    void framesPerSecond()
    {
        QFETCH(double, cell);
        QFETCH(double, zoom);
        QFETCH(bool, zooming);
        QFETCH(bool, lines);
        TestSource source;
        source.replace(m_world);
        MapPanel panel(source);
        panel.resize(1920, 1080);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *view = panel.findChild<QQuickWidget *>();
        auto *rows
            = qobject_cast<MarkerClusters *>(view->rootContext()->contextProperty(u"incidents"_s).value<QObject *>());
        QObject *map = mapOf(*view);
        QVERIFY(rows && map);
        QTRY_VERIFY(map->property("mapReady").toBool());
        rows->setCell(cell);
        panel.showLayers(lines ? kUsualLayers : kUsualLayers & ~MapLayers(MapLayer::Lines));
        panel.lookAt(sample::inTown());
        map->setProperty("zoomLevel", zoom);
        for (int i = 0; i < 5; ++i)
            frame(*view);
        const auto *links = view->rootContext()->contextProperty(u"links"_s).value<QAbstractItemModel *>();
        qInfo(
            "%s; %d markers and circles, %d lines", qPrintable(rendererOf(*view)), rows->rowCount(), links->rowCount());
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < kFrames; ++i) {
            const bool there = i % 40 < 20; // and back
            if (zooming)
                map->setProperty("zoomLevel", map->property("zoomLevel").toDouble() + (there ? 0.1 : -0.1));
            else
                QMetaObject::invokeMethod(map, "pan", Q_ARG(int, there ? 12 : -12), Q_ARG(int, there ? 6 : -6));
            frame(*view);
        }
        qInfo("%.1f ms a frame; then %d markers and circles, %d lines", double(time.elapsed()) / kFrames,
            rows->rowCount(), links->rowCount());
        QTest::setBenchmarkResult(kFrames * 1e9 / double(time.nsecsElapsed()), QTest::FramesPerSecond);
    }

    /// Computing the circles anew, as after an event or a step of the zoom.
    void circlesOfFiveThousand()
    {
        TestSource source;
        source.replace(m_world);
        IncidentMarkers incidents(source);
        MarkerClusters clusters(incidents);
        const QGeoRectangle view(QGeoCoordinate(28.3, 111.3), 2, 2);
        double zoom = 10;
        QBENCHMARK
        {
            zoom = zoom == 10 ? 11 : 10;
            clusters.look(view, zoom);
            QCoreApplication::processEvents();
        }
    }

private:
    static QObject *mapOf(const QQuickWidget &view)
    {
        for (QQuickItem *item : view.rootObject()->findChildren<QQuickItem *>()) {
            if (item->metaObject()->indexOfProperty("minimumZoomLevel") >= 0)
                return item;
        }
        return nullptr;
    }

    /// Drawn twice: by the widget itself and for the grab, so that the figures err on the slow side.
    static void frame(QQuickWidget &view)
    {
        QCoreApplication::processEvents();
        view.grabFramebuffer();
    }

    World m_world;
};

QTEST_MAIN(MapBench)
#include "bench.moc"
