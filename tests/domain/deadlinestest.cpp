// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines.h"

#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DeadlinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthsOfThePlan_data();
    void lengthsOfThePlan();
    void moreClassesWin();
    void lowerKeyOfEqualsWins();
    void noRuleNoDeadline();
    void warnsAtItsShare_data();
    void warnsAtItsShare();
    void writtenFeedbackBeginsOnLeaving();
    void startOnAcknowledgement();
    void metBy_data();
    void metBy();
    void returnedFeedbackRunsOn();
    void decliningCancels();
    void recomputingIsIdempotent();
    void ruleBookChangesOnlyNewOrders();
    void excuseStays();
    void classOfPlaces_data();
    void classOfPlaces();
    void nearestTownships();
    void mostUrgentFirst();
};

namespace {

Order orderOf(const UnitKey &unit, std::vector<std::pair<OrderState, Seconds>> steps)
{
    Order order;
    order.id = sample::id<OrderId>(1);
    order.unit = unit;
    for (const auto &[state, after] : steps) {
        order.steps.push_back({state, sample::kMorning + after, sample::theOperator(), {}, {}});
        order.state = state;
    }
    return order;
}

Incident incidentIn(AreaClass areaClass)
{
    Incident incident;
    incident.id = sample::id<IncidentId>(1);
    incident.areaClass = areaClass;
    return incident;
}

Deadline deadlineOf(
    const Order &order, DeadlineKind kind, AreaClass areaClass = AreaClass::Urban, const World &world = sample::world())
{
    Order copy = order;
    copy.deadlines = deadlinesOf(world, incidentIn(areaClass), order);
    const Deadline *found = copy.deadline(kind);
    return found ? *found : Deadline{};
}

std::optional<Seconds> secondsAfterGiven(const std::optional<Instant> &moment)
{
    return moment ? std::optional(std::chrono::floor<Seconds>(*moment - sample::kMorning)) : std::nullopt;
}

} // namespace

void DeadlinesTest::lengthsOfThePlan_data()
{
    QTest::addColumn<UnitKey>("unit");
    QTest::addColumn<AreaClass>("areaClass");
    QTest::addColumn<DeadlineKind>("kind");
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("rule");
    using enum DeadlineKind;
    using enum AreaClass;
    QTest::newRow("urban 30 min") << sample::water() << Urban << Arrival << qint64(30) << u"arrival-urban"_s;
    QTest::newRow("rural 60 min") << sample::water() << Rural << Arrival << qint64(60) << u"arrival-rural"_s;
    QTest::newRow("police 10 min") << sample::police() << Urban << Arrival << qint64(10) << u"arrival-police"_s;
    QTest::newRow("police 10 min, rural") << sample::police() << Rural << Arrival << qint64(10) << u"arrival-police"_s;
    QTest::newRow("written 12 h") << sample::water() << Urban << WrittenFeedback << qint64(720) << u"written"_s;
    QTest::newRow("written 12 h, police")
        << sample::police() << Rural << WrittenFeedback << qint64(720) << u"written"_s;
    QTest::newRow("acknowledgement 3 min") << sample::water() << Rural << Acknowledgement << qint64(3) << u"ack"_s;
    QTest::newRow("unknown unit as others") << UnitKey(u"x"_s) << Urban << Arrival << qint64(30) << u"arrival-urban"_s;
}

void DeadlinesTest::lengthsOfThePlan()
{
    QFETCH(UnitKey, unit);
    QFETCH(AreaClass, areaClass);
    QFETCH(DeadlineKind, kind);
    const Deadline deadline
        = deadlineOf(orderOf(unit, {{OrderState::Given, 0s}, {OrderState::Arrived, 60s}, {OrderState::LeftScene, 90s}}),
            kind, areaClass);
    QTEST(qint64(std::chrono::floor<std::chrono::minutes>(deadline.dueAt - deadline.startedAt).count()), "minutes");
    QTEST(deadline.rule.text(), "rule");
}

