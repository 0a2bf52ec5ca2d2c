// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground/groundpicture.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

constexpr GeoPoint kMiddle{28.4, 111.2};
constexpr QRgb kCountyByDay = qRgb(0xf9, 0xfa, 0xfa);
constexpr QRgb kAroundByDay = qRgb(0xe9, 0xed, 0xf0);
constexpr QRgb kWaterByDay = qRgb(0xcf, 0xe1, 0xec);

std::vector<GeoPoint> square(double half)
{
    return {{kMiddle.latitude - half, kMiddle.longitude - half}, {kMiddle.latitude - half, kMiddle.longitude + half},
        {kMiddle.latitude + half, kMiddle.longitude + half}, {kMiddle.latitude + half, kMiddle.longitude - half}};
}

GroundLayer layer(GroundKind kind, const GroundFeature &feature)
{
    return {GroundLayerKey(u"one"_s), u"层"_s, kind, {}, {feature}};
}

Area county(double half)
{
    return {AreaKey(u"county"_s), AreaKind::Boundary, u"县"_s, {}, {{{square(half)}}}};
}

/// From west to east through the middle.
GroundFeature westToEast(const QString &name, int points = 2)
{
    GroundFeature feature{name, {{}}, {}};
    for (int i = 0; i < points; ++i)
        feature.lines.front().push_back({kMiddle.latitude, kMiddle.longitude - 1 + 2.0 * i / (points - 1)});
    return feature;
}

/// Where a point lies in the picture of the tile.
QPoint pixelIn(const TileId &tile, const GeoPoint &point, int side = GroundPicture::kTileSide)
{
    const MercatorPoint corner = cornerOf(tile);
    const MercatorPoint place = mercatorOf(point);
    const double scale = side * std::exp2(tile.z);
    return {int((place.x - corner.x) * scale), int((place.y - corner.y) * scale)};
}

QRgb colourAt(GroundPicture &picture, const GeoPoint &point, int zoom)
{
    const TileId tile = tileAt(point, zoom);
    return picture.tile(tile).pixel(pixelIn(tile, point));
}

int pixelsOf(const QImage &picture, QRgb colour)
{
    int found = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixel(x, y) == colour ? 1 : 0;
    }
    return found;
}

} // namespace

