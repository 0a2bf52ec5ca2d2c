// SPDX-License-Identifier: GPL-3.0-or-later
// A seat that speaks the wire and nothing else: no world, no seals, so that a measurement shows the service and not the
// measurer. Plain C++17 without Qt; shared by liandong-bench and by compare's drv_product.cpp. Protocol: modules/wire.
#pragma once

#include "minicbor.hpp"

#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <functional>

namespace rawseat {

enum Message : unsigned {
    Hello = 1,
    Greeting,
    SignIn,
    Welcome,
    Join,
    Snapshot,
    Entries,
    Live,
    Submit,
    Answered,
    Look,
    Presence,
    Ping,
    Pong,
    SearchHistory,
    HistoryFound,
    FetchIncident,
    IncidentFetched,
    Farewell
};

/// Where a seat stands in the log; a new one joins with it.
struct Position
{
    std::string log;
    uint64_t sequence = 0;
    std::string hash;
};

/// Ids of this process: a UUIDv7-like prefix and a number behind it. `kind` keeps incidents, calls and commands apart.
class Ids
{
public:
    explicit Ids(uint64_t run)
    {
        for (int i = 0; i < 6; ++i)
            m_prefix += char(run >> (40 - 8 * i));
    }
    [[nodiscard]] std::string id(uint8_t kind, uint64_t number) const
    {
        std::string id = m_prefix;
        id += char(0x70);
        id += char(kind);
        id += char(0x80);
        for (int shift = 48; shift >= 0; shift -= 8)
            id += char(number >> shift);
        return id;
    }
    /// Whether the id is a command's of this process; its number then.
    [[nodiscard]] bool number(std::string_view id, uint8_t kind, uint64_t &number) const
    {
        if (id.size() != 16 || id.substr(0, 6) != m_prefix || uint8_t(id[7]) != kind)
            return false;
        number = 0;
        for (size_t i = 9; i < 16; ++i)
            number = number << 8 | uint8_t(id[i]);
        return true;
    }

private:
    std::string m_prefix;
};

constexpr uint8_t kIncident = 1, kCall = 2, kCommand = 3;

// The numbers of members that are read: their places in messages.h, logentry.h and command.h.
namespace welcome {
enum { Log = 3 };
}
namespace snapshot {
enum { Log, Position, Hash };
}
namespace entry {
enum { Sequence, At, Command, Hash = 8 };
}
namespace answered {
enum { Id, Refusal = 3 };
}

/// What happened at a seat. Ids of other processes are passed over.
struct Listener
{
    virtual ~Listener() = default;
    virtual void event(uint64_t command) = 0;
    virtual void answer(uint64_t command, bool refused) = 0;
    virtual void live() { }
    /// Farewell or a broken connection.
    virtual void gone(const std::string &why) = 0;
};

class Seat
{
public:
    Seat(const Ids &ids, std::string name, Position from = {})
        : m_ids(ids)
        , m_name(std::move(name))
        , m_from(std::move(from))
    { }
    ~Seat() { close(); }
    Seat(const Seat &) = delete;
    Seat &operator=(const Seat &) = delete;

