// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/cbor.h"
#include "codec/samples.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCborValue>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace liandong;
using namespace sample;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

/// The bytes of a text string of up to 23 characters.
QByteArray text(const QByteArray &value)
{
    return char(0x60 + value.size()) + value;
}

template <class T>
Result<T> readFrom(const QByteArray &bytes, const DecodeLimits &limits = {})
{
    return fromCbor<T>(bytes, limits);
}

template <class T>
QString mistakeIn(const QByteArray &bytes, const DecodeLimits &limits = {})
{
    const Result<T> read = fromCbor<T>(bytes, limits);
    if (read)
        return QStringLiteral("(none)");
    return read.error().code == ErrorCode::BadInput ? read.error().detail : QStringLiteral("(wrong code)");
}

} // namespace

class CborTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void bytesStayAsTheyAre();
    void anotherReaderAgrees();
    void defaultsAreLeftOut();
    void unknownMembersArePassedOver();
    void namesAreReadLikeNumbers();
    void basesMayGrow();
    void otherEncodersAreUnderstood();
    void refusesWhatAnotherReaderRefuses();
    void variants();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void truncatedAnywhere();
    void depthIsLimited();
    void itemsAreLimited();
    void stringsAreLimited();
    void announcedSizesCostNothing_data();
    void announcedSizesCostNothing();
    void enumNames();
};

void CborTest::everythingComesBack()
{
    const Boat boat = fullBoat();
    const Result<Boat> read = readFrom<Boat>(toCbor(boat));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read == boat, true);
    QCOMPARE(*readFrom<Boat>(toCbor(Boat())) == Boat(), true);
}

void CborTest::bytesStayAsTheyAre()
{
    QCOMPARE(toCbor(Knot{QStringLiteral("结"), 2}).toHex(), QByteArray("a20063e7bb930102"));
    QCOMPARE(toCbor(Sail::ForeTop).toHex(), QByteArray("67666f7265546f70"));
    QCOMPARE(toCbor(std::vector<int>{1, -1, 1000}).toHex(), QByteArray("8301201903e8"));
    QCOMPARE(toCbor(1.5).toHex(), QByteArray("fb3ff8000000000000"));
    QCOMPARE(toCbor(fullBoat().id).toHex(), QByteArray("500193a8b0111172228333444455556666"));
    QCOMPARE(toCbor(fullBoat().built).toHex(), QByteArray("1b000001a1ee565e7b"));
    QCOMPARE(toCbor(Cast{Tie{}}).toHex(), QByteArray("a1008263546965a0"));
}

void CborTest::anotherReaderAgrees()
{
    const QByteArray bytes = toCbor(fullBoat());
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    QCOMPARE(error.error, QCborError::NoError);
    QCOMPARE(value.toCbor(), bytes);

    std::vector<qint64> numbers{0, -1, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
    for (int bit = 3; bit < 63; ++bit) {
        for (const qint64 beside : {-1, 0, 1}) {
            numbers.push_back((qint64(1) << bit) + beside);
            numbers.push_back(-(qint64(1) << bit) + beside);
        }
    }
    const QCborArray read = QCborValue::fromCbor(toCbor(numbers)).toArray();
    QCOMPARE(read.size(), qsizetype(numbers.size()));
    for (size_t i = 0; i < numbers.size(); ++i)
        QCOMPARE(read.at(qsizetype(i)).toInteger(), numbers[i]);
    QCOMPARE(QCborValue(read).toCbor(), toCbor(numbers));

    for (const qsizetype length : {0, 23, 24, 255, 256, 65'535, 65'536}) {
        const QString text(length, u'\u98a8');
        QCOMPARE(QCborValue::fromCbor(toCbor(text)).toString(), text);
        QCOMPARE(QCborValue::fromCbor(toCbor(QByteArray(length, 'b'))).toByteArray().size(), length);
    }
    QVERIFY(QCborValue::fromCbor(toCbor(QString(QChar(0xd83d)))).isString());
}

void CborTest::defaultsAreLeftOut()
{
    QCOMPARE(toCbor(Boat()), hex("a0"));
    Boat boat;
    boat.engine = 0;
    QCOMPARE(toCbor(boat), hex("a10b00"));
    QCOMPARE(toCbor(Flag()), hex("a3000401f60280"));
    // What differs from a default that is not zero is written, zero too.
    QCOMPARE(toCbor(Knot{{}, 0}), hex("a10100"));
    QCOMPARE(readFrom<Knot>(hex("a0"))->turns, 3);
}

void CborTest::unknownMembersArePassedOver()
{
    NewerKnot newer;
    newer.history = {{{PierKey(QStringLiteral("x")), QStringLiteral("y")}}, {}};
    newer.name = QStringLiteral("reef");
    newer.load = 2.5;
    newer.turns = 8;
    const Result<Knot> read = readFrom<Knot>(toCbor(newer));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->name, newer.name);
    QCOMPARE(read->turns, 8);
    QCOMPARE(readFrom<NewerKnot>(toCbor(*read))->name, newer.name);
}

