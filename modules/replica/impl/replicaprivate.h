// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replica/impl/attachments.h"
#include "replica/impl/link.h"
#include "replica/impl/outbox.h"
#include "replica/impl/worldfile.h"
#include "replica/replica.h"

#include <QLoggingCategory>

namespace liandong {

Q_DECLARE_LOGGING_CATEGORY(lcReplica)

/// What a replica does with what the link brings; the world, its keeping, the outbox.
struct Replica::Private final : LinkListener
{
    Private(Replica &owner, ReplicaOptions given, const Clock &clock, IdSource &idSource);

    void linkMoved() override;
    wire::Join welcomed(const wire::Welcome &welcome) override;
    Result<> received(wire::Snapshot &&snapshot) override;
    Result<> received(wire::Entries &&entries) override;
    Result<> received(wire::Answered &&answered) override;
    Result<> received(wire::Presence &&presence) override;
    Result<> received(wire::HistoryFound &&found) override;
    Result<> received(wire::IncidentFetched &&fetched) override;
    Result<> received(wire::ItemFetched &&fetched) override;
    Result<> received(wire::TilesOffered &&offered) override;
    Result<> received(wire::UnitFiguresCounted &&counted) override;
    Result<> received(wire::AttachmentWanted &&wanted) override { return attachments.received(wanted); }
    Result<> received(wire::AttachmentPart &&part) override { return attachments.received(part); }
    Result<> received(wire::AttachmentTaken &&taken) override { return attachments.received(taken); }
    void saidFarewell(wire::FarewellReason reason) override;

    void readKept();
    void keepSoon();
    void keepNow();
    void keepAtLast();
    [[nodiscard]] wire::Snapshot snapshot() const;
    void takeOver(wire::Snapshot &&snapshot);
    [[nodiscard]] Result<> applyEntry(LogEntry &&entry);
    void setActor(const Actor &present);
    void sendPending();
    [[nodiscard]] bool waitsForFile(const PendingCommand &command) const;
    void uploadWhatIsPending();
    void uploaded(const QString &hash, wire::AttachmentProblem problem);
    void send(size_t index);
    void answer(const CommandId &command, const std::optional<Refusal> &refusal);
    void answerLater(const CommandId &command, const Refusal &refusal);
    void setPresent(std::vector<wire::PresentSeat> seats);
    void setTiles(const std::optional<OfferedTiles> &offered);

    Replica &q;
    ReplicaOptions options;
    IdSource &ids;
    Outbox outbox;
    std::unique_ptr<WorldFile> file; ///< null where nothing is kept
    Attachments attachments;
    Link link;

    World world;
    QUuid log;
    Sequence position = 0;
    QByteArray hash;
    std::deque<LogEntry> recent;
    bool wantSnapshot = false; ///< what this seat holds does not fit the service's log
    bool joinedFromNothing = false;
    bool partial = false; ///< a duty room's: told its own matters, with numbers left out and no seals
    bool replacing = false; ///< a snapshot was taken over; told as one change when the entries behind it are in

    Actor actor;
    int session = 0;
    std::vector<wire::PresentSeat> present;
    std::optional<OfferedTiles> tiles;
    std::optional<IncidentId> looking;
    qint64 lastRequest = 0;
    /// After the service could not read something: one command at a time, until it is known which.
    bool careful = false;
    bool started = false;
    bool changed = false; ///< since the world was kept
    QTimer keepTimer;
};

} // namespace liandong