    /// Begins to connect; the handshake runs in readable(). Loopback only, so connect() is over at once.
    bool connect(int port)
    {
        close();
        m_in.clear();
        m_skip = 0;
        m_live = false;
        m_fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(uint16_t(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address))
            return false;
        int one = 1;
        setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        fcntl(m_fd, F_SETFL, fcntl(m_fd, F_GETFL) | O_NONBLOCK);
        std::string body;
        minicbor::head(body, minicbor::Map, 3);
        minicbor::text(body, "protocol");
        minicbor::head(body, minicbor::Unsigned, 1);
        minicbor::text(body, "version");
        minicbor::text(body, "bench");
        minicbor::text(body, "seat");
        minicbor::text(body, m_name);
        write(Hello, body);
        return true;
    }
    void close()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = -1;
    }

    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] const Position &position() const { return m_from; }
    [[nodiscard]] uint64_t bytesRead() const { return m_bytesRead; }

    /// Opens an incident whose narrative is `narrative`.
    void open(uint64_t number, std::string_view narrative)
    {
        std::string body;
        minicbor::head(body, minicbor::Map, 2);
        minicbor::text(body, "id");
        minicbor::bytes(body, m_ids.id(kCommand, number));
        minicbor::text(body, "command");
        minicbor::head(body, minicbor::Array, 2);
        minicbor::text(body, "OpenIncident");
        minicbor::head(body, minicbor::Map, 4);
        minicbor::text(body, "incident");
        minicbor::bytes(body, m_ids.id(kIncident, number));
        minicbor::text(body, "call");
        minicbor::head(body, minicbor::Map, 1);
        minicbor::text(body, "id");
        minicbor::bytes(body, m_ids.id(kCall, number));
        minicbor::text(body, "narrative");
        minicbor::text(body, narrative);
        minicbor::text(body, "repeatSeen");
        body += char(0xf5);
        write(Submit, body);
    }

    /// Reads what is there and tells the listener.
    void readable(Listener &listener)
    {
        char buffer[65536];
        const ssize_t count = recv(m_fd, buffer, sizeof buffer, 0);
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (count <= 0) {
            close();
            return listener.gone("the connection broke");
        }
        m_bytesRead += uint64_t(count);
        const std::string_view read(buffer, size_t(count));
        if (m_in.empty()) {
            m_in = read.substr(frames(read, listener));
        } else {
            m_in += read;
            m_in.erase(0, frames(m_in, listener));
        }
    }

