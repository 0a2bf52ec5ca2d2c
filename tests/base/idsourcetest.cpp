// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/idsource.h"
#include "domain/ids.h"
#include "support/manualclock.h"
#include "support/sequentialids.h"

#include <QSet>
#include <QTest>

using namespace liandong;
using namespace std::chrono_literals;

class IdSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isVersion7();
    void carriesTheMoment();
    void risesWithinAMillisecond();
    void risesWhenTheClockIsSetBack();
    void momentOfOthers();
    void sequentialOnesAreTheSame();

private:
    ManualClock m_clock;
};

void IdSourceTest::isVersion7()
{
    Uuid7Source source(m_clock);
    const QUuid uuid = source.next();
    QCOMPARE(uuid.data3 >> 12, 7);
    QCOMPARE(uuid.variant(), QUuid::DCE);
}

void IdSourceTest::carriesTheMoment()
{
    Uuid7Source source(m_clock);
    QCOMPARE(instantOf(source.next()), m_clock.now());
    m_clock.advance(1234567ms);
    QCOMPARE(instantOf(source.make<IncidentId>().uuid()), m_clock.now());
}

void IdSourceTest::risesWithinAMillisecond()
{
    Uuid7Source source(m_clock);
    QSet<QUuid> seen;
    IncidentId last;
    for (int i = 0; i < 20000; ++i) { // more than the counter holds, while the clock stands
        const auto id = source.make<IncidentId>();
        QVERIFY(last < id);
        QVERIFY(!seen.contains(id.uuid()));
        seen.insert(id.uuid());
        last = id;
    }
    QCOMPARE_LT((instantOf(last.uuid()) - m_clock.now()).count(), 20); // ran ahead only a little
}

void IdSourceTest::risesWhenTheClockIsSetBack()
{
    Uuid7Source source(m_clock);
    const auto before = source.make<OrderId>();
    m_clock.set(m_clock.now() - 1h);
    QVERIFY(before < source.make<OrderId>());
}

void IdSourceTest::momentOfOthers()
{
    QCOMPARE(instantOf(QUuid::createUuid()), Instant()); // version 4
    QCOMPARE(instantOf(QUuid()), Instant());
}

void IdSourceTest::sequentialOnesAreTheSame()
{
    SequentialIds one;
    SequentialIds two;
    for (int i = 0; i < 300; ++i) {
        const QUuid uuid = one.next();
        QCOMPARE(uuid, two.next());
        QVERIFY(IncidentId(uuid) < IncidentId(one.next()));
        QVERIFY(!two.next().isNull());
    }
}

QTEST_APPLESS_MAIN(IdSourceTest)
#include "idsourcetest.moc"
