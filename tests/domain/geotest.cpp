// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/geo.h"
#include "support/print.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace liandong;

class GeoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distances_data();
    void distances();
    void distanceOfOppositePoints();
    void containing_data();
    void containing();
    void closedRingsAreTheSame();
    void soundPolygons_data();
    void soundPolygons();
    void aCrossingIsFoundWhereItIs();
    void manyPoints();
    void onEarth_data();
    void onEarth();
};

void GeoTest::distances_data()
{
    QTest::addColumn<double>("lat1");
    QTest::addColumn<double>("lon1");
    QTest::addColumn<double>("lat2");
    QTest::addColumn<double>("lon2");
    QTest::addColumn<double>("metres");
    QTest::addColumn<double>("tolerance");

    QTest::newRow("the same point") << 28.37 << 111.20 << 28.37 << 111.20 << 0.0 << 1e-6;
    QTest::newRow("a degree of latitude") << 28.0 << 111.0 << 29.0 << 111.0 << 111195.0 << 10.0;
    QTest::newRow("a degree of longitude at the equator") << 0.0 << 10.0 << 0.0 << 11.0 << 111195.0 << 10.0;
    QTest::newRow("a degree of longitude at 60 north") << 60.0 << 10.0 << 60.0 << 11.0 << 55597.0 << 10.0;
    QTest::newRow("over the date line") << 0.0 << 179.5 << 0.0 << -179.5 << 111195.0 << 10.0;
    QTest::newRow("Changsha to Beijing") << 28.2282 << 112.9388 << 39.9042 << 116.4074 << 1336000.0 << 5000.0;
    QTest::newRow("five hundred metres") << 28.37 << 111.20 << 28.3745 << 111.20 << 500.4 << 1.0;
}

void GeoTest::distances()
{
    QFETCH(double, lat1);
    QFETCH(double, lon1);
    QFETCH(double, lat2);
    QFETCH(double, lon2);
    QFETCH(double, metres);
    QFETCH(double, tolerance);
    const double there = distanceMetres({lat1, lon1}, {lat2, lon2});
    QCOMPARE_LE(std::abs(there - metres), tolerance);
    QCOMPARE_LE(std::abs(there - distanceMetres({lat2, lon2}, {lat1, lon1})), 1e-6);
}

void GeoTest::distanceOfOppositePoints()
{
    const double half = distanceMetres({0, 0}, {0, 180});
    QVERIFY(std::isfinite(half));
    QCOMPARE_LE(std::abs(half - 20015115), 100.0);
}

namespace {

// A U open to the north with a square hole in its left arm.
Polygon horseshoe()
{
    return {{{{0, 0}, {0, 9}, {9, 9}, {9, 6}, {3, 6}, {3, 3}, {9, 3}, {9, 0}}, {{5, 1}, {5, 2}, {6, 2}, {6, 1}}}};
}

} // namespace

void GeoTest::containing_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<bool>("inside");

    QTest::newRow("left arm") << 8.0 << 1.5 << true;
    QTest::newRow("right arm") << 8.0 << 7.5 << true;
    QTest::newRow("bottom") << 1.0 << 4.5 << true;
    QTest::newRow("between the arms") << 6.0 << 4.5 << false;
    QTest::newRow("in the hole") << 5.5 << 1.5 << false;
    QTest::newRow("beside the hole, at its height") << 5.5 << 0.5 << true;
    QTest::newRow("west of all, at a corner's height") << 3.0 << -1.0 << false;
    QTest::newRow("east of all") << 5.0 << 10.0 << false;
    QTest::newRow("north of all") << 10.0 << 1.5 << false;
    QTest::newRow("inside, at the height of two corners") << 3.0 << 1.0 << true;
}

void GeoTest::containing()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QTEST(contains(horseshoe(), {latitude, longitude}), "inside");
}

void GeoTest::closedRingsAreTheSame()
{
    Polygon closed = horseshoe();
    for (std::vector<GeoPoint> &ring : closed.rings)
        ring.push_back(ring.front());
    for (double latitude = -0.95; latitude < 10; latitude += 0.5) {
        for (double longitude = -0.95; longitude < 10; longitude += 0.5)
            QCOMPARE(contains(closed, {latitude, longitude}), contains(horseshoe(), {latitude, longitude}));
    }
    QVERIFY(!contains(Polygon(), {0, 0}));
    QVERIFY(!contains(Polygon{{{}}}, {0, 0}));
    QVERIFY(!contains(Polygon{{{{1, 1}}}}, {1, 1}));
}

