// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/testsource.h"
#include "map/coordinates.h"
#include "map/mappanel.h"
#include "map/tiles/tilelayer.h"
#include "support/tileserver.h"
#include "support/warnings.h"

#include <QDir>
#include <QPainter>
#include <QQuickWidget>
#include <QStandardPaths>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

using Reply = TileServer::Reply;

/// The map with pictures beneath it, drawn by software. LIANDONG_PICTURES=FOLDER keeps what was seen.
class GroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/tiles"_s).removeRecursively();
        m_source.emplace();
        m_source->open(1);
        m_server.emplace();
        m_panel.emplace(*m_source);
        m_panel->resize(700, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_panel));
        m_layer = root()->findChild<TileLayer *>(u"ground"_s);
        QVERIFY(m_layer);
        m_map = m_layer->parentItem();
        QTRY_VERIFY(m_map->property("mapReady").toBool());
        m_panel->lookAt(sample::inTown());
    }

    void cleanup()
    {
        m_panel.reset();
        m_server.reset();
        m_source.reset();
    }

    void theBundledBaseAsksNobody()
    {
        m_panel->setGround(source());
        m_panel->setGround({});
        keepPicture(u"bundled"_s);
        QVERIFY(!m_layer->isCovering());
        QCOMPARE(m_server->asked(), 0);
        QCOMPARE(credit(), QString());
    }

    void tilesLieWhereTheMapShowsTheirPlaces()
    {
        const WarningWatch watch;
        m_panel->setGround(source());
        QTRY_VERIFY(isComplete());
        QVERIFY(m_layer->visibleTiles().size() >= 4);
        for (const TileId &tile : m_layer->visibleTiles()) {
            const QPointF corner = pixelOf(pointOf(cornerOf(tile)));
            QVERIFY2((corner - m_layer->rectOf(tile).topLeft()).manhattanLength() <= 2,
                qPrintable(u"%1 %2: %3 %4"_s.arg(tile.x).arg(tile.y).arg(corner.x()).arg(corner.y())));
        }
        const TileId middle = tileAt(sample::inTown(), m_layer->visibleTiles().front().z);
        QVERIFY(m_layer->rectOf(middle).contains(pixelOf(sample::inTown())));
        QTRY_VERIFY(colourAt(QPoint(690, 10)) == colourOf(QPoint(690, 10)));
        keepPicture(u"tiles"_s);
        QCOMPARE(credit(), u"© the test's host"_s);
        QCOMPARE(watch.text(), QString());
    }

    /// Of a host that draws in GCJ-02 the same place is some hundred metres away; its tiles are put back.
    void tilesInGcj02ArePutBack()
    {
        TileSource phones = source();
        phones.gcj02 = true;
        m_panel->setGround(phones);
        zoomTo(16);
        QTRY_VERIFY(isComplete());
        const TileId tile = tileAt(gcj02Of(sample::inTown()), 16);
        QVERIFY(tile != tileAt(sample::inTown(), 16));
        QVERIFY(m_layer->rectOf(tile).contains(pixelOf(sample::inTown())));
        const QPointF corner = pixelOf(wgs84OfGcj02(pointOf(cornerOf(tile))));
        QVERIFY((corner - m_layer->rectOf(tile).topLeft()).manhattanLength() <= 2);
    }

    /// Zooming in: at once the picture of before, larger; then the new ones.
    void theTileAboveStandsInWhileTheTileLoads()
    {
        m_panel->setGround(source());
        zoomTo(12);
        QTRY_VERIFY(isComplete());
        m_server->setRule([](const TileId &tile, const QByteArray &) {
            return Reply{.body = encoded(numberedTile(tile)), .way = TileServer::Way::Hold};
        });
        zoomTo(13);
        QTRY_VERIFY(m_layer->visibleTiles().front().z == 13 && m_server->held() > 0);
        QVERIFY(m_layer->isCovering());
        QVERIFY(isPainted());
        keepPicture(u"while-loading"_s);
        zoomTo(11);
        QTRY_VERIFY(m_layer->visibleTiles().front().z == 11);
        QVERIFY(m_layer->isCovering());
        m_server->setRule(allOfThem());
        m_server->release();
        QTRY_VERIFY(isComplete());
    }

    void theBaseShowsWhereTilesAreMissing()
    {
        zoomTo(12);
        const auto isThere = [](const TileId &tile) { return tile.z == 12 && tile.x % 3 != 0; };
        m_server->setRule([isThere](const TileId &tile, const QByteArray &) {
            return isThere(tile) ? Reply{.body = encoded(numberedTile(tile))} : Reply{.status = 404};
        });
        m_panel->setGround(source());
        QTRY_VERIFY(std::ranges::all_of(m_layer->visibleTiles(),
            [&](const TileId &tile) { return m_layer->pictures()->picture(tile).isNull() != isThere(tile); }));
        QTRY_VERIFY(m_layer->isCovering());
        keepPicture(u"missing-tiles"_s);
        QCOMPARE(credit(), u"© the test's host"_s);
    }

    /// The map is drawn and moved as without tiles, and says what is the matter.
    void aHostThatIsAwayTakesNothingFromTheMap()
    {
        m_server->stop();
        m_panel->setGround(source());
        QTRY_VERIFY(credit().contains(u"does not take the connection"_s));
        QVERIFY(!m_layer->isCovering());
        keepPicture(u"host-away"_s);
        m_panel->lookAt(sample::inMountains());
        QTRY_VERIFY((pixelOf(sample::inMountains()) - QPointF(350, 300)).manhattanLength() < 5);
        m_server->start();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 15'000);
        QCOMPARE(credit(), u"© the test's host"_s);
    }

    /// A second layer, mostly of names: above the first, and the first shows through.
    void namesLieAboveTheGround()
    {
        m_server->setRule([](const TileId &tile, const QByteArray &head) {
            if (!head.contains("?names"))
                return Reply{.body = encoded(numberedTile(tile))};
            QImage names(256, 256, QImage::Format_ARGB32);
            names.fill(Qt::transparent);
            QPainter(&names).fillRect(names.rect().adjusted(0, 128, 0, 0), Qt::black);
            return Reply{.body = encoded(names)};
        });
        TileSource both = source();
        both.labels = both.address + u"?names"_s;
        m_panel->lookAt(sample::inMountains()); // where no urban area tints it
        zoomTo(12);
        m_panel->setGround(both);
        QTRY_VERIFY(isComplete());
        const QRectF tile = m_layer->rectOf(tileAt(sample::inMountains(), 12));
        const auto inside = [&](double down) { return QPointF(tile.left() + 20, tile.top() + down).toPoint(); };
        QTRY_COMPARE(colourAt(inside(tile.height() - 20)), QColor(Qt::black));
        QCOMPARE(colourAt(inside(20)), colourOf(inside(20)));
        keepPicture(u"names"_s);
    }

    /// How long a step of the map takes, with tiles and without.
    void panning_data()
    {
        QTest::addColumn<bool>("tiles");
        QTest::newRow("bundled base") << false;
        QTest::newRow("tiles") << true;
    }
    void panning()
    {
        QFETCH(const bool, tiles);
        zoomTo(12.25);
        m_panel->setGround(tiles ? source() : TileSource());
        QTRY_VERIFY(!tiles || isComplete());
        const auto *view = m_panel->findChild<QQuickWidget *>();
        QImage seen = view->grabFramebuffer();
        int step = 3;
        bool moved = true;
        QBENCHMARK
        {
            QMetaObject::invokeMethod(m_map, "pan", step, step);
            const QImage next = view->grabFramebuffer();
            moved = moved && next != std::exchange(seen, next);
            step = -step;
        }
        QVERIFY(moved);
    }

    void atNightItIsDimmer()
    {
        m_panel->setGround(source());
        QTRY_VERIFY(isComplete());
        QTRY_VERIFY(colourAt(QPoint(690, 10)) == colourOf(QPoint(690, 10)));
        m_panel->setNight(true);
        QTRY_VERIFY(colourAt(QPoint(690, 10)).lightness() < colourOf(QPoint(690, 10)).lightness() - 40);
        keepPicture(u"night"_s);
    }

