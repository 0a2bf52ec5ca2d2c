// SPDX-License-Identifier: GPL-3.0-or-later
// decide(): closing, reopening, linking, merging.
#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ClosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesWhenEverythingIsAccepted();
    void everyOrderCounts_data();
    void everyOrderCounts();
    void withoutOrders_data();
    void withoutOrders();
    void withdrawnOrdersAreEnough();
    void declinedOrdersAreNot();
    void closingRefused();
    void reopens();
    void reopensFromTheArchive();
    void reopeningRefused();
    void closesAgain();
    void reopenedRepeatStandsAlone();
    void links();
    void merges();
    void mergingRefused_data();
    void mergingRefused();
};

namespace {

const auto kFirst = sample::id<IncidentId>(1);
const auto kSecond = sample::id<IncidentId>(2);

CloseIncident close(const DispositionKey &disposition)
{
    return {kFirst, disposition, u"已回访"_s};
}

} // namespace

void ClosingTest::closesWhenEverythingIsAccepted()
{
    Play play;
    play.open(1);
    play.give(1);
    play.bring(1, OrderState::Accepted);
    QCOMPARE(play.must(close(sample::handled())), u"IncidentClosed"_s);
    QCOMPARE(*play.incident(1).closing, (Closing{sample::handled(), u"已回访"_s, sample::theOperator(), play.now}));
    QCOMPARE(enumName(play.incident(1).state), u"Closed"_s);
}

void ClosingTest::everyOrderCounts_data()
{
    QTest::addColumn<OrderState>("state");
    QTest::addColumn<QString>("answer");
    for (const OrderState state : enumValues<OrderState>()) {
        const bool finished
            = state == OrderState::Accepted || state == OrderState::Declined || state == OrderState::Withdrawn;
        QTest::newRow(qPrintable(enumName(state))) << state << (finished ? QString() : u"OrdersUnfinished/orders"_s);
    }
}

void ClosingTest::everyOrderCounts()
{
    QFETCH(OrderState, state);
    Play play;
    play.open(1);
    GiveOrder finished = sample::orderToWater(1);
    finished.order = sample::id<OrderId>(2);
    finished.unit = sample::housing();
    play.must(finished);
    play.must(AdvanceOrder{kFirst, finished.order, OrderState::Withdrawn, {}, u"改派"_s});
    play.give(1);
    play.bring(1, state);
    QTEST(play.answerTo(close(sample::handled())), "answer");
}

void ClosingTest::withoutOrders_data()
{
    QTest::addColumn<IncidentKind>("kind");
    QTest::addColumn<DispositionKey>("disposition");
    QTest::addColumn<QString>("answer");
    QTest::newRow("linkage, handled") << IncidentKind::Linkage << sample::handled()
                                      << u"NeedsDisposition/disposition"_s;
    QTest::newRow("linkage, advice") << IncidentKind::Linkage << sample::advised() << QString();
    QTest::newRow("police matter") << IncidentKind::PoliceMatter << sample::toPolice() << QString();
    QTest::newRow("advice, handled") << IncidentKind::Advice << sample::handled() << u"NeedsDisposition/disposition"_s;
    QTest::newRow("advice") << IncidentKind::Advice << sample::advised() << QString();
    QTest::newRow("none") << IncidentKind::PoliceMatter << DispositionKey() << u"NeedsDisposition/disposition"_s;
    QTest::newRow("unknown") << IncidentKind::Linkage << DispositionKey(u"x"_s) << u"UnknownDisposition/disposition"_s;
}

void ClosingTest::withoutOrders()
{
    QFETCH(IncidentKind, kind);
    QFETCH(DispositionKey, disposition);
    Play play;
    OpenIncident open = sample::burstMain(1);
    play.must(open);
    AmendIncident amend;
    amend.incident = kFirst;
    amend.kind = {open.kind, kind};
    play.must(amend);
    QTEST(play.answerTo(close(disposition)), "answer");
}

void ClosingTest::withdrawnOrdersAreEnough()
{
    Play play;
    play.open(1);
    play.give(1);
    play.bring(1, OrderState::Withdrawn);
    QCOMPARE(play.answerTo(close(sample::handled())), QString());
}

void ClosingTest::declinedOrdersAreNot()
{
    Play play;
    play.open(1);
    play.give(1);
    play.bring(1, OrderState::Declined);
    QCOMPARE(play.answerTo(close(sample::handled())), u"NeedsDisposition/disposition"_s);
    QCOMPARE(play.answerTo(close(sample::advised())), QString());
}

void ClosingTest::closingRefused()
{
    Play play;
    QCOMPARE(play.answerTo(close(sample::handled())), u"UnknownIncident"_s);
    play.playThrough(1);
    QCOMPARE(play.answerTo(close(sample::handled())), u"WrongState/state"_s);
    play.open(2);
    CloseIncident wordy{kSecond, sample::advised(), QString(4001, u'水')};
    QCOMPARE(play.answerTo(wordy), u"TooLong/remark"_s);
}

void ClosingTest::reopens()
{
    Play play;
    play.playThrough(1);
    const Incident closed = play.incident(1);
    QCOMPARE(play.must(ReopenIncident{kFirst, u"又漏了"_s}), u"IncidentReopened"_s);
    Incident expected = closed;
    expected.state = IncidentState::Open;
    expected.closing.reset();
    expected.reopened = 1;
    QVERIFY(play.incident(1) == expected);
    QVERIFY(play.world.recentlyClosed.empty());
    QCOMPARE(std::get<IncidentReopened>(play.log.back()).reason, u"又漏了"_s);
}

