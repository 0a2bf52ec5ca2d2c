// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapsketch.h"

#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

constexpr double kReach = 100; // metres
const std::vector<GeoPoint> kRing{{28.37, 111.20}, {28.37, 111.22}, {28.39, 111.22}, {28.39, 111.20}};

QGeoCoordinate at(const GeoPoint &point)
{
    return {point.latitude, point.longitude};
}

} // namespace

/// Taps, pointer, keys: without a map.
class MapSketchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sketch.emplace();
        m_finished.emplace(&*m_sketch, &MapSketch::finished);
        m_objected.emplace(&*m_sketch, &MapSketch::objected);
    }

    void withoutAToolNothingIsHeard()
    {
        m_sketch->tap(at(kRing[0]), kReach);
        m_sketch->point(at(kRing[0]));
        m_sketch->finish();
        QVERIFY(!m_sketch->isActive() && m_sketch->points().empty() && m_sketch->outline().isEmpty());
        QCOMPARE(m_finished->size() + m_objected->size(), 0);
    }

    void aDistanceIsToldCornerByCorner()
    {
        m_sketch->take(MapTool::Distance);
        tap({kRing[0], kRing[1], kRing[2]});
        QStringList texts;
        for (const QVariant &corner : m_sketch->corners())
            texts += corner.toMap()[u"text"_s].toString();
        QCOMPARE(texts, QStringList({QString(), u"1.96 km"_s, u"4.18 km"_s}));
        QCOMPARE(m_sketch->outline().size(), 3);
        m_sketch->point(at(kRing[3]));
        QCOMPARE(m_sketch->outline().size(), 4);
        QCOMPARE(m_sketch->reaching().size(), 4u);
        m_sketch->point({});
        QCOMPARE(m_sketch->reaching().size(), 3u);
        m_sketch->finish();
        QCOMPARE(m_finished->size(), 1);
        m_sketch->point(at(kRing[3])); // it is measured: the pointer goes elsewhere
        QCOMPARE(m_sketch->reaching().size(), 3u);
    }

    void theSamePlaceTwiceFinishes()
    {
        m_sketch->take(MapTool::Line);
        tap({kRing[0], kRing[1], kRing[1]});
        QVERIFY(m_sketch->isFinished());
        QCOMPARE(m_sketch->points(), std::vector(kRing.begin(), kRing.begin() + 2));
        tap({kRing[2]});
        QCOMPARE(m_sketch->points().size(), 2u);
    }

    void theFirstCornerClosesARing()
    {
        m_sketch->take(MapTool::Perimeter);
        tap({kRing[0], kRing[1], kRing[2], kRing[3], kRing[0]});
        QVERIFY(m_sketch->isFinished());
        QCOMPARE(m_sketch->points(), kRing);
        QCOMPARE(m_sketch->outline().front(), m_sketch->outline().back());
        m_sketch->take(MapTool::Line);
        tap({kRing[0], kRing[1], kRing[2], kRing[0]}); // a line may come back
        QVERIFY(!m_sketch->isFinished());
    }

    void tooFewCornersAreObjectedTo()
    {
        m_sketch->take(MapTool::Area);
        tap({kRing[0], kRing[1], kRing[1]});
        m_sketch->finish();
        QCOMPARE(m_objected->size(), 2);
        QCOMPARE(m_sketch->points().size(), 2u);
        QVERIFY(!m_sketch->isFinished());
    }

    void crossingLinesAreKeptToBeCorrected()
    {
        m_sketch->take(MapTool::Perimeter);
        tap({kRing[0], kRing[2], kRing[1], kRing[3]});
        m_sketch->finish();
        QCOMPARE(m_objected->size(), 1);
        QVERIFY(m_sketch->mistake());
        QVERIFY(m_sketch->fault().distanceTo({28.38, 111.21}) < 100);
        QCOMPARE(m_sketch->points().size(), 4u);
        QVERIFY(m_sketch->grab(at(kRing[2]), kReach));
        m_sketch->dragTo({28.36, 111.21});
        QVERIFY(!m_sketch->fault().isValid());
        m_sketch->finish();
        QVERIFY(m_sketch->isFinished());
        QVERIFY(!m_sketch->grab(at(kRing[1]), kReach)); // finished: the map moves
        m_sketch->resume();
        QVERIFY(m_sketch->grab(at(kRing[1]), kReach));
        QVERIFY(!m_sketch->grab({28.0, 111.0}, kReach));
    }

    void oneBack()
    {
        m_sketch->take(MapTool::Line);
        m_sketch->undo();
        tap({kRing[0], kRing[1]});
        m_sketch->undo();
        QCOMPARE(m_sketch->points(), std::vector{kRing[0]});
        tap({kRing[2]});
        m_sketch->finish();
        m_sketch->undo();
        QCOMPARE(m_sketch->points().size(), 2u);
    }

    void aPointIsDoneAtOnceAndMayMove()
    {
        m_sketch->take(MapTool::Point);
        tap({kRing[0]});
        QVERIFY(m_sketch->isFinished());
        tap({kRing[2]});
        QCOMPARE(m_sketch->points(), std::vector{kRing[2]});
        QCOMPARE(m_finished->size(), 1);
    }

    void afterAMeasurementTheNextOneBegins()
    {
        m_sketch->take(MapTool::Area);
        tap({kRing[0], kRing[1], kRing[2]});
        m_sketch->finish();
        tap({kRing[3]});
        QCOMPARE(m_sketch->points(), std::vector{kRing[3]});
        QVERIFY(!m_sketch->isFinished() && m_sketch->tool() == MapTool::Area);
    }

    void thereIsAnEndOfCorners()
    {
        m_sketch->take(MapTool::Line);
        for (size_t i = 0; i <= MapSketch::kPointsAtMost; ++i)
            tap({{28 + 0.01 * double(i % 100), 111 + 0.01 * double(i / 100)}});
        QCOMPARE(m_sketch->points().size(), MapSketch::kPointsAtMost);
        QCOMPARE(m_objected->size(), 1);
    }

    void putAwayNothingStays()
    {
        m_sketch->take(MapTool::Line);
        tap({kRing[0], kRing[1]});
        m_sketch->setHint(u"…"_s);
        m_sketch->take(MapTool::None);
        QVERIFY(!m_sketch->isActive() && m_sketch->points().empty() && m_sketch->hint().isEmpty());
    }

private:
    void tap(const std::vector<GeoPoint> &points)
    {
        for (const GeoPoint &point : points)
            m_sketch->tap(at(point), kReach);
    }

    std::optional<MapSketch> m_sketch;
    std::optional<QSignalSpy> m_finished;
    std::optional<QSignalSpy> m_objected;
};

QTEST_GUILESS_MAIN(MapSketchTest)
#include "mapsketchtest.moc"
