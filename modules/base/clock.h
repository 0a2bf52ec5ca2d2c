// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace liandong {

/// A moment in UTC, to the millisecond. The service's clock unless a name says otherwise.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
/// Lengths of the trade (deadlines) are whole seconds; lengths of machines are milliseconds.
using Seconds = std::chrono::seconds;
using Milliseconds = std::chrono::milliseconds;

/// The only source of time. Handed to constructors, so that a test can turn it; outlives whoever holds it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// Never goes back; only differences mean something.
    [[nodiscard]] virtual std::chrono::nanoseconds steady() const = 0;
    /// How much now() moves while steady() moves by one; other than 1 only in drills and demonstrations.
    [[nodiscard]] virtual double rate() const { return 1; }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::nanoseconds steady() const override;
};

} // namespace liandong
