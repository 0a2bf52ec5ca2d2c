// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/json.h"
#include "codec/samples.h"

#include <QJsonDocument>
#include <QTest>

using namespace liandong;
using namespace sample;

namespace {

QJsonValue parsed(const char *text)
{
    return parseJson(text).value_or(QJsonValue());
}

template <class T>
QString mistakesIn(const char *text, std::string_view root = {})
{
    const Result<T> read = fromJson<T>(parsed(text), root);
    return read ? QStringLiteral("(none)") : read.error().detail;
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void looksLikeThis();
    void missingMembersStayAtTheirDefault();
    void variants();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void allMistakesAtOnce();
    void atMostTwentyMistakes();
    void rootStandsBeforeThePath();
    void times();
    void syntaxErrorsHaveAPlace();
};

void JsonTest::everythingComesBack()
{
    const Boat boat = fullBoat();
    const Result<Boat> read = fromJson<Boat>(toJson(boat));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == boat);
    const Result<Boat> empty = fromJson<Boat>(toJson(Boat()));
    QVERIFY2(empty, empty ? "" : qPrintable(empty.error().detail));
    QVERIFY(*empty == Boat());
}

void JsonTest::looksLikeThis()
{
    const QJsonObject json = toJson(fullBoat()).toObject();
    const QJsonObject expected = parsed(R"({"id": "0193a8b0-1111-7222-8333-444455556666", "pier": "north-1",
        "name": "资江号", "crew": -7, "distance": 5000000000, "draught": 1.25, "afloat": true, "sail": "foreTop",
        "built": "2026-11-18T11:06:40.123Z", "papers": "0001fe", "insurance": "00000000-0000-4000-8000-000000000001",
        "engine": 0, "knots": [{"name": "clove", "turns": 2}, {"name": "", "turns": 3}, {"name": "", "turns": 0}],
        "sisters": ["", "0193a8b0-1111-7222-8333-444455556666"],
        "moorings": {"a": {"name": "hitch", "turns": 1}, "b": {"name": "", "turns": 3}},
        "tows": {"0193a8b0-1111-7222-8333-444455556666": {"name": "bowline", "turns": 9}},
        "bend": {"name": "sheet", "turns": 1}})")
                                     .toObject();
    for (auto member = expected.begin(); member != expected.end(); ++member)
        QCOMPARE(json.value(member.key()), member.value());
    QCOMPARE(json.size(), expected.size());
    QVERIFY(!toJson(Boat()).toObject().contains(QStringLiteral("engine")));
}

void JsonTest::missingMembersStayAtTheirDefault()
{
    const Result<Boat> boat = fromJson<Boat>(parsed(R"({"name": "x", "engine": null})"));
    QVERIFY(boat);
    QCOMPARE(boat->bend.turns, 3);
    QCOMPARE(boat->engine, std::nullopt);
}

void JsonTest::variants()
{
    const Cast tied{Tie{Knot{QStringLiteral("k"), 1}}};
    QCOMPARE(toJson(tied), parsed(R"({"deed": {"type": "Tie", "knot": {"name": "k", "turns": 1}}})"));
    QVERIFY(*fromJson<Cast>(toJson(tied)) == tied);
    const Cast moored{Moor{PierKey(QStringLiteral("p"))}};
    QVERIFY(*fromJson<Cast>(toJson(moored)) == moored);
    QCOMPARE(mistakesIn<Cast>(R"({"deed": {"type": "Row"}})"), QStringLiteral("deed.type: 'Row' is not known here"));
    QCOMPARE(mistakesIn<Cast>(R"({"deed": {}})"), QStringLiteral("deed.type: expected text, got nothing"));
    QCOMPARE(
        mistakesIn<Cast>(R"({"deed": {"type": "Moor", "knot": {}}})"), QStringLiteral("deed.knot: unknown member"));
}

