// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/incidentqueueproxy.h"
#include "dump.h"
#include "support/print.h"
#include "testsource.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

const auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// The queue as a seat has it, watched by the testers.
struct Queue
{
    TestSource source;
    IncidentQueueModel model{source};
    QAbstractItemModelTester modelTester{&model, kFatal};
    IncidentQueueProxy proxy{model};
    QAbstractItemModelTester proxyTester{&proxy, kFatal};

    /// Numbers of the incidents as they stand in the proxy: "3 1 2".
    [[nodiscard]] QString order() const
    {
        QStringList numbers;
        for (int row = 0; row < proxy.rowCount(); ++row) {
            const QString number = proxy.index(row, 0).data(IncidentQueueModel::NumberRole).toString();
            numbers.append(QString::number(number.section(u'-', -1).toInt()));
        }
        return numbers.join(u' ');
    }
    [[nodiscard]] QVariant role(quint32 n, int role) const
    {
        return model.index(model.rowOf(sample::id<IncidentId>(n)), 0).data(role);
    }
    [[nodiscard]] DeadlineCondition condition(quint32 n) const
    {
        return DeadlineCondition(role(n, IncidentQueueModel::ConditionRole).toInt());
    }
    [[nodiscard]] News news(quint32 n) const { return News(role(n, IncidentQueueModel::NewsRole).toInt()); }
    void pass(Milliseconds time)
    {
        source.clock.advance(time);
        model.checkClock();
    }
    void filter(const QueueFilter &filter) { proxy.setFilter(filter); }
};

} // namespace

class QueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheTradeAsks();
    void newestFirstWithoutDeadlines();
    void dueBeforeNewestAndOverdueOnTop();
    void conditionCrossesByTheClock();
    void timerFiresByItself();
    void excusedDelayIsNotUrgent();
    void oneEventTouchesOneRow();
    void closedOnlyByFilter();
    void closedOnesLeaveTheWorld();
    void mergedTouchesBoth();
    void reopened();
    void filters_data();
    void filters();
    void overdueFilterFollowsTheClock();
    void sortsByColumns();
    void movesAreMoves();
    void selectionStaysThroughFilters();
    void news();
    void namesFollowTheRuleBook();
    void worldReplaced();
    void dutyRoomsOwn();
    void manyRows();
};

