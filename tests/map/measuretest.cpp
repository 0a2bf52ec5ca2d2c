// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/measure.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

std::vector<GeoPoint> square(double south, double west, double degrees)
{
    return {{south, west}, {south, west + degrees}, {south + degrees, west + degrees}, {south + degrees, west}};
}

void comparable(double actual, double expected, double share)
{
    QVERIFY2(std::abs(actual / expected - 1) < share,
        qPrintable(u"%1 for %2"_s.arg(actual, 0, 'f', 1).arg(expected, 0, 'f', 1)));
}

} // namespace

/// Lengths and areas against GeographicLib 2.1.2 (GeodSolve, Planimeter), and what they read like.
class MeasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areas_data()
    {
        QTest::addColumn<std::vector<GeoPoint>>("ring");
        QTest::addColumn<double>("squareMetres");
        QTest::newRow("a degree at the equator") << square(0, 111, 1) << 12'308'778'361.0;
        QTest::newRow("a degree in Hunan") << square(28, 111, 1) << 10'850'425'163.0;
        QTest::newRow("a degree in Henan") << square(35, 111, 1) << 10'066'272'986.0;
        QTest::newRow("a degree far north") << square(59, 111, 1) << 6'309'609'196.0;
        QTest::newRow("a degree in the south") << square(-61, 111, 1) << 6'122'943'163.0;
        QTest::newRow("a part of a town") << square(28.37, 111.2, 0.01) << 1'086'304.0;
        QTest::newRow("over the date line")
            << std::vector<GeoPoint>{{28.4, 179.9}, {28.4, -179.9}, {28.6, -179.9}, {28.6, 179.9}} << 434'018'886.5;
    }

    void areas()
    {
        QFETCH(std::vector<GeoPoint>, ring);
        QFETCH(const double, squareMetres);
        comparable(areaOf(ring), squareMetres, 0.0001);
        std::ranges::reverse(ring);
        comparable(areaOf(ring), squareMetres, 0.0001);
        ring.push_back(ring.front()); // said twice it is the same
        comparable(areaOf(ring), squareMetres, 0.0001);
    }

    /// The county's yearbooks give 4950 km².
    void aCountyIsAsLargeAsIsPublished()
    {
        QFile file(QFINDTESTDATA("../../data/anhua/areas.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        double squareMetres = 0;
        for (const QJsonValue &area : QJsonDocument::fromJson(file.readAll()).array()) {
            if (area[u"kind"].toString() != u"boundary")
                continue;
            for (const QJsonValue &polygon : area[u"polygons"].toArray()) {
                std::vector<GeoPoint> ring;
                for (const QJsonValue &point : polygon[u"rings"][0].toArray())
                    ring.push_back({point[u"latitude"].toDouble(), point[u"longitude"].toDouble()});
                squareMetres += areaOf(ring);
            }
        }
        comparable(squareMetres, 4'953'267'393.2, 0.0001);
        comparable(squareMetres, 4'950'000'000.0, 0.005);
    }

    void lengths()
    {
        comparable(lengthOf({{39.904211, 116.407395}, {31.230416, 121.473701}}), 1'065'846.2, 0.005);
        comparable(lengthOf({{28, 111}, {29, 111}}), 110'827.6, 0.005);
        comparable(lengthOf({{28, 111}, {28, 112}}), 98'361.6, 0.005);
        comparable(lengthOf({{28.377, 111.208}, {28.382, 111.215}}), 881.9, 0.005);
        comparable(lengthOf({{28, 111}, {29, 111}, {28, 111}}), 2 * 110'827.6, 0.005);
        comparable(outlineOf(square(28, 111, 1)), 417'455.4, 0.005);
    }

    void nothingIsNought()
    {
        const std::vector<GeoPoint> one{{28, 111}};
        QCOMPARE(lengthOf({}), 0.0);
        QCOMPARE(lengthOf(one), 0.0);
        QCOMPARE(outlineOf({}), 0.0);
        QCOMPARE(outlineOf(one), 0.0);
        QCOMPARE(areaOf({}), 0.0);
        QCOMPARE(areaOf(one), 0.0);
        QVERIFY(areaOf({{28, 111}, {29, 112}}) < 1e-3);
    }

    void textsOfLengths_data()
    {
        QTest::addColumn<double>("metres");
        QTest::addColumn<QString>("text");
        QTest::newRow("nought") << 0.0 << u"0 m"_s;
        QTest::newRow("metres") << 437.4 << u"437 m"_s;
        QTest::newRow("just below") << 999.4 << u"999 m"_s;
        QTest::newRow("just above") << 999.6 << u"1.00 km"_s;
        QTest::newRow("kilometres") << 3'240.0 << u"3.24 km"_s;
        QTest::newRow("tens") << 12'345.0 << u"12.3 km"_s;
        QTest::newRow("hundreds") << 123'456.0 << u"123 km"_s;
    }

    void textsOfLengths()
    {
        QFETCH(const double, metres);
        QTEST(lengthText(metres), "text");
    }

    void textsOfAreas_data()
    {
        QTest::addColumn<double>("squareMetres");
        QTest::addColumn<QString>("text");
        QTest::newRow("metres") << 640.4 << u"640 m²"_s;
        QTest::newRow("just below a hectare") << 9'999.0 << u"9999 m²"_s;
        QTest::newRow("hectares") << 124'000.0 << u"12.4 ha"_s;
        QTest::newRow("just below a kilometre") << 999'000.0 << u"99.9 ha"_s;
        QTest::newRow("kilometres") << 3'210'000.0 << u"3.21 km²"_s;
        QTest::newRow("a county") << 4.95e9 << u"4950 km²"_s;
    }

    void textsOfAreas()
    {
        QFETCH(const double, squareMetres);
        QTEST(areaText(squareMetres), "text");
    }

    void aScaleBarIsRound()
    {
        const ScaleRule rule;
        QCOMPARE(rule.roundLength(437), 200.0);
        QCOMPARE(rule.roundLength(500), 500.0);
        QCOMPARE(rule.roundLength(999), 500.0);
        QCOMPARE(rule.roundLength(1000), 1000.0);
        QCOMPARE(rule.roundLength(3.2), 2.0);
        QCOMPARE(rule.text(rule.roundLength(23'000)), u"20 km"_s);
        QCOMPARE(rule.text(500), u"500 m"_s);
        QCOMPARE(rule.roundLength(0), 0.0);
        QCOMPARE(rule.roundLength(-1), 0.0);
        QCOMPARE(rule.roundLength(std::nan("")), 0.0);
    }
};

QTEST_APPLESS_MAIN(MeasureTest)
#include "measuretest.moc"
