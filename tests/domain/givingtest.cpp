// SPDX-License-Identifier: GPL-3.0-or-later
// decide(): GiveOrder, and giving anew after a refusal.
#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;

class GivingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAndMoves();
    void secondOrderDoesNotMove();
    void oneUnitOnSeveralIncidents();
    void refusals_data();
    void refusals();
    void notSuggested_data();
    void notSuggested();
    void supporterBesideTheMainUnit();
    void whoDeclinedIsNotSuggestedAgain();
    void withoutSuggestionAnybody();
    void reassigning();
    void policeMatterMayHaveOrders();
    void sentAgain_data();
    void sentAgain();
};

namespace {

const auto kFirst = sample::id<IncidentId>(1);

GiveOrder orderTo(const UnitKey &unit, quint32 order = 2)
{
    GiveOrder give = sample::orderToWater(1);
    give.order = sample::id<OrderId>(order);
    give.unit = unit;
    return give;
}

} // namespace

void GivingTest::givesAndMoves()
{
    Play play;
    play.open(1);
    QCOMPARE(play.must(sample::orderToWater(1)), u"OrderGiven IncidentMoved"_s);
    QCOMPARE(
        std::get<IncidentMoved>(play.log.back()), (IncidentMoved{kFirst, IncidentState::Open, IncidentState::InHand}));
    const Order &order = play.order(1);
    QCOMPARE(enumName(order.state), u"Given"_s);
    QCOMPARE(order.steps, std::vector<OrderStep>({{OrderState::Given, play.now, sample::theOperator(), {}, {}}}));
    QCOMPARE(order.dutyPhone, u"0737-5550002"_s);
    QCOMPARE(order.deadlines.size(), 2u); // acknowledgement and arrival; written feedback begins later
    QCOMPARE(enumName(play.incident(1).state), u"InHand"_s);
}

void GivingTest::secondOrderDoesNotMove()
{
    Play play;
    play.open(1);
    play.give(1);
    QCOMPARE(play.must(orderTo(sample::power())), u"OrderGiven"_s);
    QCOMPARE(play.incident(1).orders.size(), 2u);
}

void GivingTest::oneUnitOnSeveralIncidents()
{
    Play play;
    for (const quint32 n : {1u, 2u, 3u}) {
        play.open(n);
        play.give(n);
        QCOMPARE(enumName(play.incident(n).state), u"InHand"_s);
    }
}

void GivingTest::refusals_data()
{
    QTest::addColumn<std::function<void(GiveOrder &)>>("spoil");
    QTest::addColumn<QString>("answer");
    using Spoil = std::function<void(GiveOrder &)>;
    const auto row
        = [](const char *name, const Spoil &spoil, const QString &answer) { QTest::newRow(name) << spoil << answer; };
    row(
        "no id", [](GiveOrder &g) { g.order = {}; }, u"Malformed/order"_s);
    row(
        "id taken", [](GiveOrder &g) { g.order = sample::id<OrderId>(1); }, u"AlreadyThere/order"_s);
    row(
        "incident", [](GiveOrder &g) { g.incident = sample::id<IncidentId>(9); }, u"UnknownIncident"_s);
    row(
        "closed incident", [](GiveOrder &g) { g.incident = sample::id<IncidentId>(2); }, u"WrongState/state"_s);
    row(
        "unit", [](GiveOrder &g) { g.unit = UnitKey(u"x"_s); }, u"UnknownUnit/unit"_s);
    row(
        "suspended", [](GiveOrder &g) { g.unit = sample::suspended(); }, u"UnitSuspended/unit"_s);
    row(
        "has one", [](GiveOrder &g) { g.unit = sample::water(); }, u"UnitHasOrder/unit"_s);
    row(
        "instruction", [](GiveOrder &g) { g.instruction.fill(u'水', 4001); }, u"TooLong/instruction"_s);
    row(
        "phone", [](GiveOrder &g) { g.dutyPhone.fill(u'1', 201); }, u"TooLong/dutyPhone"_s);
    row(
        "reason", [](GiveOrder &g) { g.reasonNotSuggested.fill(u'水', 4001); }, u"TooLong/reasonNotSuggested"_s);
    row(
        "replaces unknown", [](GiveOrder &g) { g.replaces = sample::id<OrderId>(9); }, u"UnknownOrder/replaces"_s);
    row(
        "replaces standing", [](GiveOrder &g) { g.replaces = sample::id<OrderId>(1); }, u"WrongState/replaces"_s);
    row("nothing wrong", [](GiveOrder &) {}, {});
}

