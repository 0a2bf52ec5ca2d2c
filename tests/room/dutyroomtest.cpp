// SPDX-License-Identifier: GPL-3.0-or-later
// Seats of duty rooms among seats of the centre; settle() compares each room's world with its unit's view.
#include "domain/roomview.h"
#include "support/fakeroom.h"
#include "support/randomcommands.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;
using sample::id;

class DutyRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderFromRingingToItsEnd();
    void roomsKeepUp();
    void aPhotoOverACutLink();
};

void DutyRoomTest::anOrderFromRingingToItsEnd()
{
    FakeRoom room;
    FakeSeat &centre = room.addSeat(sample::theSupervisor());
    FakeSeat &water = room.addSeat(sample::dutyRoom(sample::water()));
    QVERIFY(room.settle());
    QVERIFY(water.world().incidents.empty());
    QCOMPARE(water.world().units.size(), 1u);
    centre.submit(sample::burstMain(1));
    centre.submit(sample::burstMain(2));
    centre.submit(sample::orderToWater(1));
    QVERIFY(room.settle());
    QCOMPARE(water.world().incidents.size(), 1u);
    const auto advance
        = [&](OrderState to) { water.submit(AdvanceOrder{id<IncidentId>(1), id<OrderId>(1), to, {}, {}}); };
    for (const OrderState to : {OrderState::Acknowledged, OrderState::Departed, OrderState::Arrived})
        advance(to);
    water.cut();
    water.submit(RecordOralFeedback{id<IncidentId>(1), id<OrderId>(1), u"已关阀"_s, u"王队"_s});
    advance(OrderState::LeftScene);
    water.restart();
    water.restore();
    QVERIFY(room.settle());
    QCOMPARE(room.world().incident(id<IncidentId>(1))->orders.front().state, OrderState::LeftScene);
    QVERIFY(water->recentEntries().empty() || water->recentEntries().back().hash.isEmpty());
}

void DutyRoomTest::roomsKeepUp()
{
    FakeRoom room;
    FakeSeat &centre = room.addSeat(sample::theAdministrator());
    room.addSeat(sample::dutyRoom(sample::water()));
    room.addSeat(sample::dutyRoom(sample::power()));
    QVERIFY(room.settle());
    RandomCommands commands(20261125);
    for (int i = 0; i < 600; ++i) {
        FakeSeat &seat = commands.below(3) ? centre : room.seat(2 + int(commands.below(2)));
        const EditRuleBook edit = commands.edit(room.world());
        const bool edits = commands.below(8) == 0 && !std::holds_alternative<Account>(edit.edits.front().to);
        Command command = edits ? Command(edit) : commands.next(room.world());
        if (auto *open = std::get_if<OpenIncident>(&command))
            open->repeatSeen = true; // the clock hardly moves between two calls
        seat.submit(command);
        if (commands.below(40) == 0)
            room.seat(2).cut();
        if (commands.below(20) == 0)
            room.seat(2).restore();
        if (commands.below(4) == 0)
            QVERIFY(room.settle());
    }
    room.seat(2).restore();
    QVERIFY(room.settle());
    for (const int number : {2, 3})
        QVERIFY(!room.seat(number).world().incidents.empty());
}

/// The cable breaks while the photo goes up; it goes on, and the centre gets what the room sent.
void DutyRoomTest::aPhotoOverACutLink()
{
    FakeRoom room;
    FakeSeat &centre = room.addSeat(sample::theSupervisor());
    FakeSeat &water = room.addSeat(sample::dutyRoom(sample::water()));
    QVERIFY(room.settle());
    centre.submit(sample::burstMain(1));
    centre.submit(sample::orderToWater(1));
    QVERIFY(room.settle());
    QByteArray photo = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    for (int i = 0; photo.size() < 2'000'000; ++i)
        photo += QByteArray::number(i * 7919);
    std::vector<wire::AttachmentProblem> ended;
    connect(&water.replica(), &Replica::uploadEnded, this,
        [&](const QString &, wire::AttachmentProblem problem) { ended.push_back(problem); });
    bool moved = false;
    connect(&water.replica(), &Replica::uploadMoved, this, [&](const QString &, qint64 sent) {
        if (sent > 500'000 && !std::exchange(moved, true))
            QMetaObject::invokeMethod(this, [&] { water.cut(); }, Qt::QueuedConnection);
    });
    const QString hash = water->uploadAttachment(photo);
    QVERIFY(QTest::qWaitFor([&] { return moved && water->linkState() != LinkState::Live; }));
    QVERIFY(ended.empty());
    water.restore();
    QVERIFY(QTest::qWaitFor([&] { return !ended.empty(); }, 20'000));
    QCOMPARE(ended, std::vector{wire::AttachmentProblem::None});
    const auto attachment = id<AttachmentId>(1);
    water.submit(AddAttachment{id<IncidentId>(1), id<OrderId>(1), attachment, hash, u"现场.png"_s, u"关阀后"_s});
    for (const OrderState to : {OrderState::Acknowledged, OrderState::Arrived})
        water.submit(AdvanceOrder{id<IncidentId>(1), id<OrderId>(1), to, {}, {}});
    water.submit(RecordOralFeedback{id<IncidentId>(1), id<OrderId>(1), u"已关阀"_s, {}});
    water.submit(AdvanceOrder{id<IncidentId>(1), id<OrderId>(1), OrderState::LeftScene, {}, {}});
    const CommandId written
        = water.submit(SubmitWrittenFeedback{id<IncidentId>(1), id<OrderId>(1), u"已修复"_s, u"王队"_s, {attachment}});
    QVERIFY(room.settle());
    QVERIFY(!water.refusal(written));
    QByteArray seen;
    connect(&centre.replica(), &Replica::attachmentFetched, this,
        [&](const QString &, const QByteArray &content, wire::AttachmentProblem) { seen = content; });
    centre->fetchAttachment(id<IncidentId>(1), hash);
    QVERIFY(QTest::qWaitFor([&] { return !seen.isEmpty(); }));
    QCOMPARE(seen, photo);
    seen.clear();
    centre->fetchAttachment(id<IncidentId>(1), hash); // kept at the seat
    QCOMPARE(seen, photo);
}

QTEST_GUILESS_MAIN(DutyRoomTest)
#include "dutyroomtest.moc"
