// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/areasketch.h"

#include <QSignalSpy>
#include <QTest>

using namespace liandong;

namespace {

constexpr double kReach = 500; // metres; a hundredth of a degree is some 1100
const std::vector<GeoPoint> kSquare{{28.0, 111.0}, {28.0, 111.1}, {28.1, 111.1}, {28.1, 111.0}};
const std::vector<GeoPoint> kHole{{28.04, 111.04}, {28.04, 111.06}, {28.06, 111.06}};

void draw(AreaSketch &sketch, const std::vector<GeoPoint> &ring)
{
    for (const GeoPoint &point : ring)
        sketch.tap(point, kReach);
    sketch.tap(ring.front(), kReach);
}

} // namespace

class AreaSketchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAPolygonTapByTap()
    {
        AreaSketch sketch;
        QSignalSpy changed(&sketch, &AreaSketch::changed);
        sketch.beginPolygon();
        QVERIFY(sketch.isDrawing() && sketch.isModified() && !sketch.canFinishRing());
        draw(sketch, kSquare);
        QVERIFY(!sketch.isDrawing());
        QCOMPARE(sketch.polygons(), std::vector<Polygon>{{{kSquare}}});
        QCOMPARE(sketch.ring(), kSquare); // in hand, so that it is mended at once
        QVERIFY(!sketch.mistake());
        QCOMPARE(changed.size(), 6);
    }

    void drawsAHoleAndASecondPolygon()
    {
        AreaSketch sketch;
        sketch.start({{{kSquare}}});
        sketch.beginHole(); // of none in hand
        QVERIFY(!sketch.isDrawing());
        sketch.tap({28.02, 111.02}, kReach);
        sketch.beginHole();
        draw(sketch, kHole);
        sketch.beginPolygon();
        draw(sketch, {{28.5, 111.0}, {28.5, 111.1}, {28.6, 111.1}});
        QCOMPARE(sketch.polygons().size(), 2u);
        QCOMPARE(sketch.polygons()[0].rings, (std::vector{kSquare, kHole}));
        QVERIFY(!contains(sketch.polygons()[0], {28.045, 111.058}));
    }

    void aRingNeedsThreePointsAndCanBeDropped()
    {
        AreaSketch sketch;
        sketch.beginPolygon();
        sketch.tap(kSquare[0], kReach);
        sketch.tap(kSquare[1], kReach);
        sketch.finishRing();
        QVERIFY(sketch.isDrawing());
        sketch.abandonRing();
        QVERIFY(!sketch.isDrawing() && sketch.polygons().empty() && !sketch.isModified());
    }

    void dragsACorner()
    {
        AreaSketch sketch;
        sketch.start({{{kSquare}}});
        QVERIFY(!sketch.grab(kSquare[2], kReach)); // not in hand: the map moves
        sketch.tap({28.05, 111.05}, kReach);
        QVERIFY(!sketch.grab({28.05, 111.05}, kReach));
        QVERIFY(sketch.grab(kSquare[2], kReach));
        sketch.dragTo({28.15, 111.15});
        sketch.dragTo({28.2, 111.2});
        sketch.drop();
        QCOMPARE(sketch.polygons()[0].rings[0][2], (GeoPoint{28.2, 111.2}));
        sketch.undo(); // one drag is one step
        QCOMPARE(sketch.polygons()[0].rings[0], kSquare);
        QVERIFY(!sketch.canUndo() && !sketch.isModified());
        sketch.redo();
        QCOMPARE(sketch.polygons()[0].rings[0][2], (GeoPoint{28.2, 111.2}));
    }

    void putsACornerOnAnEdgeAndTakesItAway()
    {
        AreaSketch sketch;
        sketch.start({{{kSquare}}});
        sketch.tap({28.0, 111.05}, kReach); // takes the ring
        QVERIFY(sketch.corner() && !sketch.hasPoint());
        sketch.tap({28.0, 111.05}, kReach);
        QCOMPARE(sketch.ring().size(), 5u);
        QCOMPARE(sketch.ring()[1], (GeoPoint{28.0, 111.05}));
        QVERIFY(sketch.hasPoint());
        sketch.removePoint();
        QCOMPARE(sketch.ring(), kSquare);
        sketch.tap({28.1, 111.0}, kReach);
        sketch.removePoint();
        QCOMPARE(sketch.ring().size(), 3u);
        sketch.tap({28.0, 111.0}, kReach);
        sketch.removePoint(); // of a triangle nothing stays
        QVERIFY(sketch.polygons().empty());
        sketch.undo();
        sketch.undo();
        sketch.undo();
        sketch.undo();
        QCOMPARE(sketch.polygons(), std::vector<Polygon>{{{kSquare}}});
    }

    void theEdgeBetweenLastAndFirst()
    {
        AreaSketch sketch;
        sketch.start({{{kSquare}}});
        sketch.tap({28.05, 111.05}, kReach);
        sketch.tap({28.05, 111.0}, kReach);
        QCOMPARE(sketch.ring().back(), (GeoPoint{28.05, 111.0}));
    }

    void removesAHoleThenThePolygon()
    {
        AreaSketch sketch;
        sketch.start({{{kSquare, kHole}}});
        sketch.tap({28.04, 111.05}, kReach);
        QCOMPARE(sketch.ring(), kHole);
        sketch.removeRing();
        QCOMPARE(sketch.polygons(), std::vector<Polygon>{{{kSquare}}});
        sketch.removeRing();
        QVERIFY(sketch.polygons().empty());
    }

    void letsGoWhereNothingIs()
    {
        AreaSketch sketch;
        sketch.start({{{kSquare}}});
        sketch.tap({28.05, 111.05}, kReach);
        sketch.tap({29.0, 112.0}, kReach);
        QVERIFY(!sketch.corner());
        QVERIFY(!sketch.canUndo());
    }

    void aCrossingIsNamed()
    {
        AreaSketch sketch;
        sketch.start({{{kSquare}}});
        sketch.tap({28.05, 111.05}, kReach);
        QVERIFY(sketch.grab(kSquare[0], kReach));
        sketch.dragTo({28.05, 111.2});
        sketch.drop();
        QVERIFY(sketch.mistake());
        QCOMPARE(sketch.mistake()->fault, PolygonFault::Crossing);
    }

    void aClosedRingIsOpened()
    {
        std::vector<GeoPoint> closed = kSquare;
        closed.push_back(closed.front());
        AreaSketch sketch;
        sketch.start({{{closed}}});
        QCOMPARE(sketch.polygons(), std::vector<Polygon>{{{kSquare}}});
        QVERIFY(!sketch.isModified());
    }

    void whatWasUndoneIsGoneAfterTheNextStep()
    {
        AreaSketch sketch;
        sketch.beginPolygon();
        sketch.tap(kSquare[0], kReach);
        sketch.tap(kSquare[1], kReach);
        sketch.undo();
        QCOMPARE(sketch.line(), std::vector<GeoPoint>{kSquare[0]});
        sketch.tap(kSquare[3], kReach);
        QVERIFY(!sketch.canRedo());
        QCOMPARE(sketch.line(), (std::vector{kSquare[0], kSquare[3]}));
    }
};

QTEST_APPLESS_MAIN(AreaSketchTest)
#include "areasketchtest.moc"
