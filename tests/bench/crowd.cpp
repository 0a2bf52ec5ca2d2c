// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/crowd.h"

#include <sys/epoll.h>

#include <array>

namespace liandong::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Nanoseconds kJoinPatience = 60s;
constexpr Nanoseconds kTryAgain = 100ms; ///< as a replica does

} // namespace

struct Crowd::Member final : rawseat::Listener
{
    Member(Crowd &owner, size_t number, const rawseat::Position &from)
        : crowd(owner)
        , index(number)
        , seat(owner.m_ids, "bench " + std::to_string(number + 1), from)
    { }

    void event(uint64_t command) override
    {
        if (crowd.m_user)
            crowd.m_user->event(index, command);
    }
    void answer(uint64_t command, bool refused) override
    {
        if (crowd.m_user)
            crowd.m_user->answer(index, command, refused);
    }
    void live() override { ++crowd.m_live; }
    void gone(const std::string &why) override
    {
        if (crowd.m_joining && !seat.isLive() && why.find("full") != std::string::npos) {
            ++crowd.m_turnedAway;
            crowd.m_again.insert({now() + kTryAgain, index});
        } else {
            crowd.m_lost = u"seat %1: "_s.arg(index + 1) + QString::fromStdString(why);
        }
    }

    Crowd &crowd;
    size_t index;
    rawseat::Seat seat;
};

Crowd::Crowd(int port)
    : m_port(port)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_ids(uint64_t(std::chrono::system_clock::now().time_since_epoch() / 1us))
{ }

Crowd::~Crowd()
{
    m_seats.clear();
    ::close(m_epoll);
}

Result<> Crowd::join(size_t count, const rawseat::Position &from)
{
    for (size_t i = 0; i < count; ++i) {
        m_seats.push_back(std::make_unique<Member>(*this, m_seats.size(), from));
        if (const Result<> connected = connectMember(*m_seats.back()); !connected)
            return connected;
    }
    return untilAllLive();
}

void Crowd::leave()
{
    for (const auto &member : m_seats)
        member->seat.close();
    m_live = 0;
}

Result<> Crowd::comeBack()
{
    for (const auto &member : m_seats) {
        if (const Result<> connected = connectMember(*member); !connected)
            return connected;
    }
    return untilAllLive();
}

rawseat::Seat &Crowd::seat(size_t index)
{
    return m_seats[index]->seat;
}

uint64_t Crowd::bytesRead() const
{
    uint64_t bytes = 0;
    for (const auto &member : m_seats)
        bytes += member->seat.bytesRead();
    return bytes;
}

Result<> Crowd::connectMember(Member &member)
{
    if (!member.seat.connect(m_port))
        return failure(ErrorCode::LinkLost, u"nothing listens on port %1"_s.arg(m_port));
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = &member;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, member.seat.fd(), &event);
    return {};
}

Result<> Crowd::untilAllLive()
{
    m_joining = true;
    const Nanoseconds deadline = now() + kJoinPatience;
    while (m_live < m_seats.size()) {
        if (now() > deadline)
            return failure(ErrorCode::LinkLost, u"%1 of %2 seats are live"_s.arg(m_live).arg(m_seats.size()));
        while (!m_again.empty() && m_again.begin()->first <= now()) {
            Member &member = *m_seats[m_again.extract(m_again.begin()).value().second];
            if (const Result<> connected = connectMember(member); !connected)
                return connected;
        }
        if (const Result<> turned = turn(10ms); !turned)
            return turned;
    }
    m_joining = false;
    return {};
}

Result<> Crowd::turn(Nanoseconds patience)
{
    std::array<epoll_event, 256> events;
    timespec wait{patience / 1s, (patience % 1s).count()};
    const int count = epoll_pwait2(m_epoll, events.data(), int(events.size()), &wait, nullptr);
    for (int i = 0; i < count; ++i) {
        Member &member = *static_cast<Member *>(events[size_t(i)].data.ptr);
        if (member.seat.fd() >= 0)
            member.seat.readable(member);
    }
    return m_lost.isEmpty() ? Result<>() : failure(ErrorCode::LinkLost, m_lost);
}

} // namespace liandong::bench
