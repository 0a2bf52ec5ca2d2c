// SPDX-License-Identifier: GPL-3.0-or-later
// decide(): OpenIncident and AddCall.
#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsWhatWasSaid();
    void timesAreTheServices();
    void numbersOfADay();
    void numbersWithoutPrefix();
    void clockSetBackGivesNoNumberTwice();
    void areaClassOfTheMap();
    void overrulingNeedsAReason();
    void adviceClosesAtOnce();
    void policeMatterIsRecorded();
    void refusals_data();
    void refusals();
    void repeatIsPointedOut();
    void anotherCall();
    void anotherCallRefused();
};

void OpeningTest::recordsWhatWasSaid()
{
    Play play;
    const OpenIncident asked = sample::burstMain(1);
    QCOMPARE(play.must(asked), u"IncidentOpened"_s);
    const Incident &incident = play.incident(1);
    QCOMPARE(incident.number, u"AH-20261121-0001"_s);
    QCOMPARE(enumName(incident.state), u"Open"_s);
    QCOMPARE(incident.openedBy, sample::theOperator());
    QCOMPARE(incident.category, asked.category);
    QCOMPARE(incident.narrative, asked.narrative);
    QCOMPARE(incident.place, asked.place);
    QCOMPARE(incident.calls.size(), 1u);
    QCOMPARE(incident.calls[0].number, asked.call.number);
    QCOMPARE(incident.calls[0].hotline, asked.call.hotline);
}

void OpeningTest::timesAreTheServices()
{
    Play play;
    OpenIncident asked = sample::burstMain(1);
    asked.call.at = play.now + 100h; // a seat with a wrong clock
    play.must(asked);
    QCOMPARE(play.incident(1).openedAt, play.now);
    QCOMPARE(play.incident(1).calls[0].at, play.now);
}

void OpeningTest::numbersOfADay()
{
    Play play; // 8:00 at the centre
    play.open(1);
    play.open(2);
    QCOMPARE(play.incident(2).number, u"AH-20261121-0002"_s);
    play.pass(16h - 1ms);
    play.open(3);
    QCOMPARE(play.incident(3).number, u"AH-20261121-0003"_s);
    play.pass(1ms); // midnight at the centre, 16:00 UTC
    play.open(4);
    QCOMPARE(play.incident(4).number, u"AH-20261122-0001"_s);
    play.world.numbering.last = 9999;
    play.open(5);
    QCOMPARE(play.incident(5).number, u"AH-20261122-10000"_s);
}

void OpeningTest::numbersWithoutPrefix()
{
    Play play;
    play.world.centre.numberPrefix.clear();
    play.world.centre.utcOffsetMinutes = -600;
    play.open(1);
    QCOMPARE(play.incident(1).number, u"20261120-0001"_s);
}

void OpeningTest::clockSetBackGivesNoNumberTwice()
{
    Play play;
    play.open(1);
    play.pass(24h);
    play.open(2);
    play.pass(-24h);
    play.open(3);
    QCOMPARE(play.incident(3).number, u"AH-20261122-0002"_s);
}

void OpeningTest::areaClassOfTheMap()
{
    Play play;
    OpenIncident rural = sample::burstMain(1);
    rural.place = sample::mountainPlace();
    play.must(rural);
    QCOMPARE(enumName(play.incident(1).areaClass), u"Rural"_s);
    OpenIncident unknown = sample::burstMain(2);
    unknown.place = {u"不清楚"_s, {}, {}};
    play.must(unknown);
    QCOMPARE(enumName(play.incident(2).areaClass), u"Urban"_s);
    OpenIncident agreeing = sample::burstMain(3);
    agreeing.areaClass = AreaClass::Urban;
    play.must(agreeing);
    QCOMPARE(play.incident(3).areaClassReason, QString());
}

void OpeningTest::overrulingNeedsAReason()
{
    Play play;
    OpenIncident asked = sample::burstMain(1);
    asked.areaClass = AreaClass::Rural;
    asked.areaClassReason = u"  "_s;
    QCOMPARE(play.answerTo(asked), u"NeedsReason/areaClassReason"_s);
    asked.areaClassReason = u"城郊结合部，道路不通"_s;
    play.must(asked);
    QCOMPARE(enumName(play.incident(1).areaClass), u"Rural"_s);
    QCOMPARE(play.incident(1).areaClassReason, asked.areaClassReason);
}

void OpeningTest::adviceClosesAtOnce()
{
    Play play;
    OpenIncident asked = sample::burstMain(1);
    asked.kind = IncidentKind::Advice;
    QCOMPARE(play.answerTo(asked), u"NeedsDisposition/disposition"_s);
    asked.disposition = sample::handled(); // known, but no advice
    QCOMPARE(play.answerTo(asked), u"NeedsDisposition/disposition"_s);
    asked.disposition = sample::advised();
    QCOMPARE(play.must(asked), u"IncidentOpened IncidentClosed"_s);
    QVERIFY(play.incident(1).isClosed());
    QCOMPARE(play.incident(1).closing->disposition, sample::advised());
    QCOMPARE(play.world.recentlyClosed.size(), 1u);
}