void JsonTest::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("mistake");
    const auto row = [](const char *json, const char *mistake) {
        QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(mistake);
    };
    row(R"([])", "expected object, got list");
    row(R"({"nme": "x"})", "nme: unknown member");
    row(R"({"na\nme": 1})", "na\xef\xbf\xbdme: unknown member");
    row(R"({"name": 1})", "name: expected text, got number");
    row(R"({"name": null})", "name: expected text, got null");
    row(R"({"crew": "1"})", "crew: expected number, got text");
    row(R"({"crew": 1.5})", "crew: expected a whole number, got 1.5");
    row(R"({"crew": 3000000000})", "crew: 3000000000 is beyond 32 bits");
    row(R"({"distance": 1e30})", "distance: expected a whole number, got 1e+30");
    row(R"({"draught": true})", "draught: expected number, got true or false");
    row(R"({"afloat": 1})", "afloat: expected true or false, got number");
    row(R"({"sail": "Main"})", "sail: 'Main' is none of main, foreTop");
    row(R"({"id": "17"})", "id: '17' is not a UUID");
    row(R"({"insurance": "17"})", "insurance: '17' is not a UUID");
    row(R"({"pier": "Pier 1"})", "pier: 'Pier 1' is not a key");
    row(R"({"papers": "0g"})", "papers: not bytes in hexadecimal digits");
    row(R"({"papers": "000"})", "papers: not bytes in hexadecimal digits");
    row(R"({"built": "yesterday"})", "built: 'yesterday' is not a time such as 2026-11-21T08:30:00.000Z");
    row(R"({"built": "2026-11-18T11:06:40"})",
        "built: '2026-11-18T11:06:40' is not a time such as 2026-11-21T08:30:00.000Z");
    row(R"({"knots": {}})", "knots: expected list, got object");
    row(R"({"knots": [{}, {}, {"turns": "x"}]})", "knots[2].turns: expected number, got text");
    row(R"({"moorings": {"B 1": {}}})", "moorings.B 1: not a key");
    row(R"({"moorings": {"b": {"name": []}}})", "moorings.b.name: expected text, got list");
}

void JsonTest::mistakesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, mistake);
    QCOMPARE(mistakesIn<Boat>(json.constData()), mistake);
}

void JsonTest::allMistakesAtOnce()
{
    QCOMPARE(mistakesIn<Boat>(R"({"crew": "1", "knots": [{"name": 5}, 7], "colour": "red"})"),
        QStringLiteral("crew: expected number, got text\n"
                       "knots[0].name: expected text, got number\n"
                       "knots[1]: expected object, got number\n"
                       "colour: unknown member"));
}

void JsonTest::atMostTwentyMistakes()
{
    const QByteArray json = "{\"knots\": [" + QByteArray("1,").repeated(24) + "1]}";
    const QStringList lines = mistakesIn<Boat>(json.constData()).split(u'\n');
    QCOMPARE(lines.size(), 21);
    QCOMPARE(lines.at(19), QStringLiteral("knots[19]: expected object, got number"));
    QCOMPARE(lines.at(20), QStringLiteral("and 5 more"));
}

void JsonTest::rootStandsBeforeThePath()
{
    QCOMPARE(mistakesIn<std::vector<Knot>>(R"([{"turns": []}])", "knots"),
        QStringLiteral("knots[0].turns: expected number, got list"));
    QCOMPARE(mistakesIn<Knot>(R"({"turns": []})", "knot"), QStringLiteral("knot.turns: expected number, got list"));
}

void JsonTest::times()
{
    const auto built = [](const char *json) { return fromJson<Boat>(parsed(json))->built.time_since_epoch().count(); };
    QCOMPARE(built(R"({"built": "1970-01-01T08:00:00+08:00"})"), 0);
    QCOMPARE(built(R"({"built": "1969-12-31T23:59:59.999Z"})"), -1);
    Boat boat;
    boat.built = Instant(Milliseconds(-1));
    QCOMPARE(
        toJson(boat).toObject().value(QStringLiteral("built")).toString(), QStringLiteral("1969-12-31T23:59:59.999Z"));
}

void JsonTest::syntaxErrorsHaveAPlace()
{
    const Result<QJsonValue> broken = parseJson("{\n  \"名字\": \"好\" \"x\"\n}");
    QVERIFY(!broken);
    QVERIFY2(
        broken.error().detail.startsWith(QLatin1StringView("line 2, column 1")), qPrintable(broken.error().detail));
    QVERIFY(broken.error().detail.size() > 20);
    QVERIFY(!parseJson(""));
    QVERIFY(!parseJson("[1, 2"));
    QVERIFY(parseJson("[1, 2]")->isArray());
}

QTEST_APPLESS_MAIN(JsonTest)
#include "jsontest.moc"
