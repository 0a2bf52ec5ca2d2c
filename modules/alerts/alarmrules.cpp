// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alarmrules.h"

#include "domain/event.h"

#include <algorithm>

namespace liandong {

AlarmRules::AlarmRules(const WorldSource &source, QString seat, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_seat(std::move(seat))
    , m_wasLive(source.linkState() == LinkState::Live)
{
    connect(&source, &WorldSource::worldReplaced, this, &AlarmRules::startAnew);
    connect(&source, &WorldSource::entryApplied, this, &AlarmRules::onEntry);
    connect(&source, &WorldSource::linkStateChanged, this, &AlarmRules::onLink);
    connect(&m_timer, &QTimer::timeout, this, &AlarmRules::tick);
    m_timer.start(Milliseconds(1000));
    startAnew();
}

void AlarmRules::tick()
{
    if (m_source.serviceNow() >= m_nextCrossing)
        scan(true);
}

void AlarmRules::startAnew()
{
    m_rung.clear();
    scan(false);
}

void AlarmRules::onEntry(const LogEntry &entry, const Event &event)
{
    const bool own = entry.seat == m_seat;
    if (const auto *opened = std::get_if<IncidentOpened>(&event)) {
        if (!own && opened->incident.kind != IncidentKind::Advice) // which closes at once
            Q_EMIT raised({AlarmKind::NewIncident, opened->incident.id, {}, {}, entry.at});
    } else if (const auto *advanced = std::get_if<OrderAdvanced>(&event)) {
        if (advanced->step.state == OrderState::Declined)
            Q_EMIT raised({AlarmKind::OrderDeclined, advanced->incident, advanced->order, {}, entry.at});
    } else if (const auto *escalated = std::get_if<IncidentEscalated>(&event)) {
        if (!own)
            Q_EMIT raised({AlarmKind::Escalated, escalated->incident, {}, {}, entry.at});
    }
    if (entry.incident)
        m_nextCrossing = {}; // its deadlines may have moved: look again at the next tick
}

void AlarmRules::onLink(LinkState state)
{
    if (state == LinkState::Live) {
        m_wasLive = true;
    } else if (state == LinkState::Away && std::exchange(m_wasLive, false)) {
        Q_EMIT raised({AlarmKind::LinkLost, {}, {}, {}, m_source.serviceNow()});
    }
}

void AlarmRules::scan(bool ring)
{
    const Instant now = m_source.serviceNow();
    m_nextCrossing = Instant::max();
    std::set<Crossing> past;
    for (const RunningDeadline &running : runningDeadlines(m_source.world())) {
        for (const auto &[moment, kind] : {std::pair(running.deadline.dueAt, AlarmKind::DeadlineMissed),
                 std::pair(running.deadline.warnAt, AlarmKind::DeadlineWarning)}) {
            if (moment > now) {
                m_nextCrossing = std::min(m_nextCrossing, moment);
                continue;
            }
            const Crossing crossing(running.order, running.deadline.kind, moment);
            past.insert(crossing);
            const bool superseded = kind == AlarmKind::DeadlineWarning && running.deadline.dueAt <= now;
            if (ring && !superseded && !m_rung.contains(crossing))
                Q_EMIT raised({kind, running.incident, running.order, running.deadline.kind, moment});
        }
    }
    m_rung = std::move(past);
}

} // namespace liandong