void QueueTest::tellsWhatTheTradeAsks()
{
    Queue q;
    q.source.open(1);
    q.source.give(1);
    const auto first = sample::id<IncidentId>(1);
    q.source.others(
        EscalateIncident{first, sample::id<EscalationId>(1), u"两人被困"_s, u"自来水公司"_s, 2, true, false});
    const int row = q.model.rowOf(first);
    QCOMPARE(row, 0);
    QStringList cells;
    for (int column = 0; column < q.model.columnCount(); ++column)
        cells.append(q.model.index(row, column).data().toString());
    QCOMPARE(cells,
        QStringList(
            {u"AH-20261121-0001"_s, u"In hand"_s, u"Ordinary"_s, u"市政设施 / 水管爆裂"_s, u"东坪镇资江路12号"_s,
                u"08:00:01"_s, u"自来水公司 given"_s, u"08:03:01 自来水公司 Acknowledgement"_s, u"1"_s}));
    QCOMPARE(q.role(1, IncidentQueueModel::EscalatedRole).toBool(), true);
    QCOMPARE(q.role(1, IncidentQueueModel::RemainingRole).toInt(), 180);
    QCOMPARE(q.role(1, IncidentQueueModel::AreaClassRole).toInt(), int(AreaClass::Urban));
    QCOMPARE(q.role(1, IncidentQueueModel::StandingOrdersRole).toInt(), 1);
    QCOMPARE(q.role(1, IncidentQueueModel::IdRole).value<IncidentId>(), first);
    for (int column = 0; column < q.model.columnCount(); ++column)
        QVERIFY(!q.proxy.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void QueueTest::newestFirstWithoutDeadlines()
{
    Queue q;
    for (const quint32 n : {1, 2, 3})
        q.source.open(n);
    QCOMPARE(q.order(), u"3 2 1"_s);
}

void QueueTest::dueBeforeNewestAndOverdueOnTop()
{
    Queue q;
    for (const quint32 n : {1, 2, 3, 4})
        q.source.open(n);
    q.source.give(2); // acknowledgement due 8:03:04
    q.source.clock.advance(std::chrono::seconds(10));
    q.source.give(1); // due 8:03:14
    QCOMPARE(q.order(), u"4 3 2 1"_s); // nobody was sent to 4 and 3 yet
    q.source.advance(2, OrderState::Acknowledged); // arrival next, due 8:30
    QCOMPARE(q.order(), u"4 3 1 2"_s);
    q.pass(std::chrono::minutes(4)); // 1 is overdue
    q.source.open(5);
    q.source.give(5);
    QCOMPARE(q.order(), u"1 4 3 5 2"_s);
    QCOMPARE(enumName(q.source.incident(1).state), u"InHand"_s);
    QCOMPARE(q.condition(1), DeadlineCondition::Missed);
}

void QueueTest::conditionCrossesByTheClock()
{
    Queue q;
    q.source.open(1);
    q.source.give(1);
    q.source.open(2);
    QSignalSpy changed(&q.model, &QAbstractItemModel::dataChanged);
    QCOMPARE(q.condition(1), DeadlineCondition::Running);
    q.pass(std::chrono::seconds(133)); // 134 s of 180 since the order
    QCOMPARE(q.condition(1), DeadlineCondition::Running);
    QCOMPARE(changed.size(), 0);
    q.pass(std::chrono::seconds(1)); // 75 %
    QCOMPARE(q.condition(1), DeadlineCondition::Warning);
    q.pass(std::chrono::seconds(45)); // the very moment is still in time
    QCOMPARE(q.condition(1), DeadlineCondition::Warning);
    QCOMPARE(changed.size(), 1);
    q.pass(Milliseconds(1));
    QCOMPARE(q.condition(1), DeadlineCondition::Missed);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last()[0].toModelIndex().row(), q.model.rowOf(sample::id<IncidentId>(1)));
    QVERIFY(changed.last()[2].value<QList<int>>().contains(IncidentQueueModel::ConditionRole));
}

void QueueTest::timerFiresByItself()
{
    Queue q;
    q.source.open(1);
    q.source.give(1);
    q.source.clock.advance(std::chrono::minutes(4));
    QTRY_COMPARE(q.condition(1), DeadlineCondition::Missed);
}

void QueueTest::excusedDelayIsNotUrgent()
{
    Queue q;
    q.source.bring(1, OrderState::Departed);
    q.pass(std::chrono::minutes(31));
    QCOMPARE(q.condition(1), DeadlineCondition::Missed);
    q.source.others(ExcuseDelay{sample::id<IncidentId>(1), sample::id<OrderId>(1), DeadlineKind::Arrival, u"桥断"_s});
    QCOMPARE(q.condition(1), DeadlineCondition::None);
    q.source.open(2);
    QCOMPARE(q.order(), u"2 1"_s);
}

void QueueTest::oneEventTouchesOneRow()
{
    Queue q;
    for (quint32 n = 1; n <= 20; ++n)
        q.source.open(n);
    q.model.setShown(sample::id<IncidentId>(7));
    QSignalSpy changed(&q.model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&q.model, &QAbstractItemModel::modelReset);
    QSignalSpy proxyReset(&q.proxy, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&q.proxy, &QAbstractItemModel::layoutChanged);
    AmendIncident amend;
    amend.incident = sample::id<IncidentId>(7);
    amend.level = {Level::Ordinary, Level::Grave};
    q.source.others(amend);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 6);
    QCOMPARE(changed[0][1].toModelIndex().row(), 6);
    QCOMPARE(reset.size() + proxyReset.size() + layout.size(), 0);
}

