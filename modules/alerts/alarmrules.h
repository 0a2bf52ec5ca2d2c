// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alarm.h"
#include "deskmodels/worldsource.h"

#include <QObject>
#include <QTimer>

#include <set>

namespace liandong {

/// Watches the world and the service's clock and raises each alarm once. What was already past when the program started
/// is on the boards but does not ring again. GUI thread; the source outlives it.
class AlarmRules : public QObject
{
    Q_OBJECT

public:
    /// `seat` is this seat's own name: what it does itself does not ring on it.
    AlarmRules(const WorldSource &source, QString seat, QObject *parent = nullptr);

    /// Looks at the clock; called by an own timer once a second, and by tests.
    void tick();

Q_SIGNALS:
    void raised(const liandong::Alarm &alarm);

private:
    using Crossing = std::tuple<OrderId, DeadlineKind, Instant>; ///< the moment is the due or the warning time

    void startAnew();
    void onEntry(const LogEntry &entry, const Event &event);
    void onLink(LinkState state);
    void scan(bool ring);

    const WorldSource &m_source;
    QString m_seat;
    QTimer m_timer;
    std::set<Crossing> m_rung;
    Instant m_nextCrossing{};
    bool m_wasLive = false;
};

} // namespace liandong
