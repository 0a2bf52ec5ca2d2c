// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/ringer.h"

#include "alerts/alarmrules.h"
#include "alerts/bell.h"

#include <algorithm>
#include <ranges>

namespace liandong {

namespace {
constexpr int kOrderAgain = 10; ///< seconds, where the centre has no rule for it
}

Ringer::Ringer(const WorldSource &source, const AlarmRules &alarms, Bell &bell, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_bell(bell)
{
    connect(&alarms, &AlarmRules::raised, this, &Ringer::onRaised);
    connect(&m_timer, &QTimer::timeout, this, &Ringer::tick);
    m_timer.setInterval(Milliseconds(1000));
}

SoundRule Ringer::ruleFor(AlarmKind kind) const
{
    for (const SoundRule &rule : m_source.world().sounds | std::views::values) {
        if (!rule.retired && rule.cause == causeOf(kind))
            return rule;
    }
    return wantsAnswer(kind) ? SoundRule{.repeatSeconds = kOrderAgain} : SoundRule();
}

bool Ringer::isSeenTo(const Alarm &alarm) const
{
    if (!alarm.incident)
        return m_source.linkState() == LinkState::Live;
    const Incident *incident = m_source.world().incident(*alarm.incident);
    if (incident && alarm.kind == AlarmKind::OrderReceived) {
        const Order *order = incident->order(*alarm.order);
        return !order || order->state != OrderState::Given;
    }
    if (incident && alarm.kind == AlarmKind::CallUpReceived) {
        const auto callUp = std::ranges::find(incident->callUps, *alarm.callUp, &CallUp::id);
        return callUp == incident->callUps.end() || callUp->state != CallUpState::Asked;
    }
    return !incident || incident->isClosed()
        || std::ranges::contains(m_source.present(), alarm.incident, &wire::PresentSeat::looking);
}

void Ringer::onRaised(const Alarm &alarm)
{
    ring(alarm.kind);
    const SoundRule rule = ruleFor(alarm.kind);
    if (rule.silent || rule.repeatSeconds == 0)
        return;
    std::erase_if(m_again, [&](const Again &again) { return again.alarm == alarm; });
    m_again.push_back({alarm, m_source.serviceNow() + Seconds(rule.repeatSeconds)});
    m_timer.start();
}

void Ringer::ring(AlarmKind kind)
{
    const SoundRule rule = ruleFor(kind);
    if (!rule.silent)
        m_bell.ring(kind, rule.volume);
}

void Ringer::tick()
{
    std::erase_if(m_again,
        [this](const Again &again) { return isSeenTo(again.alarm) || ruleFor(again.alarm.kind).repeatSeconds == 0; });
    for (Again &again : m_again) {
        if (m_source.serviceNow() < again.next)
            continue;
        ring(again.alarm.kind);
        again.next = m_source.serviceNow() + Seconds(ruleFor(again.alarm.kind).repeatSeconds);
    }
    if (m_again.empty())
        m_timer.stop();
}

} // namespace liandong