void CborTest::namesAreReadLikeNumbers()
{
    QCOMPARE(*readFrom<Knot>(hex("a2") + text("turns") + hex("04") + hex("00") + text("reef"))
            == (Knot{QStringLiteral("reef"), 4}),
        true);
    QCOMPARE(mistakeIn<Knot>(hex("a2") + text("turns") + hex("040105")), QStringLiteral("'turns' stands there twice"));
}

/// A base may grow without moving the members of what stands on it.
void CborTest::basesMayGrow()
{
    NewerSplice newer;
    newer.name = QStringLiteral("long");
    newer.load = 0.5;
    newer.length = 9;
    newer.maker = QStringLiteral("x");
    const Result<Splice> read = readFrom<Splice>(toCbor(newer));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read == (Splice{{QStringLiteral("long"), 3}, 9}), true);
    QCOMPARE(readFrom<NewerSplice>(toCbor(*read))->length, 9);
}

void CborTest::otherEncodersAreUnderstood()
{
    // Open-ended map, text in pieces, members in another order, integers in long form.
    const QByteArray open = hex("bf") + text("turns") + hex("1b0000000000000004") + text("name") + hex("7f")
        + text("cl") + hex("60") + text("ove") + hex("ff") + hex("ff");
    QCOMPARE(*readFrom<Knot>(open) == (Knot{QStringLiteral("clove"), 4}), true);
    QCOMPARE(readFrom<Knot>(hex("a1") + hex("7f") + text("tu") + text("rns") + hex("ff05"))->turns, 5);
    QCOMPARE(*readFrom<std::vector<int>>(hex("9f0102ff")), (std::vector<int>{1, 2}));
    QCOMPARE(*readFrom<QByteArray>(hex("5f41014102ff")), hex("0102"));
    QCOMPARE(*readFrom<double>(hex("f93c00")), 1.0);
    QCOMPARE(*readFrom<double>(hex("fa3fc00000")), 1.5);
    QCOMPARE(*readFrom<double>(hex("20")), -1.0);
    QCOMPARE(*readFrom<qint64>(hex("3b7fffffffffffffff")), std::numeric_limits<qint64>::min());
    QCOMPARE(readFrom<Boat>(hex("a1") + text("engine") + hex("f6"))->engine, std::nullopt);
}

/// Of bytes spoiled at random: what is well-formed to one reader is so to the other.
void CborTest::refusesWhatAnotherReaderRefuses()
{
    const QByteArray whole = toCbor(fullBoat()) + hex("9f01bf617801ff7f616161627fff") + hex("5f414142ffff61");
    QRandomGenerator random(20260711);
    int refused = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray value = whole.sliced(random.bounded(whole.size()));
        QCborStreamReader one(value); // every second time a whole item, where one begins here
        value.truncate(round % 2 && one.next() ? one.currentOffset() : 1 + random.bounded(value.size()));
        for (int spoiled = random.bounded(3); spoiled > 0; --spoiled)
            value[random.bounded(value.size())] = char(random.bounded(256));
        const bool hasTag = std::ranges::any_of(value, [](char c) { return quint8(c) >> 5 == 6; });
        QCborStreamReader judge(value);
        const bool wellFormed = judge.next() && judge.currentOffset() == value.size();
        const bool read = readFrom<Knot>(hex("a1") + text("x") + value).has_value();
        refused += !read;
        // What is passed over unread may be no text that anybody can read.
        const QCborError error = judge.lastError();
        if (!hasTag && error != QCborError::InvalidUtf8String && error != QCborError::IllegalSimpleType)
            QVERIFY2(wellFormed == read, value.toHex().constData());
    }
    QVERIFY2(refused > 1'000 && refused < 19'000, qPrintable(QString::number(refused)));
}

