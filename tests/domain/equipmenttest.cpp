// SPDX-License-Identifier: GPL-3.0-or-later
// Equipment, and calling it up.
#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class EquipmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoHasAPump();
    void whereItStands();
    void calledUp();
    void notEnough();
    void refused();
    void life();
    void itsDutyRoom();
    void closesOnlyWhenBack();
    void running();

private:
    [[nodiscard]] CallUpEquipment callUp(int quantity) const
    {
        return {.incident = kFirst,
            .callUp = kCallUp,
            .unit = sample::water(),
            .equipment = EquipmentKey(u"a"_s),
            .quantity = quantity,
            .instruction = u"送到桥头"_s,
            .neededBy = m_play.now + 1h,
            .returnBy = m_play.now + 24h};
    }
    QString advance(CallUpState to, const QString &reason = {})
    {
        return m_play.answerTo(AdvanceCallUp{kFirst, kCallUp, to, u"老刘"_s, reason});
    }
    [[nodiscard]] const CallUp &taken() const { return m_play.incident(1).callUps.at(0); }

    const IncidentId kFirst = sample::id<IncidentId>(1);
    const CallUpId kCallUp = sample::id<CallUpId>(1);
    Play m_play;
};

void EquipmentTest::init()
{
    m_play = Play();
    m_play.open(1);
    Equipment near = sample::pump(u"a", sample::water());
    near.position = sample::inTown();
    Equipment far = sample::pump(u"b", sample::power());
    far.position = sample::inMountains();
    Equipment broken = sample::pump(u"c", sample::housing());
    broken.state = EquipmentState::UnderRepair;
    Equipment unusable = sample::pump(u"d", sample::suspended());
    Equipment retired = sample::pump(u"e", sample::transport());
    retired.retired = true;
    for (const Equipment &each : {near, far, broken, unusable, retired})
        apply(m_play.world, EquipmentPut{each});
}

