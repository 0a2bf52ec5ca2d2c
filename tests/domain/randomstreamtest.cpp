// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of commands, sensible and senseless, in an order that a seed decides. What must hold, holds after each.
#include "domain/deadlines.h"
#include "domain/transitions.h"
#include "support/play.h"

#include <random>
#include <set>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kIncidents = 12;
constexpr quint32 kOrders = 30;

class RandomCommands
{
public:
    explicit RandomCommands(quint32 seed)
        : m_random(seed)
    { }

    /// Mostly about things that are there, so that most are sensible.
    Command next(const World &world)
    {
        const IncidentId incident = sample::id<IncidentId>(1 + below(kIncidents));
        const OrderId order = anOrder(world, incident);
        switch (below(22)) {
        case 0:
            return opening(incident);
        case 1:
            return AddCall{incident, call()};
        case 2:
            return amendment(world, incident);
        case 3:
            return AddNote{incident, sample::id<NoteId>(below(50)), text()};
        case 4:
            return StrikeNote{incident, sample::id<NoteId>(below(50)), text()};
        case 5:
        case 6:
            return giving(incident);
        case 7:
            return RecordOralFeedback{incident, order, text(), {}};
        case 8:
            return SubmitWrittenFeedback{incident, order, text(), {}};
        case 9:
            return ExcuseDelay{incident, order, DeadlineKind(below(3)), text()};
        case 10:
            return UrgeUnit{incident, order, sample::id<UrgingId>(below(20)), text()};
        case 11:
            return AnswerUrging{incident, order, sample::id<UrgingId>(below(20)), text()};
        case 12:
            return StartThreeWayCall{incident, aCall(), u"1"_s, unit(), u"2"_s};
        case 13:
            return EndLeg{incident, aCall(), int(below(3)), LegEnd(below(4))};
        case 14:
            return EscalateIncident{incident, sample::id<EscalationId>(below(9)), text(), {}, 0, {}, {}};
        case 15:
            return LinkIncidents{incident, sample::id<IncidentId>(1 + below(kIncidents))};
        case 16:
            return MergeIncident{incident, sample::id<IncidentId>(1 + below(kIncidents)), {}};
        case 17:
            return CloseIncident{incident, below(2) ? sample::handled() : sample::advised(), {}};
        case 18:
            return ReopenIncident{incident, text()};
        default:
            return AdvanceOrder{incident, order, OrderState(below(10)), {}, text()};
        }
    }

    Actor actor()
    {
        switch (below(6)) {
        case 0:
            return sample::theSupervisor();
        case 1:
            return sample::theLinkageOffice();
        case 2:
            return sample::dutyRoom(unit());
        default:
            return sample::theOperator();
        }
    }

    quint32 below(quint32 end) { return quint32(m_random() % end); }

private:
    QString text() { return below(4) ? u"说明"_s : QString(); }
    ThreeWayCallId aCall() { return sample::id<ThreeWayCallId>(below(10)); }

    UnitKey unit()
    {
        const std::array units{sample::water(), sample::power(), sample::housing(), sample::police()};
        return units[below(units.size())];
    }

    OrderId anOrder(const World &world, const IncidentId &id)
    {
        const Incident *incident = world.incident(id);
        if (!incident || incident->orders.empty())
            return sample::id<OrderId>(1 + below(kOrders));
        return incident->orders[below(quint32(incident->orders.size()))].id;
    }

    Call call()
    {
        Call call;
        call.id = sample::id<CallId>(m_nextCall++);
        return call;
    }

    OpenIncident opening(const IncidentId &id)
    {
        OpenIncident open = sample::burstMain(1);
        open.incident = id;
        open.call = call();
        open.kind = IncidentKind(below(3));
        open.disposition = below(2) ? sample::advised() : DispositionKey();
        open.place = below(2) ? sample::townPlace() : sample::mountainPlace();
        return open;
    }

    GiveOrder giving(const IncidentId &incident)
    {
        GiveOrder give = sample::orderToWater(1);
        give.incident = incident;
        give.order = sample::id<OrderId>(m_nextOrder++);
        give.unit = unit();
        give.reasonNotSuggested = text();
        return give;
    }

    AmendIncident amendment(const World &world, const IncidentId &id)
    {
        AmendIncident amend;
        amend.incident = id;
        const Incident *incident = world.incident(id);
        const Location place = below(2) ? sample::townPlace() : sample::mountainPlace();
        amend.place = {incident && below(4) ? incident->place : Location(), place};
        if (below(2))
            amend.areaClass = {incident ? incident->areaClass : AreaClass(), AreaClass(below(2))};
        amend.areaClassReason = text();
        return amend;
    }

    std::mt19937 m_random;
    quint32 m_nextCall = 1;
    quint32 m_nextOrder = 1;
};

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
    HOLDS(events.empty() || touched.contains(*incidentOf(command)));
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
