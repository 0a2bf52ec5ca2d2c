// SPDX-License-Identifier: GPL-3.0-or-later
// decide(): the life of an order, every state against every step, by every role.
#include "domain/transitions.h"
#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateAgainstEveryStep_data();
    void everyStateAgainstEveryStep();
    void reasonsAreAskedFor_data();
    void reasonsAreAskedFor();
    void feedbackThroughAdvanceIsRefused();
    void leavingWithoutOralFeedback();
    void feedbackTexts();
    void stepsAreRecorded();
    void incidentFollows();
    void dutyRoomActsForItsUnit_data();
    void dutyRoomActsForItsUnit();
    void dutyRoomsKeepApart();
    void lateArrivalIsKept();
    void refusals();
};

namespace {

const auto kFirst = sample::id<IncidentId>(1);
const auto kOrder = sample::id<OrderId>(1);

/// Incident 1 with its order in the state; as a supervisor.
Play standingAt(OrderState state)
{
    Play play;
    play.actor = sample::theSupervisor();
    play.open(1);
    play.give(1);
    play.bring(1, state);
    return play;
}

QString step(Play &play, OrderState to, const QString &reason)
{
    if (to == OrderState::OralFeedbackGiven)
        return play.reportOrally(1);
    if (to == OrderState::WrittenFeedbackGiven)
        return play.reportInWriting(1);
    return play.advance(1, to, reason);
}

} // namespace

void StepsTest::everyStateAgainstEveryStep_data()
{
    QTest::addColumn<OrderState>("from");
    QTest::addColumn<OrderState>("to");
    for (const OrderState from : enumValues<OrderState>()) {
        for (const OrderState to : enumValues<OrderState>())
            QTest::newRow(qPrintable(enumName(from) + u" to " + enumName(to))) << from << to;
    }
}

void StepsTest::everyStateAgainstEveryStep()
{
    QFETCH(OrderState, from);
    QFETCH(OrderState, to);
    Play play = standingAt(from);
    const World before = play.world;
    play.pass(30s);
    const QString answer = step(play, to, u"有理由"_s);
    if (orderTransition(from, to)) {
        QCOMPARE(answer, QString());
        QCOMPARE(enumName(play.order(1).state), enumName(to));
        QCOMPARE(play.order(1).steps.size(), before.incidents.at(kFirst).order(kOrder)->steps.size() + 1);
        QCOMPARE(play.order(1).steps.back().at, play.now);
    } else {
        QCOMPARE(answer, u"WrongState/state"_s);
        QVERIFY(play.world == before);
    }
}

void StepsTest::reasonsAreAskedFor_data()
{
    QTest::addColumn<OrderState>("from");
    QTest::addColumn<OrderState>("to");
    for (const OrderTransition &row : orderTransitions()) {
        if (row.needsReason)
            QTest::newRow(qPrintable(enumName(row.from) + u" to " + enumName(row.to))) << row.from << row.to;
    }
}

void StepsTest::reasonsAreAskedFor()
{
    QFETCH(OrderState, from);
    QFETCH(OrderState, to);
    Play play = standingAt(from);
    QCOMPARE(play.advance(1, to), u"NeedsReason/reason"_s);
    QCOMPARE(play.advance(1, to, u" \n"_s), u"NeedsReason/reason"_s);
    QCOMPARE(play.advance(1, to, QString(4001, u'因')), u"TooLong/reason"_s);
    QCOMPARE(play.advance(1, to, QString(4000, u'因')), QString());
}

void StepsTest::feedbackThroughAdvanceIsRefused()
{
    Play play = standingAt(OrderState::Arrived);
    QCOMPARE(play.advance(1, OrderState::OralFeedbackGiven), u"NeedsText/text"_s);
    play = standingAt(OrderState::LeftScene);
    QCOMPARE(play.advance(1, OrderState::WrittenFeedbackGiven), u"NeedsText/text"_s);
}

