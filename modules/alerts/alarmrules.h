// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alarm.h"
#include "deskmodels/worldsource.h"

#include <QObject>
#include <QTimer>

#include <set>

namespace liandong {

/// Watches the world and the service's clock and raises each alarm once. What would have rung while this seat was away
/// (no program, no link) is told as one when it is back. A duty room's seat has causes of its own: an order that its
/// unit has not acknowledged, an urging it has not answered. GUI thread; the source outlives it. Made before a replica
/// starts: the world that was kept is what this seat knew when it went.
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
    /// After an absence, instead of one alarm each: what has come and still stands.
    void returned(const liandong::AlarmCounts &missed);

private:
    void onReplaced();
    void onEntry(const LogEntry &entry, const Event &event);
    void onLink(LinkState state);
    void raise(const Alarm &alarm);
    void catchUp();
    void raiseUnanswered();
    [[nodiscard]] bool isAtRoom() const;
    [[nodiscard]] bool isOwn(const Alarm &alarm) const;

    const WorldSource &m_source;
    QString m_seat;
    QTimer m_timer;
    std::set<Alarm> m_told; ///< or known from the start
    Instant m_nextCrossing{};
    bool m_begun = false; ///< the kept world was seen
    bool m_catchingUp = true; ///< the world is not yet, or no longer, what it is now
    bool m_wasLive = false;
};

} // namespace liandong
