// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alarm.h"
#include "deskmodels/worldsource.h"

#include <QObject>
#include <QTimer>

namespace liandong {

class AlarmRules;
class Bell;

/// Rings the bell for every alarm as the centre's sound rules want it: how loud, not at all, or again and again until
/// somebody has opened the incident, it is closed, or the link is back; an order at its duty room until it is
/// acknowledged. GUI thread; all three outlive it.
class Ringer : public QObject
{
    Q_OBJECT

public:
    Ringer(const WorldSource &source, const AlarmRules &alarms, Bell &bell, QObject *parent = nullptr);

    /// Once, as the rule says how.
    void ring(AlarmKind kind);
    /// Rings again what is due; called by an own timer once a second, and by tests.
    void tick();

private:
    struct Again
    {
        Alarm alarm;
        Instant next{};
    };

    [[nodiscard]] SoundRule ruleFor(AlarmKind kind) const;
    [[nodiscard]] bool isSeenTo(const Alarm &alarm) const;
    void onRaised(const Alarm &alarm);

    const WorldSource &m_source;
    Bell &m_bell;
    QTimer m_timer;
    std::vector<Again> m_again;
};

} // namespace liandong