private:
    static constexpr size_t kHead = 6;
    static constexpr size_t kSnapshotHead = 512; ///< log, position and hash stand in front of the world

    /// Takes the whole frames of `bytes`; how many bytes they were.
    size_t frames(std::string_view bytes, Listener &listener)
    {
        size_t used = std::min(bytes.size(), m_skip);
        m_skip -= used;
        while (m_skip == 0 && m_fd >= 0 && bytes.size() - used >= kHead) {
            const auto *at = reinterpret_cast<const uint8_t *>(bytes.data() + used);
            const size_t length = size_t(at[0]) << 24 | size_t(at[1]) << 16 | size_t(at[2]) << 8 | at[3];
            const unsigned type = unsigned(at[4]) << 8 | at[5];
            const size_t whole = length + 4;
            const size_t there = bytes.size() - used;
            const size_t needed = type == Snapshot ? std::min(whole, kSnapshotHead) : whole;
            if (there < needed)
                break;
            const size_t passed = std::min(whole, there);
            take(type, bytes.substr(used + kHead, passed - kHead), listener);
            used += passed;
            m_skip = whole - passed;
        }
        return used;
    }

    void take(unsigned type, std::string_view body, Listener &listener)
    {
        switch (type) {
        case Greeting:
            return signIn();
        case Welcome:
            return join(body);
        case Snapshot:
            return readSnapshot(body);
        case Entries:
            return readEntries(body, listener);
        case Answered:
            return readAnswer(body, listener);
        case Live:
            m_live = true;
            return listener.live();
        case Ping:
            return write(Pong, body);
        case Farewell:
            close();
            return listener.gone("farewell " + farewellReason(body));
        default:
            return;
        }
    }

    void signIn()
    {
        std::string body;
        minicbor::head(body, minicbor::Map, 2);
        minicbor::text(body, "method");
        minicbor::text(body, "name");
        minicbor::text(body, "actor");
        minicbor::head(body, minicbor::Map, 2);
        minicbor::text(body, "name");
        minicbor::text(body, m_name);
        minicbor::text(body, "role");
        minicbor::text(body, "operator");
        write(SignIn, body);
    }

    void join(std::string_view welcome)
    {
        std::string log;
        minicbor::Walker walker(welcome);
        for (int64_t members = walker.enter(minicbor::Map); walker.more(members);) {
            if (walker.number() == welcome::Log)
                log = walker.string();
            else
                walker.skip();
        }
        std::string body;
        const bool resumes = m_from.log == log && m_from.sequence > 0;
        minicbor::head(body, minicbor::Map, resumes ? 3 : 1);
        minicbor::text(body, "log");
        minicbor::bytes(body, log);
        if (resumes) {
            minicbor::text(body, "position");
            minicbor::head(body, minicbor::Unsigned, m_from.sequence);
            minicbor::text(body, "hash");
            minicbor::bytes(body, m_from.hash);
        }
        m_from.log = log;
        write(Join, body);
    }

    void readSnapshot(std::string_view body)
    {
        minicbor::Walker walker(body);
        for (int64_t members = walker.enter(minicbor::Map); walker.more(members);) {
            const uint64_t member = walker.number();
            if (member == snapshot::Position)
                m_from.sequence = walker.number();
            else if (member == snapshot::Hash)
                m_from.hash = walker.string();
            else if (member == snapshot::Log)
                walker.skip();
            else
                return;
        }
    }

    void readEntries(std::string_view body, Listener &listener)
    {
        minicbor::Walker walker(body);
        int64_t members = walker.enter(minicbor::Map);
        if (!walker.more(members) || walker.number() != 0)
            return;
        for (int64_t entries = walker.enter(minicbor::Array); walker.more(entries);)
            readEntry(walker, listener);
    }

    void readEntry(minicbor::Walker &walker, Listener &listener)
    {
        std::string_view command, hash;
        uint64_t sequence = 0;
        for (int64_t members = walker.enter(minicbor::Map); walker.more(members);) {
            const uint64_t member = walker.number();
            if (member == entry::Command)
                command = walker.string();
            else if (member == entry::Hash)
                hash = walker.string();
            else if (member == entry::Sequence)
                sequence = walker.number();
            else
                walker.skip();
        }
        if (!walker.good || sequence != m_from.sequence + 1) {
            close();
            return listener.gone("a gap in the log");
        }
        m_from.sequence = sequence;
        m_from.hash = hash;
        uint64_t number = 0;
        if (m_ids.number(command, kCommand, number))
            listener.event(number);
    }

    void readAnswer(std::string_view body, Listener &listener)
    {
        std::string_view id;
        bool refused = false;
        minicbor::Walker walker(body);
        for (int64_t members = walker.enter(minicbor::Map); walker.more(members);) {
            const uint64_t member = walker.number();
            if (member == answered::Id) {
                id = walker.string();
            } else {
                refused = refused || member == answered::Refusal;
                walker.skip();
            }
        }
        uint64_t number = 0;
        if (m_ids.number(id, kCommand, number))
            listener.answer(number, refused);
    }

    static std::string farewellReason(std::string_view body)
    {
        minicbor::Walker walker(body);
        for (int64_t members = walker.enter(minicbor::Map); walker.more(members);) {
            const uint64_t member = walker.number();
            const std::string_view value = walker.string();
            if (member == 0)
                return std::string(value);
        }
        return "signedOut";
    }

    void write(unsigned type, std::string_view body)
    {
        std::string frame;
        const size_t length = body.size() + 2;
        for (const int shift : {24, 16, 8, 0})
            frame += char(length >> shift);
        frame += char(type >> 8);
        frame += char(type);
        frame += body;
        size_t sent = 0;
        while (sent < frame.size()) {
            const ssize_t count = ::send(m_fd, frame.data() + sent, frame.size() - sent, MSG_NOSIGNAL);
            if (count > 0) {
                sent += size_t(count);
            } else if (errno == EAGAIN) {
                pollfd wait{m_fd, POLLOUT, 0};
                poll(&wait, 1, 1000);
            } else if (errno != EINTR) {
                return; // what broke is told when reading
            }
        }
    }

    const Ids &m_ids;
    std::string m_name;
    Position m_from;
    int m_fd = -1;
    std::string m_in;
    size_t m_skip = 0;
    bool m_live = false;
    uint64_t m_bytesRead = 0;
};

} // namespace rawseat
