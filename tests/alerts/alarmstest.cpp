// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alarmrules.h"
#include "alerts/bell.h"
#include "alerts/printcounts.h"
#include "deskmodels/testsource.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// The rules of seat 1 and everything they have raised since it was last asked.
class Ringing
{
public:
    explicit Ringing(TestSource &source)
        : m_rules(source, source.seat())
    {
        QObject::connect(
            &m_rules, &AlarmRules::raised, &m_rules, [this](const Alarm &alarm) { m_raised.push_back(alarm); });
        QObject::connect(&m_rules, &AlarmRules::returned, &m_rules,
            [this](const AlarmCounts &missed) { m_returned.push_back(missed); });
    }

    std::vector<Alarm> tick()
    {
        m_rules.tick();
        return std::exchange(m_raised, {});
    }
    /// What was told as one since it was last asked.
    std::vector<AlarmCounts> returned()
    {
        m_rules.tick();
        return std::exchange(m_returned, {});
    }
    /// As it says itself when called at the deadline's warning or due time.
    static Alarm about(AlarmKind kind, quint32 n, const Deadline &deadline)
    {
        return {kind, sample::id<IncidentId>(n), sample::id<OrderId>(n), deadline.kind,
            kind == AlarmKind::DeadlineWarning ? deadline.warnAt : deadline.dueAt};
    }

private:
    AlarmRules m_rules;
    std::vector<Alarm> m_raised;
    std::vector<AlarmCounts> m_returned;
};

Deadline deadlineOf(const TestSource &source, quint32 n, DeadlineKind kind)
{
    return *source.incident(n).order(sample::id<OrderId>(n))->deadline(kind);
}

} // namespace

namespace liandong {

char *toString(const std::vector<Alarm> &alarms)
{
    QString text = u"%1 alarms:"_s.arg(alarms.size());
    for (const Alarm &alarm : alarms)
        text += u" kind %1, deadline %2, at %3;"_s.arg(int(alarm.kind))
                    .arg(alarm.deadline ? int(*alarm.deadline) : -1)
                    .arg(alarm.at.time_since_epoch().count());
    return QTest::toString(text);
}

} // namespace liandong

namespace {

/// A service that answers again, up to where it begins to say what happened meanwhile.
void comeBack(TestSource &source)
{
    source.setLink(LinkState::Connecting);
    source.setLink(LinkState::Joining);
}

} // namespace

