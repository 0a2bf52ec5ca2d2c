// SPDX-License-Identifier: GPL-3.0-or-later
// decide(): AmendIncident. Edits of different fields merge, edits of the same field do not.
#include "domain/deadlines.h"
#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AmendmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesOnlyWhatChanged();
    void differentFieldsMerge();
    void sameFieldConflicts_data();
    void sameFieldConflicts();
    void sameValueIsNoConflict();
    void nothingToDo();
    void declassifying();
    void newPlaceBringsItsClass();
    void overrulingStandsWhileTheMapSaysTheSame();
    void overrulingEndsWhereTheMapAgrees();
    void classFollowsTheMapAfterANewTown();
    void overruling();
    void classChangesWhatIsDue();
    void onlyStandingOrdersChange();
    void kindChangesNothingElse();
    void adviceThatTurnsOutToBeLinkage();
    void kindStaysWhileAnOrderStands();
    void refusals_data();
    void refusals();
};

namespace {

const auto kFirst = sample::id<IncidentId>(1);

AmendIncident amend()
{
    AmendIncident amend;
    amend.incident = kFirst;
    return amend;
}

AmendIncident toPlace(const Play &play, const Location &place)
{
    AmendIncident asked = amend();
    asked.place = {play.incident(1).place, place};
    return asked;
}

AmendIncident toClass(AreaClass from, AreaClass to, const QString &reason)
{
    AmendIncident asked = amend();
    asked.areaClass = {from, to};
    asked.areaClassReason = reason;
    return asked;
}

AmendIncident toKind(IncidentKind from, IncidentKind to)
{
    AmendIncident asked = amend();
    asked.kind = {from, to};
    return asked;
}

Seconds arrivalTime(const Play &play)
{
    const Deadline *arrival = play.order(1).deadline(DeadlineKind::Arrival);
    return std::chrono::floor<Seconds>(arrival->dueAt - arrival->startedAt);
}

} // namespace

void AmendmentTest::carriesOnlyWhatChanged()
{
    Play play;
    play.open(1);
    AmendIncident asked = amend();
    asked.level = {Level::Ordinary, Level::Serious};
    asked.narrative = {play.incident(1).narrative, play.incident(1).narrative};
    const Decision decision = play.tell(asked);
    QVERIFY(decision);
    IncidentAmended expected;
    expected.incident = kFirst;
    expected.level = {Level::Ordinary, Level::Serious};
    QCOMPARE(*decision, std::vector<Event>{expected});
}

void AmendmentTest::differentFieldsMerge()
{
    Play play;
    play.open(1);
    AmendIncident one = amend();
    one.narrative = {play.incident(1).narrative, u"甲写的"_s};
    AmendIncident two = amend(); // based on the same state
    two.callerName = {play.incident(1).calls[0].callerName, u"乙写的"_s};
    two.level = {Level::Ordinary, Level::Major};
    play.must(one);
    play.must(two);
    QCOMPARE(play.incident(1).narrative, u"甲写的"_s);
    QCOMPARE(play.incident(1).calls[0].callerName, u"乙写的"_s);
    QCOMPARE(enumName(play.incident(1).level), u"Major"_s);
}

void AmendmentTest::sameFieldConflicts_data()
{
    QTest::addColumn<std::function<void(AmendIncident &)>>("edit");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("current");
    using Edit = std::function<void(AmendIncident &)>;
    QTest::newRow("narrative") << Edit([](AmendIncident &a) { a.narrative = {u"旧的"_s, u"我的"_s}; }) << u"narrative"_s
                               << u"第1起：水管爆裂，路面积水"_s;
    QTest::newRow("level") << Edit([](AmendIncident &a) { a.level = {Level::Grave, Level::Major}; }) << u"level"_s
                           << u"ordinary"_s;
    QTest::newRow("category") << Edit([](AmendIncident &a) {
        a.category = {CategoryKey(), sample::category("road"_L1)};
    }) << u"category"_s << u"burst-main"_s;
    QTest::newRow("place") << Edit([](AmendIncident &a) { a.place = {Location(), sample::mountainPlace()}; })
                           << u"place"_s << u"东坪镇资江路12号"_s;
    QTest::newRow("caller") << Edit([](AmendIncident &a) { a.callerName = {u"某"_s, u"别人"_s}; }) << u"callerName"_s
                            << u"来电人1"_s;
    QTest::newRow("kind") << Edit([](AmendIncident &a) { a.kind = {IncidentKind::Advice, IncidentKind::PoliceMatter}; })
                          << u"kind"_s << u"linkage"_s;
    QTest::newRow("area class, overruled by somebody else meanwhile") << Edit([](AmendIncident &a) {
        a.incident = sample::id<IncidentId>(2);
        a.areaClass = {AreaClass::Urban, AreaClass::Rural};
        a.areaClassReason = u"山路"_s;
        a.level = {Level::Serious, Level::Major};
    }) << u"level"_s << u"ordinary"_s;
}

