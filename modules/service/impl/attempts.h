// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <map>
#include <utility>

namespace liandong {

/// Slows down whoever guesses passwords, without a way to keep the owner out. Failures are counted for an account from
/// a peer, for an account from peers that never signed in with it, and for a peer with accounts that never signed in
/// from there; after a few the next one waits 1 s, then twice as long every time, 60 s at most. Times are steady.
class Attempts
{
public:
    using Time = std::chrono::nanoseconds;

    static constexpr int kFreeAtOnePlace = 3;
    static constexpr int kFreeAltogether = 12;
    static constexpr std::chrono::seconds kLongest{60};
    static constexpr std::chrono::minutes kForgotten{60}; ///< after so long without another
    static constexpr size_t kMost = 4'096; ///< counters, and pairs that signed in; the oldest make room

    /// How long to wait; zero: now. For the pair it counts as failed until succeeded() says otherwise, so that many at
    /// once gain nothing.
    [[nodiscard]] std::chrono::seconds begin(const QString &account, const QString &peer, Time now);
    void failed(const QString &account, const QString &peer, Time now);
    void succeeded(const QString &account, const QString &peer, Time now);

private:
    using Pair = std::pair<QString, QString>; ///< account and peer; one of them empty: all of them
    struct Count
    {
        int failures = 0;
        Time last{};
    };

    [[nodiscard]] std::chrono::seconds wait(const Pair &pair, int free, Time now) const;
    void fail(const Pair &pair, Time now);
    [[nodiscard]] bool isKnown(const Pair &pair) const { return m_known.contains(pair); }

    std::map<Pair, Count> m_counts;
    std::map<Pair, Time> m_known; ///< signed in, and when last
};

} // namespace liandong