void CborTest::variants()
{
    const Cast moored{Moor{PierKey(QStringLiteral("p"))}};
    const Cast tied{Tie{Knot{QStringLiteral("k"), 1}}};
    QCOMPARE(*readFrom<Cast>(toCbor(moored)) == moored, true);
    QCOMPARE(*readFrom<Cast>(toCbor(tied)) == tied, true);

    const QByteArray deed = hex("a1") + text("deed");
    QCOMPARE(
        mistakeIn<Cast>(deed + hex("82") + text("Row") + hex("a0")), QStringLiteral("deed: 'Row' is not known here"));
    QCOMPARE(mistakeIn<Cast>(deed + hex("82") + text("Tie") + hex("a1") + text("knot") + hex("01")),
        QStringLiteral("deed.Tie.knot: not a map"));
    QCOMPARE(mistakeIn<Cast>(deed + hex("80")), QStringLiteral("deed: a value is missing"));
    QCOMPARE(mistakeIn<Cast>(deed + hex("81") + text("Tie")), QStringLiteral("deed.Tie: a value is missing"));
    QCOMPARE(mistakeIn<Cast>(deed + hex("83") + text("Tie") + hex("a0a0")),
        QStringLiteral("deed: more values than belong there"));
    QCOMPARE(mistakeIn<Cast>(deed + QByteArray(100'000, char(0x82))), QStringLiteral("deed: not a text"));
    const QByteArray level = hex("82") + text("Tie") + hex("a1") + text("x");
    const QByteArray nested = level.repeated(1'000);
    QCOMPARE(mistakeIn<Cast>(deed + nested + hex("00")), QStringLiteral("deed.Tie.x: deeper than 24 levels"));
}

void CborTest::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mistake");
    const QByteArray one = hex("a1");
    const auto row = [](const char *name, const QByteArray &bytes, const char *mistake) {
        QTest::newRow(name) << bytes << QString::fromUtf8(mistake);
    };
    row("not a map", hex("80"), "not a map");
    row("nothing", {}, "the bytes end too early");
    row("trailing", hex("a000"), "1 bytes too many");
    row("twice", hex("a2") + text("crew") + hex("01") + text("crew") + hex("01"), "'crew' stands there twice");
    row("unknown twice", hex("a2") + text("x") + hex("01") + text("x") + hex("01"), "'x' stands there twice");
    row("key twice", one + text("moorings") + hex("a2") + text("a") + hex("a0") + text("a") + hex("a0"),
        "moorings: 'a' stands there twice");
    row("key is a list", hex("a18002"), "not a text");
    row("member by number", hex("a10102"), "pier: not a text");
    row("unknown number twice", hex("a2186301186301"), "'#99' stands there twice");
    row("deep", one + text("knots") + hex("82a0a1") + text("turns") + hex("6131"), "knots[1].turns: not an integer");
    row("in a map", one + text("moorings") + hex("a1") + text("a") + hex("a1") + text("turns") + hex("f5"),
        "moorings.a.turns: not an integer");
    row("break in a name", hex("a2") + text("a\nb") + hex("01") + text("a\nb") + hex("01"),
        "'a\xef\xbf\xbd"
        "b' stands there twice");
    row("beyond 32 bits", one + text("crew") + hex("1b0000000100000000"), "crew: an integer beyond 32 bits");
    row("beyond 64 bits", one + text("distance") + hex("1bffffffffffffffff"), "distance: an integer beyond 64 bits");
    row("below 64 bits", one + text("distance") + hex("3bffffffffffffffff"), "distance: an integer beyond 64 bits");
    row("text for a number", one + text("draught") + text("1"), "draught: not a number");
    row("nan", one + text("draught") + hex("f97e00"), "draught: not a finite number");
    row("infinity", one + text("draught") + hex("fb7ff0000000000000"), "draught: not a finite number");
    row("number for a bool", one + text("afloat") + hex("01"), "afloat: not true or false");
    row("bytes for a text", one + text("name") + hex("4161"), "name: not a text");
    row("bad utf-8", one + text("name") + hex("61ff"), "name: a text that is not UTF-8");
    row("text for bytes", one + text("papers") + hex("6161"), "papers: not a byte string");
    row("enum name", one + text("sail") + text("Main"), "sail: 'Main' is none of its values");
    row("enum number", one + text("sail") + hex("00"), "sail: not a text");
    row("short id", one + text("id") + hex("4f") + QByteArray(15, 'i'), "id: not an id of 16 bytes");
    row("long id", one + text("id") + hex("51") + QByteArray(17, 'i'), "id: a string longer than 16 bytes");
    row("bad key", one + text("pier") + text("Pier 1"), "pier: 'Pier 1' is not a key");
    row("time", one + text("built") + hex("1b7fffffffffffffff"), "built: not a time between the years 1 and 9999");
    row("tag", one + text("crew") + hex("c101"), "crew: not an integer");
    row("unknown tag", one + text("x") + hex("c101"), "x: a tag");
    row("null for a number", one + text("crew") + hex("f6"), "crew: not an integer");
    row("undefined", one + text("engine") + hex("f7"), "engine: not an integer");
    row("simple type", one + text("x") + hex("f8"), "x: the bytes end too early");
    row("open map ends in the middle", hex("bf") + text("crew") + hex("ff"),
        "crew: a value is missing before a 'break'");
    row("open map ends in the middle of what is unknown", hex("a1") + text("x") + hex("bf01ff"),
        "x: a value is missing before a 'break'");
    row("reserved byte", one + text("x") + hex("1c"), "x: a byte that CBOR does not know");
    row("pieces in a piece", one + text("name") + hex("7f7f6161ffff"), "name: pieces inside a piece");
    row("pieces of another kind", one + text("name") + hex("7f4161ff"), "name: a piece of another kind");
}

void CborTest::mistakesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mistake);
    QCOMPARE(mistakeIn<Boat>(bytes), mistake);
}

void CborTest::truncatedAnywhere()
{
    const QByteArray whole = toCbor(fullBoat());
    QVERIFY(whole.size() > 200);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        // A copy on the heap of just that size, so that a sanitizer sees every read behind its end.
        const QByteArray part(whole.constData(), size);
        QVERIFY2(!readFrom<Boat>(part), qPrintable(QString::number(size)));
    }
    QVERIFY(readFrom<Boat>(whole));
}