void AmendmentTest::sameFieldConflicts()
{
    QFETCH(std::function<void(AmendIncident &)>, edit);
    QFETCH(QString, field);
    QFETCH(QString, current);
    Play play;
    play.open(1);
    play.open(2);
    const World before = play.world;
    AmendIncident asked = amend();
    edit(asked);
    const Decision decision = play.tell(asked);
    QVERIFY(!decision);
    QCOMPARE(decision.error(), (Refusal{RefusalReason::Conflict, asked.incident.text(), field, current}));
    QVERIFY(play.world == before); // not one of the fields was taken
}

void AmendmentTest::sameValueIsNoConflict()
{
    Play play;
    play.open(1);
    AmendIncident asked = amend();
    asked.narrative = {u"更早的"_s, play.incident(1).narrative}; // somebody else wrote the same meanwhile
    QCOMPARE(play.must(asked), QString());
}

void AmendmentTest::nothingToDo()
{
    Play play;
    play.open(1);
    QCOMPARE(play.must(amend()), QString());
    AmendIncident asked = amend();
    asked.narrative = {u"甲"_s, u"甲"_s}; // untouched in the form, changed by somebody else since
    QCOMPARE(play.must(asked), QString());
    QCOMPARE(play.must(toClass(AreaClass::Urban, AreaClass::Urban, {})), QString());
    QCOMPARE(play.log.size(), 1u);
}

void AmendmentTest::declassifying()
{
    Play play;
    play.open(1);
    AmendIncident asked = amend();
    asked.category = {play.incident(1).category, CategoryKey()};
    play.must(asked);
    QVERIFY(play.incident(1).category.isNull());
}

void AmendmentTest::newPlaceBringsItsClass()
{
    Play play;
    play.open(1);
    const Decision decision = play.tell(toPlace(play, sample::mountainPlace()));
    QVERIFY(decision);
    QCOMPARE(decision->size(), 1u);
    const auto &amended = std::get<IncidentAmended>(decision->front());
    QCOMPARE(amended.areaClass, (Change<AreaClass>{AreaClass::Urban, AreaClass::Rural}));
    QVERIFY(!amended.areaClassReason);
    QCOMPARE(play.incident(1).place, sample::mountainPlace());
}

void AmendmentTest::overrulingStandsWhileTheMapSaysTheSame()
{
    Play play;
    play.open(1);
    play.must(toClass(AreaClass::Urban, AreaClass::Rural, u"道路不通"_s));
    Location nextDoor = play.incident(1).place;
    nextDoor.point->latitude += 0.001;
    play.must(toPlace(play, nextDoor));
    QCOMPARE(enumName(play.incident(1).areaClass), u"Rural"_s);
    QCOMPARE(play.incident(1).areaClassReason, u"道路不通"_s);
}

void AmendmentTest::overrulingEndsWhereTheMapAgrees()
{
    Play play;
    play.open(1);
    play.must(toClass(AreaClass::Urban, AreaClass::Rural, u"道路不通"_s));
    play.must(toPlace(play, sample::mountainPlace()));
    QCOMPARE(enumName(play.incident(1).areaClass), u"Rural"_s);
    QCOMPARE(play.incident(1).areaClassReason, QString());
    play.must(toPlace(play, sample::townPlace()));
    QCOMPARE(enumName(play.incident(1).areaClass), u"Urban"_s);
    play.must(toClass(AreaClass::Urban, AreaClass::Rural, u"道路不通"_s));
    play.must(toClass(AreaClass::Rural, AreaClass::Urban, {})); // back to what the map says
    QCOMPARE(play.incident(1).areaClassReason, QString());
}