void ClosingTest::reopensFromTheArchive()
{
    Play play;
    play.playThrough(1);
    play.world.incidents.erase(kFirst);
    play.world.recentlyClosed.clear();
    play.must(ReopenIncident{kFirst, u"又漏了"_s});
    QCOMPARE(play.incident(1).orders.size(), 1u);
    QCOMPARE(play.incident(1).reopened, 1);
}

void ClosingTest::reopeningRefused()
{
    Play play;
    QCOMPARE(play.answerTo(ReopenIncident{kFirst, u"又漏了"_s}), u"UnknownIncident"_s);
    const Decision withoutArchive = decide(play.world, ReopenIncident{kFirst, u"又漏了"_s}, {play.now, play.actor, {}});
    QCOMPARE(withoutArchive.error(), (Refusal{RefusalReason::UnknownIncident, kFirst.text(), {}, {}}));
    play.open(1);
    QCOMPARE(play.answerTo(ReopenIncident{kFirst, u"又漏了"_s}), u"WrongState/state"_s);
    play.must(close(sample::advised()));
    QCOMPARE(play.answerTo(ReopenIncident{kFirst, u" "_s}), u"NeedsReason/reason"_s);
}

void ClosingTest::closesAgain()
{
    Play play;
    play.playThrough(1);
    play.must(ReopenIncident{kFirst, u"又漏了"_s});
    play.must(close(sample::handled())); // nothing was left to do after all
    play.must(ReopenIncident{kFirst, u"真的漏了"_s});
    GiveOrder again = sample::orderToWater(1);
    again.order = sample::id<OrderId>(2);
    QCOMPARE(play.must(again), u"OrderGiven IncidentMoved"_s);
    QCOMPARE(play.answerTo(close(sample::handled())), u"OrdersUnfinished/orders"_s);
    QCOMPARE(play.incident(1).reopened, 2);
}

void ClosingTest::reopenedRepeatStandsAlone()
{
    Play play;
    play.open(1);
    play.open(2);
    play.must(MergeIncident{kSecond, kFirst, {}});
    play.must(ReopenIncident{kSecond, u"是另一处"_s});
    QVERIFY(!play.incident(2).mergedInto);
    QCOMPARE(play.incident(2).calls.size(), 1u);
}

void ClosingTest::links()
{
    Play play;
    play.open(1);
    play.playThrough(2);
    QCOMPARE(play.must(LinkIncidents{kFirst, kSecond}), u"IncidentsLinked"_s);
    QCOMPARE(play.must(LinkIncidents{kSecond, kFirst}), QString()); // is so already
    QCOMPARE(play.incident(2).links, std::vector{kFirst});
    QCOMPARE(play.must(UnlinkIncidents{kSecond, kFirst}), u"IncidentsUnlinked"_s);
    QCOMPARE(play.must(UnlinkIncidents{kFirst, kSecond}), QString());
    QVERIFY(play.incident(1).links.empty());
    QCOMPARE(play.answerTo(LinkIncidents{kFirst, kFirst}), u"SameIncident"_s);
    QCOMPARE(play.answerTo(UnlinkIncidents{kFirst, kFirst}), u"SameIncident"_s);
    QCOMPARE(play.answerTo(LinkIncidents{kFirst, sample::id<IncidentId>(9)}), u"UnknownIncident"_s);
    QCOMPARE(play.answerTo(UnlinkIncidents{sample::id<IncidentId>(9), kFirst}), u"UnknownIncident"_s);
}

void ClosingTest::merges()
{
    Play play;
    play.open(1);
    play.give(1);
    play.open(2);
    play.pass(60s);
    const Incident before = play.incident(1);
    QCOMPARE(play.must(MergeIncident{kSecond, kFirst, u"同一处"_s}), u"IncidentMerged"_s);
    QVERIFY(play.incident(2).isClosed());
    QVERIFY(play.incident(2).closing->disposition.isNull());
    QCOMPARE(play.incident(2).closing->remark, u"同一处"_s);
    QCOMPARE(play.incident(2).mergedInto, kFirst);
    Incident expected = before;
    expected.calls.push_back(play.incident(2).calls.front());
    QVERIFY(play.incident(1) == expected);
}

void ClosingTest::mergingRefused_data()
{
    QTest::addColumn<quint32>("from");
    QTest::addColumn<quint32>("into");
    QTest::addColumn<QString>("answer");
    QTest::newRow("itself") << 1u << 1u << u"SameIncident"_s;
    QTest::newRow("unknown") << 9u << 1u << u"UnknownIncident"_s;
    QTest::newRow("into unknown") << 1u << 9u << u"UnknownIncident"_s;
    QTest::newRow("closed") << 2u << 1u << u"WrongState/state"_s;
    QTest::newRow("into closed") << 1u << 2u << u"WrongState/state"_s;
    QTest::newRow("with an order under way") << 3u << 1u << u"OrdersUnfinished/orders"_s;
    QTest::newRow("with written feedback missing") << 4u << 1u << u"OrdersUnfinished/orders"_s;
    QTest::newRow("with everything accepted") << 5u << 1u << QString();
}

void ClosingTest::mergingRefused()
{
    QFETCH(quint32, from);
    QFETCH(quint32, into);
    Play play;
    play.open(1);
    play.playThrough(2);
    for (const quint32 n : {3u, 4u, 5u}) {
        play.open(n);
        play.give(n);
    }
    play.bring(4, OrderState::LeftScene);
    play.bring(5, OrderState::Accepted);
    QTEST(play.answerTo(MergeIncident{sample::id<IncidentId>(from), sample::id<IncidentId>(into), {}}), "answer");
}

QTEST_APPLESS_MAIN(ClosingTest)
#include "closingtest.moc"
