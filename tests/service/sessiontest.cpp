// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/cbor.h"
#include "service/rawseat.h"
#include "support/print.h"

#include <QTest>

#include <set>

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using wire::MessageType;

namespace liandong {

/// What a later version may bring.
struct PaintIncident
{
    QString colour;
};
LD_DESCRIBED(PaintIncident, colour)

struct LaterSubmit
{
    CommandId id;
    std::variant<PaintIncident> command;
};
LD_DESCRIBED(LaterSubmit, id, command)

} // namespace liandong

namespace {

QString reasonOf(const std::optional<wire::Answered> &answered)
{
    if (!answered)
        return u"no answer"_s;
    return answered->refusal ? enumName(answered->refusal->reason) : QString();
}

qsizetype entriesIn(const std::deque<wire::Frame> &frames)
{
    qsizetype count = 0;
    for (const wire::Frame &frame : frames) {
        if (frame.type == MessageType::Entries)
            count += qsizetype(wire::decode<wire::Entries>(frame.body)->entries.size());
    }
    return count;
}

} // namespace

/// Live sessions on a real socket.
class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesComeBeforeTheAnswer()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        RawSeat other(served.port());
        QVERIFY(seat.goLive() && other.goLive());
        seat.frames.clear();
        other.frames.clear();
        const Submission open = served.office.submission(sample::burstMain(1));
        seat.submit(open);
        std::erase_if(seat.frames, [](const wire::Frame &frame) { return frame.type == MessageType::Presence; });
        QTRY_VERIFY(seat.has(MessageType::Answered));
        std::erase_if(seat.frames, [](const wire::Frame &frame) { return frame.type == MessageType::Presence; });
        const auto entries = seat.next<wire::Entries>();
        const auto answered = seat.next<wire::Answered>();
        QVERIFY(entries && answered);
        QCOMPARE(answered->id, open.id);
        QCOMPARE(answered->first, entries->entries.front().seq);
        QCOMPARE(answered->last, entries->entries.back().seq);
        QCOMPARE(entries->entries.front().actor, sample::theSupervisor());
        QCOMPARE(entries->entries.front().seat, u"席位"_s);
        const auto told = other.await<wire::Entries>();
        QVERIFY(told);
        QCOMPARE(told->entries, entries->entries);
    }

    void whatComesTogetherIsOneCommit()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        QVERIFY(seat.goLive());
        const int before = served.office.store().commits;
        QByteArray together;
        for (const Submission &submission : served.office.finishedIncident(1))
            together += wire::encode(wire::Submit{submission.id, submission.command});
        seat.write(together);
        for (int i = 0; i < 7; ++i)
            QCOMPARE(reasonOf(seat.await<wire::Answered>()), QString());
        QCOMPARE(served.office.store().commits, before + 1);
    }

    void twoSeatsAtOnce()
    {
        ServedOffice served;
        RawSeat first(served.port());
        RawSeat second(served.port());
        QVERIFY(first.goLive() && second.goLive());
        for (quint32 n = 1; n <= 50; ++n) {
            first.submit(served.office.submission(sample::burstMain(n)));
            second.submit(served.office.submission(sample::burstMain(100 + n)));
            second.submit(served.office.submission(sample::orderToWater(100 + n)));
        }
        for (int i = 0; i < 50; ++i)
            QCOMPARE(reasonOf(first.await<wire::Answered>()), QString());
        for (int i = 0; i < 100; ++i)
            QCOMPARE(reasonOf(second.await<wire::Answered>()), QString());
        QCOMPARE(served.office.world().incidents.size(), 100u);
        std::set<QString> numbers;
        for (const auto &[id, incident] : served.office.world().incidents)
            numbers.insert(incident.number);
        QCOMPARE(numbers.size(), 100u);
    }

    void aResendIsAnsweredAndToldNobody()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        QVERIFY(seat.goLive());
        const Submission open = served.office.submission(sample::burstMain(1));
        seat.submit(open);
        const auto first = seat.await<wire::Answered>();
        seat.submit(open);
        seat.frames.clear();
        const auto second = seat.await<wire::Answered>();
        QVERIFY(first && second);
        QCOMPARE(second->first, first->first);
        QCOMPARE(second->last, first->last);
        QCOMPARE(served.office.world().incidents.size(), 1u);
    }

    void refusalsTravel()
    {
        ServedOffice served;
        RawSeat wall(served.port());
        QVERIFY(wall.goLive({u"大屏"_s, Role::Wall, {}}));
        wall.submit(served.office.submission(sample::burstMain(1)));
        QCOMPARE(reasonOf(wall.await<wire::Answered>()), u"NotPermitted"_s);
        RawSeat seat(served.port());
        QVERIFY(seat.goLive());
        seat.submit(served.office.submission(sample::orderToWater(1)));
        QCOMPARE(reasonOf(seat.await<wire::Answered>()), u"UnknownIncident"_s);
        served.office.store().isFull = true;
        seat.submit(served.office.submission(sample::burstMain(1)));
        QCOMPARE(reasonOf(seat.await<wire::Answered>()), u"StoreFailed"_s);
        QVERIFY(served.office.world().incidents.empty());
    }

    /// A role is what was said at sign-in, not what a command says later.
    void aDutyRoomStaysADutyRoom()
    {
        ServedOffice served;
        served.office.tell(sample::burstMain(1));
        RawSeat room(served.port());
        QVERIFY(room.goLive(sample::dutyRoom(sample::water())));
        room.submit(served.office.submission(sample::orderToWater(1)));
        QCOMPARE(reasonOf(room.await<wire::Answered>()), u"NotPermitted"_s);
    }

    void aCommandOfALaterVersionIsRefused()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        QVERIFY(seat.goLive());
        const LaterSubmit later{sample::id<CommandId>(77), PaintIncident{u"红"_s}};
        seat.write(wire::frameOf(MessageType::Submit, toCbor(later)));
        const auto answered = seat.await<wire::Answered>();
        QCOMPARE(reasonOf(answered), u"Malformed"_s);
        QCOMPARE(answered->id, later.id);
        seat.submit(served.office.submission(sample::burstMain(1)));
        QCOMPARE(reasonOf(seat.await<wire::Answered>()), QString());
    }

    void nothingBehindABadFrameActs()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        QVERIFY(seat.goLive());
        const Submission open = served.office.submission(sample::burstMain(1));
        QByteArray bytes = wire::frameOf(MessageType::Submit, "\xff\xff");
        bytes += wire::encode(wire::Submit{open.id, open.command});
        seat.write(bytes);
        const auto farewell = seat.await<wire::Farewell>();
        QVERIFY(farewell);
        QCOMPARE(enumName(farewell->reason), u"BadFrame"_s);
        QVERIFY(seat.waitClosed());
        QVERIFY(served.office.world().incidents.empty());
        QTRY_COMPARE(served.service().seatCount(), 0);
    }

    void messagesOutOfPlaceEndTheSession_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addRow("hello") << wire::encode(wire::Hello{});
        QTest::addRow("sign-in") << wire::encode(wire::SignIn{});
        QTest::addRow("join") << wire::encode(wire::Join{});
        QTest::addRow("answer") << wire::encode(wire::Answered{});
        QTest::addRow("unknown") << wire::frameOf(MessageType(500), "\xa0");
    }

    void messagesOutOfPlaceEndTheSession()
    {
        QFETCH(const QByteArray, frame);
        ServedOffice served;
        RawSeat seat(served.port());
        QVERIFY(seat.goLive());
        seat.write(frame);
        const auto farewell = seat.await<wire::Farewell>();
        QVERIFY(farewell);
        QCOMPARE(enumName(farewell->reason), u"BadFrame"_s);
    }

    void whatASeatSaidLastIsDoneThoughItIsGone()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        QVERIFY(seat.goLive());
        seat.submit(served.office.submission(sample::burstMain(1)));
        seat.close();
        QTRY_COMPARE(served.office.world().incidents.size(), 1u);
    }

    void presence()
    {
        ServedOffice served;
        RawSeat first(served.port());
        QVERIFY(first.goLive(sample::theOperator(), u"席位 1"_s));
        RawSeat second(served.port());
        QVERIFY(second.goLive(sample::theSupervisor(), u"席位 2"_s));
        const auto list = [&](RawSeat &seat) {
            std::vector<wire::PresentSeat> seats;
            for (const wire::Frame &frame : seat.frames) {
                if (frame.type == MessageType::Presence)
                    seats = wire::decode<wire::Presence>(frame.body)->seats;
            }
            return seats;
        };
        QTRY_COMPARE(list(first).size(), 2u);
        QTRY_COMPARE(list(second), list(first));
        QCOMPARE(list(first)[0].seat, u"席位 1"_s);
        QCOMPARE(list(first)[0].actor, sample::theOperator());
        QVERIFY(!list(first)[0].looking);

        second.say(wire::Look{sample::id<IncidentId>(4)});
        QTRY_COMPARE(list(first)[1].looking, sample::id<IncidentId>(4));
        second.close();
        QTRY_COMPARE(list(first).size(), 1u);
    }

    void pingIsAnsweredWithTheServicesTime()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        QVERIFY(seat.enter());
        seat.say(wire::Ping{4711});
        const auto pong = seat.await<wire::Pong>();
        QVERIFY(pong);
        QCOMPARE(pong->token, 4711);
        QCOMPARE(pong->serviceTime, served.office.clock().now());
    }

    void aSilentSeatIsPingedThenSentAway()
    {
        ServedOffice served;
        RawSeat silent(served.port());
        RawSeat lively(served.port());
        QVERIFY(silent.goLive() && lively.goLive());
        const auto passed = served.passUntil([&] {
            lively.say(wire::Ping{1});
            return silent.isClosed();
        });
        QVERIFY(passed);
        QVERIFY2(*passed > 120ms, "too early");
        QVERIFY(silent.has(MessageType::Ping));
        const auto farewell = silent.await<wire::Farewell>();
        QVERIFY(farewell);
        QCOMPARE(enumName(farewell->reason), u"Silence"_s);
        QVERIFY(silent.waitClosed());
        QVERIFY(!lively.isClosed());
        QTRY_COMPARE(served.service().seatCount(), 1);
    }

    void aServiceThatSleptBlamesNobody()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        QVERIFY(seat.goLive());
        served.office.clock().advance(std::chrono::hours(1));
        seat.say(wire::Ping{1});
        QVERIFY(seat.await<wire::Pong>());
        Milliseconds awake{0};
        QVERIFY(served.passUntil([&] {
            seat.say(wire::Ping{2});
            awake += 5ms;
            return awake > 300ms || seat.isClosed();
        }));
        QVERIFY(!seat.isClosed());
    }

    void whoDoesNotReadIsCutAndNobodyWaits()
    {
        ServiceLimits limits = ServedOffice::shortLimits();
        limits.maxUnsent = 512 * 1024;
        ServedOffice served(limits);
        RawSeat hung(served.port());
        RawSeat lively(served.port());
        RawSeat writer(served.port());
        QVERIFY(hung.goLive() && lively.goLive() && writer.goLive());
        hung.readNoMore();
        lively.frames.clear();
        quint32 sent = 0;
        while (served.service().seatCount() == 3 && sent < 20'000) {
            writer.frames.clear();
            for (int i = 0; i < 100; ++i) {
                OpenIncident open = sample::burstMain(++sent);
                open.narrative = QString(1'900, u'水');
                writer.submit(served.office.submission(open));
            }
            for (int i = 0; i < 100; ++i)
                QCOMPARE(reasonOf(writer.await<wire::Answered>()), QString());
        }
        QCOMPARE(served.service().seatCount(), 2);
        QTRY_COMPARE(entriesIn(lively.frames), qsizetype(sent));
    }

    void searchAndFetch()
    {
        ServedOffice served;
        served.office.playThrough(1);
        served.office.tell(sample::burstMain(2));
        RawSeat seat(served.port());
        QVERIFY(seat.goLive());
        seat.frames.clear();
        seat.say(wire::SearchHistory{7, {}, {}, {}, 50});
        const auto all = seat.await<wire::HistoryFound>();
        QVERIFY(all);
        QCOMPARE(all->request, 7);
        QCOMPARE(all->hits.size(), 2u);
        QVERIFY(!all->more);
        const auto found = [&] {
            seat.say(wire::SearchHistory{8, u"第1起 自来水"_s, {}, {}, -3});
            const auto hits = seat.await<wire::HistoryFound>();
            return hits ? hits->hits.size() : size_t(99);
        };
        QTRY_COMPARE(found(), 1u);

        seat.say(wire::FetchIncident{9, sample::id<IncidentId>(1)});
        const auto fetched = seat.await<wire::IncidentFetched>();
        QVERIFY(fetched);
        QCOMPARE(fetched->request, 9);
        QVERIFY(fetched->incident == *served.office.world().incident(sample::id<IncidentId>(1)));
        QVERIFY(fetched->entries.size() > 8);
        seat.say(wire::FetchIncident{10, sample::id<IncidentId>(55)});
        const auto nothing = seat.await<wire::IncidentFetched>();
        QVERIFY(nothing && !nothing->incident && nothing->entries.empty());
    }

    void aServiceMayBeTakenDownAmidstAll()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        QVERIFY(seat.goLive());
        seat.submit(served.office.submission(sample::burstMain(1)));
        served.end();
        QVERIFY(seat.waitClosed());
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
