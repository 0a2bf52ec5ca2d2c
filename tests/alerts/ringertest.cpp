// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/ringer.h"
#include "alerts/alarmrules.h"
#include "alerts/bell.h"
#include "deskmodels/testsource.h"

#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// A seat with one sound rule.
struct Seat
{
    explicit Seat(const SoundRule &rule)
    {
        World world = source.world();
        world.sounds[SoundKey(u"rule"_s)] = rule;
        source.replace(world);
    }

    TestSource source;
    AlarmRules alarms{source, source.seat()};
    Bell bell;
    Ringer ringer{source, alarms, bell};
    QSignalSpy rang{&bell, &Bell::rang};
};

} // namespace

/// The centre's sound rules.
class RingerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasItsAlarm()
    {
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<SoundCause>>(
            [](auto cause) { QCOMPARE(causeOf(alarmOf(cause.value)), std::optional(SoundCause(cause.value))); });
    }

    void withoutARuleItRingsOnce()
    {
        Seat seat({.cause = SoundCause::LinkLost, .repeatSeconds = 5});
        seat.source.open(1);
        QCOMPARE(seat.rang.size(), 1);
        seat.source.clock.advance(Milliseconds(60'000));
        seat.ringer.tick();
        QCOMPARE(seat.rang.size(), 1);
    }

    /// At its duty room; looking at it is not enough.
    void anOrderRingsUntilItIsAcknowledged()
    {
        TestSource source;
        source.self = sample::dutyRoom(sample::water());
        AlarmRules alarms(source, source.seat());
        Bell bell;
        Ringer ringer(source, alarms, bell);
        QSignalSpy rang(&bell, &Bell::rang);
        source.open(1);
        QCOMPARE(rang.size(), 0);
        source.give(1);
        QCOMPARE(rang.size(), 1);
        source.setPresent(
            {{.session = 1, .seat = source.seat(), .actor = source.self, .looking = sample::id<IncidentId>(1)}});
        for (int again = 2; again <= 4; ++again) {
            source.clock.advance(Milliseconds(10'000));
            ringer.tick();
            QCOMPARE(rang.size(), again);
        }
        source.setLink(LinkState::Joining); // as after a restart: what stands unacknowledged rings anew, once
        source.setLink(LinkState::Live);
        QCOMPARE(rang.size(), 5);
        source.own(AdvanceOrder{sample::id<IncidentId>(1), sample::id<OrderId>(1), OrderState::Acknowledged, {}, {}});
        source.clock.advance(Milliseconds(60'000));
        ringer.tick();
        QCOMPARE(rang.size(), 5);
        source.others(
            UrgeUnit{sample::id<IncidentId>(1), sample::id<OrderId>(1), sample::id<UrgingId>(1), u"久未到场"_s});
        QCOMPARE(rang.size(), 6);
    }

    void equipmentAskedForRingsUntilItIsAnswered()
    {
        TestSource source;
        source.self = sample::dutyRoom(sample::water());
        AlarmRules alarms(source, source.seat());
        Bell bell;
        Ringer ringer(source, alarms, bell);
        QSignalSpy rang(&bell, &Bell::rang);
        source.open(1);
        source.others(CallUpEquipment{.incident = sample::id<IncidentId>(1),
            .callUp = sample::id<CallUpId>(1),
            .unit = sample::water(),
            .equipment = {},
            .what = u"水泵"_s,
            .quantity = 1,
            .instruction = {},
            .neededBy = source.serviceNow() + std::chrono::hours(2),
            .returnBy = {}});
        QCOMPARE(rang.size(), 1);
        source.clock.advance(Milliseconds(10'000));
        ringer.tick();
        QCOMPARE(rang.size(), 2);
        source.setLink(LinkState::Joining);
        source.setLink(LinkState::Live);
        QCOMPARE(rang.size(), 3);
        source.own(AdvanceCallUp{sample::id<IncidentId>(1), sample::id<CallUpId>(1), CallUpState::Agreed, {}, {}});
        source.clock.advance(Milliseconds(60'000));
        ringer.tick();
        QCOMPARE(rang.size(), 3);
    }

    void silentMeansSilent()
    {
        Seat seat({.cause = SoundCause::NewIncident, .silent = true, .repeatSeconds = 5});
        seat.source.open(1);
        seat.source.clock.advance(Milliseconds(60'000));
        seat.ringer.tick();
        QCOMPARE(seat.rang.size(), 0);
    }

    void ringsAgainUntilSomebodyOpensIt()
    {
        Seat seat({.cause = SoundCause::NewIncident, .repeatSeconds = 10});
        seat.source.open(1);
        QCOMPARE(seat.rang.size(), 1);
        seat.source.clock.advance(Milliseconds(9'000));
        seat.ringer.tick();
        QCOMPARE(seat.rang.size(), 1);
        seat.source.clock.advance(Milliseconds(1'000));
        seat.ringer.tick();
        QCOMPARE(seat.rang.size(), 2);
        seat.source.setPresent(
            {{.session = 2, .seat = u"席位 2"_s, .actor = seat.source.other, .looking = sample::id<IncidentId>(1)}});
        seat.source.clock.advance(Milliseconds(10'000));
        seat.ringer.tick();
        QCOMPARE(seat.rang.size(), 2);
        seat.source.setPresent({});
        seat.source.clock.advance(Milliseconds(10'000));
        seat.ringer.tick();
        QCOMPARE(seat.rang.size(), 2);
    }

    void aLostLinkRingsUntilItIsBack()
    {
        Seat seat({.cause = SoundCause::LinkLost, .repeatSeconds = 10});
        seat.source.setLink(LinkState::Away);
        QCOMPARE(seat.rang.size(), 1);
        seat.source.clock.advance(Milliseconds(10'000));
        seat.ringer.tick();
        QCOMPARE(seat.rang.size(), 2);
        seat.source.setLink(LinkState::Live);
        seat.source.clock.advance(Milliseconds(10'000));
        seat.ringer.tick();
        QCOMPARE(seat.rang.size(), 2);
    }

    void aRuleChangedMeanwhileHoldsAtOnce()
    {
        Seat seat({.key = SoundKey(u"rule"_s), .cause = SoundCause::NewIncident, .repeatSeconds = 10});
        seat.source.open(1);
        seat.source.happen(
            SoundRulePut{{.key = SoundKey(u"rule"_s), .cause = SoundCause::NewIncident, .silent = true}});
        seat.source.clock.advance(Milliseconds(10'000));
        seat.ringer.tick();
        QCOMPARE(seat.rang.size(), 1);
    }
};

QTEST_GUILESS_MAIN(RingerTest)
#include "ringertest.moc"
