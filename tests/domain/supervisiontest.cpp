// SPDX-License-Identifier: GPL-3.0-or-later
// decide(): notes, urging, excuses, escalation to the linkage office.
#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SupervisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void notesStay();
    void notesOnAClosedIncident();
    void notesRefused();
    void urging();
    void urgingRefused();
    void excusing();
    void excusingRefused();
    void escalating();
    void escalatingRefused();

private:
    [[nodiscard]] Urging urgingOf() const { return m_play.order(1).urgings.at(0); }
    QString urge(const QString &reason) { return m_play.answerTo(UrgeUnit{kFirst, kOrder, kUrging, reason}); }
    QString answerUrging(const QString &text) { return m_play.answerTo(AnswerUrging{kFirst, kOrder, kUrging, text}); }
    QString excuse(DeadlineKind kind, const QString &reason)
    {
        return m_play.answerTo(ExcuseDelay{kFirst, kOrder, kind, reason});
    }

    const IncidentId kFirst = sample::id<IncidentId>(1);
    const OrderId kOrder = sample::id<OrderId>(1);
    const UrgingId kUrging = sample::id<UrgingId>(1);
    Play m_play;
};

void SupervisionTest::init()
{
    m_play = Play();
    m_play.open(1);
    m_play.give(1);
}

void SupervisionTest::notesStay()
{
    const auto note = sample::id<NoteId>(1);
    m_play.must(AddNote{kFirst, note, u"总阀在桥头"_s});
    QCOMPARE(m_play.incident(1).notes[0], (Note{note, u"总阀在桥头"_s, sample::theOperator(), m_play.now, {}, {}}));
    m_play.actor = sample::theSupervisor();
    m_play.must(StrikeNote{kFirst, note, u"记错"_s});
    QCOMPARE(m_play.incident(1).notes.size(), 1u);
    QCOMPARE(m_play.incident(1).notes[0].text, u"总阀在桥头"_s);
    QCOMPARE(m_play.incident(1).notes[0].struckBy, sample::theSupervisor());
    QCOMPARE(m_play.incident(1).notes[0].struckReason, u"记错"_s);
}

void SupervisionTest::notesOnAClosedIncident()
{
    m_play.bring(1, OrderState::Accepted);
    m_play.must(CloseIncident{kFirst, sample::handled(), {}});
    m_play.must(AddNote{kFirst, sample::id<NoteId>(1), u"断网时写的"_s});
    QCOMPARE(m_play.incident(1).notes.size(), 1u);
}

void SupervisionTest::notesRefused()
{
    const auto note = sample::id<NoteId>(1);
    QCOMPARE(m_play.answerTo(AddNote{kFirst, {}, u"记"_s}), u"Malformed/note"_s);
    QCOMPARE(m_play.answerTo(AddNote{kFirst, note, u" "_s}), u"NeedsText/text"_s);
    QCOMPARE(m_play.answerTo(AddNote{kFirst, note, QString(4001, u'记')}), u"TooLong/text"_s);
    QCOMPARE(m_play.answerTo(AddNote{sample::id<IncidentId>(9), note, u"记"_s}), u"UnknownIncident"_s);
    QCOMPARE(m_play.answerTo(StrikeNote{kFirst, note, u"错"_s}), u"UnknownItem/note"_s);
    m_play.must(AddNote{kFirst, note, u"记"_s});
    QCOMPARE(m_play.answerTo(AddNote{kFirst, note, u"记"_s}), u"AlreadyThere/note"_s);
    QCOMPARE(m_play.answerTo(StrikeNote{kFirst, note, {}}), u"NeedsReason/reason"_s);
    m_play.must(StrikeNote{kFirst, note, u"错"_s});
    QCOMPARE(m_play.answerTo(StrikeNote{kFirst, note, u"错"_s}), u"WrongState/note"_s);
}

void SupervisionTest::urging()
{
    QCOMPARE(urge(u"超时未到"_s), QString());
    QCOMPARE(urgingOf(), (Urging{kUrging, u"超时未到"_s, sample::theOperator(), m_play.now, {}, {}}));
    m_play.pass(60s);
    m_play.actor = sample::dutyRoom(sample::water());
    QCOMPARE(answerUrging(u"堵车，十分钟到"_s), QString());
    QCOMPARE(urgingOf().answer, u"堵车，十分钟到"_s);
    QCOMPARE(urgingOf().answeredAt, m_play.now);
}

void SupervisionTest::urgingRefused()
{
    QCOMPARE(urge(u" "_s), u"NeedsReason/reason"_s);
    QCOMPARE(answerUrging(u"好"_s), u"UnknownItem/urging"_s);
    QCOMPARE(m_play.answerTo(UrgeUnit{kFirst, kOrder, {}, u"快"_s}), u"Malformed/urging"_s);
    QCOMPARE(m_play.answerTo(UrgeUnit{kFirst, sample::id<OrderId>(9), kUrging, u"快"_s}), u"UnknownOrder"_s);
    QCOMPARE(urge(u"快"_s), QString());
    QCOMPARE(urge(u"快"_s), u"AlreadyThere/urging"_s);
    QCOMPARE(answerUrging({}), u"NeedsText/answer"_s);
    QCOMPARE(answerUrging(u"好"_s), QString());
    QCOMPARE(answerUrging(u"好"_s), u"WrongState/urging"_s);
    m_play.bring(1, OrderState::Withdrawn);
    QCOMPARE(m_play.answerTo(UrgeUnit{kFirst, kOrder, sample::id<UrgingId>(2), u"快"_s}), u"WrongState/state"_s);
}

