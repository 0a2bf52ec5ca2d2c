// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica/impl/servicetime.h"
#include "support/manualclock.h"

#include <QTest>

using namespace liandong;
using namespace std::chrono_literals;

namespace {

/// A service whose clock is `ahead` of the seat's, asked over a link with the given ways there and back.
struct Peer
{
    ManualClock &seat;
    Milliseconds ahead{0};

    Instant answer(Milliseconds there, Milliseconds back)
    {
        seat.advance(there);
        const Instant time = seat.now() + ahead;
        seat.advance(back);
        return time;
    }
};

} // namespace

class ServiceTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSeatsOwnUntilTheServiceSpoke()
    {
        ManualClock clock;
        const ServiceTime time(clock);
        QCOMPARE(time.now(), clock.now());
    }

    void evenWaysLeaveNoError()
    {
        ManualClock clock;
        Peer peer{clock, -3h};
        ServiceTime time(clock);
        const auto sent = clock.steady();
        time.begin(1, sent, peer.answer(40ms, 40ms));
        QCOMPARE(time.now(), clock.now() - 3h);
        clock.advance(10min);
        QCOMPARE(time.now(), clock.now() - 3h);
    }

    void theShortestRoundTripWins()
    {
        ManualClock clock;
        Peer peer{clock, 3h};
        ServiceTime time(clock);
        const auto first = clock.steady();
        time.begin(1, first, peer.answer(200ms, 0ms));
        QCOMPARE(time.now() - clock.now(), 3h + 100ms);
        for (int i = 0; i < 30; ++i) {
            const auto sent = clock.steady();
            time.add(sent, i % 2 ? peer.answer(2ms, 2ms) : peer.answer(0ms, 300ms));
        }
        QVERIFY(std::chrono::abs(time.now() - clock.now() - 3h) <= 2ms);
    }

    void aCorrectedWallClockMovesNothing()
    {
        ManualClock clock;
        Peer peer{clock, 0ms};
        ServiceTime time(clock);
        const auto sent = clock.steady();
        time.begin(1, sent, peer.answer(1ms, 1ms));
        const Instant before = time.now();
        clock.set(clock.now() + 24h);
        clock.advance(5s);
        QCOMPARE(time.now(), before + 5s);
    }

    void smallDifferencesAreTakenOverByAndBy()
    {
        ManualClock clock;
        Peer peer{clock, 0ms};
        ServiceTime time(clock);
        time.begin(1, clock.steady(), peer.answer(0ms, 0ms));
        peer.ahead = 100ms;
        Milliseconds last{0};
        for (int i = 0; i < 40; ++i) {
            clock.advance(1s);
            time.add(clock.steady(), peer.answer(0ms, 0ms));
            const Milliseconds difference = time.now() - clock.now();
            QVERIFY(difference >= last);
            QVERIFY(difference - last <= 30ms);
            last = difference;
        }
        QVERIFY(last >= 98ms);
    }

    void aServiceWithAnotherTimeIsFollowedAtOnce()
    {
        ManualClock clock;
        Peer peer{clock, 0ms};
        ServiceTime time(clock);
        time.begin(1, clock.steady(), peer.answer(0ms, 0ms));
        peer.ahead = 30s;
        for (int i = 0; i < 8; ++i) {
            clock.advance(1s);
            time.add(clock.steady(), peer.answer(0ms, 0ms));
        }
        QCOMPARE(time.now() - clock.now(), 30s);
    }

    void runsAtTheServicesRate()
    {
        ManualClock clock;
        ServiceTime time(clock);
        const Instant start = clock.now() + 1h;
        const auto sent = clock.steady();
        clock.advance(10ms);
        time.begin(60, sent, start);
        QCOMPARE(time.now(), start + 300ms);
        clock.advance(30s);
        QCOMPARE(time.now(), start + 300ms + 30min);
    }

    void aNewLinkForgetsTheOldOne()
    {
        ManualClock clock;
        Peer peer{clock, 1h};
        ServiceTime time(clock);
        time.begin(60, clock.steady(), peer.answer(0ms, 0ms));
        clock.advance(1min);
        peer.ahead = 5min;
        time.begin(1, clock.steady(), peer.answer(0ms, 0ms));
        QCOMPARE(time.now(), clock.now() + 5min);
    }
};

QTEST_GUILESS_MAIN(ServiceTimeTest)
#include "servicetimetest.moc"
