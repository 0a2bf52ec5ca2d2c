// SPDX-License-Identifier: GPL-3.0-or-later
// decide(): the three-way call as a record.
#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithBothLegs();
    void answeredAndHungUp();
    void secondAttempt();
    void overIsOver();
    void closedIncidentLetsTheCallEnd();
    void startRefused_data();
    void startRefused();
    void legsRefused();

private:
    [[nodiscard]] const ThreeWayCall &call() const { return m_play.incident(1).threeWayCalls.at(0); }
    QString start() { return m_play.answerTo(m_start); }
    QString answer(int leg) { return m_play.answerTo(AnswerLeg{m_start.incident, m_start.call, leg}); }
    QString end(int leg, LegEnd how) { return m_play.answerTo(EndLeg{m_start.incident, m_start.call, leg, how}); }
    QString dial() { return m_play.answerTo(DialLeg{m_start.incident, m_start.call, sample::water(), u"139"_s}); }

    Play m_play;
    StartThreeWayCall m_start;
};

void CallsTest::init()
{
    m_play = Play();
    m_play.open(1);
    m_start = {
        sample::id<IncidentId>(1), sample::id<ThreeWayCallId>(1), u"13900000001"_s, sample::water(), u"0737-5550002"_s};
}

void CallsTest::startsWithBothLegs()
{
    QCOMPARE(start(), QString());
    QCOMPARE(call().by, sample::theOperator());
    QCOMPARE(call().legs.size(), 2u);
    const Leg &caller = call().legs[0];
    const Leg &dutyRoom = call().legs[1];
    QCOMPARE(enumName(caller.party), u"Caller"_s);
    QCOMPARE(caller.number, u"13900000001"_s);
    QCOMPARE(caller.answeredAt, m_play.now);
    QCOMPARE(enumName(dutyRoom.party), u"DutyRoom"_s);
    QCOMPARE(dutyRoom.unit, sample::water());
    QCOMPARE(dutyRoom.number, u"0737-5550002"_s);
    QCOMPARE(dutyRoom.startedAt, m_play.now);
    QVERIFY(!dutyRoom.answeredAt);
    QVERIFY(!call().isOver());
}

void CallsTest::answeredAndHungUp()
{
    start();
    m_play.pass(8s);
    QCOMPARE(answer(1), QString());
    QCOMPARE(call().legs[1].answeredAt, m_play.now);
    m_play.pass(90s);
    QCOMPARE(end(0, LegEnd::HungUp), QString());
    QVERIFY(!call().isOver());
    m_play.pass(5s);
    QCOMPARE(end(1, LegEnd::HungUp), QString());
    QVERIFY(call().isOver());
    QCOMPARE(*call().legs[1].endedAt - *call().legs[1].answeredAt, 95s);
}

void CallsTest::secondAttempt()
{
    start();
    m_play.pass(30s);
    QCOMPARE(end(1, LegEnd::NoAnswer), QString());
    QCOMPARE(dial(), QString());
    QCOMPARE(call().legs.size(), 3u);
    QCOMPARE(call().legs[2].number, u"139"_s);
    QCOMPARE(call().legs[2].startedAt, m_play.now);
    QCOMPARE(enumName(call().legs[1].end), u"NoAnswer"_s);
    QCOMPARE(end(2, LegEnd::Busy), QString());
}

void CallsTest::overIsOver()
{
    start();
    end(0, LegEnd::HungUp);
    end(1, LegEnd::HungUp); // the caller gave up before the duty room answered
    QCOMPARE(dial(), u"WrongState/call"_s);
    QCOMPARE(end(0, LegEnd::HungUp), u"WrongState/leg"_s);
    QCOMPARE(answer(1), u"WrongState/leg"_s);
}

void CallsTest::closedIncidentLetsTheCallEnd()
{
    start();
    m_play.must(CloseIncident{m_start.incident, sample::advised(), {}});
    QCOMPARE(end(0, LegEnd::HungUp), QString());
    QCOMPARE(end(1, LegEnd::HungUp), QString());
    m_start.call = sample::id<ThreeWayCallId>(2);
    QCOMPARE(start(), u"WrongState/state"_s);
}

void CallsTest::startRefused_data()
{
    QTest::addColumn<std::function<void(StartThreeWayCall &)>>("spoil");
    QTest::addColumn<QString>("expected");
    using Spoil = std::function<void(StartThreeWayCall &)>;
    const auto row
        = [](const char *name, const Spoil &spoil, const QString &answer) { QTest::newRow(name) << spoil << answer; };
    row(
        "incident", [](StartThreeWayCall &s) { s.incident = sample::id<IncidentId>(9); }, u"UnknownIncident"_s);
    row(
        "no id", [](StartThreeWayCall &s) { s.call = {}; }, u"Malformed/call"_s);
    row(
        "unit", [](StartThreeWayCall &s) { s.unit = UnitKey(u"x"_s); }, u"UnknownUnit/unit"_s);
    row(
        "no number to dial", [](StartThreeWayCall &s) { s.dutyPhone.clear(); }, u"NeedsText/dutyPhone"_s);
    row(
        "long number", [](StartThreeWayCall &s) { s.dutyPhone.fill(u'1', 201); }, u"TooLong/dutyPhone"_s);
    row(
        "long caller", [](StartThreeWayCall &s) { s.callerNumber.fill(u'1', 201); }, u"TooLong/callerNumber"_s);
    row("withheld number", [](StartThreeWayCall &s) { s.callerNumber.clear(); }, {});
}

void CallsTest::startRefused()
{
    QFETCH(std::function<void(StartThreeWayCall &)>, spoil);
    spoil(m_start);
    QTEST(start(), "expected");
}

void CallsTest::legsRefused()
{
    QCOMPARE(answer(0), u"UnknownItem/call"_s);
    QCOMPARE(dial(), u"UnknownItem/call"_s);
    start();
    QCOMPARE(start(), u"AlreadyThere/call"_s);
    QCOMPARE(answer(0), u"WrongState/leg"_s); // the caller is on the line
    QCOMPARE(answer(2), u"UnknownItem/leg"_s);
    QCOMPARE(answer(-1), u"UnknownItem/leg"_s);
    QCOMPARE(end(2, LegEnd::HungUp), u"UnknownItem/leg"_s);
    QCOMPARE(end(1, LegEnd::NotEnded), u"Malformed/end"_s);
    QCOMPARE(answer(1), QString());
    QCOMPARE(end(1, LegEnd::Busy), u"WrongState/leg"_s); // it was answered
    QCOMPARE(end(1, LegEnd::NoAnswer), u"WrongState/leg"_s);
}

QTEST_APPLESS_MAIN(CallsTest)
#include "callstest.moc"
