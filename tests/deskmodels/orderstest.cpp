// SPDX-License-Identifier: GPL-3.0-or-later
// OrdersModel and the order's life.
#include "deskmodels/ordersmodel.h"
#include "dump.h"
#include "support/print.h"
#include "testsource.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

struct Orders
{
    TestSource source;
    OrdersModel model{source};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Orders()
    {
        source.open(1);
        model.setIncident(sample::id<IncidentId>(1));
    }
    void goOn(OrderState to, const QString &reason = {}) { source.advance(1, to, reason); }
    [[nodiscard]] OrderLife lifeFor(const Actor &actor) const
    {
        return orderLifeOf(source.incident(1).orders.front(), sample::id<IncidentId>(1), actor, source.clock.now());
    }
    /// "Given:Done Acknowledged:Current …"
    [[nodiscard]] QString stages() const
    {
        QStringList parts;
        for (const OrderStage &stage : model.life(0).stages)
            parts.append(enumName(stage.state) + u':' + conditionName(stage.condition));
        return parts.join(u' ');
    }
    static QString conditionName(StageCondition condition)
    {
        static const QStringList kNames{u"Done"_s, u"Current"_s, u"Skipped"_s, u"Next"_s, u"Ahead"_s};
        return kNames[int(condition)];
    }
    /// The permitted steps; a '!' asks for a reason, a '"' for a text.
    static QString next(const OrderLife &life)
    {
        QStringList parts;
        for (const NextStep &step : life.next) {
            if (step.permitted)
                parts.append(enumName(step.to) + (step.needsReason ? u"!"_s : step.needsText ? u"\""_s : u""_s));
        }
        return parts.join(u' ');
    }
};

} // namespace

class OrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfOneIncident();
    void followsOneIncidentOnly();
    void remainingTicks();
    void stagesAsTheyGo();
    void skippedStages();
    void declinedAndReplaced();
    void returnedFeedback();
    void leftWithoutOralFeedback();
    void nextSteps();
    void lateStages();
    void urgings();
    void storedIncident();
};

