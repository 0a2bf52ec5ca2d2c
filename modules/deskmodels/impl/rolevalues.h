// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QVariant>

#include <optional>

namespace liandong {

/// Moments in roles are milliseconds since the epoch.
[[nodiscard]] inline qint64 msOf(Instant at)
{
    return at.time_since_epoch().count();
}

/// Whole seconds that are left; negative when it is over.
[[nodiscard]] inline qint64 secondsUntil(Instant due, Instant now)
{
    return std::chrono::floor<Seconds>(due - now).count();
}

/// An invalid variant for nothing.
template <class T>
[[nodiscard]] QVariant orInvalid(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

} // namespace liandong
