// SPDX-License-Identifier: GPL-3.0-or-later
// What a busy morning costs a seat: 10,000 events through every model, with 10,000 incidents open.
#include "alldeskmodels.h"
#include "deskmodels/wallfigures.h"
#include "testsource.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

class Bench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandEvents_data();
    void tenThousandEvents();
    void oneEventAmongTenThousand();
    void tickOfTenThousand();
    void typedSearchInTenThousand();
    void startWithTenThousand();
    void wallFiguresOfTenThousand();
};

namespace {

constexpr quint32 kMany = 10'000;

/// Events of open, order, acknowledge, depart, arrive … of ever new incidents, made beforehand.
std::vector<Event> morning(size_t count)
{
    TestSource source;
    std::vector<Event> events;
    QObject::connect(
        &source, &WorldSource::entryApplied, [&](const LogEntry &, const Event &event) { events.push_back(event); });
    for (quint32 n = 1; events.size() < count; ++n)
        source.playThrough(n);
    events.resize(count);
    return events;
}

World crowded()
{
    TestSource source;
    for (quint32 n = 1; n <= kMany; ++n) {
        source.open(n);
        if (n % 3 == 0)
            source.give(n);
    }
    return source.world();
}

} // namespace

void Bench::tenThousandEvents_data()
{
    QTest::addColumn<bool>("withModels");
    QTest::newRow("world alone") << false;
    QTest::newRow("all models") << true;
}

void Bench::tenThousandEvents()
{
    QFETCH(bool, withModels);
    const std::vector<Event> events = morning(kMany);
    QBENCHMARK_ONCE
    {
        TestSource source;
        std::unique_ptr<AllDeskModels> models;
        if (withModels)
            models = std::make_unique<AllDeskModels>(source);
        for (const Event &event : events)
            source.happen(event);
        QCoreApplication::processEvents();
    }
}

void Bench::oneEventAmongTenThousand()
{
    TestSource source;
    source.replace(crowded());
    AllDeskModels models(source);
    quint32 note = 0;
    QBENCHMARK
    {
        ++note;
        source.others(AddNote{sample::id<IncidentId>(1 + note * 7 % kMany), sample::id<NoteId>(note), u"记"_s});
    }
}

void Bench::tickOfTenThousand()
{
    TestSource source;
    source.replace(crowded());
    AllDeskModels models(source);
    models.countdown.setVisibleRows(0, 40);
    QBENCHMARK
    {
        source.clock.advance(Milliseconds(1'000));
        models.countdown.tick();
        models.queue.checkClock();
    }
}

void Bench::typedSearchInTenThousand()
{
    TestSource source;
    source.replace(crowded());
    AllDeskModels models(source);
    bool on = false;
    QBENCHMARK
    {
        on = !on;
        QueueFilter filter;
        filter.text = on ? u"第77"_s : QString();
        models.queueProxy.setFilter(filter);
    }
}

void Bench::startWithTenThousand()
{
    TestSource source;
    source.replace(crowded());
    QBENCHMARK
    {
        IncidentQueueModel queue(source);
        IncidentQueueProxy proxy(queue);
        CountdownModel countdown(source);
    }
}

void Bench::wallFiguresOfTenThousand()
{
    const World world = crowded();
    qint64 seen = 0;
    QBENCHMARK
    {
        seen += wallFigures(world, sample::kMorning).openedToday;
    }
    QVERIFY(seen > 0);
}

QTEST_GUILESS_MAIN(Bench)
#include "bench.moc"
