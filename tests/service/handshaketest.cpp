// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rawseat.h"
#include "support/print.h"

#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using wire::FarewellReason;
using wire::MessageType;

Q_DECLARE_METATYPE(liandong::wire::SignIn)

namespace {

QByteArray head(quint32 length, quint16 type)
{
    QByteArray bytes(6, '\0');
    qToBigEndian(length, bytes.data());
    qToBigEndian(type, bytes.data() + 4);
    return bytes;
}

/// The reason of the farewell with which the connection ends, "" where it ends without one or not at all.
QString farewellOf(RawSeat &seat)
{
    const std::optional<wire::Farewell> farewell = seat.await<wire::Farewell>();
    return farewell && seat.waitClosed() && seat.frames.empty() ? enumName(farewell->reason) : QString();
}

} // namespace

/// What a stranger may say, and what becomes of those who say something else.
class HandshakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfASession()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        seat.say(wire::Hello{wire::kProtocol, u"9.9"_s, u"席位 1"_s, {u"something-new"_s}});
        const auto greeting = seat.next<wire::Greeting>();
        QVERIFY(greeting);
        QCOMPARE(greeting->protocol, wire::kProtocol);
        QCOMPARE(greeting->signInMethods, std::vector<QString>{u"name"_s});
        seat.say(wire::SignIn{u"name"_s, sample::theOperator(), {}});
        const auto welcome = seat.next<wire::Welcome>();
        QVERIFY(welcome);
        QCOMPARE(welcome->actor, sample::theOperator());
        QCOMPARE(welcome->log, served.office.ledger().logId());
        QCOMPARE(welcome->position, served.office.ledger().position());
        QCOMPARE(welcome->serviceTime, served.office.clock().now());
        QVERIFY(welcome->session > 0);
        seat.say(wire::Join{});
        const auto snapshot = seat.next<wire::Snapshot>();
        QVERIFY(snapshot);
        QVERIFY(snapshot->world == served.office.world());
        const auto live = seat.next<wire::Live>();
        QVERIFY(live);
        QCOMPARE(live->position, served.office.ledger().position());
        QCOMPARE(served.service().seatCount(), 1);
    }

    void theFirstMessageMustBeHello_data()
    {
        QTest::addColumn<int>("type");
        for (const MessageType type : {MessageType::SignIn, MessageType::Join, MessageType::Submit, MessageType::Ping,
                 MessageType::SearchHistory, MessageType::Snapshot, MessageType(77), MessageType(0)})
            QTest::addRow("type %d", int(type)) << int(type);
    }

    void theFirstMessageMustBeHello()
    {
        QFETCH(const int, type);
        ServedOffice served;
        RawSeat seat(served.port());
        seat.write(wire::frameOf(MessageType(type), "\xa0"));
        QCOMPARE(farewellOf(seat), u"NotSignedIn"_s);
    }

    void signInComesSecond()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        seat.say(wire::Hello{});
        seat.say(wire::Join{});
        QVERIFY(seat.next<wire::Greeting>());
        QCOMPARE(farewellOf(seat), u"NotSignedIn"_s);
    }

    void aFrameOfFourGigabytes()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        seat.write(head(0xffffffff, 1));
        QCOMPARE(farewellOf(seat), u"TooLarge"_s);
    }

    void aFrameWithoutAType()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        seat.write(head(1, 1));
        QCOMPARE(farewellOf(seat), u"TooLarge"_s);
    }

    void largeFramesOnlyAfterSignIn()
    {
        ServedOffice served;
        RawSeat stranger(served.port());
        stranger.write(head(wire::kMaxFrameBeforeSignIn + 1, 1));
        QCOMPARE(farewellOf(stranger), u"TooLarge"_s);

        RawSeat known(served.port());
        QVERIFY(known.goLive());
        Submission note = served.office.submission(AddNote{{}, {}, QString(20'000, u'长')});
        known.submit(note);
        const auto answered = known.await<wire::Answered>();
        QVERIFY(answered);
        QVERIFY(answered->refusal);
        known.write(head(wire::kMaxFrameFromSeat + 1, 9));
        QCOMPARE(farewellOf(known), u"TooLarge"_s);
    }

    /// Who edits the rule book may send an import in one piece.
    void largerFramesFromAnAdministrator()
    {
        ServedOffice served;
        RawSeat administrator(served.port());
        QVERIFY(administrator.goLive(sample::theAdministrator()));
        Submission note = served.office.submission(AddNote{{}, {}, QString(2'000'000, u'长')}); // six megabytes
        administrator.submit(note);
        const auto answered = administrator.await<wire::Answered>();
        QVERIFY(answered);
        QVERIFY(answered->refusal);
        administrator.write(head(wire::kMaxFrameFromAdministrator + 1, 9));
        QCOMPARE(farewellOf(administrator), u"TooLarge"_s);
    }

    /// Deep nesting that a decoder without bounds would follow until its stack ends.
    void nestedArrays()
    {
        ServedOffice served;
        RawSeat stranger(served.port());
        stranger.write(wire::frameOf(MessageType::Hello, QByteArray(16'000, '\x81')));
        QCOMPARE(farewellOf(stranger), u"BadFrame"_s);

        RawSeat known(served.port());
        QVERIFY(known.goLive());
        known.write(wire::frameOf(MessageType::Submit, QByteArray(1'000'000, '\x81')));
        QCOMPARE(farewellOf(known), u"BadFrame"_s);
    }

    void brokenBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("text") << QByteArray("{\"protocol\": 1}");
        QTest::addRow("an array that promises much") << QByteArray::fromHex("9bffffffffffffffff");
        QTest::addRow("a string that promises much")
            << QByteArray::fromHex("a1") + "\x67version" + QByteArray::fromHex("7bffffffffffffffff");
        QTest::addRow("wrong type") << QByteArray::fromHex("a1") + "\x67version" + QByteArray::fromHex("01");
        QTest::addRow("cut off")
            << wire::encode(wire::Hello{1, u"1"_s, u"席位"_s, {}}).sliced(wire::kFrameHead).chopped(3);
        QTest::addRow("something behind it") << wire::encode(wire::Hello{}).sliced(wire::kFrameHead) + '\0';
    }

    void brokenBodies()
    {
        QFETCH(const QByteArray, body);
        ServedOffice served;
        RawSeat seat(served.port());
        seat.write(wire::frameOf(MessageType::Hello, body));
        QCOMPARE(farewellOf(seat), u"BadFrame"_s);
    }

    void whatAnOlderServiceDoesNotKnowIsPassedOver()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        const QByteArray hello = wire::encode(wire::Hello{}).sliced(wire::kFrameHead);
        // One more member than announced: the map's head grows by one.
        QByteArray grown = hello + QByteArray("\x63new\x82\x01\x02");
        grown[0] = char(grown[0] + 1);
        seat.write(wire::frameOf(MessageType::Hello, grown));
        QVERIFY(seat.next<wire::Greeting>());
    }

    void framesInPieces()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        const QByteArray hello = wire::encode(wire::Hello{});
        for (const char byte : hello) {
            seat.write({&byte, 1});
            QCoreApplication::processEvents();
        }
        QVERIFY(seat.next<wire::Greeting>());
    }

    void whoSaysNothingIsSentAway()
    {
        ServedOffice served;
        RawSeat silent(served.port());
        RawSeat slow(served.port());
        slow.write(wire::encode(wire::Hello{}).first(9));
        RawSeat halfway(served.port());
        halfway.say(wire::Hello{});
        QVERIFY(halfway.next<wire::Greeting>());
        const auto passed
            = served.passUntil([&] { return silent.isClosed() || slow.isClosed() || halfway.isClosed(); });
        QVERIFY(passed);
        QVERIFY2(*passed > 200ms, "too early");
        QVERIFY(served.passUntil([&] { return silent.isClosed() && slow.isClosed() && halfway.isClosed(); }));
        QCOMPARE(farewellOf(silent), u"HandshakeTime"_s);
        QCOMPARE(farewellOf(slow), u"HandshakeTime"_s);
        QCOMPARE(farewellOf(halfway), u"HandshakeTime"_s);
    }

    void strangersAreFew()
    {
        ServiceLimits limits = ServedOffice::shortLimits();
        limits.maxStrangers = 2;
        ServedOffice served(limits);
        RawSeat first(served.port());
        RawSeat second(served.port());
        second.say(wire::Hello{});
        QVERIFY(second.next<wire::Greeting>());
        RawSeat third(served.port());
        QCOMPARE(farewellOf(third), u"Full"_s);
        QVERIFY(first.enter());
        RawSeat fourth(served.port());
        QVERIFY(fourth.enter());
    }

    void seatsAreCounted()
    {
        ServiceLimits limits = ServedOffice::shortLimits();
        limits.maxSeats = 1;
        ServedOffice served(limits);
        RawSeat first(served.port());
        QVERIFY(first.goLive());
        RawSeat second(served.port());
        second.say(wire::Hello{});
        second.say(wire::SignIn{u"name"_s, sample::theOperator(), {}});
        QCOMPARE(farewellOf(second), u"Full"_s);
        first.close();
        QTRY_COMPARE(served.service().seatCount(), 0);
        RawSeat third(served.port());
        QVERIFY(third.enter());
    }

    void whoIsNotLetIn_data()
    {
        QTest::addColumn<wire::SignIn>("signIn");
        QTest::addRow("unknown method") << wire::SignIn{u"fingerprint"_s, sample::theOperator(), {}};
        QTest::addRow("no name") << wire::SignIn{u"name"_s, {u" "_s, Role::Operator, {}}, {}};
        QTest::addRow("long name") << wire::SignIn{u"name"_s, {QString(65, u'名'), Role::Operator, {}}, {}};
        QTest::addRow("duty room of nobody") << wire::SignIn{u"name"_s, {u"值班"_s, Role::DutyRoom, u"nobody"_s}, {}};
        QTest::addRow("duty room without unit") << wire::SignIn{u"name"_s, {u"值班"_s, Role::DutyRoom, {}}, {}};
    }

    void whoIsNotLetIn()
    {
        QFETCH(const wire::SignIn, signIn);
        ServedOffice served;
        RawSeat seat(served.port());
        seat.say(wire::Hello{});
        seat.say(signIn);
        QCOMPARE(farewellOf(seat), u"SignInRefused"_s);
        QCOMPARE(served.service().seatCount(), 0);
    }

    void namesAreMadeFitForALog()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        seat.say(wire::Hello{wire::kProtocol, {}, u"席位\n1\x1b[31m"_s + QString(200, u'长'), {}});
        seat.say(wire::SignIn{u"name"_s, {u" 值班员\r\n一\a "_s, Role::Operator, {}}, {}});
        const auto welcome = seat.await<wire::Welcome>();
        QVERIFY(welcome);
        QCOMPARE(welcome->actor.name, u"值班员 一"_s);
        seat.say(wire::Join{});
        const auto presence = seat.await<wire::Presence>();
        QVERIFY(presence);
        QVERIFY(presence->seats.front().seat.startsWith(u"席位 1[31m长"_s));
        QCOMPARE(presence->seats.front().seat.size(), 64);
    }

    void anOldProtocolIsToldSo()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        seat.say(wire::Hello{wire::kProtocol - 1, {}, {}, {}});
        QCOMPARE(farewellOf(seat), u"TooOld"_s);
    }

    void onlyTheLoopbackIsPlain()
    {
        Office office;
        Service service(office.ledger(), office.store(), office.clock());
        for (const QHostAddress &address : {QHostAddress(QHostAddress::AnyIPv4), QHostAddress(QHostAddress::AnyIPv6),
                 QHostAddress(QHostAddress::Any), QHostAddress(u"192.0.2.1"_s)}) {
            const Result<> listening = service.listen({address, 0, {}});
            QVERIFY(!listening);
            QCOMPARE(listening.error().code, ErrorCode::Refused);
            QVERIFY2(listening.error().detail.contains(u"TLS"_s), qPrintable(listening.error().detail));
        }
        QVERIFY(service.listen({QHostAddress(u"127.0.0.5"_s), 0, {}}));
    }

    void aPortInUseIsNamed()
    {
        ServedOffice served;
        Office other;
        Service service(other.ledger(), other.store(), other.clock());
        const Result<> listening = service.listen({QHostAddress(QHostAddress::LocalHost), served.port(), {}});
        QVERIFY(!listening);
        QCOMPARE(listening.error().code, ErrorCode::Busy);
        QVERIFY(listening.error().detail.contains(QString::number(served.port())));
    }

    void stoppingSaysFarewell()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        QVERIFY(seat.goLive());
        RawSeat stranger(served.port());
        stranger.say(wire::Hello{});
        QVERIFY(stranger.next<wire::Greeting>());
        QSignalSpy stopped(&served.service(), &Service::stopped);
        served.service().stop();
        QCOMPARE(farewellOf(seat), u"Stopping"_s);
        QCOMPARE(farewellOf(stranger), u"Stopping"_s);
        QTRY_COMPARE(stopped.count(), 1);
        QTcpSocket late;
        late.connectToHost(QHostAddress::LocalHost, served.port());
        QVERIFY(!late.waitForConnected(1'000));
    }
};

QTEST_GUILESS_MAIN(HandshakeTest)
#include "handshaketest.moc"