void OpeningTest::policeMatterIsRecorded()
{
    Play play;
    OpenIncident asked = sample::burstMain(1);
    asked.kind = IncidentKind::PoliceMatter;
    asked.category = sample::category("robbery"_L1);
    QCOMPARE(play.must(asked), u"IncidentOpened"_s);
    QCOMPARE(play.must(CloseIncident{asked.incident, sample::toPolice(), {}}), u"IncidentClosed"_s);
    asked.incident = sample::id<IncidentId>(2);
    asked.disposition = sample::toPolice();
    QCOMPARE(play.must(asked), u"IncidentOpened IncidentClosed"_s);
    asked.incident = sample::id<IncidentId>(3);
    asked.disposition = DispositionKey(u"unknown"_s);
    QCOMPARE(play.answerTo(asked), u"UnknownDisposition/disposition"_s);
}

void OpeningTest::refusals_data()
{
    QTest::addColumn<std::function<void(OpenIncident &)>>("spoil");
    QTest::addColumn<QString>("answer");
    using Spoil = std::function<void(OpenIncident &)>;
    const auto row
        = [](const char *name, const Spoil &spoil, const QString &answer) { QTest::newRow(name) << spoil << answer; };
    row(
        "no id", [](OpenIncident &o) { o.incident = {}; }, u"Malformed/incident"_s);
    row(
        "no id of the call", [](OpenIncident &o) { o.call.id = {}; }, u"Malformed/call"_s);
    row(
        "id taken", [](OpenIncident &o) { o.incident = sample::id<IncidentId>(1); }, u"AlreadyThere"_s);
    row(
        "category", [](OpenIncident &o) { o.category = CategoryKey(u"x"_s); }, u"UnknownCategory/category"_s);
    row(
        "hotline", [](OpenIncident &o) { o.call.hotline = HotlineKey(u"999"_s); }, u"UnknownItem/hotline"_s);
    row(
        "township", [](OpenIncident &o) { o.place.township = PlaceKey(u"x"_s); }, u"BadPlace/township"_s);
    row(
        "point",
        [](OpenIncident &o) {
            o.place.point = GeoPoint{111, 28};
        },
        u"BadPlace/point"_s);
    row(
        "narrative", [](OpenIncident &o) { o.narrative.fill(u'水', 4001); }, u"TooLong/narrative"_s);
    row("longest narrative", [](OpenIncident &o) { o.narrative.fill(u'水', 4000); }, {});
    row(
        "caller", [](OpenIncident &o) { o.call.callerName.fill(u'王', 201); }, u"TooLong/callerName"_s);
    row(
        "number", [](OpenIncident &o) { o.call.number.fill(u'1', 201); }, u"TooLong/number"_s);
    row(
        "said", [](OpenIncident &o) { o.call.said.fill(u'水', 4001); }, u"TooLong/said"_s);
    row(
        "place", [](OpenIncident &o) { o.place.text.fill(u'路', 201); }, u"TooLong/place"_s);
    row("nothing known yet",
        [](OpenIncident &o) {
            o.category = {};
            o.place = {};
            o.narrative.clear();
            o.call.number.clear();
            o.call.hotline = {};
        },
        {});
}

void OpeningTest::refusals()
{
    QFETCH(std::function<void(OpenIncident &)>, spoil);
    Play play;
    play.open(1);
    const World before = play.world;
    OpenIncident asked = sample::burstMain(2);
    spoil(asked);
    QTEST(play.answerTo(asked), "answer");
    QFETCH(QString, answer);
    QCOMPARE(play.world == before, !answer.isEmpty());
}

void OpeningTest::repeatIsPointedOut()
{
    Play play;
    play.open(1);
    OpenIncident again = sample::burstMain(2);
    again.repeatSeen = false;
    const Decision decision = play.tell(again);
    QVERIFY(!decision);
    QCOMPARE(decision.error(),
        (Refusal{RefusalReason::LikelyRepeat, sample::id<IncidentId>(1).text(), {}, u"samePlaceAndCategory"_s}));
    again.repeatSeen = true;
    play.must(again);
    OpenIncident elsewhere = sample::burstMain(3);
    elsewhere.repeatSeen = false;
    elsewhere.place = sample::mountainPlace();
    play.must(elsewhere);
}

void OpeningTest::anotherCall()
{
    Play play;
    play.open(1);
    play.pass(60s);
    Call call = sample::burstMain(2).call;
    call.said = u"水漫到二楼"_s;
    QCOMPARE(play.must(AddCall{sample::id<IncidentId>(1), call}), u"CallAdded"_s);
    QCOMPARE(play.incident(1).calls.size(), 2u);
    QCOMPARE(play.incident(1).calls[1].said, call.said);
    QCOMPARE(play.incident(1).calls[1].at, play.now);
}

void OpeningTest::anotherCallRefused()
{
    Play play;
    play.open(1);
    Call call = sample::burstMain(2).call;
    QCOMPARE(play.answerTo(AddCall{sample::id<IncidentId>(9), call}), u"UnknownIncident"_s);
    QCOMPARE(play.answerTo(AddCall{sample::id<IncidentId>(1), Call()}), u"Malformed/call"_s);
    QCOMPARE(play.answerTo(AddCall{sample::id<IncidentId>(1), sample::burstMain(1).call}), u"AlreadyThere/call"_s);
    play.playThrough(3);
    QCOMPARE(play.answerTo(AddCall{sample::id<IncidentId>(3), call}), u"WrongState/state"_s);
}

QTEST_APPLESS_MAIN(OpeningTest)
#include "openingtest.moc"
