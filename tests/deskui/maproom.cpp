// SPDX-License-Identifier: GPL-3.0-or-later
// What one seat draws the others see: two maps over a real service.
#include "deskmodels/replicasource.h"
#include "deskui/map/mapdesk.h"
#include "mapmouse.h"
#include "support/fakeroom.h"
#include "support/sampleworld.h"
#include "testdesk.h"

#include <QMenu>
#include <QPushButton>
#include <QQmlContext>
#include <QSignalSpy>
#include <QToolButton>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

const std::vector<GeoPoint> kTriangle{{28.25, 111.25}, {28.25, 111.55}, {28.45, 111.4}};

/// A seat with its map, the first incident selected.
struct MapSeat
{
    explicit MapSeat(FakeSeat &seat)
        : source(seat.replica())
        , desk(seat.replica(), source)
        , window(desk)
    {
        window.resize(700, 600);
        window.show();
        desk.select(sample::id<IncidentId>(1));
        window.panel().select(desk.selected());
    }

    void drawTriangle(const MapMouse &mouse)
    {
        window.findChild<QToolButton *>(u"draw-perimeter"_s)->click();
        for (const GeoPoint &corner : kTriangle)
            mouse.click(corner);
        window.panel().sketch().finish();
        window.findChild<QPushButton *>(u"draw"_s)->click();
    }

    /// As the scene has them.
    [[nodiscard]] const QAbstractItemModel *shown() const
    {
        const QQmlContext *context = window.panel().findChild<QQuickWidget *>()->rootContext();
        return context->contextProperty(u"drawings"_s).value<QAbstractItemModel *>();
    }

    void erase()
    {
        QMenu *menu = window.findChild<QToolButton *>(u"erase"_s)->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().front()->trigger();
    }

    ReplicaSource source;
    Desk desk;
    MapDesk window;
};

} // namespace

class MapRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }

    void oneDrawsTheOtherSeesAndErases()
    {
        FakeRoom room(2);
        room.seat(1).submit(sample::burstMain(1));
        QVERIFY(room.settle());
        MapSeat one(room.seat(1));
        MapSeat two(room.seat(2));
        const MapMouse mouse(one.window.panel());
        QTRY_VERIFY(mouse.isReady());
        QVERIFY(one.shown() && two.shown());
        one.drawTriangle(mouse);
        QTRY_COMPARE(two.shown()->rowCount(), 1);
        QTRY_COMPARE(one.shown()->rowCount(), 1);
        QTRY_VERIFY(!one.window.panel().sketch().isActive());
        const auto outline = two.shown()->index(0, 0).data(DrawingShapes::OutlineRole).toList();
        QCOMPARE(outline.size(), 4);
        QVERIFY(outline[2].value<QGeoCoordinate>().distanceTo({kTriangle[2].latitude, kTriangle[2].longitude}) < 500);
        two.erase();
        QTRY_COMPARE(one.shown()->rowCount(), 0);
        QVERIFY(room.settle());
        QCOMPARE(room.trouble(), QString());
    }

    void whatIsDrawnWithoutALinkComesWithTheLink()
    {
        FakeRoom room(2);
        room.seat(1).submit(sample::burstMain(1));
        QVERIFY(room.settle());
        MapSeat one(room.seat(1));
        MapSeat two(room.seat(2));
        const MapMouse mouse(one.window.panel());
        QTRY_VERIFY(mouse.isReady());
        room.seat(1).cut();
        QTRY_VERIFY(one.source.linkState() != LinkState::Live);
        one.drawTriangle(mouse);
        QVERIFY(!one.window.panel().sketch().isActive());
        QCOMPARE(two.shown()->rowCount(), 0);
        room.seat(1).restore();
        QVERIFY(room.settle());
        QTRY_COMPARE(two.shown()->rowCount(), 1);
        QTRY_COMPARE(one.shown()->rowCount(), 1);
        QCOMPARE(room.trouble(), QString());
    }

    /// Both choose the same drawing: the second is told that it is gone.
    void bothErase()
    {
        FakeRoom room(2);
        room.seat(1).submit(sample::burstMain(1));
        room.seat(1).submit(DrawOnIncident{
            sample::id<IncidentId>(1), sample::id<DrawingId>(1), DrawingKind::Perimeter, u"警戒圈"_s, kTriangle});
        QVERIFY(room.settle());
        MapSeat one(room.seat(1));
        MapSeat two(room.seat(2));
        QSignalSpy told(&two.desk, &Desk::notice);
        room.seat(2).cut();
        QTRY_VERIFY(two.source.linkState() != LinkState::Live);
        two.erase();
        one.erase();
        QTRY_COMPARE(one.shown()->rowCount(), 0);
        room.seat(2).restore();
        QVERIFY(room.settle());
        QTRY_COMPARE(two.shown()->rowCount(), 0);
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(told.back().at(1).toBool());
        QCOMPARE(room.trouble(), QString());
    }
};

QTEST_MAIN(MapRoom)
#include "maproom.moc"
