// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orderfigures.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant kGiven{std::chrono::days(20778)};

Deadline deadline(DeadlineKind kind, Milliseconds within)
{
    Deadline deadline;
    deadline.kind = kind;
    deadline.startedAt = kGiven;
    deadline.dueAt = kGiven + within;
    return deadline;
}

/// To arrive within half an hour, to write within twelve.
Order order()
{
    Order order;
    order.steps.push_back({.state = OrderState::Given, .at = kGiven, .recordedBy = {}, .reportedBy = {}, .remark = {}});
    order.deadlines = {deadline(DeadlineKind::Acknowledgement, 3min), deadline(DeadlineKind::Arrival, 30min),
        deadline(DeadlineKind::WrittenFeedback, 12h)};
    return order;
}

OrderFigures figuresOf(const Order &order, Instant now)
{
    OrderFigures figures;
    count(figures, order, now);
    return figures;
}

} // namespace

class OrderFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotDueCountsNowhere()
    {
        QCOMPARE(figuresOf(order(), kGiven + 30min), OrderFigures{.orders = 1});
        QCOMPARE(figuresOf(order(), kGiven + 31min), (OrderFigures{.orders = 1, .arrivals = 1}));
        QCOMPARE(countsUntil(order(), kGiven), std::optional(kGiven + 30min));
        QCOMPARE(countsUntil(order(), kGiven + 31min), std::optional(kGiven + 12h));
        QCOMPARE(countsUntil(order(), kGiven + 13h), std::optional<Instant>());
    }

    void lateAndExcused()
    {
        Order late = order();
        late.deadline(DeadlineKind::Arrival)->metAt = kGiven + 40min;
        QCOMPARE(figuresOf(late, kGiven + 1h), (OrderFigures{.orders = 1, .arrivals = 1}));
        late.deadline(DeadlineKind::Arrival)->excuse = Excuse{u"道路塌方"_s, {}, kGiven + 1h};
        QCOMPARE(figuresOf(late, kGiven + 1h), (OrderFigures{.orders = 1, .arrivals = 1, .arrivedInTime = 1}));
    }

    void aWithdrawnOneWasReceived()
    {
        Order withdrawn = order();
        withdrawn.state = OrderState::Withdrawn;
        for (Deadline &deadline : withdrawn.deadlines)
            deadline.cancelledAt = kGiven + 5min;
        QCOMPARE(figuresOf(withdrawn, kGiven + 24h), OrderFigures{.orders = 1});
        QCOMPARE(countsUntil(withdrawn, kGiven + 6min), std::optional<Instant>());
    }

    void feedback()
    {
        Order written = order();
        written.deadline(DeadlineKind::WrittenFeedback)->metAt = kGiven + 2h;
        written.steps.push_back(
            {.state = OrderState::LeftScene, .at = kGiven + 1h, .recordedBy = {}, .reportedBy = {}, .remark = {}});
        written.writtenFeedback.resize(2);
        written.writtenFeedback.front().returnedReason = u"缺照片"_s;
        OrderFigures figures = figuresOf(written, kGiven + 10min);
        QCOMPARE(figures.written, 1);
        QCOMPARE(figures.writtenInTime, 1);
        QCOMPARE(figures.returned, 1);
        QCOMPARE(figures.scenesLeft, 1);
        QCOMPARE(figures.oralBeforeLeaving, 1);
        written.leftWithoutOralFeedback = u"电话中断"_s;
        count(figures, written, kGiven + 10min);
        QCOMPARE(figures.scenesLeft, 2);
        QCOMPARE(figures.oralBeforeLeaving, 1);
    }
};

QTEST_GUILESS_MAIN(OrderFiguresTest)
#include "orderfigurestest.moc"
