// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/service.h"
#include "support/fakeroom.h"
#include "support/sampleworld.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

AddNote noteOn(quint32 incident, quint32 note, const QString &text = u"已核实"_s)
{
    return {sample::id<IncidentId>(incident), sample::id<NoteId>(note), text};
}

AmendIncident amendNarrative(const Incident &incident, const QString &to)
{
    AmendIncident amend;
    amend.incident = incident.id;
    amend.narrative = {incident.narrative, to};
    return amend;
}

AmendIncident amendLevel(const Incident &incident, Level to)
{
    AmendIncident amend;
    amend.incident = incident.id;
    amend.level = {incident.level, to};
    return amend;
}

/// Entries that a command led to; each must stand there once.
qsizetype entriesOf(FakeRoom &room, const CommandId &command)
{
    const std::vector<LogEntry> all = room.store().entries(0, 1'000'000).value();
    return std::ranges::count(all, command, &LogEntry::command);
}

} // namespace

/// The real service on a real store with real seats, cables pulled.
class RoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoSeatsShowTheSame()
    {
        FakeRoom room(2);
        QVERIFY(room.settle());
        for (quint32 n = 1; n <= 20; ++n) {
            room.seat(n % 2 + 1).submit(sample::burstMain(n));
            room.seat(n % 2 + 1).submit(sample::orderToWater(n));
            room.seat(n % 2 + 1).submit(noteOn(n, n));
        }
        QVERIFY(room.settle());
        QCOMPARE(room.world().incidents.size(), 20u);
        QCOMPARE(room.world().incident(sample::id<IncidentId>(7))->orders.size(), 1u);
        QCOMPARE(room.seat(1).world(), room.world());
        QCOMPARE(room.seat(2).world(), room.world());
        QCOMPARE(room.seat(1)->recentEntries(), room.seat(2)->recentEntries());
    }

    void aLateSeatCatchesUp()
    {
        FakeRoom room(1);
        for (quint32 n = 1; n <= 5; ++n)
            room.seat(1).submit(sample::burstMain(n));
        QVERIFY(room.settle());
        room.addSeat(sample::theOperator());
        QVERIFY(room.settle());
        QCOMPARE(room.seat(2).world(), room.world());
        QVERIFY(!room.seat(2)->recentEntries().empty());
    }

    /// The cable breaks after every few bytes of the answers, wherever that is.
    void commandsCutInTheMiddleActOnce()
    {
        FakeRoom room(2);
        QVERIFY(room.settle());
        std::vector<CommandId> commands;
        for (quint32 n = 1; n <= 12; ++n) {
            room.seat(1).relay().cutAfter(1 + n * 97);
            for (quint32 i = 0; i < 3; ++i)
                commands.push_back(room.seat(1).submit(sample::burstMain(10 * n + i)));
            QTRY_VERIFY(room.seat(1).relay().isCut());
            room.seat(1).restore();
            QVERIFY(room.settle());
        }
        for (const CommandId &command : commands) {
            QCOMPARE(room.seat(1).answers(command), 1);
            QVERIFY(!room.seat(1).refusal(command));
            QCOMPARE(entriesOf(room, command), 1);
        }
        QCOMPARE(room.world().incidents.size(), commands.size());
        QCOMPARE(room.seat(2).world(), room.world());
    }

    void whatWasDoneWhileCutOffFollows()
    {
        FakeRoom room(2);
        QVERIFY(room.settle());
        room.seat(1).cut();
        QTRY_COMPARE(room.seat(1)->linkState(), LinkState::Away);
        room.seat(1).submit(sample::burstMain(1));
        room.seat(1).submit(noteOn(1, 1));
        room.seat(2).submit(sample::burstMain(2));
        QVERIFY(room.settle());
        QCOMPARE(room.world().incidents.size(), 1u);
        QCOMPARE(room.seat(1)->pending().size(), 2u);
        room.seat(1).restore();
        QVERIFY(room.settle());
        QCOMPARE(room.world().incidents.size(), 2u);
        QCOMPARE(room.seat(1).world(), room.world());
    }

    void aSeatThatHangsIsNoticedOnBothSides()
    {
        FakeRoom room(2);
        QVERIFY(room.settle());
        QTRY_COMPARE(room.seat(2)->present().size(), 2u);
        room.seat(1).stall();
        QTRY_VERIFY(room.seat(1)->linkState() != LinkState::Live);
        QTRY_COMPARE(room.seat(2)->present().size(), 1u);
        room.seat(1).restore();
        QVERIFY(room.settle());
        QTRY_COMPARE(room.seat(2)->present().size(), 2u);
    }

    void aKilledServiceLosesNothingItAnswered()
    {
        FakeRoom room(2);
        QVERIFY(room.settle());
        std::vector<CommandId> commands;
        for (quint32 n = 1; n <= 5; ++n)
            commands.push_back(room.seat(1).submit(sample::burstMain(n)));
        QTRY_VERIFY(room.seat(1).answers(commands[1]) == 1);
        room.killService();
        QTRY_COMPARE(room.seat(2)->linkState(), LinkState::Away);
        commands.push_back(room.seat(2).submit(sample::burstMain(6)));
        room.startService();
        QVERIFY(room.settle());
        QCOMPARE(room.world().incidents.size(), 6u);
        for (const CommandId &command : commands)
            QCOMPARE(entriesOf(room, command), 1);
        QCOMPARE(room.seat(1).world(), room.world());
        QCOMPARE(room.seat(2).world(), room.world());
    }

    void aRestartedSeatResumesByPosition()
    {
        FakeRoom room(2);
        room.seat(1).submit(sample::burstMain(1));
        QVERIFY(room.settle());
        room.seat(2).restart();
        QCOMPARE(room.seat(2).world(), room.world());
        QVERIFY(room.settle());
        QCOMPARE(room.seat(2).snapshots(), 1); // what it kept
        room.seat(1).submit(sample::burstMain(2));
        QVERIFY(room.settle());
        QCOMPARE(room.seat(2).applied(), 1);
        QCOMPARE(room.seat(2).world(), room.world());
    }

    void aSeatWithoutPowerSendsItsOutboxOnce()
    {
        FakeRoom room(2);
        QVERIFY(room.settle());
        room.seat(1).cut();
        QTRY_COMPARE(room.seat(1)->linkState(), LinkState::Away);
        const CommandId opened = room.seat(1).submit(sample::burstMain(1));
        const CommandId noted = room.seat(1).submit(noteOn(1, 1));
        room.seat(1).crash();
        QCOMPARE(room.seat(1)->pending().size(), 2u);
        QCOMPARE(room.seat(1)->pending().front().id, opened);
        room.seat(1).restore();
        QVERIFY(room.settle());
        for (const CommandId &command : {opened, noted}) {
            QCOMPARE(room.seat(1).answers(command), 1);
            QVERIFY(!room.seat(1).refusal(command));
            QCOMPARE(entriesOf(room, command), 1);
        }
        QCOMPARE(room.seat(1).world(), room.world());
    }

    void theSameFieldTwiceIsOneConflict()
    {
        FakeRoom room(2);
        room.seat(1).submit(sample::burstMain(1));
        QVERIFY(room.settle());
        const Incident before = *room.world().incident(sample::id<IncidentId>(1));
        const CommandId first = room.seat(1).submit(amendNarrative(before, u"水管爆裂，路面塌陷"_s));
        const CommandId second = room.seat(2).submit(amendNarrative(before, u"只是漏水"_s));
        QVERIFY(room.settle());
        const std::optional<Refusal> one = room.seat(1).refusal(first);
        const std::optional<Refusal> two = room.seat(2).refusal(second);
        QVERIFY(one.has_value() != two.has_value());
        const Refusal &refusal = one ? *one : *two;
        QCOMPARE(refusal.reason, RefusalReason::Conflict);
        QCOMPARE(refusal.field, u"narrative"_s);
        QCOMPARE(refusal.current, room.world().incident(before.id)->narrative);
        QCOMPARE(room.seat(1).world(), room.seat(2).world());
    }

    void differentFieldsBothStand()
    {
        FakeRoom room(2);
        room.seat(1).submit(sample::burstMain(1));
        QVERIFY(room.settle());
        const Incident before = *room.world().incident(sample::id<IncidentId>(1));
        const CommandId first = room.seat(1).submit(amendNarrative(before, u"水管爆裂，路面塌陷"_s));
        const CommandId second = room.seat(2).submit(amendLevel(before, Level::Major));
        QVERIFY(room.settle());
        QVERIFY(!room.seat(1).refusal(first));
        QVERIFY(!room.seat(2).refusal(second));
        const Incident *after = room.world().incident(before.id);
        QCOMPARE(after->narrative, u"水管爆裂，路面塌陷"_s);
        QCOMPARE(after->level, Level::Major);
        QCOMPARE(room.seat(1).world(), room.seat(2).world());
    }

    void aSeatWithAWrongClockKnowsTheTime()
    {
        FakeRoom room;
        room.addSeat(sample::theOperator(), 3h);
        room.addSeat(sample::theOperator(), -26h);
        QVERIFY(room.settle());
        for (int seat : {1, 2})
            QVERIFY(std::chrono::abs(room.seat(seat)->serviceNow() - room.clock().now()) < 100ms);
        room.seat(1).submit(sample::burstMain(1));
        QVERIFY(room.settle());
        const Instant opened = room.seat(2).world().incident(sample::id<IncidentId>(1))->openedAt;
        QVERIFY(std::chrono::abs(opened - room.clock().now()) < 20s);
    }

    void everyoneSeesWhoIsThereAndLooksWhere()
    {
        FakeRoom room;
        room.addSeat(sample::theOperator());
        room.addSeat(sample::theSupervisor());
        room.seat(1).submit(sample::burstMain(1));
        QVERIFY(room.settle());
        room.seat(2)->look(sample::id<IncidentId>(1));
        const auto otherAt1 = [&]() -> std::optional<wire::PresentSeat> {
            const std::vector<wire::PresentSeat> &present = room.seat(1)->present();
            const auto it = std::ranges::find(present, room.seat(2)->session(), &wire::PresentSeat::session);
            return it == present.end() ? std::nullopt : std::optional(*it);
        };
        QTRY_VERIFY(otherAt1() && otherAt1()->looking == sample::id<IncidentId>(1));
        QCOMPARE(otherAt1()->seat, u"席位 2"_s);
        QCOMPARE(otherAt1()->actor, sample::theSupervisor());
        room.seat(2).cut();
        QTRY_VERIFY(!otherAt1());
        QVERIFY(room.seat(2)->present().empty());
        room.seat(2).restore();
        QTRY_VERIFY(otherAt1() && otherAt1()->looking == sample::id<IncidentId>(1));
    }

    void aRefusalComesBackAsData()
    {
        FakeRoom room;
        room.addSeat({u"墙"_s, Role::Wall, {}});
        QVERIFY(room.settle());
        const CommandId command = room.seat(1).submit(sample::burstMain(1));
        QVERIFY(room.settle());
        QVERIFY(room.seat(1).refusal(command).has_value());
        QCOMPARE(room.seat(1).refusal(command)->reason, RefusalReason::NotPermitted);
        QVERIFY(room.world().incidents.empty());
    }

    /// A seat that does not read is cut and catches up; nobody else waits for it.
    void aSlowReaderHoldsNobodyUp()
    {
        ServiceLimits limits;
        limits.maxUnsent = 256 * 1024;
        limits.silence = 1h; // so that nothing but the unread bytes can end the link
        LinkTimes patient = shortTimes();
        patient.silence = 1h;
        patient.keepWorld = 1h;
        FakeRoom room(0, limits);
        for (int i = 0; i < 3; ++i)
            room.addSeat(sample::theOperator(), 0ms, patient);
        QVERIFY(room.settle());
        room.seat(3).stall();
        quint32 n = 0;
        while (room.service().seatCount() == 3 && n < 4'000) {
            for (int i = 0; i < 40; ++i) {
                OpenIncident open = sample::burstMain(++n);
                open.narrative = QString(3'900, u'长');
                room.seat(1).submit(open);
            }
            QVERIFY(room.settle());
        }
        qInfo() << "cut after" << n << "incidents of 12 kB";
        QCOMPARE(room.service().seatCount(), 2);
        QCOMPARE(room.seat(2).world(), room.world());
        room.seat(3).restore();
        QVERIFY(room.settle());
        QCOMPARE(room.seat(3).world(), room.world());
    }

    void historyIsFoundAndFetched()
    {
        FakeRoom room(1);
        room.seat(1).submit(sample::burstMain(1));
        room.seat(1).submit(noteOn(1, 1));
        QVERIFY(room.settle());
        std::optional<wire::HistoryFound> found;
        std::optional<wire::IncidentFetched> fetched;
        connect(&room.seat(1).replica(), &Replica::historyFound, this,
            [&](const wire::HistoryFound &answer) { found = answer; });
        connect(&room.seat(1).replica(), &Replica::incidentFetched, this,
            [&](const wire::IncidentFetched &answer) { fetched = answer; });
        QTRY_VERIFY([&] {
            found.reset();
            (void)room.seat(1)->searchHistory(u"水管"_s);
            return QTest::qWaitFor([&] { return found.has_value(); }) && found->hits.size() == 1;
        }());
        const qint64 request = room.seat(1)->fetchIncident(found->hits.front().incident);
        QTRY_VERIFY(fetched.has_value());
        QCOMPARE(fetched->request, request);
        QVERIFY(fetched->incident == *room.world().incident(sample::id<IncidentId>(1)));
        QCOMPARE(fetched->entries.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(RoomTest)
#include "roomtest.moc"
