// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace liandong {

/// A clock that stands until a test turns it. The wall clock may be set back, the steady one only advances.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant now = Instant(std::chrono::days(20778)))
        : m_now(now)
    { } ///< 2026-11-21, 8 h at the centre

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::nanoseconds steady() const override { return m_steady; }

    void advance(Milliseconds by)
    {
        m_now += by;
        m_steady += by;
    }
    /// As when somebody corrects the machine's clock.
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
    std::chrono::nanoseconds m_steady{std::chrono::hours(1)};
};

} // namespace liandong
