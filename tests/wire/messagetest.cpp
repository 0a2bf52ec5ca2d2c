// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/allmessages.h"
#include "wire/filler.h"
#include "wire/limits.h"
#include "wire/messagecodec.h"

#include <QTest>

using namespace liandong;
using namespace liandong::wire;

namespace {

QByteArrayView bodyOf(const QByteArray &frame)
{
    return QByteArrayView(frame).sliced(kFrameHead);
}

/// What is wrong with the trip there and back; empty when nothing is.
template <class Message>
QByteArray troubleWith(const Message &message)
{
    const QByteArray frame = encode(message);
    FrameReader reader(kMaxFrameFromService);
    reader.append(frame);
    const Result<std::optional<Frame>> read = reader.next();
    if (!read || !*read)
        return "no frame";
    if ((*read)->type != Message::kType || (*read)->body != bodyOf(frame))
        return "another frame";
    const Result<Message> back = decode<Message>((*read)->body);
    if (!back)
        return back.error().detail.toUtf8();
    if (!sameMembers(*back, message))
        return "other members";
    return encode(*back) == frame ? QByteArray() : "other bytes the second time";
}

Submit submitOf(size_t alternative)
{
    Filler filler;
    return {filler.make<CommandId>(), filler.alternative<Command>(alternative)};
}

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages();
    void emptyMessages();
    void commands_data();
    void commands();
    void events_data();
    void events();
    void unknownEvent();
    void truncatedAnywhere();
    void mistakesNameTheMember();
    void unknownMembersArePassedOver();
    void seatsGetLessThanTheService();
    void aFullLayerCanBeReplaced();
    void entriesFromEncodedOnes();
    void snapshotFromEncodedEntries();
    void worldAndIncident();
};

void MessageTest::messages()
{
    forEachMessage([]<class Message>() {
        qInfo("%s", describedNameOf<Message>().data());
        QCOMPARE(troubleWith(Filler().make<Message>()), QByteArray());
    });
}

void MessageTest::emptyMessages()
{
    forEachMessage([]<class Message>() {
        qInfo("%s", describedNameOf<Message>().data());
        QCOMPARE(troubleWith(Message()), QByteArray());
        QVERIFY(bodyOf(encode(Message())).size() < 60);
    });
}

void MessageTest::commands_data()
{
    QTest::addColumn<size_t>("alternative");
    for (size_t i = 0; i < std::variant_size_v<Command>; ++i) {
        const Command command = Filler().alternative<Command>(i);
        const auto name = std::visit([]<class T>(const T &) { return describedNameOf<T>(); }, command);
        QTest::newRow(std::string(name).c_str()) << i;
    }
}

void MessageTest::commands()
{
    QFETCH(size_t, alternative);
    QCOMPARE(troubleWith(submitOf(alternative)), QByteArray());
}

void MessageTest::events_data()
{
    QTest::addColumn<size_t>("alternative");
    for (size_t i = 0; i < std::variant_size_v<Event>; ++i) {
        const Event event = Filler().alternative<Event>(i);
        QTest::newRow(kindOf(event).data()) << i;
    }
}

void MessageTest::events()
{
    QFETCH(size_t, alternative);
    const Event event = Filler().alternative<Event>(alternative);
    const QByteArray payload = encodeEvent(event);
    const Result<Event> back = decodeEvent(QString(kindOf(event)), payload);
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QVERIFY(*back == event);
    QCOMPARE(encodeEvent(*back), payload);
    for (qsizetype size = 0; size < payload.size(); ++size)
        QVERIFY(!decodeEvent(QString(kindOf(event)), QByteArray(payload.constData(), size)));
}

void MessageTest::unknownEvent()
{
    const Result<Event> unknown = decodeEvent(u"Teleported", QByteArray("\xa0"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().detail, QStringLiteral("'Teleported' is no event known here"));
    const Result<Event> broken = decodeEvent(u"NoteAdded", QByteArray("\xa1\x64note\x01"));
    QVERIFY(!broken);
    QCOMPARE(broken.error().detail, QStringLiteral("NoteAdded.note: not a map"));
}

void MessageTest::truncatedAnywhere()
{
    forEachMessage([]<class Message>() {
        const QByteArray frame = encode(Filler().make<Message>());
        const qsizetype whole = frame.size() - kFrameHead;
        // Long ones in larger steps at their beginning: what counts is that each kind of value is cut somewhere.
        const qsizetype step = whole > 8'000 ? 7 : 1;
        for (qsizetype size = 0; size < whole; size += size + 2'000 < whole ? step : 1) {
            const QByteArray part(frame.constData() + kFrameHead, size);
            QVERIFY2(!decode<Message>(part), describedNameOf<Message>().data());
        }
    });
}

void MessageTest::mistakesNameTheMember()
{
    const auto text = [](const QByteArray &value) { return QByteArray(1, char(0x60 + value.size())) + value; };
    QByteArray body("\xa1", 1);
    body += text("command") + "\x82" + text("AdvanceOrder") + "\xa1" + text("to") + text("arrivd");
    const Result<Submit> wrong = decode<Submit>(body);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::BadInput);
    QCOMPARE(wrong.error().detail, QStringLiteral("command.AdvanceOrder.to: 'arrivd' is none of its values"));

    QByteArray unknown("\xa1", 1);
    unknown += text("command") + "\x82" + text("LaunchRocket") + "\xa0";
    QCOMPARE(decode<Submit>(unknown).error().detail, QStringLiteral("command: 'LaunchRocket' is not known here"));
}