void GivingTest::refusals()
{
    QFETCH(std::function<void(GiveOrder &)>, spoil);
    Play play;
    play.open(1);
    play.give(1);
    play.playThrough(2);
    GiveOrder asked = orderTo(sample::power());
    spoil(asked);
    QTEST(play.answerTo(asked), "answer");
}

void GivingTest::notSuggested_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<UnitKey>("unit");
    QTest::addColumn<QString>("instead"); // "" where no reason is asked for
    QTest::newRow("the first") << u"burst-main"_s << sample::water() << QString();
    QTest::newRow("another with a main role") << u"burst-main"_s << sample::housing() << QString();
    QTest::newRow("a supporter alone") << u"burst-main"_s << sample::power() << u"water"_s;
    QTest::newRow("without any duty here") << u"burst-main"_s << sample::transport() << u"water"_s;
    QTest::newRow("taking part alone") << u"food-poisoning"_s << sample::market() << u"health"_s;
}

void GivingTest::notSuggested()
{
    QFETCH(QString, category);
    QFETCH(UnitKey, unit);
    QFETCH(QString, instead);
    Play play;
    OpenIncident open = sample::burstMain(1);
    open.category = CategoryKey(category);
    play.must(open);
    GiveOrder asked = orderTo(unit);
    const Decision decision = play.tell(asked);
    if (instead.isEmpty()) {
        QVERIFY(decision);
        return;
    }
    QVERIFY(!decision);
    QCOMPARE(decision.error(), (Refusal{RefusalReason::NotSuggested, unit.text(), u"reasonNotSuggested"_s, instead}));
    asked.reasonNotSuggested = u"距离最近"_s;
    play.must(asked);
    QCOMPARE(play.incident(1).orders.back().reasonNotSuggested, asked.reasonNotSuggested);
}

void GivingTest::supporterBesideTheMainUnit()
{
    Play play;
    play.open(1);
    QCOMPARE(play.answerTo(orderTo(sample::power())), u"NotSuggested/reasonNotSuggested"_s);
    play.give(1);
    play.must(orderTo(sample::power()));
    QCOMPARE(play.answerTo(orderTo(sample::transport(), 3)), u"NotSuggested/reasonNotSuggested"_s);
}

void GivingTest::whoDeclinedIsNotSuggestedAgain()
{
    Play play;
    OpenIncident open = sample::burstMain(1);
    open.category = sample::category("food-poisoning"_L1);
    open.narrative = u"酒席后多人呕吐"_s;
    play.must(open);
    GiveOrder health = orderTo(sample::health(), 1);
    play.must(health);
    play.bring(1, OrderState::Declined);
    play.must(orderTo(sample::market())); // now the first that can be asked
}

void GivingTest::withoutSuggestionAnybody()
{
    Play play;
    OpenIncident open = sample::burstMain(1);
    open.category = {};
    open.narrative = u"说不清楚"_s;
    play.must(open);
    play.must(orderTo(sample::transport()));
}

void GivingTest::reassigning()
{
    Play play;
    play.open(1);
    play.give(1);
    QCOMPARE(play.advance(1, OrderState::Declined, u"车辆故障"_s), QString());
    QCOMPARE(enumName(play.incident(1).state), u"Open"_s); // nobody goes: it must be seen again
    QCOMPARE(play.order(1).steps.back().remark, u"车辆故障"_s);
    GiveOrder instead = orderTo(sample::housing());
    instead.replaces = sample::id<OrderId>(1);
    QCOMPARE(play.must(instead), u"OrderGiven IncidentMoved"_s);
    QCOMPARE(play.incident(1).orders.back().replaces, sample::id<OrderId>(1));
    // The unit that declined may be asked again.
    GiveOrder again = orderTo(sample::water(), 3);
    again.replaces = sample::id<OrderId>(1);
    play.must(again);
}

void GivingTest::policeMatterMayHaveOrders()
{
    Play play;
    OpenIncident open = sample::burstMain(1);
    open.kind = IncidentKind::PoliceMatter;
    play.must(open);
    QCOMPARE(play.must(sample::orderToWater(1)), u"OrderGiven IncidentMoved"_s);
}

void GivingTest::sentAgain_data()
{
    QTest::addColumn<OrderState>("state");
    for (const OrderState state : enumValues<OrderState>())
        QTest::newRow(qPrintable(enumName(state))) << state;
}

void GivingTest::sentAgain()
{
    QFETCH(OrderState, state);
    Play play;
    play.open(1);
    play.give(1);
    play.bring(1, state);
    const bool free = state >= OrderState::LeftScene; // its report may be missing, but the water runs again
    QCOMPARE(play.answerTo(orderTo(sample::water())), free ? QString() : u"UnitHasOrder/unit"_s);
}

QTEST_APPLESS_MAIN(GivingTest)
#include "givingtest.moc"