void CborTest::depthIsLimited()
{
    const auto nested = [](int levels) {
        // Each Nest is a map and the array in it.
        QByteArray bytes;
        for (int i = 0; i < levels; ++i)
            bytes += hex("a1") + text("inner") + hex("81");
        bytes += hex("a0");
        return bytes;
    };
    QVERIFY(readFrom<Nest>(nested(4), {.depth = 9}));
    QVERIFY(mistakeIn<Nest>(nested(4), {.depth = 8}).endsWith(QLatin1StringView("inner[0]: deeper than 8 levels")));
    QVERIFY(mistakeIn<Nest>(nested(100'000)).endsWith(QLatin1StringView("deeper than 24 levels")));

    const QByteArray arrays = hex("a1") + text("x") + QByteArray(1'000'000, char(0x81)) + hex("00");
    QCOMPARE(mistakeIn<Knot>(arrays), QStringLiteral("x: deeper than 24 levels"));
    const QByteArray openMaps = hex("a1") + text("x") + QByteArray(1'000'000, char(0x9f));
    QCOMPARE(mistakeIn<Knot>(openMaps), QStringLiteral("x: deeper than 24 levels"));
    QCOMPARE(mistakeIn<Nest>(QByteArray(1'000'000, char(0x81))), QStringLiteral("not a map"));
}

void CborTest::itemsAreLimited()
{
    const QByteArray three = hex("83010203");
    QVERIFY(readFrom<std::vector<int>>(three, {.items = 4}));
    QCOMPARE(mistakeIn<std::vector<int>>(three, {.items = 3}), QStringLiteral("[2]: more than 3 values"));
    const QByteArray million = hex("9a000f4240") + QByteArray(1'000'000, '\0');
    QCOMPARE(mistakeIn<std::vector<int>>(million), QStringLiteral("[999999]: more than 1000000 values"));
    const QByteArray unknown = hex("a1") + text("x") + million;
    QCOMPARE(mistakeIn<Knot>(unknown), QStringLiteral("x: more than 1000000 values"));
}

void CborTest::stringsAreLimited()
{
    QVERIFY(readFrom<QString>(text("12345"), {.stringBytes = 5}));
    QCOMPARE(mistakeIn<QString>(text("123456"), {.stringBytes = 5}), QStringLiteral("a string longer than 5 bytes"));
    QCOMPARE(mistakeIn<QByteArray>(hex("5f424141424141ff"), {.stringBytes = 3}),
        QStringLiteral("a string longer than 3 bytes"));
    QCOMPARE(mistakeIn<Knot>(hex("a1") + text("x") + text("123456"), {.stringBytes = 5}),
        QStringLiteral("x: a string longer than 5 bytes"));
    QCOMPARE(mistakeIn<Knot>(hex("a1") + hex("790101") + QByteArray(257, 'n') + hex("00")),
        QStringLiteral("a string longer than 256 bytes"));
    // Endless pieces of nothing.
    QVERIFY(!readFrom<QString>(hex("7f") + QByteArray(1'000'000, char(0x60))));
}

void CborTest::announcedSizesCostNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mistake");
    const QString values = QStringLiteral("knots: announces more values than there are bytes");
    const QByteArray knots = hex("a1") + text("knots");
    QTest::newRow("array 2^16") << knots + hex("9a00010000") << values;
    QTest::newRow("array 2^32") << knots + hex("9b0000000100000000") << values;
    QTest::newRow("array 2^63") << knots + hex("9b8000000000000000") << values;
    QTest::newRow("array 2^64") << knots + hex("9bffffffffffffffff") << values;
    QTest::newRow("map 2^64") << hex("bbffffffffffffffff")
                              << QStringLiteral("announces more values than there are bytes");
    const QString early = QStringLiteral("name: the bytes end too early");
    const QByteArray name = hex("a1") + text("name");
    QTest::newRow("text 2^32") << name + hex("7b0000000100000000") + "abc" << early;
    QTest::newRow("text 2^31") << name + hex("7a80000000") + "abc" << early;
    QTest::newRow("text 4") << name + hex("64") + "abc" << early;
    QTest::newRow("bytes 2^40") << hex("a1") + text("papers") + hex("5b0000010000000000") + "abc"
                                << QStringLiteral("papers: the bytes end too early");
    QTest::newRow("unknown 2^40") << hex("a1") + text("x") + hex("5b0000010000000000") + "abc"
                                  << QStringLiteral("x: the bytes end too early");
    QTest::newRow("key 2^40") << hex("a1") + hex("7b0000010000000000") + "abc"
                              << QStringLiteral("the bytes end too early");
}

void CborTest::announcedSizesCostNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mistake);
    QCOMPARE(mistakeIn<Boat>(bytes), mistake);
}

void CborTest::enumNames()
{
    QCOMPARE(enumText(Sail::ForeTop), std::string_view("foreTop"));
    QCOMPARE(enumFromText<Sail>("foreTop"), Sail::ForeTop);
    QCOMPARE(enumFromText<Sail>("ForeTop"), std::nullopt);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("does not hold")));
    QCOMPARE(enumText(Sail(9)), std::string_view("?"));
}

QTEST_APPLESS_MAIN(CborTest)
#include "cbortest.moc"
