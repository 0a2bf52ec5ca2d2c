// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of commands, sensible and senseless, in an order that a seed decides. What must hold, holds after each.
#include "domain/deadlines.h"
#include "domain/transitions.h"
#include "support/play.h"
#include "support/randomcommands.h"

#include <set>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

#define HOLDS(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            return QStringLiteral(#condition);                                                                         \
    } while (false)

QString brokenLifeOf(const Order &order)
{
    HOLDS(!order.steps.empty());
    HOLDS(order.steps.front().state == OrderState::Given);
    HOLDS(order.steps.back().state == order.state);
    for (size_t i = 1; i < order.steps.size(); ++i) {
        HOLDS(orderTransition(order.steps[i - 1].state, order.steps[i].state));
        HOLDS(order.steps[i - 1].at <= order.steps[i].at);
    }
    for (const Deadline &deadline : order.deadlines) {
        HOLDS(deadline.warnAt <= deadline.dueAt);
        HOLDS(!(deadline.metAt && deadline.cancelledAt));
        HOLDS(order.stands() || !deadline.isRunning());
        HOLDS(order.state != OrderState::Accepted || !deadline.isRunning());
    }
    return {};
}

QString brokenIn(const World &world, const Incident &incident)
{
    for (const Order &order : incident.orders) {
        if (const QString broken = brokenLifeOf(order); !broken.isEmpty())
            return broken;
        HOLDS(incident.isClosed() || !order.stands()
            || deadlinesOf(world, incident, order) == order.deadlines); // recomputing changes nothing
        HOLDS(!incident.isClosed() || !order.stands() || order.state == OrderState::Accepted);
    }
    HOLDS(incident.isClosed() == incident.closing.has_value());
    HOLDS(!incident.mergedInto || incident.isClosed());
    HOLDS(incident.reopened > 0 || incident.state == stateByOrders(incident));
    HOLDS(!incident.isClosed() || std::ranges::contains(world.recentlyClosed, incident.id));
    for (const IncidentId &link : incident.links)
        HOLDS(std::ranges::contains(world.incident(link)->links, incident.id));
    const bool followsTheMap = incident.areaClass == areaClassAt(world, incident.place.point);
    HOLDS(followsTheMap == incident.areaClassReason.isEmpty());
    return {};
}

bool isTransition(IncidentState from, IncidentState to)
{
    return std::ranges::any_of(
        incidentTransitions(), [&](const IncidentTransition &row) { return row.from == from && row.to == to; });
}

/// What a decision did to the other incidents and to what had been written before.
QString brokenBetween(const World &before, const World &after, const Command &command, const std::vector<Event> &events)
{
    std::set<IncidentId> touched;
    for (const Event &event : events) {
        if (const auto id = incidentOf(event))
            touched.insert(*id);
        if (const auto id = otherIncidentOf(event))
            touched.insert(*id);
    }
    const std::optional<IncidentId> about = incidentOf(command);
    HOLDS(events.empty() || (about ? touched.contains(*about) : touched.empty()));
    for (const auto &[id, was] : before.incidents) {
        const Incident *is = after.incident(id);
        HOLDS(is);
        HOLDS(touched.contains(id) || *is == was);
        HOLDS(is->orders.size() >= was.orders.size() && is->notes.size() >= was.notes.size());
        HOLDS(is->calls.size() >= was.calls.size() && is->escalations.size() >= was.escalations.size());
        for (size_t i = 0; i < was.orders.size(); ++i)
            HOLDS(is->orders[i].id == was.orders[i].id && is->orders[i].steps.size() >= was.orders[i].steps.size());
        HOLDS(is->state == was.state || isTransition(was.state, is->state));
    }
    return {};
}

} // namespace

class RandomStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMustHold_data();
    void whatMustHold();
};

void RandomStreamTest::whatMustHold_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u, 20261121u})
        QTest::addRow("seed %u", seed) << seed;
}

void RandomStreamTest::whatMustHold()
{
    QFETCH(quint32, seed);
    Play play;
    RandomCommands commands(seed);
    int carriedOut = 0;
    QSet<QString> kinds;
    for (int i = 0; i < 3000; ++i) {
        play.actor = commands.actor();
        play.pass(Seconds(commands.below(300)));
        const World before = play.world;
        const Command command = commands.next(play.world);
        const Decision decision = play.tell(command);
        if (!decision) {
            QVERIFY(play.world == before);
            continue;
        }
        ++carriedOut;
        for (const Event &event : *decision)
            kinds.insert(kindOf(event));
        QString broken = brokenBetween(before, play.world, command, *decision);
        for (const auto &[id, incident] : play.world.incidents) {
            if (broken.isEmpty())
                broken = brokenIn(play.world, incident);
        }
        QVERIFY2(broken.isEmpty(), qPrintable(u"command %1 (%2): %3"_s.arg(i).arg(command.index()).arg(broken)));
    }
    World replayed = sample::world();
    for (const Event &event : play.log)
        apply(replayed, event);
    QVERIFY(replayed == play.world);
    // The stream went far enough to mean something.
    QCOMPARE_GT(carriedOut, 300);
    for (const QString &kind : {u"DeadlinesChanged"_s, u"IncidentMerged"_s, u"IncidentReopened"_s, u"IncidentClosed"_s,
             u"IncidentMoved"_s, u"LegChanged"_s, u"UrgingAnswered"_s, u"NoteStruck"_s})
        QVERIFY2(kinds.contains(kind), qPrintable(kind));
}

QTEST_APPLESS_MAIN(RandomStreamTest)
#include "randomstreamtest.moc"