void AmendmentTest::classFollowsTheMapAfterANewTown()
{
    Play play;
    OpenIncident rural = sample::burstMain(1);
    rural.place = sample::mountainPlace();
    play.must(rural);
    Area town = play.world.areas.at(AreaKey(u"town"_s));
    town.polygons = {{{{{28, 111}, {28, 111.1}, {28.2, 111.1}, {28.2, 111}}}}}; // drawn anew
    apply(play.world, AreaPut{town});
    Location nearby = sample::mountainPlace();
    nearby.text = u"半山村口"_s;
    play.must(toPlace(play, nearby));
    QCOMPARE(enumName(play.incident(1).areaClass), u"Urban"_s);
}

void AmendmentTest::overruling()
{
    Play play;
    play.open(1);
    QCOMPARE(play.answerTo(toClass(AreaClass::Urban, AreaClass::Rural, u" "_s)), u"NeedsReason/areaClassReason"_s);
    play.must(toClass(AreaClass::Urban, AreaClass::Rural, u"道路不通"_s));
    QCOMPARE(play.incident(1).areaClassReason, u"道路不通"_s);
    // A second supervisor with another reason for the same class does not overwrite the first.
    QCOMPARE(play.must(toClass(AreaClass::Urban, AreaClass::Rural, u"桥断"_s)), QString());
    QCOMPARE(play.incident(1).areaClassReason, u"道路不通"_s);
}

void AmendmentTest::classChangesWhatIsDue()
{
    Play play;
    play.open(1);
    play.give(1);
    play.pass(100s);
    const std::vector<Deadline> before = play.order(1).deadlines;
    QCOMPARE(arrivalTime(play), 1800s);
    const Decision decision = play.tell(toPlace(play, sample::mountainPlace()));
    QVERIFY(decision);
    QCOMPARE(decision->size(), 2u);
    const auto &changed = std::get<DeadlinesChanged>(decision->back());
    QCOMPARE(changed.before, before);
    QCOMPARE(changed.after, play.order(1).deadlines);
    QCOMPARE(arrivalTime(play), 3600s);
    QCOMPARE(play.order(1).deadline(DeadlineKind::Arrival)->startedAt, sample::kMorning); // runs on, not anew
    QCOMPARE(play.order(1).deadline(DeadlineKind::Arrival)->rule.text(), u"arrival-rural"_s);
    QCOMPARE(deadlinesOf(play.world, play.incident(1), play.order(1)), play.order(1).deadlines);

    play.must(toClass(AreaClass::Rural, AreaClass::Urban, u"公路直达"_s));
    QCOMPARE(arrivalTime(play), 1800s);
    QCOMPARE(std::get<DeadlinesChanged>(play.log.back()).reason, u"公路直达"_s);
}

void AmendmentTest::onlyStandingOrdersChange()
{
    Play play;
    play.open(1);
    play.give(1);
    play.bring(1, OrderState::Declined);
    GiveOrder police = sample::orderToWater(1);
    police.order = sample::id<OrderId>(2);
    police.unit = sample::police(); // 10 minutes everywhere
    police.reasonNotSuggested = u"就近"_s;
    play.must(police);
    GiveOrder power = police;
    power.order = sample::id<OrderId>(3);
    power.unit = sample::power();
    play.must(power);
    const std::vector<Deadline> declined = play.order(1).deadlines;
    QCOMPARE(play.must(toPlace(play, sample::mountainPlace())), u"IncidentAmended DeadlinesChanged"_s);
    QCOMPARE(std::get<DeadlinesChanged>(play.log.back()).order, sample::id<OrderId>(3));
    QCOMPARE(play.order(1).deadlines, declined);
}

