// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/geojson.h"

#include <QTest>

#include <cmath>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

QByteArray feature(const QByteArray &geometry, const QByteArray &properties = "{}")
{
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":)" + geometry + '}';
}

QByteArray collection(const QByteArrayList &features)
{
    return R"({"type":"FeatureCollection","features":[)" + features.join(',') + "]}";
}

/// A river that winds: so many points, some metres off the straight line.
QByteArray winding(int points)
{
    QByteArrayList positions;
    for (int i = 0; i < points; ++i) {
        positions << '[' + QByteArray::number(110 + i * 1e-5, 'f', 6) + ','
                + QByteArray::number(28 + std::sin(i / 40.0) * 1e-3, 'f', 6) + ']';
    }
    return R"({"type":"LineString","coordinates":[)" + positions.join(',') + "]}";
}

const QByteArray kRiver = R"({"type":"LineString","coordinates":[[111.1,28.3],[111.2,28.4,77]]})";
const QByteArray kLake = R"({"type":"Polygon","coordinates":[[[111,28],[112,28],[112,29],[111,28]],
    [[111.5,28.2],[111.6,28.2],[111.6,28.3],[111.5,28.2]]]})";

} // namespace

class GeoJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAndSurfacesByTheirNames()
    {
        const Result<GeoJsonContent> read = readGeoJson(collection({feature(kRiver, R"({"name":" 资水 "})"),
            feature(kLake, R"({"name":"柘溪水库","ref":"x"})"), feature(kRiver, R"({"name":"","ref":"S308"})"),
            feature(R"({"type":"MultiLineString","coordinates":[[[1,2],[3,4]],[[5,6],[7,8]]]})", R"({"name":"资水"})"),
            feature(R"({"type":"Point","coordinates":[1,2]})"), feature("null", "null")}));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->features.size(), 3u);
        const GroundFeature &river = read->features[0];
        QCOMPARE(river.name, u"资水"_s);
        QCOMPARE(river.lines.size(), 3u);
        QCOMPARE(river.lines[0], (std::vector<GeoPoint>{{28.3, 111.1}, {28.4, 111.2}}));
        QCOMPARE(river.lines[2].back(), (GeoPoint{8, 7}));
        QCOMPARE(read->features[1].surfaces.size(), 1u);
        QCOMPARE(read->features[1].surfaces[0].rings.size(), 2u);
        QCOMPARE(read->features[2].name, u"S308"_s);
        QCOMPARE(read->pointsBefore, 6u + 8u + 2u);
        QCOMPARE(read->thinnedMetres, 0.0);
    }

    void aGeometryAloneIsEnough()
    {
        QCOMPARE(readGeoJson(kRiver).value().features.size(), 1u);
        QCOMPARE(readGeoJson(feature(kLake)).value().features.size(), 1u);
        const QByteArray both = R"({"type":"GeometryCollection","geometries":[)" + kRiver + ',' + kLake + "]}";
        const Result<GeoJsonContent> read = readGeoJson(feature(both));
        QVERIFY(read);
        QCOMPARE(read->features[0].lines.size(), 1u);
        QCOMPARE(read->features[0].surfaces.size(), 1u);
    }

    void whatOtherProgramsLeaveIsTaken()
    {
        const Result<GeoJsonContent> read = readGeoJson("\xef\xbb\xbf" + feature(kRiver, R"({"name":null,"ref":308})"));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->features[0].name, u"308"_s);
    }

    void namesTheMistake_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("no JSON", "{", u"line 1, column 2: "_s);
        row("something else", R"({"units":[]})", u"has no type of GeoJSON"_s);
        row("unknown geometry", feature(R"({"type":"Curve"})"), u"geometry: 'Curve' is not known here"_s);
        row("metres of a projection",
            collection(
                {feature(kRiver), feature(R"({"type":"LineString","coordinates":[[37421234.5,3139000],[0,0]]})")}),
            u"features[1].geometry.coordinates[0]: 3.74212e+07, 3.139e+06 is no longitude and latitude"_s);
        row("text for a number", feature(R"({"type":"LineString","coordinates":[["a",2],[3,4]]})"),
            u"geometry.coordinates[0]: not a position: longitude, latitude"_s);
        row("a line of one point", feature(R"({"type":"MultiLineString","coordinates":[[[1,2],[3,4]],[[1,2]]]})"),
            u"geometry.coordinates[1]: 1 points; at least 2 are needed"_s);
        row("a ring of two", feature(R"({"type":"Polygon","coordinates":[[[1,2],[3,4]]]})"),
            u"geometry.coordinates[0]: 2 points; at least 3 are needed"_s);
        row("points only", feature(R"({"type":"Point","coordinates":[1,2]})"),
            u"there are no lines and no surfaces in it"_s);
    }

    void namesTheMistake()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, expected);
        const Result<GeoJsonContent> read = readGeoJson(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY2(read.error().detail.startsWith(expected), qPrintable(read.error().detail));
    }

    void collectionsWithinEachOtherEnd()
    {
        QByteArray deep = kRiver;
        for (int i = 0; i < 40; ++i)
            deep = R"({"type":"GeometryCollection","geometries":[)" + deep + "]}";
        QVERIFY(!readGeoJson(deep));
    }

    /// More points than a layer may have: the line stays where it was, within what is told.
    void tooManyPointsAreThinnedOut()
    {
        const Result<GeoJsonContent> read = readGeoJson(winding(120'000));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->pointsBefore, 120'000u);
        const std::vector<GeoPoint> &line = read->features.front().lines.front();
        QVERIFY(line.size() <= GroundLayer::kMostPoints && line.size() > 5'000);
        QCOMPARE_GT(read->thinnedMetres, 0.0);
        for (size_t i = 0; i + 1 < line.size(); i += 97) {
            const GeoPoint middle{
                (line[i].latitude + line[i + 1].latitude) / 2, (line[i].longitude + line[i + 1].longitude) / 2};
            const double along = (middle.longitude - 110) / 1e-5;
            const GeoPoint was{28 + std::sin(along / 40.0) * 1e-3, middle.longitude};
            // Measured up and down, which on a slope is more than across.
            QVERIFY2(distanceMetres(middle, was) < read->thinnedMetres * 1.6 + 0.2,
                qPrintable(QString::number(distanceMetres(middle, was))));
        }
    }
};

QTEST_APPLESS_MAIN(GeoJsonTest)
#include "geojsontest.moc"
