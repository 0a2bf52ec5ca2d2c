// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/attempts.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QString kWang = u"wang"_s;
const QString kSeat = u"10.0.0.1"_s;
const QString kThief = u"10.9.9.9"_s;
} // namespace

/// Guessing gets slow, and the owner gets in.
class AttemptsTest : public QObject
{
    Q_OBJECT

    /// One that fails; how long it had to wait first.
    static std::chrono::seconds guess(
        Attempts &attempts, const QString &account, const QString &peer, Attempts::Time &now)
    {
        std::chrono::seconds waited{0};
        while (true) {
            const auto wait = attempts.begin(account, peer, now);
            if (wait == 0s)
                break;
            waited += wait;
            now += wait;
        }
        attempts.failed(account, peer, now);
        return waited;
    }

private Q_SLOTS:
    void theWaitDoublesUpToAMinute()
    {
        Attempts attempts;
        Attempts::Time now = 1h;
        std::vector<int> waits;
        for (int i = 0; i < 12; ++i)
            waits.push_back(int(guess(attempts, kWang, kSeat, now).count()));
        QCOMPARE(waits, (std::vector<int>{0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60}));
    }

    void asManyAtOnceGainNothing()
    {
        Attempts attempts;
        int let = 0;
        for (int i = 0; i < 50; ++i)
            let += attempts.begin(kWang, kThief, 1h) == 0s;
        QCOMPARE(let, Attempts::kFreeAtOnePlace);
    }

    void theRightPasswordClearsTheCount()
    {
        Attempts attempts;
        Attempts::Time now = 1h;
        guess(attempts, kWang, kSeat, now);
        guess(attempts, kWang, kSeat, now);
        QCOMPARE(attempts.begin(kWang, kSeat, now), 0s);
        attempts.succeeded(kWang, kSeat, now);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(guess(attempts, kWang, kSeat, now), 0s);
    }

    void othersGuessesDoNotSlowWhoeverWasThereBefore()
    {
        Attempts attempts;
        Attempts::Time now = 1h;
        QCOMPARE(attempts.begin(kWang, kSeat, now), 0s);
        attempts.succeeded(kWang, kSeat, now);
        for (int i = 0; i < 100; ++i) {
            std::ignore = attempts.begin(kWang, u"10.9.9.%1"_s.arg(i), now);
            attempts.failed(kWang, u"10.9.9.%1"_s.arg(i), now);
        }
        QVERIFY(attempts.begin(kWang, u"10.9.9.200"_s, now) > 0s);
        QCOMPARE(attempts.begin(kWang, kSeat, now), 0s);
    }

    void onePeerWithManyAccountsIsSlowed()
    {
        Attempts attempts;
        Attempts::Time now = 1h;
        std::chrono::seconds waited{0};
        for (int i = 0; i < 30; ++i)
            waited += guess(attempts, u"account%1"_s.arg(i), kThief, now);
        QVERIFY(waited > 5min);
        QCOMPARE(attempts.begin(kWang, kSeat, now), 0s);
    }

    void anHourLaterAllIsForgotten()
    {
        Attempts attempts;
        Attempts::Time now = 1h;
        for (int i = 0; i < 8; ++i)
            guess(attempts, kWang, kSeat, now);
        now += 61min;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(guess(attempts, kWang, kSeat, now), 0s);
    }

    void aFloodOfNamesDoesNotMakeItForget()
    {
        Attempts attempts;
        Attempts::Time now = 1h;
        QCOMPARE(attempts.begin(kWang, kSeat, now), 0s);
        attempts.succeeded(kWang, kSeat, now);
        for (size_t i = 0; i < Attempts::kMost + 100; ++i) {
            now += 1ms;
            std::ignore = attempts.begin(u"name%1"_s.arg(i), u"10.%1.%2.1"_s.arg(i / 250).arg(i % 250), now);
            attempts.failed(u"name%1"_s.arg(i), kThief, now);
        }
        QVERIFY(attempts.begin(u"another"_s, kThief, now) > 0s);
        QCOMPARE(attempts.begin(kWang, kSeat, now), 0s);
    }
};

QTEST_GUILESS_MAIN(AttemptsTest)
#include "attemptstest.moc"