void StepsTest::leavingWithoutOralFeedback()
{
    Play play = standingAt(OrderState::Arrived);
    play.actor = sample::theOperator();
    QCOMPARE(play.advance(1, OrderState::LeftScene), u"NeedsOralFeedback/oralFeedback"_s);
    QCOMPARE(play.advance(1, OrderState::LeftScene, u"走了"_s), u"NeedsSupervisor"_s);
    play.actor = sample::theLinkageOffice();
    QCOMPARE(play.advance(1, OrderState::LeftScene, u"走了"_s), u"NeedsSupervisor"_s);
    play.actor = sample::dutyRoom(sample::water());
    QCOMPARE(play.advance(1, OrderState::LeftScene, u"走了"_s), u"NeedsSupervisor"_s);
    play.actor = sample::theSupervisor();
    QCOMPARE(play.advance(1, OrderState::LeftScene), u"NeedsReason/reason"_s);
    QCOMPARE(play.advance(1, OrderState::LeftScene, u"走了"_s), QString());
    QCOMPARE(play.order(1).leftWithoutOralFeedback, u"走了"_s);

    Play other = standingAt(OrderState::Arrived);
    other.actor = sample::theAdministrator();
    QCOMPARE(other.advance(1, OrderState::LeftScene, u"走了"_s), QString());
}

void StepsTest::feedbackTexts()
{
    Play play = standingAt(OrderState::Arrived);
    QCOMPARE(play.answerTo(RecordOralFeedback{kFirst, kOrder, u" "_s, {}}), u"NeedsText/text"_s);
    QCOMPARE(play.answerTo(RecordOralFeedback{kFirst, kOrder, QString(4001, u'水'), {}}), u"TooLong/text"_s);
    QCOMPARE(play.answerTo(RecordOralFeedback{kFirst, kOrder, u"好"_s, QString(201, u'王')}), u"TooLong/reportedBy"_s);
    QCOMPARE(play.reportOrally(1), QString());
    QCOMPARE(play.advance(1, OrderState::LeftScene), QString());
    QCOMPARE(play.answerTo(SubmitWrittenFeedback{kFirst, kOrder, {}, {}}), u"NeedsText/text"_s);
    QCOMPARE(play.answerTo(SubmitWrittenFeedback{kFirst, kOrder, u"好"_s, QString(201, u'王')}), u"TooLong/author"_s);
    QCOMPARE(play.reportInWriting(1), QString());
}

void StepsTest::stepsAreRecorded()
{
    Play play = standingAt(OrderState::Given);
    play.pass(42s);
    play.must(AdvanceOrder{kFirst, kOrder, OrderState::Departed, u"王队"_s, u"两车六人"_s});
    QCOMPARE(play.order(1).steps.back(),
        (OrderStep{OrderState::Departed, play.now, sample::theSupervisor(), u"王队"_s, u"两车六人"_s}));
    const auto &event = std::get<OrderAdvanced>(play.log.back());
    QCOMPARE(event.deadlines, play.order(1).deadlines);
    QCOMPARE(play.order(1).deadline(DeadlineKind::Acknowledgement)->metAt, play.now);
}

void StepsTest::incidentFollows()
{
    Play play = standingAt(OrderState::OralFeedbackGiven);
    QCOMPARE(play.must(AdvanceOrder{kFirst, kOrder, OrderState::LeftScene, {}, {}}), u"OrderAdvanced IncidentMoved"_s);
    QCOMPARE(enumName(play.incident(1).state), u"Settled"_s);
    play.reportInWriting(1);
    QCOMPARE(play.must(AdvanceOrder{kFirst, kOrder, OrderState::Accepted, {}, {}}), u"OrderAdvanced"_s);
    GiveOrder second = sample::orderToWater(1);
    second.order = sample::id<OrderId>(2);
    second.unit = sample::housing();
    play.must(second);
    QCOMPARE(enumName(play.incident(1).state), u"InHand"_s);
    QCOMPARE(play.must(AdvanceOrder{kFirst, second.order, OrderState::Withdrawn, {}, u"不需要"_s}),
        u"OrderAdvanced IncidentMoved"_s);
    QCOMPARE(enumName(play.incident(1).state), u"Settled"_s);
}