void AmendmentTest::kindChangesNothingElse()
{
    Play play;
    play.open(1);
    Incident expected = play.incident(1);
    QCOMPARE(play.must(toKind(IncidentKind::Linkage, IncidentKind::PoliceMatter)), u"IncidentAmended"_s);
    expected.kind = IncidentKind::PoliceMatter;
    QCOMPARE(play.incident(1), expected);
    play.must(toKind(IncidentKind::PoliceMatter, IncidentKind::Advice)); // stays open until it is closed as advice
    QCOMPARE(enumName(play.incident(1).state), u"Open"_s);
    QCOMPARE(play.answerTo(CloseIncident{kFirst, sample::handled(), {}}), u"NeedsDisposition/disposition"_s);
    QCOMPARE(play.answerTo(CloseIncident{kFirst, sample::advised(), {}}), QString());
}

void AmendmentTest::adviceThatTurnsOutToBeLinkage()
{
    Play play;
    OpenIncident advice = sample::burstMain(1);
    advice.kind = IncidentKind::Advice;
    advice.disposition = sample::advised();
    play.must(advice);
    QCOMPARE(play.answerTo(toKind(IncidentKind::Advice, IncidentKind::Linkage)), u"WrongState/state"_s);
    play.must(ReopenIncident{kFirst, u"确需到场"_s});
    play.must(toKind(IncidentKind::Advice, IncidentKind::Linkage));
    play.pass(100s);
    play.give(1);
    QCOMPARE(play.order(1).deadline(DeadlineKind::Arrival)->startedAt, play.now); // from the order, not from the call
    QCOMPARE(enumName(play.incident(1).kind), u"Linkage"_s);
}

void AmendmentTest::kindStaysWhileAnOrderStands()
{
    Play play;
    play.open(1);
    play.give(1);
    const Decision decision = play.tell(toKind(IncidentKind::Linkage, IncidentKind::PoliceMatter));
    QVERIFY(!decision);
    QCOMPARE(
        decision.error(), (Refusal{RefusalReason::WrongState, sample::id<OrderId>(1).text(), u"kind"_s, u"given"_s}));
    play.bring(1, OrderState::Withdrawn);
    QCOMPARE(play.must(toKind(IncidentKind::Linkage, IncidentKind::PoliceMatter)), u"IncidentAmended"_s);
    GiveOrder again = sample::orderToWater(1);
    again.order = sample::id<OrderId>(2);
    play.must(again);
    QCOMPARE(play.must(toKind(IncidentKind::PoliceMatter, IncidentKind::Linkage)), u"IncidentAmended"_s);
}

void AmendmentTest::refusals_data()
{
    QTest::addColumn<std::function<void(AmendIncident &)>>("edit");
    QTest::addColumn<QString>("answer");
    using Edit = std::function<void(AmendIncident &)>;
    const auto row
        = [](const char *name, const Edit &edit, const QString &answer) { QTest::newRow(name) << edit << answer; };
    row("unknown incident", [](AmendIncident &a) { a.incident = sample::id<IncidentId>(9); }, u"UnknownIncident"_s);
    row("closed incident", [](AmendIncident &a) { a.incident = sample::id<IncidentId>(2); }, u"WrongState/state"_s);
    row("category", [](AmendIncident &a) { a.category = {{}, CategoryKey(u"x"_s)}; }, u"UnknownCategory/category"_s);
    row("narrative", [](AmendIncident &a) { a.narrative = {{}, QString(4001, u'水')}; }, u"TooLong/narrative"_s);
    row("caller", [](AmendIncident &a) { a.callerName = {{}, QString(201, u'水')}; }, u"TooLong/callerName"_s);
    row("reason", [](AmendIncident &a) { a.areaClassReason.fill(u'水', 4001); }, u"TooLong/areaClassReason"_s);
    row("point", [](AmendIncident &a) { a.place = {{}, {{}, GeoPoint{91, 0}, {}}}; }, u"BadPlace/point"_s);
    row("township", [](AmendIncident &a) { a.place = {{}, {{}, {}, PlaceKey(u"x"_s)}}; }, u"BadPlace/township"_s);
}

void AmendmentTest::refusals()
{
    QFETCH(std::function<void(AmendIncident &)>, edit);
    Play play;
    play.open(1);
    play.playThrough(2);
    AmendIncident asked = amend();
    edit(asked);
    QTEST(play.answerTo(asked), "answer");
}

QTEST_APPLESS_MAIN(AmendmentTest)
#include "amendmenttest.moc"
