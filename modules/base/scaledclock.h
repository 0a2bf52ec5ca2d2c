// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace liandong {

/// A service's clock for demonstrations and drills: begins at `start` and runs `rate` times as fast as `real`, so that
/// half an hour's deadline passes in half a minute. steady() stays real: heartbeats and time-outs are the machine's.
class ScaledClock final : public Clock
{
public:
    /// `real` outlives this; `rate` is positive.
    ScaledClock(const Clock &real, double rate)
        : ScaledClock(real, rate, real.now())
    { }
    ScaledClock(const Clock &real, double rate, Instant start);

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::nanoseconds steady() const override { return m_real.steady(); }
    [[nodiscard]] double rate() const override { return m_rate; }

private:
    const Clock &m_real;
    double m_rate;
    Instant m_start;
    std::chrono::nanoseconds m_startSteady;
};

} // namespace liandong
