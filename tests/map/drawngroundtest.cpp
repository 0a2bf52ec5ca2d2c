// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/testsource.h"
#include "map/mappanel.h"
#include "map/tiles/tilelayer.h"

#include <QDir>
#include <QQuickItem>
#include <QQuickWidget>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

constexpr QRgb kWaterByDay = qRgb(0xcf, 0xe1, 0xec);
constexpr QRgb kWaterByNight = qRgb(0x1b, 0x33, 0x42);

GroundLayer lake()
{
    const GeoPoint at = sample::inMountains();
    const Polygon square{{{{at.latitude - 0.02, at.longitude - 0.02}, {at.latitude - 0.02, at.longitude + 0.02},
        {at.latitude + 0.02, at.longitude + 0.02}, {at.latitude + 0.02, at.longitude - 0.02}}}};
    return {GroundLayerKey(u"lakes"_s), u"湖泊"_s, GroundKind::Water, u"测绘队 2026"_s, {{u"东湖"_s, {}, {square}}}};
}

/// What a picture shows at a place.
QRgb colourIn(const QImage &picture, const TileId &tile, const GeoPoint &at)
{
    const MercatorPoint corner = cornerOf(tile);
    const MercatorPoint place = mercatorOf(at);
    const double scale = picture.width() * std::exp2(tile.z);
    return picture.pixel(int((place.x - corner.x) * scale), int((place.y - corner.y) * scale));
}

/// Away from its name.
GeoPoint inLake()
{
    return {sample::inMountains().latitude + 0.012, sample::inMountains().longitude + 0.012};
}

} // namespace

