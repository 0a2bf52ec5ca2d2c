// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <deque>

namespace liandong {

/// The service's clock as a seat works it out from messages that carry it: the sample with the shortest round trip
/// among the newest counts, since it leaves least room for doubt. Leans on the seat's steady clock only, so that
/// somebody who corrects the seat's wall clock in the middle of a shift moves no deadline.
class ServiceTime
{
public:
    explicit ServiceTime(const Clock &clock)
        : m_clock(clock)
    { }

    /// A new link's first sample: what was known is forgotten.
    void begin(double rate, std::chrono::nanoseconds sentAt, Instant serviceTime);
    /// `sentAt` by the seat's steady clock, `serviceTime` from the answer that has just arrived.
    void add(std::chrono::nanoseconds sentAt, Instant serviceTime);
    /// The seat's own clock before the first sample.
    [[nodiscard]] Instant now() const;

private:
    using Ms = std::chrono::duration<double, std::milli>;
    struct Sample
    {
        Ms roundTrip;
        Ms offset; ///< from the line through m_origin
    };

    [[nodiscard]] Ms onLine(std::chrono::nanoseconds steady) const;

    const Clock &m_clock;
    double m_rate = 1;
    bool m_known = false;
    Ms m_origin{};
    std::chrono::nanoseconds m_originSteady{};
    Ms m_offset{};
    std::deque<Sample> m_samples;
};

} // namespace liandong
