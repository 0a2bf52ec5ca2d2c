// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica/impl/servicetime.h"

#include <algorithm>
#include <cmath>

namespace liandong {

namespace {

constexpr size_t kWindow = 8;
constexpr double kJumpMs = 250; ///< a difference of more than this is taken over at once
constexpr double kStep = 0.25; ///< share of a smaller difference that one sample takes over

} // namespace

void ServiceTime::begin(double rate, std::chrono::nanoseconds sentAt, Instant serviceTime)
{
    m_rate = rate > 0 ? rate : 1;
    m_known = true;
    m_samples.clear();
    m_origin = serviceTime.time_since_epoch();
    m_originSteady = m_clock.steady();
    m_offset = Ms(m_originSteady - sentAt) / 2 * m_rate;
    m_samples.push_back({m_originSteady - sentAt, m_offset});
}

void ServiceTime::add(std::chrono::nanoseconds sentAt, Instant serviceTime)
{
    if (!m_known)
        return;
    const std::chrono::nanoseconds received = m_clock.steady();
    const Ms roundTrip = received - sentAt;
    const Ms estimate = Ms(serviceTime.time_since_epoch()) + roundTrip / 2 * m_rate;
    m_samples.push_back({roundTrip, estimate - onLine(received)});
    if (m_samples.size() > kWindow)
        m_samples.pop_front();
    const Ms wanted = std::ranges::min_element(m_samples, {}, &Sample::roundTrip)->offset;
    const Ms difference = wanted - m_offset;
    m_offset += std::abs(difference.count()) > kJumpMs * m_rate ? difference : difference * kStep;
}

Instant ServiceTime::now() const
{
    if (!m_known)
        return m_clock.now();
    return Instant(std::chrono::round<Milliseconds>(onLine(m_clock.steady()) + m_offset));
}

ServiceTime::Ms ServiceTime::onLine(std::chrono::nanoseconds steady) const
{
    return m_origin + Ms(steady - m_originSteady) * m_rate;
}

} // namespace liandong
