// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"
#include "bench/rawseat.hpp"

#include "base/result.h"

#include <memory>
#include <set>

namespace liandong::bench {

/// Many seats at one service, on one thread and one epoll.
class Crowd
{
public:
    /// Hears what happens at the seats, by their index.
    class User
    {
    public:
        virtual ~User() = default;
        virtual void event(size_t seat, uint64_t command) = 0;
        virtual void answer(size_t seat, uint64_t command, bool refused) = 0;
    };

    explicit Crowd(int port);
    ~Crowd();

    /// So many seats more, each where `from` says, until all are live. LinkLost where one is sent away for good.
    [[nodiscard]] Result<> join(size_t count, const rawseat::Position &from = {});
    /// All seats leave without a word.
    void leave();
    /// Those that left come back together, each where it stood.
    [[nodiscard]] Result<> comeBack();

    [[nodiscard]] size_t size() const { return m_seats.size(); }
    [[nodiscard]] rawseat::Seat &seat(size_t index);
    [[nodiscard]] uint64_t bytesRead() const;
    /// How often a seat was sent away while joining because too many came at once.
    [[nodiscard]] int turnedAway() const { return m_turnedAway; }

    void setUser(User *user) { m_user = user; }
    /// Waits for something to read, at most so long. LinkLost where a seat lost its link.
    [[nodiscard]] Result<> turn(Nanoseconds patience);

private:
    struct Member;
    [[nodiscard]] Result<> connectMember(Member &member);
    [[nodiscard]] Result<> untilAllLive();

    int m_port;
    int m_epoll;
    rawseat::Ids m_ids;
    std::vector<std::unique_ptr<Member>> m_seats;
    std::set<std::pair<Nanoseconds, size_t>> m_again; ///< who tries again when
    User *m_user = nullptr;
    int m_turnedAway = 0;
    size_t m_live = 0;
    bool m_joining = false;
    QString m_lost;
};

} // namespace liandong::bench
