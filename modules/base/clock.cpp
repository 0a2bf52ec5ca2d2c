// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace liandong {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

std::chrono::nanoseconds SystemClock::steady() const
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace liandong