void DeadlinesTest::moreClassesWin()
{
    World world = sample::world();
    DeadlineRule any{RuleKey(u"a-any"_s), DeadlineKind::Arrival, {}, {}, DeadlineStart::OrderGiven, 5, 75, {}};
    world.rules.emplace(any.key, any);
    QCOMPARE(ruleFor(world, DeadlineKind::Arrival, AreaClass::Urban, UnitClass::Other)->key.text(), u"arrival-urban"_s);
    world.rules.erase(RuleKey(u"arrival-urban"_s));
    QCOMPARE(ruleFor(world, DeadlineKind::Arrival, AreaClass::Urban, UnitClass::Other)->key.text(), u"a-any"_s);
}

void DeadlinesTest::lowerKeyOfEqualsWins()
{
    World world = sample::world();
    for (const QString &key : {u"written-2"_s, u"w-1"_s}) {
        DeadlineRule rule = world.rules.at(RuleKey(u"written"_s));
        rule.key = RuleKey(key);
        world.rules.emplace(rule.key, rule);
    }
    QCOMPARE(ruleFor(world, DeadlineKind::WrittenFeedback, AreaClass::Urban, UnitClass::Other)->key.text(), u"w-1"_s);
}

void DeadlinesTest::noRuleNoDeadline()
{
    World world = sample::world();
    world.rules.clear();
    QVERIFY(!ruleFor(world, DeadlineKind::Arrival, AreaClass::Urban, UnitClass::Other));
    QVERIFY(
        deadlinesOf(world, incidentIn(AreaClass::Urban), orderOf(sample::water(), {{OrderState::Given, 0s}})).empty());
}

void DeadlinesTest::warnsAtItsShare_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("secondsUntilWarning");
    QTest::newRow("75 %") << 75 << 1350;
    QTest::newRow("50 %") << 50 << 900;
    QTest::newRow("at the end") << 100 << 1800;
}

void DeadlinesTest::warnsAtItsShare()
{
    QFETCH(int, percent);
    World world = sample::world();
    world.rules.at(RuleKey(u"arrival-urban"_s)).warnPercent = percent;
    const Deadline deadline = deadlineOf(
        orderOf(sample::water(), {{OrderState::Given, 0s}}), DeadlineKind::Arrival, AreaClass::Urban, world);
    QTEST(int(secondsAfterGiven(deadline.warnAt)->count()), "secondsUntilWarning");
}

void DeadlinesTest::writtenFeedbackBeginsOnLeaving()
{
    Order order = orderOf(sample::water(), {{OrderState::Given, 0s}, {OrderState::Arrived, 600s}});
    order.deadlines = deadlinesOf(sample::world(), incidentIn(AreaClass::Urban), order);
    QVERIFY(!order.deadline(DeadlineKind::WrittenFeedback));
    order = orderOf(
        sample::water(), {{OrderState::Given, 0s}, {OrderState::Arrived, 600s}, {OrderState::LeftScene, 900s}});
    QCOMPARE(secondsAfterGiven(deadlineOf(order, DeadlineKind::WrittenFeedback).dueAt), Seconds(900 + 43200));
}

void DeadlinesTest::startOnAcknowledgement()
{
    World world = sample::world();
    world.rules.at(RuleKey(u"arrival-urban"_s)).start = DeadlineStart::Acknowledged;
    Order order = orderOf(sample::water(), {{OrderState::Given, 0s}});
    order.deadlines = deadlinesOf(world, incidentIn(AreaClass::Urban), order);
    QVERIFY(!order.deadline(DeadlineKind::Arrival));
    order = orderOf(sample::water(), {{OrderState::Given, 0s}, {OrderState::Departed, 120s}}); // passing the stage over
    QCOMPARE(secondsAfterGiven(deadlineOf(order, DeadlineKind::Arrival, AreaClass::Urban, world).startedAt), 120s);
}

