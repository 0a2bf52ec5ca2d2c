// SPDX-License-Identifier: GPL-3.0-or-later
// Seats of duty rooms among seats of the centre; settle() compares each room's world with its unit's view.
#include "domain/roomview.h"
#include "support/fakeroom.h"
#include "support/randomcommands.h"

#include <QDirIterator>
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
    void aPhotoOverARestart();
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

namespace {

/// Two megabytes that begin as a picture does.
QByteArray photo()
{
    QByteArray content = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    for (int i = 0; content.size() < 2'000'000; ++i)
        content += QByteArray::number(i * 7919);
    return content;
}

AddAttachment photoOf(quint32 n, const QString &name)
{
    return {id<IncidentId>(1), id<OrderId>(1), id<AttachmentId>(n), {}, name, u"关阀后"_s};
}

} // namespace

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
    bool moved = false;
    connect(&water.replica(), &Replica::uploadMoved, this, [&](const QString &, qint64 sent) {
        if (sent > 500'000 && !std::exchange(moved, true))
            QMetaObject::invokeMethod(this, [&] { water.cut(); }, Qt::QueuedConnection);
    });
    const CommandId attached = water->attach(photoOf(1, u"现场.png"_s), photo());
    for (const OrderState to : {OrderState::Acknowledged, OrderState::Arrived}) // these do not wait for the file
        water.submit(AdvanceOrder{id<IncidentId>(1), id<OrderId>(1), to, {}, {}});
    QVERIFY(QTest::qWaitFor([&] { return moved && water->linkState() != LinkState::Live; }));
    QCOMPARE(water.answers(attached), 0);
    QCOMPARE(water->pending().size(), 1u);
    water.restore();
    QVERIFY(room.settle());
    QCOMPARE(water.answers(attached), 1);
    QVERIFY(!water.refusal(attached));
    water.submit(RecordOralFeedback{id<IncidentId>(1), id<OrderId>(1), u"已关阀"_s, {}});
    water.submit(AdvanceOrder{id<IncidentId>(1), id<OrderId>(1), OrderState::LeftScene, {}, {}});
    const CommandId written = water.submit(
        SubmitWrittenFeedback{id<IncidentId>(1), id<OrderId>(1), u"已修复"_s, u"王队"_s, {id<AttachmentId>(1)}});
    QVERIFY(room.settle());
    QVERIFY(!water.refusal(written));
    QByteArray seen;
    connect(&centre.replica(), &Replica::attachmentFetched, this,
        [&](const QString &, const QByteArray &content, wire::AttachmentProblem) { seen = content; });
    const QString hash = centre.world().incident(id<IncidentId>(1))->attachments.front().hash;
    centre->fetchAttachment(id<IncidentId>(1), hash);
    QVERIFY(QTest::qWaitFor([&] { return !seen.isEmpty(); }));
    QCOMPARE(seen, photo());
    seen.clear();
    centre->fetchAttachment(id<IncidentId>(1), hash); // kept at the seat
    QCOMPARE(seen, photo());
}

/// The room's machine loses its power before, and while, its photos go up. What it holds back on disk is gone when they
/// are there; a file that somebody removed meanwhile is said to be missing.
void DutyRoomTest::aPhotoOverARestart()
{
    FakeRoom room;
    FakeSeat &centre = room.addSeat(sample::theSupervisor());
    FakeSeat &water = room.addSeat(sample::dutyRoom(sample::water()));
    QVERIFY(room.settle());
    centre.submit(sample::burstMain(1));
    centre.submit(sample::orderToWater(1));
    QVERIFY(room.settle());
    const auto uploads = [&] {
        QDirIterator files(room.folder(), {u"*"_s}, QDir::Files, QDirIterator::Subdirectories);
        QStringList paths;
        while (files.hasNext()) {
            if (const QString path = files.next(); path.contains(u"/uploads/"))
                paths += path;
        }
        return paths;
    };
    water.cut();
    QVERIFY(QTest::qWaitFor([&] { return water->linkState() != LinkState::Live; }));
    const QByteArray lost = photo().chopped(1);
    const CommandId first = water->attach(photoOf(1, u"现场.png"_s), photo());
    const CommandId second = water->attach(photoOf(2, u"丢失.png"_s), lost);
    QCOMPARE(uploads().size(), 2);
    for (const QString &path : uploads()) {
        if (QFileInfo(path).size() == lost.size())
            QVERIFY(QFile::remove(path));
    }
    water.crash();
    QCOMPARE(water->pending().size(), 2u);
    bool moved = false;
    connect(&water.replica(), &Replica::uploadMoved, this, [&](const QString &, qint64 sent) {
        if (sent > 500'000)
            moved = true;
    });
    water.restore();
    QVERIFY(QTest::qWaitFor([&] { return moved; }));
    QCOMPARE(water.answers(first), 0);
    water.crash();
    QVERIFY(room.settle());
    QCOMPARE(water.answers(first), 1);
    QVERIFY(!water.refusal(first));
    QVERIFY(water.refusal(second));
    QCOMPARE(water.refusal(second)->reason, RefusalReason::UnknownFile);
    QCOMPARE(centre.world().incident(id<IncidentId>(1))->attachments.size(), 1u);
    QVERIFY(uploads().isEmpty());
}

QTEST_GUILESS_MAIN(DutyRoomTest)
#include "dutyroomtest.moc"
