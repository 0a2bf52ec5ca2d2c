// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alarm.h"

namespace liandong {

bool wantsAnswer(AlarmKind kind)
{
    return kind == AlarmKind::OrderReceived || kind == AlarmKind::CallUpReceived;
}

std::optional<SoundCause> causeOf(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::NewIncident:
        return SoundCause::NewIncident;
    case AlarmKind::DeadlineWarning:
        return SoundCause::DeadlineNear;
    case AlarmKind::OrderDeclined:
        return SoundCause::OrderDeclined;
    case AlarmKind::LinkLost:
        return SoundCause::LinkLost;
    case AlarmKind::DeadlineMissed:
        return SoundCause::DeadlineMissed;
    case AlarmKind::OrderReceived:
    case AlarmKind::CallUpReceived:
        return SoundCause::OrderReceived;
    case AlarmKind::UrgingReceived:
        return SoundCause::UrgingReceived;
    case AlarmKind::Escalated:
        break;
    }
    return std::nullopt;
}

AlarmKind alarmOf(SoundCause cause)
{
    switch (cause) {
    case SoundCause::NewIncident:
        break;
    case SoundCause::DeadlineNear:
        return AlarmKind::DeadlineWarning;
    case SoundCause::DeadlineMissed:
        return AlarmKind::DeadlineMissed;
    case SoundCause::OrderDeclined:
        return AlarmKind::OrderDeclined;
    case SoundCause::LinkLost:
        return AlarmKind::LinkLost;
    case SoundCause::OrderReceived:
        return AlarmKind::OrderReceived;
    case SoundCause::UrgingReceived:
        return AlarmKind::UrgingReceived;
    }
    return AlarmKind::NewIncident;
}

} // namespace liandong
