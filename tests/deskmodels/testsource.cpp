// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsource.h"

#include "support/print.h"

#include <QTest>

namespace liandong {

using namespace Qt::StringLiterals;

TestSource::TestSource() = default;

std::optional<Event> TestSource::eventOf(const LogEntry &entry) const
{
    const auto found = m_events.find(entry.seq);
    return found == m_events.end() ? std::nullopt : std::optional(found->second);
}

qint64 TestSource::searchHistory(const QString &text, int)
{
    lastSearch = text;
    return ++lastRequest;
}

qint64 TestSource::fetchIncident(const IncidentId &)
{
    return ++lastRequest;
}

qint64 TestSource::fetchItem(const ItemName &item)
{
    m_asked = item;
    return ++lastRequest;
}

void TestSource::tell(const Command &command, const Actor &actor, const QString &seat)
{
    const Decision decision = decide(m_world, command, {clock.now(), actor, {}});
    if (!decision) {
        QTest::qFail(toString(decision.error()), __FILE__, __LINE__);
        return;
    }
    for (const Event &event : *decision)
        take(event, actor, seat);
}

void TestSource::happen(const Event &event)
{
    take(event, other, u"席位 2"_s);
}

void TestSource::take(const Event &event, const Actor &actor, const QString &seat)
{
    apply(m_world, event);
    LogEntry entry;
    entry.seq = m_entries.empty() ? 1 : m_entries.back().seq + 1;
    entry.at = clock.now();
    entry.actor = actor;
    entry.seat = seat;
    entry.incident = incidentOf(event);
    entry.kind = kindOf(event);
    m_entries.push_back(entry);
    m_events.emplace(entry.seq, event);
    Q_EMIT entryApplied(m_entries.back(), event);
}

void TestSource::open(quint32 n)
{
    clock.advance(Milliseconds(1'000));
    others(sample::burstMain(n));
}

void TestSource::give(quint32 n)
{
    others(sample::orderToWater(n));
}

void TestSource::advance(quint32 n, OrderState to, const QString &reason)
{
    const auto incident = sample::id<IncidentId>(n);
    const auto order = sample::id<OrderId>(n);
    if (to == OrderState::OralFeedbackGiven)
        others(RecordOralFeedback{incident, order, u"已关阀"_s, u"王队"_s});
    else if (to == OrderState::WrittenFeedbackGiven)
        others(SubmitWrittenFeedback{incident, order, u"已修复"_s, u"王队"_s});
    else
        others(AdvanceOrder{incident, order, to, {}, reason});
}

void TestSource::bring(quint32 n, OrderState to)
{
    using enum OrderState;
    open(n);
    give(n);
    for (const OrderState step :
        {Acknowledged, Departed, Arrived, OralFeedbackGiven, LeftScene, WrittenFeedbackGiven, Accepted}) {
        if (step <= to)
            advance(n, step);
    }
}

void TestSource::playThrough(quint32 n)
{
    bring(n, OrderState::Accepted);
    others(CloseIncident{sample::id<IncidentId>(n), sample::handled(), {}});
}

void TestSource::replace(const World &world)
{
    m_world = world;
    m_entries.clear();
    m_events.clear();
    Q_EMIT worldReplaced();
}

void TestSource::setLink(LinkState link)
{
    m_link = link;
    Q_EMIT linkStateChanged(link);
}

void TestSource::answerItem()
{
    wire::ItemFetched fetched{lastRequest, {}};
    for (const LogEntry &entry : m_entries) {
        const std::optional<RuleBookItem> item = itemOf(m_events.at(entry.seq));
        if (item && nameOf(*item) == m_asked)
            fetched.entries.push_back(entry);
    }
    Q_EMIT itemFetched(fetched);
}

void TestSource::setPresent(std::vector<wire::PresentSeat> seats)
{
    m_present = std::move(seats);
    Q_EMIT presenceChanged();
}

void TestSource::setPending(std::vector<PendingCommand> pending)
{
    m_pending = std::move(pending);
    Q_EMIT pendingChanged();
}

} // namespace liandong
