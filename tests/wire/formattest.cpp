// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/allmessages.h"
#include "wire/entryjson.h"
#include "wire/filler.h"
#include "wire/messagecodec.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace liandong;
using namespace liandong::wire;

namespace {

template <class Id>
Id id(quint32 number)
{
    return Id(QUuid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

Instant at(qint64 ms)
{
    return Instant(Milliseconds(ms));
}

LogEntry sampleEntry()
{
    LogEntry entry;
    entry.seq = 42;
    entry.at = at(1'795'000'000'000);
    entry.command = id<CommandId>(9);
    entry.actor = {QStringLiteral("李四"), Role::ShiftSupervisor, {}};
    entry.seat = QStringLiteral("席位 1");
    entry.incident = id<IncidentId>(1);
    entry.kind = QStringLiteral("IncidentMoved");
    entry.payload = encodeEvent(IncidentMoved{id<IncidentId>(1), IncidentState::Open, IncidentState::InHand});
    entry.hash = QByteArray("\x01\x02\x03", 3);
    return entry;
}

QString fileText(const QString &name)
{
    QFile file(QStringLiteral(LIANDONG_TEST_DATA "/../../modules/wire/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// What stands on disks and is spoken by programs of other versions: a change here is a change of the format.
class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenFrames_data();
    void goldenFrames();
    void goldenEvent();
    void goldenSeal();
    void sealsChain();
    void sealCoversEveryMember();
    void entryAsJson();
    void everyMessageStandsInTheReadme();
};

void FormatTest::goldenFrames_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("Hello") << encode(Hello{1, QStringLiteral("0.1.0"), QStringLiteral("席位 1"), {QStringLiteral("a")}})
                           << QByteArray("0000001a0001a400010165302e312e300268e5b8ade4bd8d203103816161");
    QTest::newRow("Join") << encode(Join{QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), 300, QByteArray("\xff\x00", 2)})
                          << QByteArray("0000001d0005a3005000000001000200030405060708090a0b0119012c0242ff00");
    const AdvanceOrder advance{
        id<IncidentId>(1), id<OrderId>(2), OrderState::OralFeedbackGiven, QStringLiteral("张三"), {}};
    QTest::newRow("Submit")
        << encode(Submit{id<CommandId>(3), advance})
        << QByteArray("000000640009a200500000000300007000800000000000000101826c416476616e63654f72646572a400500000000100"
                      "007000800000000000000101500000000200007000800000000000000102716f72616c466565646261636b476976656e"
                      "0366e5bca0e4b889");
    const Refusal conflict{RefusalReason::Conflict, {}, QStringLiteral("level"), QStringLiteral("grave")};
    QTest::newRow("Answered")
        << encode(Answered{id<CommandId>(3), 0, 0, conflict})
        << QByteArray("0000002f000aa200500000000300007000800000000000000103a30068636f6e666c69637402656c6576656c03656772"
                      "617665");
    QTest::newRow("Entries")
        << encode(Entries{{sampleEntry()}})
        << QByteArray("0000008e0007a10081a900182a011b000001a1ee565e0002500000000900007000800000000000000103a20066e69d8e"
                      "e59b9b016f736869667453757065727669736f720468e5b8ade4bd8d2031055000000001000070008000000000000001"
                      "066d496e636964656e744d6f76656407581ba20050000000010000700080000000000000010266696e48616e64084301"
                      "0203");
    Snapshot snapshot;
    Unit police;
    police.key = UnitKey(QStringLiteral("police"));
    police.unitClass = UnitClass::Police;
    police.position = GeoPoint{28.5, 0};
    snapshot.world.units[police.key] = police;
    snapshot.world.recentlyClosed = {id<IncidentId>(4)};
    QTest::newRow("Snapshot")
        << encode(snapshot)
        << QByteArray("0000003f0006a103a201a166706f6c696365a30066706f6c6963650366706f6c69636507a100fb403c80000000000018"
                      "21815000000004000070008000000000000001");
    QTest::newRow("Farewell") << encode(Farewell{FarewellReason::TooSlow, {}})
                              << QByteArray("0000000c0013a10067746f6f536c6f77");
}

void FormatTest::goldenFrames()
{
    QFETCH(QByteArray, frame);
    QFETCH(QByteArray, expected);
    QCOMPARE(frame.toHex(), expected);
}

void FormatTest::goldenEvent()
{
    IncidentAmended amended;
    amended.incident = id<IncidentId>(1);
    amended.level = Change<Level>{Level::Ordinary, Level::Grave};
    amended.narrative = Change<QString>{};
    QCOMPARE(encodeEvent(amended).toHex(), QByteArray("a300500000000100007000800000000000000101a002a101656772617665"));
}

void FormatTest::goldenSeal()
{
    QCOMPARE(sealOf({}, sampleEntry()).toHex(),
        QByteArray("3dca0e7fc1d1bd9ce7e10bd0c3d47ad80aff1436843266747810ef6ca0601004"));
    LogEntry ruleBook = sampleEntry();
    ruleBook.incident.reset();
    QCOMPARE(sealOf(QByteArray(32, 'h'), ruleBook).toHex(),
        QByteArray("d55d1d713fa21cc41e2dc3ee31028c70301f79c2788f8f0488fe69cb9141569e"));
    LogEntry byAccount = sampleEntry();
    byAccount.actor.account = QStringLiteral("wang");
    QCOMPARE(sealOf({}, byAccount).toHex(),
        QByteArray("d40ed4b383a768e1df88d807ce55a90b2c6adfb682079dd9c34d4bbbaaaad658"));
}

void FormatTest::sealsChain()
{
    std::vector<LogEntry> log(5, sampleEntry());
    QByteArray previous;
    for (size_t i = 0; i < log.size(); ++i) {
        log[i].seq = Sequence(i + 1);
        log[i].hash = sealOf(previous, log[i]);
        previous = log[i].hash;
        QCOMPARE(previous.size(), 32);
    }
    // A change in the second breaks its own seal; sealing it anew breaks the third.
    log[1].payload[0] = char(log[1].payload[0] ^ 1);
    QVERIFY(sealOf(log[0].hash, log[1]) != log[1].hash);
    log[1].hash = sealOf(log[0].hash, log[1]);
    QVERIFY(sealOf(log[1].hash, log[2]) != log[2].hash);
    QVERIFY(sealOf(log[2].hash, log[3]) == log[3].hash);
}

void FormatTest::sealCoversEveryMember()
{
    const LogEntry entry = sampleEntry();
    const QByteArray seal = sealOf("before", entry);
    QVERIFY(sealOf("Before", entry) != seal);
    LogEntry other = entry;
    other.hash = "x";
    QCOMPARE(sealOf("before", other), seal);
    // Member by member from another entry; the hash is the only one that may not matter.
    LogEntry filled = Filler().make<LogEntry>();
    boost::mp11::mp_for_each<codec::MembersOf<LogEntry>>([&](auto member) {
        LogEntry changed = entry;
        changed.*decltype(member)::pointer = filled.*decltype(member)::pointer;
        QCOMPARE(sealOf("before", changed) == seal, std::string_view(member.name) == "hash");
    });
    boost::mp11::mp_for_each<codec::MembersOf<Actor>>([&](auto member) {
        LogEntry changed = entry;
        changed.actor.*decltype(member)::pointer = filled.actor.*decltype(member)::pointer;
        QVERIFY2(sealOf("before", changed) != seal, member.name);
    });
}

void FormatTest::entryAsJson()
{
    const Result<QJsonObject> json = entryToJson(sampleEntry());
    QVERIFY2(json, json ? "" : qPrintable(json.error().detail));
    const QByteArray expected
        = R"({"actor":{"account":"","name":"李四","role":"shiftSupervisor","unit":""},"at":"2026-11-18T11:06:40.000Z",)"
          R"("command":"00000009-0000-7000-8000-000000000001","event":{"from":"open",)"
          R"("incident":"00000001-0000-7000-8000-000000000001","to":"inHand"},"hash":"010203",)"
          R"("incident":"00000001-0000-7000-8000-000000000001","kind":"IncidentMoved","seat":"席位 1","seq":42})";
    QCOMPARE(QJsonDocument(*json).toJson(QJsonDocument::Compact), expected);

    LogEntry broken = sampleEntry();
    broken.payload.chop(1);
    QCOMPARE(entryToJson(broken).error().detail, QStringLiteral("entry 42: IncidentMoved.to: the bytes end too early"));
}

void FormatTest::everyMessageStandsInTheReadme()
{
    const QString readme = fileText(QStringLiteral("README.md"));
    const QString list = fileText(QStringLiteral("messagelist.h"));
    QVERIFY(!readme.isEmpty());
    static const QRegularExpression row(
        QStringLiteral(R"(^    (\w+) = (\d+), +// (\w+)$)"), QRegularExpression::MultilineOption);
    QStringList numbered;
    for (const QRegularExpressionMatch &match : row.globalMatch(list)) {
        const QString line
            = QStringLiteral("| %1 | %2 | %3 |").arg(match.captured(2), match.captured(1), match.captured(3));
        QVERIFY2(readme.contains(line), qPrintable(line));
        numbered += match.captured(2) + u' ' + match.captured(1);
    }
    QCOMPARE(list.count(QStringLiteral(" = ")), numbered.size() + 1); // and kProtocol

    QStringList described;
    forEachMessage([&]<class Message>() {
        described += QString::number(int(Message::kType)) + u' ' + QLatin1StringView(describedNameOf<Message>());
    });
    QCOMPARE(described, numbered);
}

QTEST_APPLESS_MAIN(FormatTest)
#include "formattest.moc"
