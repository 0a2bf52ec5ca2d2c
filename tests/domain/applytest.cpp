// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apply.h"

#include "base/logging.h"
#include "support/play.h"

#include <QRegularExpression>

using namespace liandong;
using namespace Qt::StringLiterals;

class ApplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ruleBookItemsReplaceByKey();
    void openingAdvancesTheNumbering();
    void feedbackFindsItsPlace();
    void amendsOnlyWhatChanged();
    void closedOnesLeaveInOrder();
    void reopenedOneIsNoLongerRecent();
    void mergingTouchesBoth();
    void mergedCallsComeOnce();
    void linksAreOfBothSides();
    void legsAreReplacedOrAppended();
    void oneIncidentAlone();
    void unknownThingsChangeNothing_data();
    void unknownThingsChangeNothing();
    void replayingGivesTheSameWorld();
};

namespace {

const auto kFirst = sample::id<IncidentId>(1);
const auto kSecond = sample::id<IncidentId>(2);

} // namespace

void ApplyTest::ruleBookItemsReplaceByKey()
{
    World world = sample::world();
    const World before = world;
    Unit unit = world.units.at(sample::water());
    unit.suspended = true;
    apply(world, UnitPut{unit});
    QCOMPARE(world.units.size(), before.units.size());
    QVERIFY(world.unit(sample::water())->suspended);
    apply(world, UnitPut{before.units.at(sample::water())});
    QVERIFY(world == before);
}

void ApplyTest::openingAdvancesTheNumbering()
{
    World world;
    Incident incident;
    incident.id = kFirst;
    apply(world, IncidentOpened{incident, {u"20261121"_s, 7}});
    QCOMPARE(world.numbering, (Numbering{u"20261121"_s, 7}));
    QVERIFY(world.incident(kFirst));
    QVERIFY(world.recentlyClosed.empty());
}

void ApplyTest::feedbackFindsItsPlace()
{
    Play play;
    play.open(1);
    play.give(1);
    play.bring(1, OrderState::WrittenFeedbackGiven);
    QCOMPARE(play.order(1).oralFeedback, u"已关阀"_s);
    QCOMPARE(play.order(1).leftWithoutOralFeedback, QString());
    QCOMPARE(play.order(1).writtenFeedback.size(), 1u);
    QCOMPARE(play.order(1).writtenFeedback[0], (WrittenFeedback{u"已修复"_s, u"王队"_s, play.now, {}}));
    QCOMPARE(play.advance(1, OrderState::LeftScene, u"缺少照片"_s), QString());
    QCOMPARE(play.reportInWriting(1), QString());
    QCOMPARE(play.order(1).writtenFeedback.size(), 2u);
    QCOMPARE(play.order(1).writtenFeedback[0].returnedReason, u"缺少照片"_s);
    QCOMPARE(play.order(1).writtenFeedback[1].returnedReason, QString());

    play.open(2);
    play.give(2);
    play.bring(2, OrderState::Arrived);
    play.actor = sample::theSupervisor();
    QCOMPARE(play.advance(2, OrderState::LeftScene, u"通讯中断"_s), QString());
    QCOMPARE(play.order(2).leftWithoutOralFeedback, u"通讯中断"_s);
    QVERIFY(play.order(2).writtenFeedback.empty());
}

void ApplyTest::amendsOnlyWhatChanged()
{
    Play play;
    play.open(1);
    Incident expected = play.incident(1);
    IncidentAmended amended;
    amended.incident = kFirst;
    amended.narrative = {expected.narrative, u"阀门井冒水"_s};
    amended.level = {Level::Ordinary, Level::Major};
    amended.callerName = {expected.calls.front().callerName, u"李四"_s};
    apply(play.world, amended);
    expected.narrative = u"阀门井冒水"_s;
    expected.level = Level::Major;
    expected.calls.front().callerName = u"李四"_s;
    QVERIFY(play.incident(1) == expected);
}

void ApplyTest::closedOnesLeaveInOrder()
{
    World world;
    const quint32 count = quint32(World::kRecentlyClosed) + 3;
    for (quint32 n = 1; n <= count; ++n) {
        Incident incident;
        incident.id = sample::id<IncidentId>(n);
        apply(world, IncidentOpened{incident, {u"20261121"_s, int(n)}});
    }
    QCOMPARE(world.incidents.size(), size_t(count));
    for (quint32 n = count; n >= 1; --n) // the newest is closed first
        apply(world, IncidentClosed{sample::id<IncidentId>(n), {}});
    QCOMPARE(world.incidents.size(), World::kRecentlyClosed);
    QCOMPARE(world.recentlyClosed.size(), World::kRecentlyClosed);
    QVERIFY(!world.incident(sample::id<IncidentId>(count)));
    QVERIFY(!world.incident(sample::id<IncidentId>(count - 2)));
    QVERIFY(world.incident(sample::id<IncidentId>(count - 3)));
    QCOMPARE(world.recentlyClosed.back(), kFirst);
    for (const IncidentId &id : world.recentlyClosed)
        QVERIFY(world.incident(id) && world.incident(id)->isClosed());
}

void ApplyTest::reopenedOneIsNoLongerRecent()
{
    Play play;
    play.playThrough(1);
    play.playThrough(2);
    QCOMPARE(play.world.recentlyClosed.size(), 2u);
    Incident again = play.incident(1);
    again.state = IncidentState::Open;
    apply(play.world, IncidentReopened{again, u"又漏了"_s});
    QCOMPARE(play.world.recentlyClosed, std::deque{kSecond});
    QVERIFY(play.incident(1) == again);
    apply(play.world, IncidentClosed{kFirst, {}});
    QCOMPARE(play.world.recentlyClosed, (std::deque{kSecond, kFirst}));
    // One that the world does not hold comes back with the event.
    World empty;
    apply(empty, IncidentReopened{again, u"又漏了"_s});
    QVERIFY(*empty.incident(kFirst) == again);
}

