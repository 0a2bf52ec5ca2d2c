// SPDX-License-Identifier: GPL-3.0-or-later
// world.h, incident.h and order.h: the queries of the aggregates.
#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;

class WorldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookups();
    void categoryPaths();
    void categoryPathOfLoopEnds();
    void lastSteps();
    void deadlineQueries();
    void whatStands_data();
    void whatStands();
    void callIsOver();
    void awaitingTheLinkageOffice();
};

void WorldTest::lookups()
{
    Play play;
    play.open(1);
    QCOMPARE(play.world.incident(sample::id<IncidentId>(1))->id, sample::id<IncidentId>(1));
    QVERIFY(!play.world.incident(sample::id<IncidentId>(2)));
    QCOMPARE(play.world.unit(sample::water())->shortName, u"自来水公司"_s);
    QVERIFY(!play.world.unit(UnitKey(u"nobody"_s)));
    QVERIFY(!play.world.unit(UnitKey()));
    QCOMPARE(play.world.category(sample::category("road"_L1))->name, u"道路"_s);
    QVERIFY(!play.world.category(CategoryKey()));
}

void WorldTest::categoryPaths()
{
    const World world = sample::world();
    QCOMPARE(world.categoryPath(sample::category("burst-main"_L1)), u"市政设施 / 水管爆裂"_s);
    QCOMPARE(world.categoryPath(sample::category("road"_L1)), u"道路"_s);
    QCOMPARE(world.categoryPath(sample::category("unknown"_L1)), QString());
    QCOMPARE(world.categoryPath(CategoryKey()), QString());
}

void WorldTest::categoryPathOfLoopEnds()
{
    World world = sample::world();
    world.categories.at(sample::category("infrastructure"_L1)).parent = sample::category("burst-main"_L1);
    QVERIFY(!world.categoryPath(sample::category("burst-main"_L1)).isEmpty());
}

void WorldTest::lastSteps()
{
    Play play;
    play.open(1);
    play.give(1);
    play.bring(1, OrderState::LeftScene);
    const Instant first = play.now;
    play.pass(Seconds(60));
    QCOMPARE(play.reportInWriting(1), QString());
    QCOMPARE(play.advance(1, OrderState::LeftScene, u"缺少照片"_s), QString());
    QCOMPARE(play.order(1).lastStep(OrderState::LeftScene)->at, first + Seconds(60));
    QCOMPARE(play.order(1).lastStep(OrderState::Given)->at, first);
    QVERIFY(!play.order(1).lastStep(OrderState::Declined));
    QCOMPARE(play.order(1).givenAt(), first);
    QCOMPARE(Order().givenAt(), Instant());
}

void WorldTest::deadlineQueries()
{
    Deadline deadline;
    deadline.dueAt = sample::kMorning;
    QVERIFY(deadline.isRunning());
    QVERIFY(!deadline.isMissed(sample::kMorning));
    QVERIFY(deadline.isMissed(sample::kMorning + Milliseconds(1)));
    deadline.metAt = sample::kMorning;
    QVERIFY(!deadline.isRunning());
    QVERIFY(!deadline.isMissed(sample::kMorning + Seconds(100)));
    deadline.metAt = sample::kMorning + Seconds(1);
    QVERIFY(deadline.isMissed(sample::kMorning)); // done since, but late
    deadline.metAt.reset();
    deadline.cancelledAt = sample::kMorning;
    QVERIFY(!deadline.isRunning());
    QVERIFY(!deadline.isMissed(sample::kMorning + Seconds(100)));

    Order order;
    QVERIFY(!order.deadline(DeadlineKind::Arrival));
    order.deadlines = {deadline};
    order.deadline(DeadlineKind::Arrival)->dueAt = {};
    QCOMPARE(order.deadlines.front().dueAt, Instant());
}

void WorldTest::whatStands_data()
{
    QTest::addColumn<OrderState>("state");
    QTest::addColumn<bool>("stands");
    QTest::addColumn<bool>("offScene");
    using enum OrderState;
    QTest::newRow("given") << Given << true << false;
    QTest::newRow("acknowledged") << Acknowledged << true << false;
    QTest::newRow("departed") << Departed << true << false;
    QTest::newRow("arrived") << Arrived << true << false;
    QTest::newRow("oral feedback") << OralFeedbackGiven << true << false;
    QTest::newRow("left the scene") << LeftScene << true << true;
    QTest::newRow("written feedback") << WrittenFeedbackGiven << true << true;
    QTest::newRow("accepted") << Accepted << true << true;
    QTest::newRow("declined") << Declined << false << true;
    QTest::newRow("withdrawn") << Withdrawn << false << true;
}

void WorldTest::whatStands()
{
    QFETCH(OrderState, state);
    Order order;
    order.state = state;
    QTEST(order.stands(), "stands");
    QTEST(order.isOffScene(), "offScene");
}

void WorldTest::callIsOver()
{
    ThreeWayCall call;
    call.legs.resize(2);
    QVERIFY(!call.isOver());
    call.legs[0].end = LegEnd::HungUp;
    QVERIFY(!call.isOver());
    call.legs[1].end = LegEnd::NoAnswer;
    QVERIFY(call.isOver());
}

void WorldTest::awaitingTheLinkageOffice()
{
    Incident incident;
    QVERIFY(!incident.awaitsLinkageOffice());
    incident.escalations.resize(2);
    incident.escalations[0].answeredAt = sample::kMorning;
    QVERIFY(incident.awaitsLinkageOffice());
    incident.escalations[1].answeredAt = sample::kMorning;
    QVERIFY(!incident.awaitsLinkageOffice());
    incident.escalations[1].answeredAt.reset();
    incident.state = IncidentState::Closed;
    QVERIFY(!incident.awaitsLinkageOffice());
}

QTEST_APPLESS_MAIN(WorldTest)
#include "worldtest.moc"