void MessageTest::unknownMembersArePassedOver()
{
    const QByteArray body = QByteArray::fromHex("a3") + "\x68position" + QByteArray::fromHex("07")
        + "\x66"
          "future"
        + QByteArray::fromHex("a2016161820102f6") + "\x65later" + QByteArray::fromHex("fb3ff8000000000000");
    const Result<Live> live = decode<Live>(body);
    QVERIFY2(live, live ? "" : qPrintable(live.error().detail));
    QCOMPARE(live->position, 7);
}

/// As it was and as it should be, in thousands of roads.
void MessageTest::aFullLayerCanBeReplaced()
{
    GroundLayer layer{GroundLayerKey(QStringLiteral("roads")), QStringLiteral("道路"), GroundKind::Road, {}, {}};
    const std::vector<GeoPoint> line(10, GeoPoint{28.123456, 111.123456});
    layer.features.assign(GroundLayer::kMostPoints / line.size(), {QStringLiteral("县道 308"), {line}, {}});
    QCOMPARE(pointsIn(layer.features), GroundLayer::kMostPoints);
    GroundLayer after = layer;
    after.retired = true;
    const Submit edit{CommandId(), EditRuleBook{{{layer, after}}}};
    const QByteArray frame = encode(edit);
    QVERIFY2(frame.size() < qsizetype(kMaxFrameFromSeat), qPrintable(QString::number(frame.size())));
    const Result<Submit> read = decode<Submit>(bodyOf(frame));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(std::get<EditRuleBook>(read->command).edits[0].to == RuleBookItem(after));
}

void MessageTest::seatsGetLessThanTheService()
{
    Submit large = submitOf(4);
    std::get<AddNote>(large.command).text = QString(1'000'001, u'x');
    const Result<Submit> refused = decode<Submit>(bodyOf(encode(large)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, QStringLiteral("command.AddNote.text: a string longer than 1000000 bytes"));

    const std::vector<GeoPoint> points(400'000, GeoPoint{28, 111});
    Area area;
    area.polygons = {Polygon{{points}}};
    Profile profile;
    profile.areas = {area};
    const Submit many{CommandId(), ImportProfile{profile}};
    const Result<Submit> tooMany = decode<Submit>(bodyOf(encode(many)));
    QVERIFY(!tooMany);
    QVERIFY2(tooMany.error().detail.endsWith(QLatin1StringView("more than 1000000 values")),
        qPrintable(tooMany.error().detail));

    Snapshot snapshot;
    snapshot.world.areas[AreaKey(QStringLiteral("a"))] = area;
    const Result<Snapshot> read = decode<Snapshot>(bodyOf(encode(snapshot)));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(read->world == snapshot.world);
}

void MessageTest::entriesFromEncodedOnes()
{
    Filler filler;
    Entries entries;
    std::vector<QByteArray> encoded;
    QCOMPARE(entriesFrame(encoded), encode(entries));
    for (int i = 0; i < 30; ++i) {
        entries.entries.push_back(filler.make<LogEntry>());
        encoded.push_back(encodeEntry(entries.entries.back()));
        QCOMPARE(entriesFrame(encoded), encode(entries));
    }
}

void MessageTest::snapshotFromEncodedEntries()
{
    Filler filler;
    Snapshot snapshot = filler.make<Snapshot>();
    std::vector<QByteArray> encoded;
    for (const LogEntry &entry : snapshot.entries)
        encoded.push_back(encodeEntry(entry));
    QVERIFY(!encoded.empty());
    QCOMPARE(snapshotFrame(snapshot.log, snapshot.position, snapshot.hash, snapshot.world, encoded), encode(snapshot));

    const Result<Snapshot> bare = decode<Snapshot>(bodyOf(snapshotFrame({}, 0, {}, {}, {})));
    QVERIFY2(bare, bare ? "" : qPrintable(bare.error().detail));
    QVERIFY(bare->entries.empty() && bare->world == World());
}

void MessageTest::worldAndIncident()
{
    const World world = Filler().make<World>();
    const Result<World> sameWorld = decodeWorld(encodeWorld(world));
    QVERIFY2(sameWorld, sameWorld ? "" : qPrintable(sameWorld.error().detail));
    QVERIFY(*sameWorld == world);
    const Incident incident = Filler().make<Incident>();
    const Result<Incident> sameIncident = decodeIncident(encodeIncident(incident));
    QVERIFY2(sameIncident, sameIncident ? "" : qPrintable(sameIncident.error().detail));
    QVERIFY(*sameIncident == incident);
}

QTEST_APPLESS_MAIN(MessageTest)
#include "messagetest.moc"
