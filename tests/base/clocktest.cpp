// SPDX-License-Identifier: GPL-3.0-or-later
// clock.h, scaledclock.h and the tests' own clock.
#include "base/scaledclock.h"
#include "support/manualclock.h"

#include <QTest>

using namespace liandong;
using namespace std::chrono_literals;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemClockIsTheMachines();
    void manualClockStands();
    void scaledClockRunsFaster();
    void scaledClockIgnoresCorrections();
};

void ClockTest::systemClockIsTheMachines()
{
    const SystemClock clock;
    // Truncated to milliseconds as the clock is; Qt's own current time may come from a coarser clock.
    const auto moment = [] { return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now()); };
    const Instant before = moment();
    const Instant now = clock.now();
    const Instant after = moment();
    QVERIFY(before <= now);
    QVERIFY(now <= after);
    const auto steady = clock.steady();
    QVERIFY(steady <= clock.steady());
    QCOMPARE(clock.rate(), 1.0);
}

void ClockTest::manualClockStands()
{
    ManualClock clock;
    const Instant now = clock.now();
    const auto steady = clock.steady();
    QCOMPARE(clock.now(), now);
    clock.advance(90s);
    QCOMPARE(clock.now() - now, 90s);
    QCOMPARE(clock.steady() - steady, 90s);
    clock.set(now);
    QCOMPARE(clock.now(), now);
    QCOMPARE(clock.steady() - steady, 90s);
}

void ClockTest::scaledClockRunsFaster()
{
    ManualClock real;
    const ScaledClock clock(real, 60, Instant(0ms));
    QCOMPARE(clock.rate(), 60.0);
    QCOMPARE(clock.now(), Instant(0ms));
    real.advance(30s);
    QCOMPARE(clock.now(), Instant(30min));
    QCOMPARE(clock.steady(), real.steady());
    const ScaledClock beside(real, 2);
    QCOMPARE(beside.now(), real.now());
}

void ClockTest::scaledClockIgnoresCorrections()
{
    ManualClock real;
    const ScaledClock clock(real, 10);
    const Instant before = clock.now();
    real.set(real.now() - 5h);
    QCOMPARE(clock.now(), before);
}

QTEST_APPLESS_MAIN(ClockTest)
#include "clocktest.moc"