/// The bundled vector base as a seat draws it. LIANDONG_PICTURES=FOLDER keeps what was seen.
class DrawnGroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatIsWanted()
    {
        TestSource source;
        source.happen(GroundLayerPut{lake()});
        DrawnGround ground(source);
        const TileId tile = tileAt(inLake(), 13);
        QVERIFY(ground.picture(tile).isNull());
        ground.want({tile});
        QVERIFY(!ground.isDrawn());
        QTRY_VERIFY(ground.isDrawn());
        QCOMPARE(colourIn(ground.picture(tile), tile, inLake()), kWaterByDay);
        QCOMPARE(ground.attribution(), u"测绘队 2026"_s);
    }

    /// Another seat put the layer: it comes up; what was there before stays until then.
    void followsTheRuleBook()
    {
        TestSource source;
        DrawnGround ground(source);
        QSignalSpy changed(&ground, &TilePictures::sourceChanged);
        const TileId tile = tileAt(inLake(), 13);
        ground.want({tile});
        QTRY_VERIFY(ground.isDrawn());
        QVERIFY(colourIn(ground.picture(tile), tile, inLake()) != kWaterByDay);
        source.happen(GroundLayerPut{lake()});
        QVERIFY(!ground.picture(tile).isNull());
        QTRY_COMPARE(changed.size(), 1);
        QTRY_VERIFY(ground.isDrawn());
        QCOMPARE(colourIn(ground.picture(tile), tile, inLake()), kWaterByDay);
        GroundLayer retired = lake();
        retired.retired = true;
        source.happen(GroundLayerPut{retired});
        QTRY_VERIFY(ground.isDrawn() && colourIn(ground.picture(tile), tile, inLake()) != kWaterByDay);
        QCOMPARE(ground.attribution(), QString());
    }

    /// An import of many items is one change.
    void manyChangesAreOne()
    {
        TestSource source;
        DrawnGround ground(source);
        QSignalSpy changed(&ground, &TilePictures::sourceChanged);
        for (int i = 0; i < 20; ++i) {
            GroundLayer layer = lake();
            layer.key = GroundLayerKey(u"layer-%1"_s.arg(i));
            source.happen(GroundLayerPut{layer});
        }
        QTRY_COMPARE(changed.size(), 1);
        Area urban = source.world().areas.begin()->second;
        urban.kind = AreaKind::Urban;
        urban.key = AreaKey(u"another"_s);
        source.happen(AreaPut{urban}); // the scene's own
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 1);
    }

    void theNightHasPicturesOfItsOwn()
    {
        TestSource source;
        source.happen(GroundLayerPut{lake()});
        DrawnGround ground(source);
        const TileId tile = tileAt(inLake(), 13);
        ground.want({tile});
        QTRY_VERIFY(ground.isDrawn());
        ground.setNight(true);
        QVERIFY(ground.picture(tile).isNull());
        QTRY_VERIFY(ground.isDrawn());
        QCOMPARE(colourIn(ground.picture(tile), tile, inLake()), kWaterByNight);
    }

    void layersMayBeLeftOut()
    {
        TestSource source;
        source.happen(GroundLayerPut{lake()});
        DrawnGround ground(source);
        ground.setLayersShown(false);
        const TileId tile = tileAt(inLake(), 13);
        ground.want({tile});
        QTRY_VERIFY(ground.isDrawn());
        QVERIFY(colourIn(ground.picture(tile), tile, inLake()) != kWaterByDay);
        QCOMPARE(ground.attribution(), QString());
        ground.setLayersShown(true);
        QTRY_VERIFY(ground.isDrawn() && colourIn(ground.picture(tile), tile, inLake()) == kWaterByDay);
    }

    /// Whoever moves on does not wait for what he left.
    void onlyTheNewestViewIsDrawn()
    {
        TestSource source;
        DrawnGround ground(source);
        QSignalSpy arrived(&ground, &TilePictures::arrived);
        std::vector<TileId> before;
        for (int x = 0; x < 200; ++x)
            before.push_back({12, x, 1});
        ground.want(before);
        const TileId now = tileAt(inLake(), 13);
        ground.want({now});
        QTRY_VERIFY(!ground.picture(now).isNull());
        QVERIFY2(arrived.size() <= 30, qPrintable(QString::number(arrived.size())));
    }

    void mayGoWhileItDraws()
    {
        TestSource source;
        source.happen(GroundLayerPut{lake()});
        auto ground = std::make_unique<DrawnGround>(source);
        ground->want({tileAt(inLake(), 13), tileAt(inLake(), 12)});
        ground.reset();
        QCoreApplication::processEvents();
        QVERIFY(!ground);
    }

    /// On the map, day and night, with the credit of who surveyed it.
    void isSeenOnTheMap()
    {
        TestSource source;
        source.happen(GroundLayerPut{lake()});
        MapPanel panel(source);
        panel.resize(700, 600);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *view = panel.findChild<QQuickWidget *>();
        auto *layer = view->rootObject()->findChild<TileLayer *>(u"base"_s);
        QVERIFY(layer);
        QTRY_VERIFY(layer->parentItem()->property("mapReady").toBool());
        panel.lookAt(sample::inMountains());
        layer->parentItem()->setProperty("zoomLevel", 13.0);
        const auto seen = [&] {
            const TileId tile = tileAt(inLake(), 13);
            const MercatorPoint corner = cornerOf(tile);
            const MercatorPoint place = mercatorOf(inLake());
            const QPointF in = QPointF(place.x - corner.x, place.y - corner.y) * (256 * std::exp2(13));
            return panel.picture().pixelColor((layer->rectOf(tile).topLeft() + in).toPoint());
        };
        QTRY_COMPARE(seen(), QColor(kWaterByDay));
        QCOMPARE(
            view->rootObject()->findChild<QQuickItem *>(u"credit"_s)->property("text").toString(), u"测绘队 2026"_s);
        keep(panel, u"day"_s);
        panel.setNight(true);
        QTRY_COMPARE(seen(), QColor(kWaterByNight));
        keep(panel, u"night"_s);
    }

private:
    static void keep(const MapPanel &panel, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("LIANDONG_PICTURES"); !folder.isEmpty())
            QVERIFY(panel.picture().save(QDir(folder).filePath(u"drawn-"_s + name + u".png")));
    }
};

QTEST_MAIN(DrawnGroundTest)
#include "drawngroundtest.moc"
