// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/scaledclock.h"
#include "support/manualclock.h"

#include <QTest>

using namespace liandong;
using namespace std::chrono_literals;

class ScaledClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsSoManyTimesAsFast()
    {
        ManualClock real;
        const Instant start = real.now();
        const ScaledClock clock(real, 60);
        QCOMPARE(clock.now(), start);
        QCOMPARE(clock.rate(), 60.0);
        real.advance(30s);
        QCOMPARE(clock.now(), start + 30min);
        real.advance(500ms);
        QCOMPARE(clock.now(), start + 30min + 30s);
    }

    void goesOnWhereItIsTold()
    {
        ManualClock real;
        const Instant start = real.now() + 5h;
        const ScaledClock clock(real, 0.5, start);
        real.advance(1h);
        QCOMPARE(clock.now(), start + 30min);
    }

    void theMachinesTimeStaysReal()
    {
        ManualClock real;
        const ScaledClock clock(real, 60);
        const auto before = clock.steady();
        real.advance(2s);
        QCOMPARE(clock.steady() - before, std::chrono::nanoseconds(2s));
    }

    void aCorrectedWallClockMovesNothing()
    {
        ManualClock real;
        const ScaledClock clock(real, 60);
        const Instant before = clock.now();
        real.set(real.now() - 24h);
        QCOMPARE(clock.now(), before);
    }

    void otherClocksRunAtTheirOwnRate() { QCOMPARE(SystemClock().rate(), 1.0); }
};

QTEST_GUILESS_MAIN(ScaledClockTest)
#include "scaledclocktest.moc"