/// What rings, when and for whom.
class AlarmsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewIncidentRingsOnOtherSeatsOnly()
    {
        TestSource source;
        Ringing ringing(source);
        source.open(1);
        QCOMPARE(ringing.tick(),
            std::vector({Alarm{AlarmKind::NewIncident, sample::id<IncidentId>(1), {}, {}, source.clock.now()}}));
        source.own(sample::burstMain(2));
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
    }

    void adviceThatClosesAtOnceDoesNotRing()
    {
        TestSource source;
        Ringing ringing(source);
        OpenIncident advice = sample::burstMain(1);
        advice.kind = IncidentKind::Advice;
        advice.disposition = sample::advised();
        source.others(advice);
        QVERIFY(source.incident(1).isClosed());
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
    }

    void warnsOnceAndRingsOnceWhenMissed()
    {
        TestSource source;
        source.open(1);
        source.give(1);
        Ringing ringing(source);
        const Deadline ack = deadlineOf(source, 1, DeadlineKind::Acknowledgement);
        QVERIFY(ack.warnAt < ack.dueAt);
        source.clock.set(ack.warnAt - Milliseconds(1));
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
        source.clock.set(ack.warnAt);
        QCOMPARE(ringing.tick(), std::vector({Ringing::about(AlarmKind::DeadlineWarning, 1, ack)}));
        source.clock.set(ack.dueAt - Milliseconds(1));
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
        source.clock.set(ack.dueAt);
        QCOMPARE(ringing.tick(), std::vector({Ringing::about(AlarmKind::DeadlineMissed, 1, ack)}));
        source.clock.advance(Milliseconds(60'000));
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
    }

    void whatIsMissedIsNotWarnedOfAnyMore()
    {
        TestSource source;
        source.open(1);
        source.give(1);
        Ringing ringing(source);
        const Deadline ack = deadlineOf(source, 1, DeadlineKind::Acknowledgement);
        source.clock.set(ack.dueAt + Milliseconds(5'000));
        QCOMPARE(ringing.tick(), std::vector({Ringing::about(AlarmKind::DeadlineMissed, 1, ack)}));
    }

    void whatIsDoneInTimeNeverRings()
    {
        TestSource source;
        source.open(1);
        source.give(1);
        Ringing ringing(source);
        source.advance(1, OrderState::Acknowledged);
        source.clock.set(deadlineOf(source, 1, DeadlineKind::Acknowledgement).dueAt + Milliseconds(1));
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
    }

    void anOrderGivenLaterIsWatchedToo()
    {
        TestSource source;
        Ringing ringing(source);
        source.open(1);
        (void)ringing.tick();
        source.own(sample::orderToWater(1));
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
        const Deadline ack = deadlineOf(source, 1, DeadlineKind::Acknowledgement);
        source.clock.set(ack.warnAt);
        QCOMPARE(ringing.tick(), std::vector({Ringing::about(AlarmKind::DeadlineWarning, 1, ack)}));
    }

    void nothingRingsAgainInAWorldThatCameAnew()
    {
        TestSource source;
        source.open(1);
        source.give(1);
        Ringing ringing(source);
        const Deadline ack = deadlineOf(source, 1, DeadlineKind::Acknowledgement);
        const Deadline arrival = deadlineOf(source, 1, DeadlineKind::Arrival);
        source.clock.set(ack.dueAt);
        QCOMPARE(ringing.tick().size(), size_t(1));
        source.replace(World(source.world()));
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
        source.clock.set(arrival.warnAt);
        QCOMPARE(ringing.tick(), std::vector({Ringing::about(AlarmKind::DeadlineWarning, 1, arrival)}));
    }

    void whatWasPastAtTheStartStaysSilent()
    {
        TestSource source;
        source.open(1);
        source.give(1);
        const Deadline ack = deadlineOf(source, 1, DeadlineKind::Acknowledgement);
        const Deadline arrival = deadlineOf(source, 1, DeadlineKind::Arrival);
        source.clock.set(ack.dueAt + Milliseconds(1));
        Ringing ringing(source);
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
        source.clock.set(arrival.dueAt);
        QCOMPARE(ringing.tick(), std::vector({Ringing::about(AlarmKind::DeadlineMissed, 1, arrival)}));
    }

    void entriesThatCameMeanwhileAreToldAsOne()
    {
        TestSource source;
        source.open(1);
        Ringing ringing(source);
        source.setLink(LinkState::Away);
        QCOMPARE(ringing.tick().size(), size_t(1)); // the link itself
        comeBack(source);
        source.bring(2, OrderState::Given);
        source.bring(3, OrderState::Given);
        source.advance(3, OrderState::Declined, u"车辆故障"_s);
        source.playThrough(4);
        source.own(sample::burstMain(5)); // sent before the link broke
        source.others(EscalateIncident{
            sample::id<IncidentId>(1), sample::id<EscalationId>(1), u"多处爆管"_s, u"自来水公司"_s, 0, true, true});
        source.clock.set(deadlineOf(source, 2, DeadlineKind::Acknowledgement).dueAt);
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
        source.setLink(LinkState::Live);
        QCOMPARE(ringing.returned(),
            std::vector({AlarmCounts{{AlarmKind::NewIncident, 2}, {AlarmKind::OrderDeclined, 1},
                {AlarmKind::Escalated, 1}, {AlarmKind::DeadlineMissed, 1}}}));
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
        source.setLink(LinkState::Away);
        comeBack(source);
        source.setLink(LinkState::Live);
        QCOMPARE(ringing.returned(), std::vector<AlarmCounts>{});
        source.open(6);
        QCOMPARE(ringing.tick().size(), size_t(2)); // the link and the incident: one by one again
    }

    void aWorldThatCameAnewIsComparedWithTheOneBefore()
    {
        TestSource source;
        source.bring(1, OrderState::Given);
        Ringing ringing(source);
        source.setLink(LinkState::Away);
        source.clock.set(deadlineOf(source, 1, DeadlineKind::Acknowledgement).warnAt);
        QCOMPARE(ringing.tick().size(), size_t(2)); // the link, and what this seat knows goes on
        TestSource service;
        service.replace(source.world());
        service.clock.set(source.clock.now());
        service.bring(2, OrderState::Given);
        comeBack(source);
        source.clock.set(deadlineOf(service, 2, DeadlineKind::Acknowledgement).dueAt);
        source.replace(service.world());
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
        source.setLink(LinkState::Live);
        QCOMPARE(ringing.returned(),
            std::vector({AlarmCounts{{AlarmKind::NewIncident, 1}, {AlarmKind::DeadlineMissed, 2}}}));
        service.open(3);
        source.replace(service.world()); // while the link is live
        QCOMPARE(ringing.returned(), std::vector({AlarmCounts{{AlarmKind::NewIncident, 1}}}));
    }

    void whatFellDueWhileTheProgramWasClosedIsToldOnce()
    {
        TestSource before;
        before.bring(1, OrderState::Given);
        TestSource source;
        source.setLink(LinkState::Away);
        Ringing ringing(source);
        source.clock.set(deadlineOf(before, 1, DeadlineKind::Acknowledgement).dueAt);
        source.replace(before.world()); // as it was kept
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
        source.setLink(LinkState::Connecting);
        QCOMPARE(ringing.returned(), std::vector<AlarmCounts>{});
        source.setLink(LinkState::Away); // nobody there: the last known state speaks
        QCOMPARE(ringing.returned(), std::vector({AlarmCounts{{AlarmKind::DeadlineMissed, 1}}}));
        source.setLink(LinkState::Connecting);
        source.setLink(LinkState::Away);
        comeBack(source);
        source.setLink(LinkState::Live);
        QCOMPARE(ringing.returned(), std::vector<AlarmCounts>{});
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
    }

    void aSeatThatKnowsNothingIsToldWhatStands()
    {
        TestSource service;
        service.open(1);
        service.open(2);
        service.playThrough(3);
        TestSource source;
        source.setLink(LinkState::Away);
        Ringing ringing(source);
        source.replace({});
        comeBack(source);
        source.replace(service.world());
        source.setLink(LinkState::Live);
        QCOMPARE(ringing.returned(), std::vector({AlarmCounts{{AlarmKind::NewIncident, 2}}}));
    }

    void aDeclinedOrderRings()
    {
        TestSource source;
        source.open(1);
        source.give(1);
        Ringing ringing(source);
        source.advance(1, OrderState::Declined, u"车辆故障"_s);
        QCOMPARE(ringing.tick(),
            std::vector({Alarm{
                AlarmKind::OrderDeclined, sample::id<IncidentId>(1), sample::id<OrderId>(1), {}, source.clock.now()}}));
        source.clock.advance(Milliseconds(86'400'000));
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
    }

    void anEscalationRingsOnOtherSeatsOnly()
    {
        TestSource source;
        source.open(1);
        source.open(2);
        Ringing ringing(source);
        const EscalateIncident escalate{
            sample::id<IncidentId>(1), sample::id<EscalationId>(1), u"多处爆管"_s, u"自来水公司"_s, 0, true, true};
        source.others(escalate);
        QCOMPARE(ringing.tick(),
            std::vector({Alarm{AlarmKind::Escalated, sample::id<IncidentId>(1), {}, {}, source.clock.now()}}));
        EscalateIncident own = escalate;
        own.incident = sample::id<IncidentId>(2);
        own.escalation = sample::id<EscalationId>(2);
        source.own(own);
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
    }

    void theLinkIsMissedOnlyWhereItWas()
    {
        TestSource source;
        source.setLink(LinkState::Away);
        Ringing ringing(source);
        source.setLink(LinkState::Connecting);
        source.setLink(LinkState::Away);
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
        source.setLink(LinkState::Joining);
        source.setLink(LinkState::Live);
        source.setLink(LinkState::Away);
        QCOMPARE(ringing.tick(), std::vector({Alarm{AlarmKind::LinkLost, {}, {}, {}, source.clock.now()}}));
        source.setLink(LinkState::Connecting);
        source.setLink(LinkState::Away);
        QCOMPARE(ringing.tick(), std::vector<Alarm>{});
    }

    void aLinkThatWasLiveFromTheStartIsMissed()
    {
        TestSource source;
        Ringing ringing(source);
        source.setLink(LinkState::Away);
        QCOMPARE(ringing.tick().size(), size_t(1));
    }

    /// On a machine with a sound card it is heard; without, and muted, it is told all the same.
    void theBellTellsWhetherItWasHeard()
    {
        Bell bell;
        QSignalSpy rang(&bell, &Bell::rang);
        const QList kinds{AlarmKind::NewIncident, AlarmKind::DeadlineWarning, AlarmKind::OrderDeclined,
            AlarmKind::Escalated, AlarmKind::LinkLost, AlarmKind::DeadlineMissed};
        for (const AlarmKind kind : kinds) {
            bell.ring(kind);
            QCOMPARE(rang.back().at(0).value<AlarmKind>(), kind);
            QCOMPARE(rang.back().at(1).toBool(), bell.hasSoundCard());
        }
        bell.setMuted(true);
        QVERIFY(bell.isMuted());
        bell.ring(AlarmKind::DeadlineMissed);
        QCOMPARE(rang.back().at(1).toBool(), false);
        QCOMPARE(rang.size(), kinds.size() + 1);
    }

    void everySoundIsThere()
    {
        for (const QString &name :
            {u"new-incident"_s, u"deadline-warning"_s, u"order-declined"_s, u"link-lost"_s, u"deadline-missed"_s}) {
            QFile file(u":/liandong/sounds/%1.wav"_s.arg(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            QVERIFY2(file.read(4) == "RIFF" && file.size() > 1'000, qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(AlarmsTest)
#include "alarmstest.moc"