void OrdersTest::rowsOfOneIncident()
{
    Orders o;
    QCOMPARE(o.model.rowCount(), 0);
    o.source.give(1);
    QStringList cells;
    for (int column = 0; column < o.model.columnCount(); ++column) {
        cells.append(o.model.index(0, column).data().toString());
        QVERIFY(!o.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    QCOMPARE(cells,
        QStringList({u"安化县自来水公司"_s, u"Given"_s, u"Acknowledgement 3:00"_s, u"0737-5550002"_s, u"08:00:01"_s,
            u"08:00:01 given"_s}));
    QCOMPARE(o.model.index(0, 0).data(OrdersModel::MayActRole).toBool(), true);
    QVERIFY(o.model.order(0));
    QCOMPARE(o.model.order(1), nullptr);
    QVERIFY(o.model.life(1).stages.empty());
}

void OrdersTest::followsOneIncidentOnly()
{
    Orders o;
    o.source.give(1);
    o.source.bring(2, OrderState::Departed);
    QCOMPARE(o.model.rowCount(), 1);
    o.model.setIncident(sample::id<IncidentId>(2));
    QCOMPARE(texts(o.model, OrdersModel::State), QStringList(u"Departed"_s));
    o.source.advance(2, OrderState::Arrived);
    QCOMPARE(texts(o.model, OrdersModel::State), QStringList(u"Arrived"_s));
    o.model.setIncident(std::nullopt);
    QCOMPARE(o.model.rowCount(), 0);
}

void OrdersTest::remainingTicks()
{
    Orders o;
    o.source.give(1);
    o.source.clock.advance(std::chrono::seconds(181));
    o.model.tick();
    const QModelIndex index = o.model.index(0, 0);
    QCOMPARE(index.data(OrdersModel::RemainingRole).toInt(), -1);
    QCOMPARE(index.data(OrdersModel::ConditionRole).toInt(), int(DeadlineCondition::Missed));
    QCOMPARE(index.data(OrdersModel::MissedRole).toInt(), 1);
}

void OrdersTest::stagesAsTheyGo()
{
    Orders o;
    o.source.give(1);
    QCOMPARE(o.stages(),
        u"Given:Current Acknowledged:Next Departed:Next Arrived:Next OralFeedbackGiven:Ahead LeftScene:Ahead "
        "WrittenFeedbackGiven:Ahead Accepted:Ahead"_s);
    for (const OrderState step : {OrderState::Acknowledged, OrderState::Departed, OrderState::Arrived})
        o.goOn(step);
    QCOMPARE(o.stages(),
        u"Given:Done Acknowledged:Done Departed:Done Arrived:Current OralFeedbackGiven:Next LeftScene:Next "
        "WrittenFeedbackGiven:Ahead Accepted:Ahead"_s);
    const OrderStage arrived = o.model.life(0).stages[3];
    QCOMPARE(arrived.at, o.source.clock.now());
    QCOMPARE(arrived.recordedBy, u"值班员二"_s);
    QVERIFY(arrived.deadline.has_value());
}

void OrdersTest::skippedStages()
{
    Orders o;
    o.source.give(1);
    o.goOn(OrderState::Arrived);
    QVERIFY2(o.stages().startsWith(u"Given:Done Acknowledged:Skipped Departed:Skipped Arrived:Current"_s),
        qPrintable(o.stages()));
}

void OrdersTest::declinedAndReplaced()
{
    Orders o;
    o.source.give(1);
    o.goOn(OrderState::Acknowledged);
    o.goOn(OrderState::Declined, u"车辆故障"_s);
    QCOMPARE(o.stages(), u"Given:Done Acknowledged:Done Declined:Current"_s);
    QCOMPARE(o.model.life(0).stages.back().remark, u"车辆故障"_s);
    QVERIFY(o.model.life(0).next.empty());
    QCOMPARE(o.model.index(0, 0).data(OrdersModel::MayActRole).toBool(), false);
    GiveOrder instead = sample::orderToWater(1);
    instead.order = sample::id<OrderId>(2);
    instead.unit = sample::housing();
    instead.replaces = sample::id<OrderId>(1);
    o.source.others(instead);
    QCOMPARE(o.model.index(1, 0).data(OrdersModel::ReplacesRole).toString(), u"安化县自来水公司"_s);
}

void OrdersTest::returnedFeedback()
{
    Orders o;
    o.source.give(1);
    for (const OrderState step :
        {OrderState::Arrived, OrderState::OralFeedbackGiven, OrderState::LeftScene, OrderState::WrittenFeedbackGiven})
        o.goOn(step);
    const Instant left = o.source.clock.now();
    o.source.clock.advance(std::chrono::minutes(5));
    o.goOn(OrderState::LeftScene, u"缺少照片"_s);
    QVERIFY2(
        o.stages().endsWith(u"OralFeedbackGiven:Done LeftScene:Current WrittenFeedbackGiven:Next Accepted:Ahead"_s),
        qPrintable(o.stages()));
    const std::vector<OrderStage> stages = o.model.life(0).stages;
    QCOMPARE(stages[6].remark, u"缺少照片"_s);
    QCOMPARE(stages[5].remark, QString());
    QCOMPARE(stages[5].at, left);
    QVERIFY(!stages[6].at);
    o.goOn(OrderState::WrittenFeedbackGiven);
    QCOMPARE(o.model.life(0).stages[6].remark, QString());
}

void OrdersTest::leftWithoutOralFeedback()
{
    Orders o;
    o.source.give(1);
    o.goOn(OrderState::Arrived);
    o.goOn(OrderState::LeftScene, u"电话不通"_s);
    const OrderStage oral = o.model.life(0).stages[4];
    QCOMPARE(oral.condition, StageCondition::Skipped);
    QCOMPARE(oral.remark, u"电话不通"_s);
}

void OrdersTest::nextSteps()
{
    Orders o;
    o.source.give(1);
    QCOMPARE(Orders::next(o.lifeFor(sample::theOperator())), u"Acknowledged Departed Arrived Declined! Withdrawn!"_s);
    QCOMPARE(Orders::next(o.lifeFor(sample::dutyRoom(sample::water()))), u"Acknowledged Departed Arrived Declined!"_s);
    QCOMPARE(Orders::next(o.lifeFor(sample::dutyRoom(sample::power()))), QString());
    QCOMPARE(Orders::next(o.lifeFor({u"大屏"_s, Role::Wall, {}})), QString());
    o.goOn(OrderState::Arrived);
    QCOMPARE(Orders::next(o.lifeFor(sample::theOperator())), u"OralFeedbackGiven\" Withdrawn!"_s);
    QCOMPARE(Orders::next(o.lifeFor(sample::theSupervisor())), u"OralFeedbackGiven\" LeftScene! Withdrawn!"_s);
    for (const OrderState step :
        {OrderState::OralFeedbackGiven, OrderState::LeftScene, OrderState::WrittenFeedbackGiven})
        o.goOn(step);
    QCOMPARE(Orders::next(o.lifeFor(sample::theOperator())), u"LeftScene! Accepted"_s);
    QCOMPARE(o.lifeFor(sample::theOperator()).next.front().word, u"Return for correction"_s);
    QCOMPARE(Orders::next(o.lifeFor(sample::dutyRoom(sample::water()))), QString());
}

void OrdersTest::lateStages()
{
    Orders o;
    o.source.give(1);
    o.source.clock.advance(std::chrono::minutes(31));
    o.goOn(OrderState::Arrived);
    QVERIFY(o.model.life(0).stages[3].late);
    o.source.others(ExcuseDelay{sample::id<IncidentId>(1), sample::id<OrderId>(1), DeadlineKind::Arrival, u"桥断"_s});
    QVERIFY(!o.model.life(0).stages[3].late);
    QCOMPARE(o.model.index(0, 0).data(OrdersModel::MissedRole).toInt(), 1); // the acknowledgement
}

void OrdersTest::urgings()
{
    Orders o;
    o.source.give(1);
    const auto incident = sample::id<IncidentId>(1);
    const auto order = sample::id<OrderId>(1);
    o.source.others(UrgeUnit{incident, order, sample::id<UrgingId>(1), u"请尽快到场"_s});
    QCOMPARE(o.model.index(0, 0).data(OrdersModel::OpenUrgingsRole).toInt(), 1);
    o.source.others(AnswerUrging{incident, order, sample::id<UrgingId>(1), u"五分钟到"_s});
    QCOMPARE(o.model.index(0, 0).data(OrdersModel::OpenUrgingsRole).toInt(), 0);
}

void OrdersTest::storedIncident()
{
    Orders o;
    o.source.playThrough(2);
    Incident stored = o.source.incident(2);
    stored.id = sample::id<IncidentId>(77);
    o.model.showStored(stored);
    QCOMPARE(texts(o.model, OrdersModel::State), QStringList(u"Accepted"_s));
    QCOMPARE(o.model.index(0, 0).data(OrdersModel::MayActRole).toBool(), false);
    QVERIFY(o.model.order(0));
}

QTEST_GUILESS_MAIN(OrdersTest)
#include "orderstest.moc"