void SupervisionTest::excusing()
{
    m_play.pass(2000s);
    const std::vector<Deadline> before = m_play.order(1).deadlines;
    m_play.actor = sample::theSupervisor();
    QCOMPARE(excuse(DeadlineKind::Arrival, u"山体滑坡断路"_s), QString());
    QCOMPARE(m_play.order(1).deadline(DeadlineKind::Arrival)->excuse,
        (Excuse{u"山体滑坡断路"_s, sample::theSupervisor(), m_play.now}));
    const auto &changed = std::get<DeadlinesChanged>(m_play.log.back());
    QCOMPARE(changed.before, before);
    QCOMPARE(changed.reason, u"山体滑坡断路"_s);
    QVERIFY(m_play.order(1).deadline(DeadlineKind::Arrival)->isRunning()); // still has to be done
    QCOMPARE(m_play.advance(1, OrderState::Arrived), QString());
    QVERIFY(m_play.order(1).deadline(DeadlineKind::Arrival)->excuse);
    // The assessment comes after the closing.
    m_play.reportOrally(1);
    m_play.advance(1, OrderState::LeftScene);
    m_play.reportInWriting(1);
    m_play.advance(1, OrderState::Accepted);
    m_play.must(CloseIncident{kFirst, sample::handled(), {}});
    QCOMPARE(excuse(DeadlineKind::Acknowledgement, u"线路故障"_s), QString());
}

void SupervisionTest::excusingRefused()
{
    QCOMPARE(excuse(DeadlineKind::Arrival, u"滑坡"_s), u"NotPermitted"_s);
    const Decision asked = decide(m_play.world, ExcuseDelay{kFirst, kOrder, DeadlineKind::Arrival, u"滑坡"_s},
        {m_play.now, sample::theOperator(), {}});
    QCOMPARE(enumName(asked.error().reason), u"NeedsSupervisor"_s); // also where nobody asked the table
    m_play.actor = sample::theSupervisor();
    QCOMPARE(excuse(DeadlineKind::Arrival, u" "_s), u"NeedsReason/reason"_s);
    QCOMPARE(excuse(DeadlineKind::WrittenFeedback, u"滑坡"_s), u"UnknownItem/deadline"_s); // does not run yet
    QCOMPARE(excuse(DeadlineKind::Arrival, u"滑坡"_s), QString());
    QCOMPARE(excuse(DeadlineKind::Arrival, u"滑坡"_s), u"AlreadyThere/deadline"_s);
    m_play.bring(1, OrderState::Withdrawn);
    QCOMPARE(excuse(DeadlineKind::Acknowledgement, u"滑坡"_s), u"WrongState/deadline"_s);
}

void SupervisionTest::escalating()
{
    const auto escalation = sample::id<EscalationId>(1);
    EscalateIncident asked{kFirst, escalation, u"三人受伤，需吊车"_s, u"自来水公司"_s, 3, true, true};
    QCOMPARE(m_play.must(asked), u"IncidentEscalated"_s);
    QVERIFY(m_play.incident(1).awaitsLinkageOffice());
    const Escalation &found = m_play.incident(1).escalations[0];
    QCOMPARE(found.casualties, 3);
    QCOMPARE(found.foundBy, u"自来水公司"_s);
    QVERIFY(found.reinforcement && found.severalDepartments);
    QCOMPARE(found.at, m_play.now);
    QCOMPARE(enumName(m_play.incident(1).state), u"InHand"_s);
    m_play.pass(120s);
    m_play.actor = sample::theLinkageOffice();
    m_play.must(AnswerEscalation{kFirst, escalation, u"已通知住建局"_s});
    QVERIFY(!m_play.incident(1).awaitsLinkageOffice());
    QCOMPARE(m_play.incident(1).escalations[0].answeredBy, sample::theLinkageOffice());
    QCOMPARE(m_play.incident(1).escalations[0].answeredAt, m_play.now);
}

void SupervisionTest::escalatingRefused()
{
    const auto escalation = sample::id<EscalationId>(1);
    m_play.actor = sample::theSupervisor();
    const auto escalate = [&](const EscalationId &id, const QString &finding, int casualties) {
        return m_play.answerTo(EscalateIncident{kFirst, id, finding, {}, casualties, false, false});
    };
    QCOMPARE(escalate({}, u"大"_s, 0), u"Malformed/escalation"_s);
    QCOMPARE(escalate(escalation, u"大"_s, -1), u"Malformed/casualties"_s);
    QCOMPARE(escalate(escalation, {}, 0), u"NeedsText/finding"_s);
    QCOMPARE(escalate(escalation, QString(4001, u'大'), 0), u"TooLong/finding"_s);
    QCOMPARE(m_play.answerTo(AnswerEscalation{kFirst, escalation, u"好"_s}), u"UnknownItem/escalation"_s);
    QCOMPARE(escalate(escalation, u"大"_s, 0), QString());
    QCOMPARE(escalate(escalation, u"大"_s, 0), u"AlreadyThere/escalation"_s);
    QCOMPARE(m_play.answerTo(AnswerEscalation{kFirst, escalation, u" "_s}), u"NeedsText/answer"_s);
    QCOMPARE(m_play.answerTo(AnswerEscalation{kFirst, escalation, u"好"_s}), QString());
    QCOMPARE(m_play.answerTo(AnswerEscalation{kFirst, escalation, u"好"_s}), u"WrongState/escalation"_s);
    m_play.playThrough(2);
    QCOMPARE(m_play.answerTo(EscalateIncident{
                 sample::id<IncidentId>(2), sample::id<EscalationId>(2), u"大"_s, {}, 0, false, false}),
        u"WrongState/state"_s);
}

QTEST_APPLESS_MAIN(SupervisionTest)
#include "supervisiontest.moc"