private:
    [[nodiscard]] QQuickItem *root() const { return m_panel->findChild<QQuickWidget *>()->rootObject(); }
    [[nodiscard]] TileSource source() const
    {
        return {.name = u"test"_s, .address = m_server->address(), .attribution = u"© the test's host"_s};
    }
    static TileServer::Rule allOfThem()
    {
        return [](const TileId &tile, const QByteArray &) { return Reply{.body = encoded(numberedTile(tile))}; };
    }

    [[nodiscard]] QString credit() const
    {
        return root()->findChild<QQuickItem *>(u"credit"_s)->property("text").toString();
    }

    void zoomTo(double zoom) { m_map->setProperty("zoomLevel", zoom); }

    [[nodiscard]] bool isComplete() const
    {
        const std::vector<TileId> tiles = m_layer->visibleTiles();
        return !tiles.empty() && std::ranges::all_of(tiles, [this](const TileId &tile) {
            return !m_layer->pictures()->picture(tile).isNull();
        });
    }

    [[nodiscard]] QPointF pixelOf(const GeoPoint &point) const
    {
        QPointF pixel;
        QMetaObject::invokeMethod(
            m_map, "fromCoordinate", qReturnArg(pixel), QGeoCoordinate(point.latitude, point.longitude), false);
        return pixel;
    }

    [[nodiscard]] QColor colourAt(const QPoint &pixel) { return m_panel->grab().toImage().pixelColor(pixel); }

    /// Of the tile that lies there.
    [[nodiscard]] QColor colourOf(const QPoint &pixel) const
    {
        for (const TileId &tile : m_layer->visibleTiles()) {
            if (m_layer->rectOf(tile).contains(pixel))
                return numberedTile(tile).pixelColor(5, 5);
        }
        return {};
    }

    /// Some colour of tiles, not of the background, in all four corners.
    [[nodiscard]] bool isPainted()
    {
        const QImage seen = m_panel->grab().toImage();
        const QColor background(0xe9, 0xed, 0xf0);
        for (const QPoint &corner : {QPoint(10, 10), QPoint(690, 10), QPoint(690, 590), QPoint(10, 560)}) {
            if (seen.pixelColor(corner) == background)
                return false;
        }
        return true;
    }

    void keepPicture(const QString &name)
    {
        const QImage picture = m_panel->grab().toImage();
        const QString folder = qEnvironmentVariable("LIANDONG_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(QDir().mkpath(folder) && picture.save(u"%1/ground-%2.png"_s.arg(folder, name)));
    }

    std::optional<TestSource> m_source;
    std::optional<TileServer> m_server;
    std::optional<MapPanel> m_panel;
    TileLayer *m_layer = nullptr;
    QQuickItem *m_map = nullptr;
};

QTEST_MAIN(GroundTest)
#include "groundtest.moc"