void QueueTest::closedOnlyByFilter()
{
    Queue q;
    q.source.open(1);
    q.source.playThrough(2);
    QCOMPARE(q.order(), u"1"_s);
    QCOMPARE(q.model.rowCount(), 2);
    QueueFilter filter;
    filter.states.insert(IncidentState::Closed);
    q.filter(filter);
    QCOMPARE(q.order(), u"1 2"_s);
    filter.states = {IncidentState::Closed};
    q.filter(filter);
    QCOMPARE(q.order(), u"2"_s);
}

void QueueTest::closedOnesLeaveTheWorld()
{
    Queue q;
    QueueFilter filter;
    filter.states.insert(IncidentState::Closed);
    q.filter(filter);
    for (quint32 n = 1; n <= World::kRecentlyClosed + 3; ++n)
        q.source.playThrough(n);
    QCOMPARE(q.model.rowCount(), int(World::kRecentlyClosed));
    QCOMPARE(q.proxy.rowCount(), int(World::kRecentlyClosed));
    QCOMPARE(q.model.rowOf(sample::id<IncidentId>(3)), -1);
    QCOMPARE(q.model.rowOf(sample::id<IncidentId>(4)), 0);
}

void QueueTest::mergedTouchesBoth()
{
    Queue q;
    q.source.open(1);
    q.source.open(2);
    q.source.others(MergeIncident{sample::id<IncidentId>(2), sample::id<IncidentId>(1), u"同一事件"_s});
    QCOMPARE(q.order(), u"1"_s);
    QCOMPARE(q.role(1, IncidentQueueModel::CallsRole).toInt(), 2);
}

void QueueTest::reopened()
{
    Queue q;
    q.source.playThrough(1);
    QCOMPARE(q.order(), QString());
    q.source.others(ReopenIncident{sample::id<IncidentId>(1), u"又漏了"_s});
    QCOMPARE(q.order(), u"1"_s);
    QCOMPARE(q.news(1), News::New);
}

void QueueTest::filters_data()
{
    QTest::addColumn<QueueFilter>("filter");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const auto &change, const QString &expected) {
        QueueFilter filter;
        change(filter);
        QTest::newRow(name) << filter << expected;
    };
    row("nothing", [](QueueFilter &) { }, u"4 3 2 1"_s);
    row("in hand", [](QueueFilter &f) { f.states = {IncidentState::InHand}; }, u"1"_s);
    row("mine", [](QueueFilter &f) { f.mine = true; }, u"4"_s);
    row("category", [](QueueFilter &f) { f.category = sample::category("robbery"_L1); }, u"3"_s);
    row("category above", [](QueueFilter &f) { f.category = sample::category("infrastructure"_L1); }, u"4 2 1"_s);
    row("phone", [](QueueFilter &f) { f.text = u"0002"_s; }, u"2"_s);
    row("number", [](QueueFilter &f) { f.text = u"ah-20261121-0004"_s; }, u"4"_s);
    row("narrative", [](QueueFilter &f) { f.text = u"第1起"_s; }, u"1"_s);
    row("place", [](QueueFilter &f) { f.text = u"半山"_s; }, u"3"_s);
    row("unit", [](QueueFilter &f) { f.text = u"自来水公司"_s; }, u"1"_s);
    row("all words", [](QueueFilter &f) { f.text = u" 资江路  爆裂 来电人2"_s; }, u"2"_s);
    row("nobody", [](QueueFilter &f) { f.text = u"资江路 半山"_s; }, QString());
    row("escalated", [](QueueFilter &f) { f.escalatedOnly = true; }, u"2"_s);
    row("overdue", [](QueueFilter &f) { f.overdueOnly = true; }, QString());
}

void QueueTest::filters()
{
    QFETCH(QueueFilter, filter);
    Queue q;
    q.source.open(1);
    q.source.open(2);
    OpenIncident robbery = sample::burstMain(3);
    robbery.category = sample::category("robbery"_L1);
    robbery.place = sample::mountainPlace();
    robbery.narrative = u"抢劫"_s;
    q.source.others(robbery);
    q.source.clock.advance(std::chrono::seconds(1));
    q.source.own(sample::burstMain(4));
    q.source.give(1);
    q.source.others(
        EscalateIncident{sample::id<IncidentId>(2), sample::id<EscalationId>(1), u"塌方"_s, u"居民"_s, 0, true, true});
    q.filter(filter);
    QTEST(q.order(), "expected");
    q.filter({});
    QCOMPARE(q.order(), u"4 3 2 1"_s);
}

