// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/coordinates.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

class CoordinatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedPairs_data();
    void publishedPairs();
    void nothingMovesOutside();
    void asPeopleWriteThem_data();
    void asPeopleWriteThem();
    void noPoint_data();
    void noPoint();
    void writtenOut();
};

// The three pairs that the open implementations (eviltransform and its ports) are checked by.
void CoordinatesTest::publishedPairs_data()
{
    QTest::addColumn<GeoPoint>("wgs84");
    QTest::addColumn<GeoPoint>("gcj02");
    QTest::newRow("Shanghai") << GeoPoint{31.1774276, 121.5272106} << GeoPoint{31.17530398364597, 121.531541859215};
    QTest::newRow("Shenzhen") << GeoPoint{22.543847, 113.912316} << GeoPoint{22.540796131694766, 113.9171764808363};
    QTest::newRow("Beijing") << GeoPoint{39.911954, 116.377817} << GeoPoint{39.91334545536069, 116.38404722455657};
}

void CoordinatesTest::publishedPairs()
{
    QFETCH(const GeoPoint, wgs84);
    QFETCH(const GeoPoint, gcj02);
    QVERIFY(distanceMetres(gcj02Of(wgs84), gcj02) < 0.01);
    QVERIFY(distanceMetres(wgs84OfGcj02(gcj02), wgs84) < 0.01);
    QCOMPARE(wgs84Of(gcj02, CoordinateSystem::Cgcs2000), gcj02);
    QVERIFY(distanceMetres(wgs84Of(gcj02, CoordinateSystem::Gcj02), wgs84) < 0.01);
}

void CoordinatesTest::nothingMovesOutside()
{
    const GeoPoint denver{39.7392, -104.9903};
    QCOMPARE(gcj02Of(denver), denver);
    QCOMPARE(wgs84OfGcj02(denver), denver);
}

void CoordinatesTest::asPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"28.377, 111.208"_s, u"28.377 111.208"_s, u"111.208,28.377"_s, u"111.208，28.377"_s,
             u" 28.377°, 111.208° "_s, u"28°22'37.2\"N 111°12'28.8\"E"_s, u"111°12′28.8″E, 28°22′37.2″N"_s,
             u"北纬28度22分37.2秒 东经111度12分28.8秒"_s, u"东经111.208，北纬28.377"_s, u"N28.377 E111.208"_s,
             u"E 111°12.48' N 28°22.62'"_s, u"28.377n 111.208e"_s, u"111.208E 28.377"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void CoordinatesTest::asPeopleWriteThem()
{
    QFETCH(const QString, text);
    const std::optional<GeoPoint> point = pointFromText(text);
    QVERIFY(point);
    QVERIFY2(distanceMetres(*point, {28.377, 111.208}) < 1, qPrintable(decimalDegrees(*point)));
}

void CoordinatesTest::noPoint_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
        {u""_s, u"28.377"_s, u"桥头"_s, u"28.377, 111.208, 5"_s, u"95, 181"_s, u"91, 95"_s, u"28°61'N 111°E"_s,
            u"28N 29N"_s, u"13812345678"_s, u"0012"_s, u"123456"_s, u"1234 56"_s, u"28.377, 桥头"_s, u"1e5, 3"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void CoordinatesTest::noPoint()
{
    QFETCH(const QString, text);
    QVERIFY(!pointFromText(text));
}

void CoordinatesTest::writtenOut()
{
    QCOMPARE(degreesMinutesSeconds({28.377, 111.208}), u"28°22′37.2″N 111°12′28.8″E"_s);
    QCOMPARE(degreesMinutesSeconds({-28.99999, -0.5}), u"29°00′00.0″S 0°30′00.0″W"_s);
    QCOMPARE(decimalDegrees({28.377, 111.208}), u"28.377000, 111.208000"_s);
}

QTEST_APPLESS_MAIN(CoordinatesTest)
#include "coordinatestest.moc"