/// LIANDONG_PICTURES=FOLDER keeps what was drawn.
class GroundPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCountyLiesInWhatIsAround()
    {
        GroundPicture picture({{county(0.2)}, {}, {}}, {});
        QCOMPARE(colourAt(picture, kMiddle, 10), kCountyByDay);
        QCOMPARE(colourAt(picture, {28.9, 111.9}, 10), kAroundByDay);
        QCOMPARE(colourAt(picture, kMiddle, 17), kCountyByDay); // far inside, where no corner is near
    }

    void byNightItIsDark()
    {
        const GroundContent content{{county(0.2)}, {layer(GroundKind::Water, westToEast(u"资水"_s))}, {}};
        GroundPicture day(content, {});
        GroundPicture night(content, {.night = true});
        const TileId tile = tileAt(kMiddle, 10);
        const QImage dark = night.tile(tile);
        for (int y = 0; y < dark.height(); y += 5) {
            for (int x = 0; x < dark.width(); x += 5)
                QVERIFY2(qGray(dark.pixel(x, y)) < 190, qPrintable(u"%1, %2"_s.arg(x).arg(y)));
        }
        QCOMPARE_GT(qGray(colourAt(day, {28.3, 111.2}, 10)), 200);
        keep(day.tile(tile), u"day"_s);
        keep(dark, u"night"_s);
    }

    void holesOfALakeAreIslands()
    {
        GroundFeature lake{{}, {}, {{{square(0.2), square(0.05)}}}};
        GroundPicture picture({{county(0.4)}, {layer(GroundKind::Water, lake)}, {}}, {});
        QCOMPARE(colourAt(picture, {28.4, 111.33}, 11), kWaterByDay);
        QCOMPARE(colourAt(picture, kMiddle, 11), kCountyByDay);
        QCOMPARE(colourAt(picture, {28.4, 111.33}, 18), kWaterByDay);
    }

    void whatIsRetiredIsNotDrawn()
    {
        GroundLayer rivers = layer(GroundKind::Water, westToEast({}));
        GroundPicture with({{county(0.4)}, {rivers}, {}}, {});
        QVERIFY(colourAt(with, kMiddle, 12) != kCountyByDay);
        rivers.retired = true;
        GroundPicture without({{county(0.4)}, {rivers}, {}}, {});
        QCOMPARE(colourAt(without, kMiddle, 12), kCountyByDay);
    }

    /// A line of ten thousand points is drawn whole: in every tile that it crosses, up to their edges.
    void longLinesHaveNoGaps()
    {
        GroundPicture picture({{county(2)}, {layer(GroundKind::MainRoad, westToEast({}, 10'001))}, {}}, {});
        const TileId first = tileAt(GeoPoint{kMiddle.latitude, kMiddle.longitude - 0.5}, 11);
        const TileId last = tileAt(GeoPoint{kMiddle.latitude, kMiddle.longitude + 0.5}, 11);
        QVERIFY(last.x > first.x + 3);
        for (int x = first.x; x <= last.x; ++x) {
            const TileId tile{11, x, first.y};
            const QImage image = picture.tile(tile);
            const int row = pixelIn(tile, kMiddle).y();
            for (int column = 0; column < image.width(); ++column)
                QVERIFY2(image.pixel(column, row) != kCountyByDay, qPrintable(u"%1: %2"_s.arg(x).arg(column)));
        }
    }

    void minorRoadsComeUpWithTheZoom()
    {
        GroundPicture picture({{county(0.4)}, {layer(GroundKind::Road, westToEast({}))}, {}}, {});
        QCOMPARE(colourAt(picture, kMiddle, 7), kCountyByDay);
        QVERIFY(colourAt(picture, kMiddle, 12) != kCountyByDay);
    }

    /// The same name is written again along a long line, and never across another name.
    void namesStandAlongALine()
    {
        GroundPicture named({{county(2)}, {layer(GroundKind::Water, westToEast(u"资水"_s))}, {}}, {});
        GroundPicture bare({{county(2)}, {layer(GroundKind::Water, westToEast({}))}, {}}, {});
        const int y = tileAt(kMiddle, 12).y;
        const int from = tileAt(GeoPoint{kMiddle.latitude, kMiddle.longitude - 0.4}, 12).x;
        int written = 0;
        for (int x = from; x < from + 8; ++x)
            written += named.tile({12, x, y}) != bare.tile({12, x, y}) ? 1 : 0;
        QVERIFY2(written >= 3 && written < 8, qPrintable(QString::number(written)));
        keep(named.tile({12, from, y}), u"named"_s);
    }

    void sharperPicturesShowTheSame()
    {
        const GroundContent content{{county(0.1)}, {}, {}};
        GroundPicture plain(content, {});
        GroundPicture sharp(content, {.resolution = 2});
        const TileId tile = tileAt(kMiddle, 9);
        QCOMPARE(sharp.tile(tile).size(), QSize(512, 512));
        const double share = double(pixelsOf(plain.tile(tile), kCountyByDay)) / (256 * 256);
        const double sharpShare = double(pixelsOf(sharp.tile(tile), kCountyByDay)) / (512 * 512);
        QVERIFY(share > 0.05);
        QVERIFY2(std::abs(share - sharpShare) < 0.02, qPrintable(u"%1 %2"_s.arg(share).arg(sharpShare)));
    }

    /// A county's worth of roads, at a zoom at which all is in sight and at one at which little is.
    void drawing_data()
    {
        QTest::addColumn<int>("zoom");
        for (const int zoom : {9, 12, 16})
            QTest::addRow("zoom %d", zoom) << zoom;
    }
    void drawing()
    {
        QFETCH(const int, zoom);
        GroundContent content{{county(0.5)}, {layer(GroundKind::Road, {})}, {}};
        content.layers.front().features.clear();
        for (int road = 0; road < 500; ++road) {
            GroundFeature feature{u"县道%1"_s.arg(road), {{}}, {}};
            for (int i = 0; i < 100; ++i) {
                feature.lines.front().push_back({27.9 + road * 0.002 + std::sin(i / 5.0) * 0.01, 110.7 + i * 0.01});
            }
            content.layers.front().features.push_back(std::move(feature));
        }
        GroundPicture picture(content, {.resolution = 1.5});
        const TileId tile = tileAt(kMiddle, zoom);
        QVERIFY(!picture.tile(tile).isNull());
        QBENCHMARK
        {
            QVERIFY(!picture.tile(tile).isNull());
        }
    }

private:
    static void keep(const QImage &picture, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("LIANDONG_PICTURES"); !folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(u"ground-"_s + name + u".png")));
    }
};

QTEST_MAIN(GroundPictureTest)
#include "groundpicturetest.moc"