void DeadlinesTest::metBy_data()
{
    using Steps = std::vector<std::pair<OrderState, Seconds>>;
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<DeadlineKind>("kind");
    QTest::addColumn<int>("met"); // -1: not
    using enum OrderState;
    using enum DeadlineKind;
    QTest::newRow("given alone") << Steps{{Given, 0s}} << Acknowledgement << -1;
    QTest::newRow("acknowledged") << Steps{{Given, 0s}, {Acknowledged, 20s}} << Acknowledgement << 20;
    QTest::newRow("departing acknowledges") << Steps{{Given, 0s}, {Departed, 30s}} << Acknowledgement << 30;
    QTest::newRow("arriving acknowledges") << Steps{{Given, 0s}, {Arrived, 40s}} << Acknowledgement << 40;
    QTest::newRow("first of them") << Steps{{Given, 0s}, {Acknowledged, 5s}, {Arrived, 40s}} << Acknowledgement << 5;
    QTest::newRow("declining does not") << Steps{{Given, 0s}, {Declined, 5s}} << Acknowledgement << -1;
    QTest::newRow("departed is not there") << Steps{{Given, 0s}, {Departed, 5s}} << Arrival << -1;
    QTest::newRow("arrived") << Steps{{Given, 0s}, {Departed, 5s}, {Arrived, 2000s}} << Arrival << 2000;
    QTest::newRow("arrived stays met") << Steps{{Given, 0s}, {Arrived, 9s}, {LeftScene, 50s}} << Arrival << 9;
    QTest::newRow("withdrawn after arrival") << Steps{{Given, 0s}, {Arrived, 9s}, {Withdrawn, 50s}} << Arrival << 9;
    QTest::newRow("left") << Steps{{Given, 0s}, {Arrived, 9s}, {LeftScene, 50s}} << WrittenFeedback << -1;
    QTest::newRow("written") << Steps{{Given, 0s}, {Arrived, 9s}, {LeftScene, 50s}, {WrittenFeedbackGiven, 90s}}
                             << WrittenFeedback << 90;
    QTest::newRow("accepted") << Steps{{Given, 0s}, {LeftScene, 50s}, {WrittenFeedbackGiven, 90s}, {Accepted, 99s}}
                              << WrittenFeedback << 90;
}

void DeadlinesTest::metBy()
{
    using Steps = std::vector<std::pair<OrderState, Seconds>>;
    QFETCH(Steps, steps);
    QFETCH(DeadlineKind, kind);
    const Deadline deadline = deadlineOf(orderOf(sample::water(), steps), kind);
    QTEST(int(secondsAfterGiven(deadline.metAt).value_or(-1s).count()), "met");
}

void DeadlinesTest::returnedFeedbackRunsOn()
{
    using enum OrderState;
    std::vector<std::pair<OrderState, Seconds>> steps
        = {{Given, 0s}, {Arrived, 9s}, {LeftScene, 50s}, {WrittenFeedbackGiven, 90s}, {LeftScene, 100s}};
    const Deadline returned = deadlineOf(orderOf(sample::water(), steps), DeadlineKind::WrittenFeedback);
    QVERIFY(returned.isRunning());
    QCOMPARE(secondsAfterGiven(returned.dueAt), Seconds(50 + 43200)); // no new time for a bad report
    steps.push_back({WrittenFeedbackGiven, 200s});
    QCOMPARE(secondsAfterGiven(deadlineOf(orderOf(sample::water(), steps), DeadlineKind::WrittenFeedback).metAt), 200s);
}

void DeadlinesTest::decliningCancels()
{
    using enum OrderState;
    for (const OrderState end : {Declined, Withdrawn}) {
        const Order order = orderOf(sample::water(), {{Given, 0s}, {Acknowledged, 20s}, {end, 300s}});
        const Deadline arrival = deadlineOf(order, DeadlineKind::Arrival);
        QCOMPARE(secondsAfterGiven(arrival.cancelledAt), 300s);
        QVERIFY(!arrival.isRunning());
        QVERIFY(!arrival.isMissed(sample::kMorning + 1000h));
        QVERIFY(!deadlineOf(order, DeadlineKind::Acknowledgement).cancelledAt); // was done
    }
}

void DeadlinesTest::recomputingIsIdempotent()
{
    const World world = sample::world();
    using enum OrderState;
    for (const OrderState last : {Given, Departed, Arrived, LeftScene, WrittenFeedbackGiven, Declined, Withdrawn}) {
        Order order = orderOf(sample::water(), {{Given, 0s}, {last, 100s}});
        order.deadlines = deadlinesOf(world, incidentIn(AreaClass::Rural), order);
        QCOMPARE(deadlinesOf(world, incidentIn(AreaClass::Rural), order), order.deadlines);
        QCOMPARE(deadlinesAfterStep(world, incidentIn(AreaClass::Rural), order), order.deadlines);
    }
}