void QueueTest::overdueFilterFollowsTheClock()
{
    Queue q;
    q.source.open(1);
    q.source.give(1);
    QueueFilter filter;
    filter.overdueOnly = true;
    q.filter(filter);
    QCOMPARE(q.order(), QString());
    q.pass(std::chrono::minutes(3) + Milliseconds(1));
    QCOMPARE(q.order(), u"1"_s);
    q.source.advance(1, OrderState::Acknowledged);
    QCOMPARE(q.order(), QString());
}

void QueueTest::sortsByColumns()
{
    Queue q;
    for (const quint32 n : {1, 2, 3})
        q.source.open(n);
    AmendIncident amend;
    amend.incident = sample::id<IncidentId>(2);
    amend.level = {Level::Ordinary, Level::Grave};
    q.source.others(amend);
    q.proxy.sort(IncidentQueueModel::Number, Qt::AscendingOrder);
    QCOMPARE(q.order(), u"1 2 3"_s);
    q.proxy.sort(IncidentQueueModel::Number, Qt::DescendingOrder);
    QCOMPARE(q.order(), u"3 2 1"_s);
    q.proxy.sort(IncidentQueueModel::LevelColumn, Qt::DescendingOrder);
    QCOMPARE(q.order(), u"2 3 1"_s);
    q.source.open(4);
    QCOMPARE(q.order(), u"2 4 3 1"_s);
    q.proxy.sort(-1);
    QCOMPARE(q.order(), u"4 3 2 1"_s);
}

void QueueTest::movesAreMoves()
{
    Queue q;
    for (const quint32 n : {1, 2, 3})
        q.source.open(n);
    const QPersistentModelIndex kept = q.proxy.index(q.proxy.rowOf(sample::id<IncidentId>(1)), 0);
    QSignalSpy moved(&q.proxy, &QAbstractItemModel::rowsMoved);
    QSignalSpy removed(&q.proxy, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&q.proxy, &QAbstractItemModel::rowsInserted);
    q.source.give(3);
    QCOMPARE(q.order(), u"2 1 3"_s);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(removed.size() + inserted.size(), 0);
    QCOMPARE(kept.row(), 1);
    QCOMPARE(kept.data(IncidentQueueModel::IdRole).value<IncidentId>(), sample::id<IncidentId>(1));
    QCOMPARE(q.proxy.incidentAt(1), sample::id<IncidentId>(1));
    QCOMPARE(q.proxy.incidentAt(3), std::nullopt);
    QCOMPARE(q.proxy.mapFromSource(q.model.index(2, 1)), q.proxy.index(2, 1));
    QCOMPARE(q.proxy.mapToSource(q.proxy.index(2, 1)), q.model.index(2, 1));
}

void QueueTest::selectionStaysThroughFilters()
{
    Queue q;
    for (quint32 n = 1; n <= 40; ++n) {
        q.source.open(n);
        if (n % 3 == 0)
            q.source.give(n);
    }
    QItemSelectionModel selection(&q.proxy);
    const auto chosen = sample::id<IncidentId>(12);
    selection.setCurrentIndex(q.proxy.index(q.proxy.rowOf(chosen), 0), QItemSelectionModel::SelectCurrent);
    const auto current = [&] { return selection.currentIndex().data(IncidentQueueModel::IdRole).value<IncidentId>(); };
    QSignalSpy reset(&q.proxy, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&q.proxy, &QAbstractItemModel::rowsRemoved);
    QueueFilter filter;
    filter.states = {IncidentState::InHand};
    q.filter(filter);
    QCOMPARE(q.proxy.rowCount(), 13);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(current(), chosen);
    q.proxy.sort(IncidentQueueModel::Number, Qt::DescendingOrder);
    QCOMPARE(current(), chosen);
    q.filter({});
    QCOMPARE(q.proxy.rowCount(), 40);
    QCOMPARE(current(), chosen);
    QCOMPARE(selection.selectedRows().size(), 0); // one cell, not the row
    QCOMPARE(selection.selectedIndexes().size(), 1);
    QCOMPARE(reset.size(), 0);
}

