// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "replica/replica.h"
#include "service/ledger.h"
#include "service/servicelimits.h"
#include "support/relay.h"
#include "support/sequentialids.h"

#include <QTemporaryDir>

#include <map>

namespace liandong {

class Service;

/// A machine whose wall clock somebody set wrongly.
class SkewedClock final : public Clock
{
public:
    SkewedClock(const Clock &real, Milliseconds skew)
        : m_real(real)
        , m_skew(skew)
    { }
    [[nodiscard]] Instant now() const override { return m_real.now() + m_skew; }
    [[nodiscard]] std::chrono::nanoseconds steady() const override { return m_real.steady(); }

private:
    const Clock &m_real;
    Milliseconds m_skew;
};

/// Heartbeats and pauses of a test: a lost link is noticed in 0.6 s.
[[nodiscard]] LinkTimes shortTimes();
[[nodiscard]] ServiceLimits shortLimits();

/// One desk of the room: a replica behind a relay, with its own clock, ids and folder.
class FakeSeat : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        quint16 servicePort = 0;
        QString name;
        Actor actor;
        QString folder;
        quint32 firstId = 1;
        Milliseconds skew{0};
        LinkTimes times;
    };
    explicit FakeSeat(Setup setup);

    [[nodiscard]] Replica &replica() { return *m_replica; }
    [[nodiscard]] Replica *operator->() { return m_replica.get(); }
    [[nodiscard]] const World &world() const { return m_replica->world(); }
    [[nodiscard]] Relay &relay() { return m_relay; }
    [[nodiscard]] IdSource &ids() { return m_ids; }

    CommandId submit(const Command &command);
    void cut() { m_relay.cut(); }
    void stall() { m_relay.stall(); }
    void restore() { m_relay.restore(); }
    /// Ends the program without asking it (as a power cut would) or in order, and starts it anew in the same folder.
    void crash();
    void restart();

    /// How often a command was answered, over all lives of the seat.
    [[nodiscard]] int answers(const CommandId &command) const;
    /// The answer's refusal; nothing where it was carried out.
    [[nodiscard]] std::optional<Refusal> refusal(const CommandId &command) const;
    [[nodiscard]] int snapshots() const { return m_snapshots; } ///< worldReplaced() since the last start
    [[nodiscard]] int applied() const { return m_applied; } ///< entryApplied() since the last start

private:
    void begin();

    Setup m_setup;
    SystemClock m_real;
    SkewedClock m_clock;
    SequentialIds m_ids;
    Relay m_relay;
    std::map<CommandId, std::vector<std::optional<Refusal>>> m_answers;
    int m_snapshots = 0;
    int m_applied = 0;
    std::unique_ptr<Replica> m_replica;
};

/// A control room in one process: the real service on a real store, seats over real sockets, cables that can be pulled.
class FakeRoom
{
public:
    /// The store begins with the sample profile. Seats are supervisors unless added by hand.
    explicit FakeRoom(int seats = 0, const ServiceLimits &limits = shortLimits());
    ~FakeRoom();

    FakeSeat &addSeat(const Actor &actor, Milliseconds skew = Milliseconds(0), const LinkTimes &times = shortTimes());
    [[nodiscard]] FakeSeat &seat(int number) { return *m_seats.at(size_t(number - 1)); } ///< the first is 1
    [[nodiscard]] int seatCount() const { return int(m_seats.size()); }

    /// Breaks all links without a farewell, as a killed process does; the store stays.
    void killService();
    void startService();
    [[nodiscard]] Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const FileStore &files() const { return m_files; }
    [[nodiscard]] const World &world() const { return m_ledger->world(); }
    [[nodiscard]] Service &service() { return *m_service; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Until every seat whose cable is in is live, has all its answers and stands where the log stands.
    [[nodiscard]] bool settle(Milliseconds within = Milliseconds(20'000));
    /// What keeps settle() waiting, or the first seat whose world differs; empty when all is well.
    [[nodiscard]] QString trouble();

private:
    SystemClock m_clock;
    ServiceLimits m_limits;
    QTemporaryDir m_folder;
    FileStore m_files{FileStore::folderOf(m_folder.filePath(QStringLiteral("room.db")))};
    quint16 m_port = 0;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Service> m_service;
    std::vector<std::unique_ptr<FakeSeat>> m_seats;
};

/// For QCOMPARE.
char *toString(const World &world);

} // namespace liandong
