// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alarmrules.h"

#include "domain/event.h"

#include <algorithm>

namespace liandong {

namespace {

/// Everything in a world that asks for somebody's attention at a moment, and when the clock alone adds to it.
struct Standing
{
    std::set<Alarm> alarms;
    Instant nextCrossing = Instant::max();
};

bool isReplaced(const Incident &incident, const Order &order)
{
    return std::ranges::contains(incident.orders, std::optional(order.id), &Order::replaces);
}

void addIncident(const Incident &incident, std::set<Alarm> &alarms)
{
    if (incident.kind != IncidentKind::Advice) // which closes at once
        alarms.insert({AlarmKind::NewIncident, incident.id, {}, {}, incident.openedAt});
    for (const Order &order : incident.orders) {
        if (order.state == OrderState::Declined && !isReplaced(incident, order))
            alarms.insert({AlarmKind::OrderDeclined, incident.id, order.id, {}, order.steps.back().at});
    }
    for (const Escalation &escalation : incident.escalations) {
        if (!escalation.answeredAt)
            alarms.insert({AlarmKind::Escalated, incident.id, {}, {}, escalation.at});
    }
}

/// At a duty room: what its unit has not yet answered.
void addUnanswered(const Incident &incident, std::set<Alarm> &alarms)
{
    for (const Order &order : incident.orders) {
        if (order.state == OrderState::Given)
            alarms.insert({AlarmKind::OrderReceived, incident.id, order.id, {}, order.givenAt()});
        for (const Urging &urging : order.urgings) {
            if (!urging.answeredAt)
                alarms.insert({AlarmKind::UrgingReceived, incident.id, order.id, {}, urging.at});
        }
    }
    for (const CallUp &callUp : incident.callUps) {
        if (callUp.state == CallUpState::Asked)
            alarms.insert({AlarmKind::CallUpReceived, incident.id, {}, {}, callUp.steps.front().at, callUp.id});
    }
}

void addDeadline(const RunningDeadline &running, Instant now, Standing &standing)
{
    const Deadline &deadline = running.deadline;
    const bool missed = deadline.dueAt <= now;
    if (missed || deadline.warnAt <= now)
        standing.alarms.insert({missed ? AlarmKind::DeadlineMissed : AlarmKind::DeadlineWarning, running.incident,
            running.order, deadline.kind, missed ? deadline.dueAt : deadline.warnAt});
    if (!missed)
        standing.nextCrossing
            = std::min(standing.nextCrossing, deadline.warnAt <= now ? deadline.dueAt : deadline.warnAt);
}

Standing standingAt(const World &world, Instant now, bool atRoom)
{
    Standing standing;
    for (const auto &[id, incident] : world.incidents) {
        if (!incident.isClosed())
            atRoom ? addUnanswered(incident, standing.alarms) : addIncident(incident, standing.alarms);
    }
    for (const RunningDeadline &running : runningDeadlines(world))
        addDeadline(running, now, standing);
    return standing;
}

bool isOfTheClock(AlarmKind kind)
{
    return kind == AlarmKind::DeadlineWarning || kind == AlarmKind::DeadlineMissed;
}

} // namespace

AlarmRules::AlarmRules(const WorldSource &source, QString seat, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_seat(std::move(seat))
{
    connect(&source, &WorldSource::worldReplaced, this, &AlarmRules::onReplaced);
    connect(&source, &WorldSource::entryApplied, this, &AlarmRules::onEntry);
    connect(&source, &WorldSource::linkStateChanged, this, &AlarmRules::onLink);
    connect(&m_timer, &QTimer::timeout, this, &AlarmRules::tick);
    m_timer.start(Milliseconds(1000));
    if (source.linkState() == LinkState::Live) {
        m_told = standingAt(source.world(), source.serviceNow(), isAtRoom()).alarms;
        m_begun = m_wasLive = true;
        m_catchingUp = false;
    }
}

void AlarmRules::tick()
{
    const Instant now = m_source.serviceNow();
    if (m_catchingUp || now < m_nextCrossing)
        return;
    Standing standing = standingAt(m_source.world(), now, isAtRoom());
    for (const Alarm &alarm : standing.alarms) {
        if (isOfTheClock(alarm.kind) && !m_told.contains(alarm))
            Q_EMIT raised(alarm);
    }
    m_told = std::move(standing.alarms);
    m_nextCrossing = standing.nextCrossing;
}

/// The first world is the one that was kept: all that stood in it when its last entry was made has been on this seat's
/// boards. A later one is the service's.
void AlarmRules::onReplaced()
{
    const bool first = !std::exchange(m_begun, true);
    if (first) {
        const std::deque<LogEntry> &entries = m_source.recentEntries();
        m_told = standingAt(m_source.world(), entries.empty() ? Instant::min() : entries.back().at, isAtRoom()).alarms;
    }
    m_catchingUp = true;
    if (m_source.linkState() == LinkState::Live)
        catchUp();
}

void AlarmRules::onEntry(const LogEntry &entry, const Event &event)
{
    if (m_catchingUp)
        return;
    const bool own = entry.seat == m_seat;
    if (isAtRoom()) {
        raiseUnanswered();
    } else if (const auto *opened = std::get_if<IncidentOpened>(&event)) {
        if (!own && opened->incident.kind != IncidentKind::Advice)
            raise({AlarmKind::NewIncident, opened->incident.id, {}, {}, entry.at});
    } else if (const auto *advanced = std::get_if<OrderAdvanced>(&event)) {
        if (advanced->step.state == OrderState::Declined)
            raise({AlarmKind::OrderDeclined, advanced->incident, advanced->order, {}, entry.at});
    } else if (const auto *escalated = std::get_if<IncidentEscalated>(&event)) {
        if (!own)
            raise({AlarmKind::Escalated, escalated->incident, {}, {}, entry.at});
    }
    if (entry.incident)
        m_nextCrossing = {}; // its deadlines may have moved: look again at the next tick
}

/// A room is told of an order in more than one way; what counts is that its world has it.
void AlarmRules::raiseUnanswered()
{
    for (const Alarm &alarm : standingAt(m_source.world(), m_source.serviceNow(), true).alarms) {
        if (!isOfTheClock(alarm.kind) && !m_told.contains(alarm))
            raise(alarm);
    }
}

void AlarmRules::onLink(LinkState state)
{
    if (state == LinkState::Joining)
        m_catchingUp = true; // a stream of entries, perhaps a whole world
    if (state == LinkState::Live)
        m_wasLive = true;
    else if (state == LinkState::Away && std::exchange(m_wasLive, false))
        Q_EMIT raised({AlarmKind::LinkLost, {}, {}, {}, m_source.serviceNow()});
    if (m_catchingUp && m_begun && (state == LinkState::Live || state == LinkState::Away))
        catchUp();
}

void AlarmRules::raise(const Alarm &alarm)
{
    m_told.insert(alarm);
    Q_EMIT raised(alarm);
}

void AlarmRules::catchUp()
{
    m_catchingUp = false;
    Standing standing = standingAt(m_source.world(), m_source.serviceNow(), isAtRoom());
    AlarmCounts missed;
    for (const Alarm &alarm : standing.alarms) {
        if (wantsAnswer(alarm.kind))
            Q_EMIT raised(alarm); // each must be acknowledged, whatever it rang before
        else if (!m_told.contains(alarm) && !isOwn(alarm))
            ++missed[alarm.kind];
    }
    m_told = std::move(standing.alarms);
    m_nextCrossing = standing.nextCrossing;
    if (!missed.empty())
        Q_EMIT returned(missed);
}

bool AlarmRules::isAtRoom() const
{
    return m_source.actor().role == Role::DutyRoom;
}

/// A call that this seat took itself, sent before the link broke and answered after.
bool AlarmRules::isOwn(const Alarm &alarm) const
{
    return alarm.kind == AlarmKind::NewIncident
        && std::ranges::any_of(m_source.recentEntries(),
            [&](const LogEntry &e) { return e.incident == alarm.incident && e.seat == m_seat; });
}

} // namespace liandong