void EquipmentTest::whoHasAPump()
{
    const auto keys = [](const std::vector<EquipmentHit> &hits) {
        QString text;
        for (const EquipmentHit &hit : hits)
            text += hit.equipment->key.text();
        return text;
    };
    QCOMPARE(keys(findEquipment(m_play.world, u"水泵"_s, sample::inTown(), {})), u"abc"_s);
    QCOMPARE(keys(findEquipment(m_play.world, u"抽水機"_s, sample::inMountains(), {})), u"bac"_s);
    QCOMPARE(keys(findEquipment(m_play.world, u"水泵"_s, sample::inTown(), 1'000.0)), u"ac"_s);
    QCOMPARE(keys(findEquipment(m_play.world, u"锯"_s, sample::inTown(), {})), QString());
    const std::vector<EquipmentHit> hits = findEquipment(m_play.world, u"水泵"_s, sample::inTown(), {});
    QCOMPARE(hits[0].available, 3);
    QCOMPARE(hits[2].available, 0);
    QVERIFY(*hits[0].metres < 1);
}

void EquipmentTest::whereItStands()
{
    Equipment own = sample::pump(u"x", sample::water());
    QCOMPARE(positionOf(m_play.world, own), m_play.world.unit(sample::water())->position);
    apply(m_play.world,
        DetachmentPut{
            {.key = DetachmentKey(u"d"_s), .unit = sample::water(), .name = u"一队"_s, .base = sample::inMountains()}});
    own.detachment = DetachmentKey(u"d"_s);
    QCOMPARE(positionOf(m_play.world, own), sample::inMountains());
    own.position = sample::inTown();
    QCOMPARE(positionOf(m_play.world, own), sample::inTown());
}

void EquipmentTest::calledUp()
{
    QCOMPARE(m_play.answerTo(callUp(2)), QString());
    QCOMPARE(taken().what, u"潜水泵"_s);
    QCOMPARE(taken().state, CallUpState::Asked);
    QCOMPARE(taken().steps.size(), 1u);
    QCOMPARE(availableOf(m_play.world, m_play.world.equipment.at(EquipmentKey(u"a"_s))), 1);
    CallUpEquipment inWords = callUp(1);
    inWords.callUp = sample::id<CallUpId>(2);
    inWords.equipment = {};
    inWords.what = u"编织袋"_s;
    inWords.quantity = 500;
    QCOMPARE(m_play.answerTo(inWords), QString());
    QCOMPARE(m_play.incident(1).callUps.at(1).what, u"编织袋"_s);
}

void EquipmentTest::notEnough()
{
    const Decision decision = m_play.tell(callUp(4));
    QCOMPARE(decision.error().reason, RefusalReason::NotEnough);
    QCOMPARE(decision.error().current, u"3"_s);
}

void EquipmentTest::refused()
{
    CallUpEquipment wrong = callUp(1);
    wrong.unit = sample::power(); // not whose it is
    QCOMPARE(m_play.tell(wrong).error().reason, RefusalReason::UnknownItem);
    wrong = callUp(1);
    wrong.equipment = {};
    QCOMPARE(m_play.tell(wrong).error().reason, RefusalReason::NeedsText);
    wrong = callUp(1);
    wrong.neededBy = m_play.now;
    QCOMPARE(m_play.tell(wrong).error().field, u"neededBy"_s);
    wrong = callUp(1);
    wrong.returnBy = wrong.neededBy;
    QCOMPARE(m_play.tell(wrong).error().field, u"returnBy"_s);
    wrong = callUp(0);
    QCOMPARE(m_play.tell(wrong).error().field, u"quantity"_s);
    wrong = callUp(1);
    wrong.unit = sample::suspended();
    QCOMPARE(m_play.tell(wrong).error().reason, RefusalReason::UnitSuspended);
    m_play.must(callUp(1));
    QCOMPARE(m_play.tell(callUp(1)).error().reason, RefusalReason::AlreadyThere);
}

void EquipmentTest::life()
{
    m_play.must(callUp(2));
    QCOMPARE(taken().dueAt(), taken().neededBy);
    QVERIFY(!taken().isLate(taken().neededBy));
    QVERIFY(taken().isLate(taken().neededBy + 1ms));
    QVERIFY(!advance(CallUpState::Declined).isEmpty()); // needs a reason
    QVERIFY(!advance(CallUpState::Returned).isEmpty()); // before it was there
    QCOMPARE(advance(CallUpState::Agreed), QString());
    QCOMPARE(advance(CallUpState::Delivered), QString());
    QCOMPARE(taken().dueAt(), taken().returnBy);
    QVERIFY(!advance(CallUpState::Withdrawn, u"不要了"_s).isEmpty());
    QCOMPARE(advance(CallUpState::Returned), QString());
    QVERIFY(!taken().isOut());
    QVERIFY(!taken().dueAt());
    QCOMPARE(taken().steps.back().reportedBy, u"老刘"_s);
    QCOMPARE(availableOf(m_play.world, m_play.world.equipment.at(EquipmentKey(u"a"_s))), 3);
}

void EquipmentTest::itsDutyRoom()
{
    m_play.must(callUp(2));
    m_play.actor = sample::dutyRoom(sample::power());
    QVERIFY(advance(CallUpState::Agreed).startsWith(u"NotPermitted"));
    m_play.actor = sample::dutyRoom(sample::water());
    QVERIFY(advance(CallUpState::Withdrawn, u"不行"_s).startsWith(u"NotPermitted"));
    QCOMPARE(advance(CallUpState::Agreed), QString());
    // The incident is its matter now.
    QCOMPARE(m_play.answerTo(AddNote{kFirst, sample::id<NoteId>(1), u"已装车"_s}), QString());
}

void EquipmentTest::closesOnlyWhenBack()
{
    m_play.give(1);
    m_play.bring(1, OrderState::Accepted);
    m_play.must(callUp(2));
    const CloseIncident close{kFirst, sample::handled(), {}};
    QCOMPARE(m_play.tell(close).error().reason, RefusalReason::EquipmentOut);
    QCOMPARE(m_play.tell(close).error().current, u"潜水泵"_s);
    QCOMPARE(advance(CallUpState::Delivered), QString());
    QCOMPARE(advance(CallUpState::Returned), QString());
    QCOMPARE(m_play.answerTo(close), QString());
}

void EquipmentTest::running()
{
    CallUpEquipment later = callUp(1);
    later.callUp = sample::id<CallUpId>(2);
    later.neededBy += 1h;
    m_play.must(later);
    m_play.must(callUp(1));
    const std::vector<RunningCallUp> running = runningCallUps(m_play.world);
    QCOMPARE(running.size(), 2u);
    QCOMPARE(running[0].callUp->id, kCallUp);
    QCOMPARE(advance(CallUpState::Declined, u"坏了"_s), QString());
    QCOMPARE(runningCallUps(m_play.world).size(), 1u);
}

QTEST_APPLESS_MAIN(EquipmentTest)
#include "equipmenttest.moc"