void GeoTest::soundPolygons_data()
{
    QTest::addColumn<Polygon>("polygon");
    QTest::addColumn<QString>("mistake");
    const std::vector<GeoPoint> square{{0, 0}, {0, 9}, {9, 9}, {9, 0}};
    const auto with = [&](std::vector<GeoPoint> hole) { return Polygon{{square, std::move(hole)}}; };
    QTest::newRow("nothing") << Polygon() << "TooFewPoints 0";
    QTest::newRow("an empty ring") << Polygon{{{}}} << "TooFewPoints 0";
    QTest::newRow("two points") << Polygon{{{{0, 0}, {1, 1}}}} << "TooFewPoints 0";
    QTest::newRow("two points, one twice") << Polygon{{{{0, 0}, {1, 1}, {0, 0}}}} << "TooFewPoints 0";
    QTest::newRow("a triangle") << Polygon{{{{0, 0}, {1, 1}, {0, 2}}}} << "";
    QTest::newRow("a square") << Polygon{{square}} << "";
    QTest::newRow("a closed square") << Polygon{{{{0, 0}, {0, 9}, {9, 9}, {9, 0}, {0, 0}}}} << "";
    QTest::newRow("a bow") << Polygon{{{{0, 0}, {9, 9}, {0, 9}, {9, 0}}}} << "Crossing 0";
    QTest::newRow("a bow on its side") << Polygon{{{{0, 0}, {9, 9}, {9, 0}, {0, 9}}}} << "Crossing 0";
    QTest::newRow("a horseshoe with a hole") << horseshoe() << "";
    QTest::newRow("a hole inside") << with({{2, 2}, {2, 4}, {4, 4}}) << "";
    QTest::newRow("a hole that touches") << with({{0, 2}, {2, 4}, {4, 2}}) << "";
    QTest::newRow("a hole over the edge") << with({{2, 2}, {2, 11}, {4, 4}}) << "Crossing 1";
    QTest::newRow("a hole outside") << with({{12, 2}, {12, 4}, {14, 4}}) << "HoleOutside 1";
    QTest::newRow("a hole of two points") << with({{2, 2}, {2, 4}}) << "TooFewPoints 1";
}

void GeoTest::soundPolygons()
{
    QFETCH(const Polygon, polygon);
    const std::optional<PolygonMistake> mistake = mistakeIn(polygon);
    QTEST(mistake ? enumName(mistake->fault) + u' ' + QString::number(mistake->ring) : QString(), "mistake");
}

void GeoTest::aCrossingIsFoundWhereItIs()
{
    const std::optional<PolygonMistake> mistake = mistakeIn({{{{0, 0}, {8, 8}, {0, 8}, {8, 0}}}});
    QVERIFY(mistake);
    QCOMPARE(mistake->at, (GeoPoint{4, 4}));
}

void GeoTest::manyPoints()
{
    std::vector<GeoPoint> ring;
    for (int i = 0; i < 3000; ++i) {
        const double angle = i * 2 * 3.14159265358979 / 3000;
        const double radius = i % 2 ? 1.0 : 0.99;
        ring.push_back({28 + radius * std::sin(angle), 111 + radius * std::cos(angle)});
    }
    QVERIFY(!mistakeIn({{ring}}));
    std::swap(ring[1000], ring[1600]);
    QVERIFY(mistakeIn({{ring}}));
}

void GeoTest::onEarth_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<bool>("is");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("Anhua") << 28.37 << 111.20 << true;
    QTest::newRow("pole") << 90.0 << 0.0 << true;
    QTest::newRow("date line") << 0.0 << -180.0 << true;
    QTest::newRow("latitude and longitude exchanged") << 111.20 << 28.37 << false;
    QTest::newRow("too far east") << 0.0 << 180.1 << false;
    QTest::newRow("not a number") << nan << 0.0 << false;
    QTest::newRow("not a number either") << 0.0 << nan << false;
    QTest::newRow("infinite") << infinite << 0.0 << false;
}

void GeoTest::onEarth()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QTEST(isOnEarth({latitude, longitude}), "is");
}

QTEST_APPLESS_MAIN(GeoTest)
#include "geotest.moc"
