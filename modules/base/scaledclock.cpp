// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/scaledclock.h"

#include "base/check.h"

namespace liandong {

ScaledClock::ScaledClock(const Clock &real, double rate, Instant start)
    : m_real(real)
    , m_rate(rate)
    , m_start(start)
    , m_startSteady(real.steady())
{
    LD_CHECK(rate > 0, m_rate = 1);
}

Instant ScaledClock::now() const
{
    const std::chrono::duration<double, std::milli> passed = m_real.steady() - m_startSteady;
    return m_start + std::chrono::duration_cast<Milliseconds>(passed * m_rate);
}

} // namespace liandong