void DeadlinesTest::ruleBookChangesOnlyNewOrders()
{
    Play play;
    play.open(1);
    play.give(1);
    DeadlineRule rule = play.world.rules.at(RuleKey(u"arrival-urban"_s));
    rule.seconds = 60;
    apply(play.world, RulePut{rule});
    QCOMPARE(play.advance(1, OrderState::Departed), QString());
    QCOMPARE(secondsAfterGiven(play.order(1).deadline(DeadlineKind::Arrival)->dueAt), 1800s);
    play.open(2);
    play.give(2);
    QCOMPARE(secondsAfterGiven(play.order(2).deadline(DeadlineKind::Arrival)->dueAt), 60s);
}

void DeadlinesTest::excuseStays()
{
    Order order = orderOf(sample::water(), {{OrderState::Given, 0s}});
    order.deadlines = deadlinesOf(sample::world(), incidentIn(AreaClass::Urban), order);
    const Excuse excuse{u"桥断"_s, sample::theSupervisor(), sample::kMorning};
    order.deadline(DeadlineKind::Arrival)->excuse = excuse;
    QCOMPARE(deadlineOf(order, DeadlineKind::Arrival, AreaClass::Rural).excuse, excuse);
    QCOMPARE(deadlineOf(order, DeadlineKind::Arrival, AreaClass::Rural).rule.text(), u"arrival-rural"_s);
    // Even where no rule holds any more.
    World bare = sample::world();
    bare.rules.clear();
    QCOMPARE(deadlineOf(order, DeadlineKind::Arrival, AreaClass::Rural, bare).excuse, excuse);
    QVERIFY(!deadlineOf(order, DeadlineKind::Acknowledgement, AreaClass::Rural, bare).metAt);
}

void DeadlinesTest::classOfPlaces_data()
{
    QTest::addColumn<std::optional<GeoPoint>>("point");
    QTest::addColumn<QString>("areaClass");
    QTest::newRow("in town") << std::optional(sample::inTown()) << u"Urban"_s;
    QTest::newRow("in the mountains") << std::optional(sample::inMountains()) << u"Rural"_s;
    QTest::newRow("on the lake, a hole in the town") << std::optional(GeoPoint{28.381, 111.211}) << u"Rural"_s;
    QTest::newRow("outside the county") << std::optional(GeoPoint{30, 115}) << u"Rural"_s;
    QTest::newRow("unknown: the shorter time") << std::optional<GeoPoint>() << u"Urban"_s;
}

void DeadlinesTest::classOfPlaces()
{
    QFETCH(std::optional<GeoPoint>, point);
    QTEST(enumName(areaClassAt(sample::world(), point)), "areaClass");
}

void DeadlinesTest::nearestTownships()
{
    World world = sample::world();
    QCOMPARE(nearestTownship(world, {28.3711, 111.2011})->key.text(), u"dongping"_s); // the bridge is no township
    QCOMPARE(nearestTownship(world, {28.0, 111.0})->key.text(), u"gulou"_s);
    world.places.clear();
    QVERIFY(!nearestTownship(world, sample::inTown()));
}

void DeadlinesTest::mostUrgentFirst()
{
    Play play;
    play.open(1);
    play.give(1);
    play.pass(100s);
    play.open(2);
    play.give(2);
    play.open(3); // no order
    play.playThrough(4);
    QCOMPARE(play.advance(1, OrderState::Acknowledged), QString());
    QStringList board;
    for (const RunningDeadline &running : runningDeadlines(play.world))
        board.append(enumName(running.deadline.kind) + u' ' + play.world.incident(running.incident)->number.last(4));
    QCOMPARE(board, QStringList({u"Acknowledgement 0002"_s, u"Arrival 0001"_s, u"Arrival 0002"_s}));
    QCOMPARE(runningDeadlines(play.world).front().unit, sample::water());
    QCOMPARE(runningDeadlines(play.world).front().order, sample::id<OrderId>(2));
}

QTEST_APPLESS_MAIN(DeadlinesTest)
#include "deadlinestest.moc"