void ApplyTest::mergingTouchesBoth()
{
    Play play;
    play.open(1);
    play.open(2);
    const Closing closing{{}, u"重复报警"_s, sample::theOperator(), play.now};
    apply(play.world, IncidentMerged{kSecond, kFirst, play.incident(2).calls, closing});
    QVERIFY(play.incident(2).isClosed());
    QCOMPARE(play.incident(2).mergedInto, kFirst);
    QCOMPARE(play.incident(2).closing, closing);
    QCOMPARE(play.incident(2).calls.size(), 1u); // stays readable where it was taken
    QCOMPARE(play.incident(1).calls.size(), 2u);
    QCOMPARE(play.incident(1).calls[1].id, sample::id<CallId>(2));
    QVERIFY(!play.incident(1).isClosed());
    QCOMPARE(play.world.recentlyClosed, std::deque{kSecond});
}

void ApplyTest::mergedCallsComeOnce()
{
    Play play;
    play.open(1);
    play.open(2);
    const std::vector<Call> calls{play.incident(1).calls.front(), play.incident(2).calls.front()};
    apply(play.world, IncidentMerged{kSecond, kFirst, calls, {}});
    QCOMPARE(play.incident(1).calls.size(), 2u);
}

void ApplyTest::linksAreOfBothSides()
{
    Play play;
    play.open(1);
    play.open(2);
    apply(play.world, IncidentsLinked{kFirst, kSecond});
    apply(play.world, IncidentsLinked{kSecond, kFirst});
    QCOMPARE(play.incident(1).links, std::vector{kSecond});
    QCOMPARE(play.incident(2).links, std::vector{kFirst});
    apply(play.world, IncidentsUnlinked{kSecond, kFirst});
    QVERIFY(play.incident(1).links.empty());
    QVERIFY(play.incident(2).links.empty());
}

void ApplyTest::legsAreReplacedOrAppended()
{
    Incident incident;
    incident.id = kFirst;
    const auto call = sample::id<ThreeWayCallId>(1);
    applyTo(incident, ThreeWayCallStarted{kFirst, {call, {}, std::vector<Leg>(2)}});
    Leg leg;
    leg.number = u"1"_s;
    applyTo(incident, LegChanged{kFirst, call, 2, leg});
    leg.number = u"2"_s;
    applyTo(incident, LegChanged{kFirst, call, 0, leg});
    QCOMPARE(incident.threeWayCalls[0].legs.size(), 3u);
    QCOMPARE(incident.threeWayCalls[0].legs[0].number, u"2"_s);
    QCOMPARE(incident.threeWayCalls[0].legs[2].number, u"1"_s);
}

void ApplyTest::oneIncidentAlone()
{
    Play play;
    play.playThrough(1);
    play.open(2);
    Incident alone;
    for (const Event &event : play.log) {
        if (incidentOf(event) == kFirst)
            applyTo(alone, event);
    }
    QVERIFY(alone == play.incident(1));
    const Incident before = alone;
    applyTo(alone, NoteAdded{kSecond, {}});
    applyTo(alone, CentrePut{});
    QVERIFY(alone == before);
    applyTo(alone, IncidentsLinked{kSecond, kFirst});
    QCOMPARE(alone.links, std::vector{kSecond});
}

void ApplyTest::unknownThingsChangeNothing_data()
{
    QTest::addColumn<Event>("event");
    const auto order = sample::id<OrderId>(9);
    QTest::newRow("incident") << Event(NoteAdded{sample::id<IncidentId>(9), {}});
    QTest::newRow("note") << Event(NoteStruck{kFirst, sample::id<NoteId>(9), {}, {}});
    QTest::newRow("order") << Event(OrderAdvanced{kFirst, order, {}, {}, {}});
    QTest::newRow("order of deadlines") << Event(DeadlinesChanged{kFirst, order, {}, {}, {}});
    QTest::newRow("order urged") << Event(UnitUrged{kFirst, order, {}});
    QTest::newRow("order answered") << Event(UrgingAnswered{kFirst, order, {}, {}, {}});
    QTest::newRow("urging") << Event(UrgingAnswered{kFirst, sample::id<OrderId>(1), sample::id<UrgingId>(9), {}, {}});
    QTest::newRow("call") << Event(LegChanged{kFirst, sample::id<ThreeWayCallId>(9), 0, {}});
    QTest::newRow("leg") << Event(LegChanged{kFirst, sample::id<ThreeWayCallId>(1), 3, {}});
    QTest::newRow("leg below") << Event(LegChanged{kFirst, sample::id<ThreeWayCallId>(1), -1, {}});
    QTest::newRow("escalation") << Event(EscalationAnswered{kFirst, sample::id<EscalationId>(9), {}, {}, {}});
}

void ApplyTest::unknownThingsChangeNothing()
{
    QFETCH(Event, event);
    Play play;
    play.open(1);
    play.give(1);
    play.must(StartThreeWayCall{kFirst, sample::id<ThreeWayCallId>(1), u"139"_s, sample::water(), u"0737"_s});
    const World before = play.world;
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"does not hold"_s));
    apply(play.world, event);
    QVERIFY(play.world == before);
}

void ApplyTest::replayingGivesTheSameWorld()
{
    Play play;
    play.playThrough(1);
    play.open(2);
    play.give(2);
    World replayed = sample::world();
    for (const Event &event : play.log)
        apply(replayed, event);
    QVERIFY(replayed == play.world);
}

QTEST_APPLESS_MAIN(ApplyTest)
#include "applytest.moc"
