// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/countdownmodel.h"
#include "dump.h"
#include "testsource.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

struct Board
{
    TestSource source;
    CountdownModel model{source};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void pass(Milliseconds time)
    {
        source.clock.advance(time);
        model.tick();
    }
    /// "2:59 Acknowledgement 0001" a row.
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            lines.append(index.data(CountdownModel::RemainingTextRole).toString() + u' '
                + index.data(CountdownModel::KindTextRole).toString() + u' '
                + index.data(CountdownModel::NumberRole).toString().section(u'-', -1));
        }
        return lines;
    }
    [[nodiscard]] DeadlineCondition condition(int row) const
    {
        return DeadlineCondition(model.index(row, 0).data(CountdownModel::ConditionRole).toInt());
    }
};

} // namespace

class CountdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostUrgentFirst();
    void stepsMeetDeadlines();
    void ticksTheVisibleRowsOnly();
    void conditions();
    void share();
    void excused();
    void closingTakesThemAway();
    void serviceClockSetBack();
    void ticksByItself();
    void areaClassMovesTheRow();
};

void CountdownTest::mostUrgentFirst()
{
    Board board;
    board.source.open(1);
    board.source.give(1);
    QCOMPARE(board.lines(), QStringList({u"3:00 Acknowledgement 0001"_s, u"30:00 Arrival 0001"_s}));
    board.source.open(2);
    board.source.give(2);
    QCOMPARE(board.lines(),
        QStringList({u"2:59 Acknowledgement 0001"_s, u"3:00 Acknowledgement 0002"_s, u"29:59 Arrival 0001"_s,
            u"30:00 Arrival 0002"_s}));
    const QModelIndex first = board.model.index(0, 0);
    QCOMPARE(first.data(CountdownModel::UnitRole).toString(), u"安化县自来水公司"_s);
    QCOMPARE(first.data(CountdownModel::PlaceRole).toString(), u"东坪镇资江路12号"_s);
    QCOMPARE(first.data(CountdownModel::IncidentRole).value<IncidentId>(), sample::id<IncidentId>(1));
    QCOMPARE(first.data(CountdownModel::OrderRole).value<OrderId>(), sample::id<OrderId>(1));
}

void CountdownTest::stepsMeetDeadlines()
{
    Board board;
    board.source.bring(1, OrderState::Acknowledged);
    QCOMPARE(board.lines(), QStringList({u"30:00 Arrival 0001"_s}));
    board.source.advance(1, OrderState::Arrived);
    QCOMPARE(board.lines(), QStringList());
    board.source.advance(1, OrderState::OralFeedbackGiven);
    board.source.advance(1, OrderState::LeftScene);
    QCOMPARE(board.lines(), QStringList({u"12:00:00 Written feedback 0001"_s}));
}

void CountdownTest::ticksTheVisibleRowsOnly()
{
    Board board;
    for (const quint32 n : {1, 2, 3}) {
        board.source.open(n);
        board.source.give(n);
    }
    QSignalSpy changed(&board.model, &QAbstractItemModel::dataChanged);
    board.pass(std::chrono::seconds(1));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), board.model.index(0, CountdownModel::Remaining));
    QCOMPARE(changed[0][1].toModelIndex(), board.model.index(5, CountdownModel::Remaining));
    QVERIFY(changed[0][2].value<QList<int>>().contains(CountdownModel::RemainingRole));
    board.model.setVisibleRows(1, 2);
    board.pass(std::chrono::seconds(1));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[1][0].toModelIndex().row(), 1);
    QCOMPARE(changed[1][1].toModelIndex().row(), 2);
    // A condition that changes is told wherever it is.
    board.pass(std::chrono::minutes(2) + std::chrono::seconds(11));
    QCOMPARE(changed[2][0].toModelIndex().row(), 0);
    QCOMPARE(changed[2][2].value<QList<int>>(), QList<int>{CountdownModel::ConditionRole});
}

void CountdownTest::conditions()
{
    Board board;
    board.source.open(1);
    board.source.give(1);
    QSignalSpy missed(&board.model, &CountdownModel::missedCountChanged);
    QCOMPARE(board.condition(0), DeadlineCondition::Running);
    board.pass(std::chrono::seconds(135));
    QCOMPARE(board.condition(0), DeadlineCondition::Warning);
    QCOMPARE(board.model.missedCount(), 0);
    board.pass(std::chrono::seconds(46));
    QCOMPARE(board.condition(0), DeadlineCondition::Missed);
    QCOMPARE(board.lines().first(), u"-0:01 Acknowledgement 0001"_s);
    QCOMPARE(missed.size(), 1);
    QCOMPARE(board.model.missedCount(), 1);
    board.source.advance(1, OrderState::Acknowledged);
    QCOMPARE(board.model.missedCount(), 0);
}

void CountdownTest::share()
{
    Board board;
    board.source.open(1);
    board.source.give(1);
    const auto share = [&] { return board.model.index(0, 0).data(CountdownModel::ShareRole).toDouble(); };
    QCOMPARE(share(), 0.0);
    board.pass(std::chrono::seconds(90));
    QCOMPARE(share(), 0.5);
    board.pass(std::chrono::hours(1));
    QCOMPARE(share(), 1.0);
}

void CountdownTest::excused()
{
    Board board;
    board.source.bring(1, OrderState::Acknowledged);
    board.pass(std::chrono::minutes(31));
    QCOMPARE(board.model.missedCount(), 1);
    board.source.others(
        ExcuseDelay{sample::id<IncidentId>(1), sample::id<OrderId>(1), DeadlineKind::Arrival, u"桥断"_s});
    QCOMPARE(board.condition(0), DeadlineCondition::Excused);
    QCOMPARE(board.model.missedCount(), 0);
}

void CountdownTest::closingTakesThemAway()
{
    Board board;
    board.source.bring(1, OrderState::Acknowledged);
    board.source.advance(1, OrderState::Withdrawn, u"误报"_s);
    QCOMPARE(board.lines(), QStringList());
    board.source.playThrough(2);
    QCOMPARE(board.model.rowCount(), 0);
}

void CountdownTest::serviceClockSetBack()
{
    Board board;
    board.source.open(1);
    board.source.give(1);
    board.pass(std::chrono::minutes(4));
    QCOMPARE(board.condition(0), DeadlineCondition::Missed);
    board.source.clock.set(board.source.clock.now() - std::chrono::minutes(4));
    board.model.tick();
    QCOMPARE(board.condition(0), DeadlineCondition::Running);
    QCOMPARE(board.model.missedCount(), 0);
}

void CountdownTest::ticksByItself()
{
    Board board;
    board.source.open(1);
    board.source.give(1);
    QSignalSpy changed(&board.model, &QAbstractItemModel::dataChanged);
    QVERIFY(changed.wait(3'000));
}

void CountdownTest::areaClassMovesTheRow()
{
    Board board;
    board.source.bring(1, OrderState::Acknowledged);
    AmendIncident amend;
    amend.incident = sample::id<IncidentId>(1);
    amend.place = {sample::townPlace(), sample::mountainPlace()};
    board.source.others(amend);
    QCOMPARE(board.lines(), QStringList({u"1:00:00 Arrival 0001"_s}));
    QCOMPARE(board.model.index(0, 0).data(CountdownModel::PlaceRole).toString(), u"古楼乡半山村"_s);
}

QTEST_GUILESS_MAIN(CountdownTest)
#include "countdowntest.moc"
