// SPDX-License-Identifier: GPL-3.0-or-later
// The lives of PRODUCT.md, section E, as they stand in the tables.
#include "domain/transitions.h"
#include "support/print.h"

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// One letter a condition; "x" where none is needed; "." where the step is not allowed.
QString cell(const OrderTransition *row)
{
    if (!row)
        return u"."_s;
    QString needs;
    if (row->needsReason)
        needs += u'R';
    if (row->needsText)
        needs += u'T';
    if (row->needsSupervisor)
        needs += u'S';
    return needs.isEmpty() ? u"x"_s : needs;
}

QStringList orderMatrix()
{
    const std::vector<OrderState> states = enumValues<OrderState>();
    QStringList lines;
    for (const OrderState from : states) {
        QString line = enumName(from).leftJustified(21);
        for (const OrderState to : states)
            line += cell(orderTransition(from, to)).leftJustified(4);
        lines.append(line.trimmed());
    }
    return lines;
}

QStringList incidentMatrix()
{
    const std::vector<IncidentState> states = enumValues<IncidentState>();
    QStringList lines;
    for (const IncidentState from : states) {
        QString line = enumName(from).leftJustified(9);
        for (const IncidentState to : states) {
            const bool allowed = std::ranges::any_of(
                incidentTransitions(), [&](const IncidentTransition &row) { return row.from == from && row.to == to; });
            line += allowed ? u"x "_s : u". "_s;
        }
        lines.append(line.trimmed());
    }
    return lines;
}

void show(const QStringList &lines)
{
    for (const QString &line : lines)
        qInfo().noquote() << line;
}

Incident withOrders(std::initializer_list<OrderState> states)
{
    Incident incident;
    for (const OrderState state : states) {
        Order order;
        order.state = state;
        incident.orders.push_back(order);
    }
    return incident;
}

} // namespace

class TransitionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderLife();
    void noRowTwice();
    void everyStateIsReached();
    void endsAreEnds();
    void incidentLife();
    void stateFollowsOrders_data();
    void stateFollowsOrders();
};

void TransitionsTest::orderLife()
{
    // R: with a reason, T: with a text, S: by a supervisor. The columns stand in the order of the rows.
    const QStringList expected = {
        u"Given                .   x   x   x   .   .   .   .   R   R"_s,
        u"Acknowledged         .   .   x   x   .   .   .   .   R   R"_s,
        u"Departed             .   .   .   x   .   .   .   .   R   R"_s,
        u"Arrived              .   .   .   .   T   RS  .   .   .   R"_s,
        u"OralFeedbackGiven    .   .   .   .   .   x   .   .   .   R"_s,
        u"LeftScene            .   .   .   .   .   .   T   .   .   ."_s,
        u"WrittenFeedbackGiven .   .   .   .   .   R   .   x   .   ."_s,
        u"Accepted             .   .   .   .   .   .   .   .   .   ."_s,
        u"Declined             .   .   .   .   .   .   .   .   .   ."_s,
        u"Withdrawn            .   .   .   .   .   .   .   .   .   ."_s,
    };
    show(orderMatrix());
    QCOMPARE(orderMatrix(), expected);
}

void TransitionsTest::noRowTwice()
{
    for (const OrderTransition &row : orderTransitions()) {
        QCOMPARE(orderTransition(row.from, row.to), &row);
        QVERIFY(row.from != row.to);
    }
}

void TransitionsTest::everyStateIsReached()
{
    for (const OrderState state : enumValues<OrderState>()) {
        const bool reached
            = std::ranges::any_of(orderTransitions(), [&](const OrderTransition &row) { return row.to == state; });
        QCOMPARE(reached, state != OrderState::Given);
    }
}

void TransitionsTest::endsAreEnds()
{
    using enum OrderState;
    for (const OrderTransition &row : orderTransitions())
        QVERIFY2(row.from != Accepted && row.from != Declined && row.from != Withdrawn, qPrintable(enumName(row.to)));
}

void TransitionsTest::incidentLife()
{
    const QStringList expected = {
        u"Open     . x . x"_s,
        u"InHand   x . x ."_s,
        u"Settled  . x . x"_s,
        u"Closed   x . . ."_s,
    };
    show(incidentMatrix());
    QCOMPARE(incidentMatrix(), expected);
}

void TransitionsTest::stateFollowsOrders_data()
{
    QTest::addColumn<Incident>("incident");
    QTest::addColumn<QString>("state");
    using enum OrderState;
    QTest::newRow("no order") << Incident() << u"Open"_s;
    QTest::newRow("one given") << withOrders({Given}) << u"InHand"_s;
    QTest::newRow("one on the scene") << withOrders({OralFeedbackGiven}) << u"InHand"_s;
    QTest::newRow("left the scene") << withOrders({LeftScene}) << u"Settled"_s;
    QTest::newRow("one of two left") << withOrders({LeftScene, Arrived}) << u"InHand"_s;
    QTest::newRow("accepted and left") << withOrders({Accepted, LeftScene}) << u"Settled"_s;
    QTest::newRow("withdrawn") << withOrders({Withdrawn}) << u"Settled"_s;
    QTest::newRow("declined") << withOrders({Declined}) << u"Open"_s;
    QTest::newRow("declined, another goes") << withOrders({Declined, Given}) << u"InHand"_s;
    QTest::newRow("declined, another has been there") << withOrders({Declined, LeftScene}) << u"Settled"_s;
    Incident closed = withOrders({Given});
    closed.state = IncidentState::Closed;
    QTest::newRow("closed stays closed") << closed << u"Closed"_s;
}

void TransitionsTest::stateFollowsOrders()
{
    QFETCH(Incident, incident);
    QTEST(enumName(stateByOrders(incident)), "state");
}

QTEST_APPLESS_MAIN(TransitionsTest)
#include "transitionstest.moc"
