// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/attempts.h"

#include <algorithm>

namespace liandong {

using std::chrono::seconds;

seconds Attempts::begin(const QString &account, const QString &peer, Time now)
{
    const Pair pair(account, peer);
    seconds pause = wait(pair, kFreeAtOnePlace, now);
    if (!isKnown(pair))
        pause = std::max({pause, wait({account, {}}, kFreeAltogether, now), wait({{}, peer}, kFreeAltogether, now)});
    if (pause == seconds(0))
        fail(pair, now);
    return pause;
}

void Attempts::failed(const QString &account, const QString &peer, Time now)
{
    if (isKnown({account, peer}))
        return;
    fail({account, {}}, now);
    fail({{}, peer}, now);
}

void Attempts::succeeded(const QString &account, const QString &peer, Time now)
{
    m_counts.erase({account, peer});
    if (m_known.size() >= kMost && !isKnown({account, peer}))
        m_known.erase(std::ranges::min_element(m_known, {}, [](const auto &one) { return one.second; }));
    m_known[{account, peer}] = now;
}

seconds Attempts::wait(const Pair &pair, int free, Time now) const
{
    const auto count = m_counts.find(pair);
    if (count == m_counts.end() || count->second.failures < free || now - count->second.last > kForgotten)
        return seconds(0);
    const int doublings = std::min(count->second.failures - free, 6);
    const Time due = count->second.last + std::min<seconds>(seconds(1 << doublings), kLongest);
    return std::max(seconds(0), std::chrono::ceil<seconds>(due - now));
}

void Attempts::fail(const Pair &pair, Time now)
{
    if (m_counts.size() >= kMost && !m_counts.contains(pair))
        m_counts.erase(std::ranges::min_element(m_counts, {}, [](const auto &one) { return one.second.last; }));
    Count &count = m_counts[pair];
    if (now - count.last > kForgotten)
        count.failures = 0;
    count.failures = std::min(count.failures + 1, 1'000);
    count.last = now;
}

} // namespace liandong
