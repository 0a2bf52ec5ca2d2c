// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/centre.h"
#include "domain/deadlines.h"

#include <QMetaType>

#include <map>

namespace liandong {

/// Loudest last: of several alarms at once the last one rings.
enum class AlarmKind {
    NewIncident,
    DeadlineWarning,
    OrderDeclined,
    Escalated,
    LinkLost,
    UrgingReceived, ///< at a duty room
    OrderReceived, ///< at a duty room
    CallUpReceived, ///< at a duty room
    DeadlineMissed
};

struct Alarm
{
    AlarmKind kind = AlarmKind::NewIncident;
    std::optional<IncidentId> incident; ///< nothing for the link
    std::optional<OrderId> order;
    std::optional<DeadlineKind> deadline;
    Instant at{};
    std::optional<CallUpId> callUp;

    friend auto operator<=>(const Alarm &, const Alarm &) = default;
};

/// At a duty room: rings until the unit has answered, after an absence too.
[[nodiscard]] bool wantsAnswer(AlarmKind kind);
/// The cause under which the centre's sound rules know the alarm; nothing for one that always rings.
[[nodiscard]] std::optional<SoundCause> causeOf(AlarmKind kind);
[[nodiscard]] AlarmKind alarmOf(SoundCause cause);

/// How many of each kind.
using AlarmCounts = std::map<AlarmKind, int>;

} // namespace liandong