void QueueTest::news()
{
    Queue q;
    QSignalSpy changed(&q.model, &IncidentQueueModel::newsChanged);
    q.source.open(1);
    QCOMPARE(q.news(1), News::New);
    QCOMPARE(q.model.newsCount(), 1);
    q.model.setShown(sample::id<IncidentId>(1));
    QCOMPARE(q.news(1), News::Seen);
    q.source.give(1);
    QCOMPARE(q.news(1), News::Seen); // it is on the screen
    q.model.setShown(std::nullopt);
    q.source.advance(1, OrderState::Acknowledged);
    QCOMPARE(q.news(1), News::Changed);
    q.model.setShown(sample::id<IncidentId>(1));
    q.model.setShown(std::nullopt);
    q.source.own(AddNote{sample::id<IncidentId>(1), sample::id<NoteId>(1), u"回电"_s});
    QCOMPARE(q.news(1), News::Seen);
    q.source.own(sample::burstMain(2));
    QCOMPARE(q.news(2), News::Seen);
    QCOMPARE(q.model.newsCount(), 0);
    QCOMPARE(changed.size(), 4);
}

void QueueTest::namesFollowTheRuleBook()
{
    Queue q;
    q.source.open(1);
    q.source.give(1);
    Unit unit = q.source.world().units.at(sample::water());
    unit.shortName = u"供水集团"_s;
    q.source.happen(UnitPut{unit});
    QTRY_COMPARE(q.role(1, IncidentQueueModel::OrdersRole).toString(), u"供水集团 given"_s);
    QueueFilter filter;
    filter.text = u"供水集团"_s;
    q.filter(filter);
    QCOMPARE(q.order(), u"1"_s);
}

void QueueTest::worldReplaced()
{
    Queue q;
    q.source.open(1);
    q.source.open(2);
    TestSource elsewhere;
    elsewhere.open(1);
    elsewhere.open(7);
    elsewhere.give(7);
    QSignalSpy reset(&q.proxy, &QAbstractItemModel::modelReset);
    q.source.replace(elsewhere.world());
    QCOMPARE(reset.size(), 1);
    QCOMPARE(q.model.rowCount(), 2);
    QCOMPARE(q.model.rowOf(sample::id<IncidentId>(7)), 1);
    QCOMPARE(q.order(), u"1 2"_s);
    QCOMPARE(q.news(7), News::Seen);
}

void QueueTest::dutyRoomsOwn()
{
    Queue q;
    q.source.self = sample::dutyRoom(sample::water());
    q.source.open(1);
    q.source.open(2);
    q.source.give(1);
    QueueFilter filter;
    filter.mine = true;
    q.filter(filter);
    QCOMPARE(q.order(), u"1"_s);
}

void QueueTest::manyRows()
{
    Queue q;
    World world = q.source.world();
    Incident incident;
    incident.category = sample::category("burst-main"_L1);
    for (quint32 n = 1; n <= 2'000; ++n) {
        incident.id = sample::id<IncidentId>(n);
        incident.number = QString::number(n);
        incident.openedAt = sample::kMorning + std::chrono::seconds((n * 7919) % 2'000);
        world.incidents.emplace(incident.id, incident);
    }
    q.source.replace(world);
    QCOMPARE(q.proxy.rowCount(), 2'000);
    for (int row = 1; row < q.proxy.rowCount(); ++row) {
        QVERIFY(q.proxy.index(row - 1, 0).data(IncidentQueueModel::OpenedAtRole).toLongLong()
            >= q.proxy.index(row, 0).data(IncidentQueueModel::OpenedAtRole).toLongLong());
    }
}

QTEST_GUILESS_MAIN(QueueTest)
#include "queuetest.moc"
