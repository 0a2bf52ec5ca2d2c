// SPDX-License-Identifier: GPL-3.0-or-later
// Liandong's seats in a fan-out harness that measures several systems alike. Not part of the build: tests/bench/compare
// puts it beside the harness, whose Conn, Sink, Adapter and run_driver() it uses.
#include "harness.hpp"
#include "rawseat.hpp"

#include <poll.h>

static const rawseat::Ids &processIds()
{
    static const rawseat::Ids ids(uint64_t(time(nullptr)) << 16 | uint64_t(getpid() & 0xffff));
    return ids;
}

struct ProductConn : Conn, rawseat::Listener
{
    rawseat::Seat seat;
    Sink *sink = nullptr;

    ProductConn(int port, int number)
        : seat(processIds(), "bench " + std::to_string(number))
    {
        if (!seat.connect(port))
            die("connect");
        while (!seat.isLive()) {
            pollfd wait{seat.fd(), POLLIN, 0};
            if (poll(&wait, 1, 20000) <= 0)
                die("no Live in 20 s");
            seat.readable(*this);
        }
    }
    int fd() override { return seat.fd(); }
    void send(uint64_t id, const std::string &payload) override { seat.open(id, payload); }
    void readable(Sink &to) override
    {
        sink = &to;
        seat.readable(*this);
    }

    void event(uint64_t id) override
    {
        if (sink)
            sink->event(listener, id);
    }
    void answer(uint64_t id, bool refused) override
    {
        if (refused)
            die("a command was refused");
        sink->ack(writer, id);
    }
    void gone(const std::string &why) override { die("seat lost: " + why); }
};

struct Product : Adapter
{
    const Args &args;

    explicit Product(const Args &given)
        : args(given)
    { }
    std::string name() override { return "product"; }
    bool duplex() override { return true; }
    std::unique_ptr<Conn> listener(int i) override
    {
        return std::unique_ptr<Conn>(new ProductConn(int(args.n("port", 17110)), i));
    }
    std::unique_ptr<Conn> writer(int i) override { return listener(i); }
};

int main(int count, char **words)
{
    const Args args(count, words);
    Product product(args);
    return run_driver(product, args);
}