void StepsTest::dutyRoomActsForItsUnit_data()
{
    QTest::addColumn<OrderState>("from");
    QTest::addColumn<OrderState>("to");
    QTest::addColumn<QString>("answer");
    using enum OrderState;
    QTest::newRow("acknowledges") << Given << Acknowledged << QString();
    QTest::newRow("departs") << Acknowledged << Departed << QString();
    QTest::newRow("arrives") << Departed << Arrived << QString();
    QTest::newRow("reports") << Arrived << OralFeedbackGiven << QString();
    QTest::newRow("leaves") << OralFeedbackGiven << LeftScene << QString();
    QTest::newRow("writes") << LeftScene << WrittenFeedbackGiven << QString();
    QTest::newRow("declines") << Given << Declined << QString();
    QTest::newRow("withdraws") << Given << Withdrawn << u"NotPermitted/to"_s;
    QTest::newRow("returns") << WrittenFeedbackGiven << LeftScene << u"NotPermitted/to"_s;
    QTest::newRow("accepts") << WrittenFeedbackGiven << Accepted << u"NotPermitted/to"_s;
}

void StepsTest::dutyRoomActsForItsUnit()
{
    QFETCH(OrderState, from);
    QFETCH(OrderState, to);
    Play play = standingAt(from);
    play.actor = sample::dutyRoom(sample::water());
    QTEST(step(play, to, u"有理由"_s), "answer");
}

void StepsTest::dutyRoomsKeepApart()
{
    Play play = standingAt(OrderState::Given);
    const auto note = sample::id<NoteId>(1);
    play.actor = sample::dutyRoom(sample::power());
    QCOMPARE(play.advance(1, OrderState::Acknowledged), u"NotPermitted"_s);
    QCOMPARE(play.answerTo(AddNote{kFirst, note, u"路过"_s}), u"NotPermitted"_s);
    QCOMPARE(play.answerTo(EscalateIncident{kFirst, sample::id<EscalationId>(1), u"大"_s, {}, 0, {}, {}}),
        u"NotPermitted"_s);
    QCOMPARE(play.answerTo(sample::burstMain(2)), u"NotPermitted"_s);
    QCOMPARE(play.answerTo(AddNote{sample::id<IncidentId>(9), note, u"路过"_s}), u"UnknownIncident"_s);
    play.actor = sample::dutyRoom(sample::water());
    QCOMPARE(play.answerTo(AddNote{kFirst, note, u"需要挖机"_s}), QString());
    QCOMPARE(play.answerTo(EscalateIncident{kFirst, sample::id<EscalationId>(1), u"大"_s, {}, 0, {}, {}}), QString());
    QVERIFY(!decide(play.world, ImportProfile{sample::profile()}, play.context()));
}

void StepsTest::lateArrivalIsKept()
{
    Play play = standingAt(OrderState::Departed);
    play.pass(1801s);
    QCOMPARE(play.advance(1, OrderState::Arrived), QString());
    const Deadline &arrival = *play.order(1).deadline(DeadlineKind::Arrival);
    QVERIFY(!arrival.isRunning());
    QVERIFY(arrival.isMissed(play.now + 1000h));
    QCOMPARE(arrival.metAt, play.now);
}

void StepsTest::refusals()
{
    Play play = standingAt(OrderState::Given);
    QCOMPARE(play.answerTo(AdvanceOrder{sample::id<IncidentId>(9), kOrder, OrderState::Arrived, {}, {}}),
        u"UnknownIncident"_s);
    QCOMPARE(
        play.answerTo(AdvanceOrder{kFirst, sample::id<OrderId>(9), OrderState::Arrived, {}, {}}), u"UnknownOrder"_s);
    QCOMPARE(play.answerTo(RecordOralFeedback{kFirst, sample::id<OrderId>(9), u"好"_s, {}}), u"UnknownOrder"_s);
    QCOMPARE(play.answerTo(AdvanceOrder{kFirst, kOrder, OrderState::Arrived, QString(201, u'王'), {}}),
        u"TooLong/reportedBy"_s);
    play.playThrough(2);
    QCOMPARE(play.advance(2, OrderState::Withdrawn, u"错了"_s), u"WrongState/state"_s);
}

QTEST_APPLESS_MAIN(StepsTest)
#include "stepstest.moc"
