// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica/impl/replicaprivate.h"

#include "domain/apply.h"

#include <QLoggingCategory>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <utility>

namespace liandong {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcReplica, "liandong.replica")

namespace {

/// Why an attachment whose file did not go up was not made.
Refusal refusalFor(wire::AttachmentProblem problem, const AddAttachment &attachment)
{
    const auto refusal = [&](RefusalReason reason, const char *field, const QString &current) {
        return Refusal{
            .reason = reason, .subject = attachment.hash, .field = QString::fromLatin1(field), .current = current};
    };
    switch (problem) {
    case wire::AttachmentProblem::KindNotTaken:
        return refusal(RefusalReason::UnknownFile, "type", attachment.name);
    case wire::AttachmentProblem::NotPermitted:
        return refusal(RefusalReason::NotPermitted, "", {});
    case wire::AttachmentProblem::StoreFailed:
        return refusal(RefusalReason::StoreFailed, "", {});
    default:
        return refusal(RefusalReason::UnknownFile, "hash", attachment.name);
    }
}

} // namespace

Replica::Private::Private(Replica &owner, ReplicaOptions given, const Clock &clock, IdSource &idSource)
    : q(owner)
    , options(std::move(given))
    , ids(idSource)
    , outbox(options.folder)
    , file(options.folder.isEmpty() ? nullptr : std::make_unique<WorldFile>(options.folder))
    , attachments(options.folder,
          {.write = [this](const QByteArray &frame) { link.write(frame); },
              .nextRequest = [this] { return ++lastRequest; },
              .moved
              = [this](const QString &hash, qint64 sent, qint64 size) { Q_EMIT q.uploadMoved(hash, sent, size); },
              .uploaded = [this](const QString &hash, wire::AttachmentProblem problem) { uploaded(hash, problem); },
              .fetched = [this](const QString &hash, const QByteArray &content,
                             wire::AttachmentProblem problem) { Q_EMIT q.attachmentFetched(hash, content, problem); }})
    , link({options.services, options.seat, options.actor, options.times, std::exchange(options.credentials, {}),
               options.trusted},
          clock, *this)
{
    setActor(options.actor);
    keepTimer.setSingleShot(true);
    keepTimer.setInterval(options.times.keepWorld);
    QObject::connect(&keepTimer, &QTimer::timeout, &q, [this] { keepNow(); });
    QObject::connect(&link, &Link::signInRefused, &q, &Replica::signInRefused);
    QObject::connect(&link, &Link::passwordChangeAsked, &q, &Replica::passwordChangeAsked);
    QObject::connect(&link, &Link::passwordAnswered, &q, &Replica::passwordAnswered);
    QObject::connect(&link, &Link::tokenChanged, &q, &Replica::tokenChanged);
    QObject::connect(&link, &Link::certificateAsked, &q, &Replica::certificateAsked);
    QObject::connect(&link, &Link::certificateExpired, &q, &Replica::certificateExpired);
}

void Replica::Private::linkMoved()
{
    const LinkState state = link.state();
    if (state != LinkState::Joining && std::exchange(replacing, false))
        Q_EMIT q.worldReplaced();
    if (state == LinkState::Away || state == LinkState::Connecting) {
        session = 0;
        for (size_t i = 0; i < outbox.pending().size(); ++i)
            outbox.setSent(i, false);
        setPresent({});
    }
    if (state == LinkState::Live) {
        if (looking)
            link.send(wire::Look{looking});
        sendPending();
        if (link.offers(wire::kTilesFeature))
            link.send(wire::AskTiles());
        else
            setTiles({});
    }
    attachments.setLive(state == LinkState::Live);
    Q_EMIT q.linkStateChanged(state);
}

wire::Join Replica::Private::welcomed(const wire::Welcome &welcome)
{
    session = welcome.session;
    setActor(welcome.actor);
    partial = welcome.partial;
    if (position > 0 && (welcome.log != log || welcome.position < position)) {
        qCWarning(lcReplica) << "the world held here belongs to another log than the service's; it is replaced";
        wantSnapshot = true;
    }
    joinedFromNothing = partial || wantSnapshot || position == 0;
    log = welcome.log;
    return joinedFromNothing ? wire::Join{.log = log, .position = 0, .hash = {}}
                             : wire::Join{.log = log, .position = position, .hash = hash};
}

Result<> Replica::Private::received(wire::Snapshot &&snapshot)
{
    takeOver(std::move(snapshot));
    if (link.state() == LinkState::Live && std::exchange(replacing, false))
        Q_EMIT q.worldReplaced();
    keepSoon();
    return {};
}

Result<> Replica::Private::received(wire::Entries &&entries)
{
    if (joinedFromNothing && position > 0)
        takeOver({.log = log, .position = 0, .hash = {}, .world = {}, .entries = {}});
    joinedFromNothing = false;
    for (LogEntry &entry : entries.entries) {
        if (const Result<> applied = applyEntry(std::move(entry)); !applied) {
            wantSnapshot = true;
            return applied;
        }
    }
    keepSoon();
    return {};
}

Result<> Replica::Private::applyEntry(LogEntry &&entry)
{
    if (partial ? entry.seq < position : entry.seq != position + 1)
        return failure(ErrorCode::BadInput, u"entry %1 came where %2 was due"_s.arg(entry.seq).arg(position + 1));
    if (!partial && wire::sealOf(hash, entry) != entry.hash)
        return failure(ErrorCode::BadInput, u"the seal of entry %1 is broken"_s.arg(entry.seq));
    const Result<Event> event = wire::decodeEvent(entry.kind, entry.payload);
    if (!event)
        return failure(event.error().code, u"entry %1 (%2): "_s.arg(entry.seq).arg(entry.kind) % event.error().detail);
    apply(world, *event);
    position = entry.seq;
    hash = entry.hash;
    recent.push_back(std::move(entry));
    if (recent.size() > size_t(wire::kSnapshotEntries))
        recent.pop_front();
    const LogEntry told = recent.back();
    if (!replacing)
        Q_EMIT q.entryApplied(told, *event);
    return {};
}

void Replica::Private::takeOver(wire::Snapshot &&snapshot)
{
    world = std::move(snapshot.world);
    log = snapshot.log;
    position = snapshot.position;
    hash = std::move(snapshot.hash);
    recent.assign(std::make_move_iterator(snapshot.entries.begin()), std::make_move_iterator(snapshot.entries.end()));
    while (recent.size() > size_t(wire::kSnapshotEntries))
        recent.pop_front();
    wantSnapshot = false;
    joinedFromNothing = false;
    replacing = true;
}

Result<> Replica::Private::received(wire::Answered &&answered)
{
    answer(answered.id, answered.refusal);
    if (careful && link.state() == LinkState::Live)
        sendPending();
    return {};
}

Result<> Replica::Private::received(wire::Presence &&presence)
{
    setPresent(std::move(presence.seats));
    return {};
}

Result<> Replica::Private::received(wire::TilesOffered &&offered)
{
    if (offered.port <= 0 || offered.port > 65'535) {
        setTiles({});
        return {};
    }
    QUrl base;
    base.setScheme(offered.tls ? u"https"_s : u"http"_s);
    base.setHost(link.host());
    base.setPort(offered.port);
    setTiles(OfferedTiles{.address = base.toString() % u"/tiles/{z}/{x}/{y}"_s,
        .ticket = offered.ticket.toLatin1(),
        .fingerprint = offered.tls ? link.fingerprint() : QString(),
        .version = offered.version,
        .name = offered.name,
        .attribution = offered.attribution,
        .format = offered.format,
        .minZoom = offered.minZoom,
        .maxZoom = offered.maxZoom,
        .southWest = {offered.south, offered.west},
        .northEast = {offered.north, offered.east}});
    return {};
}

Result<> Replica::Private::received(wire::HistoryFound &&found)
{
    Q_EMIT q.historyFound(found);
    return {};
}

Result<> Replica::Private::received(wire::ItemFetched &&fetched)
{
    Q_EMIT q.itemFetched(fetched);
    return {};
}

Result<> Replica::Private::received(wire::UnitFiguresCounted &&counted)
{
    Q_EMIT q.unitFiguresCounted(counted);
    return {};
}

Result<> Replica::Private::received(wire::IncidentFetched &&fetched)
{
    Q_EMIT q.incidentFetched(fetched);
    return {};
}

void Replica::Private::setActor(const Actor &present)
{
    actor = present;
    if (!outbox.setOwner(actor.account.isEmpty() ? actor.name : actor.account))
        return;
    for (size_t i = 0; i < outbox.pending().size(); ++i)
        outbox.setSent(i, false);
    uploadWhatIsPending();
    Q_EMIT q.pendingChanged();
}

/// A command that the service cannot read must not keep this seat away for ever.
void Replica::Private::saidFarewell(wire::FarewellReason reason)
{
    if (reason != wire::FarewellReason::BadFrame && reason != wire::FarewellReason::TooLarge)
        return;
    const auto sent = std::ranges::count_if(outbox.pending(), &PendingCommand::sent);
    if (careful && sent == 1)
        answerLater(std::ranges::find_if(outbox.pending(), &PendingCommand::sent)->id,
            {.reason = RefusalReason::Malformed, .subject = {}, .field = {}, .current = {}});
    careful = sent > 0;
}

bool Replica::Private::waitsForFile(const PendingCommand &command) const
{
    const auto *attachment = std::get_if<AddAttachment>(&command.command);
    return attachment && attachments.isComing(attachment->hash);
}

/// After a restart, or when somebody else sits here: his files, and nobody's that was not sent is lost.
void Replica::Private::uploadWhatIsPending()
{
    const auto hashesOf = [](const std::vector<PendingCommand> &commands) {
        std::vector<QString> hashes;
        for (const PendingCommand &command : commands) {
            if (const auto *attachment = std::get_if<AddAttachment>(&command.command))
                hashes.push_back(attachment->hash);
        }
        return hashes;
    };
    std::vector<QString> own = hashesOf(outbox.pending());
    attachments.setUploads(own);
    std::ranges::move(hashesOf(outbox.ofOthers()), std::back_inserter(own));
    attachments.removeAllBut(own);
}

void Replica::Private::uploaded(const QString &hash, wire::AttachmentProblem problem)
{
    if (problem == wire::AttachmentProblem::None)
        return sendPending();
    std::vector<std::pair<CommandId, Refusal>> refused;
    for (const PendingCommand &command : outbox.pending()) {
        const auto *attachment = std::get_if<AddAttachment>(&command.command);
        if (attachment && attachment->hash == hash)
            refused.emplace_back(command.id, refusalFor(problem, *attachment));
    }
    for (const auto &[command, refusal] : refused)
        answer(command, refusal);
}

void Replica::Private::sendPending()
{
    for (size_t i = 0; i < outbox.pending().size(); ++i) {
        if (waitsForFile(outbox.pending()[i]))
            continue;
        if (!outbox.pending()[i].sent)
            send(i);
        if (careful)
            break;
    }
    if (outbox.pending().empty())
        careful = false;
}

void Replica::Private::send(size_t index)
{
    const PendingCommand &command = outbox.pending()[index];
    const QByteArray frame = wire::encode(wire::Submit{.id = command.id, .command = command.command});
    outbox.setSent(index, true);
    const quint32 most
        = q.actor().role == Role::Administrator ? wire::kMaxFrameFromAdministrator : wire::kMaxFrameFromSeat;
    if (frame.size() > qsizetype(most))
        answerLater(command.id,
            {.reason = RefusalReason::TooLong, .subject = {}, .field = {}, .current = QString::number(most)});
    else
        link.write(frame);
}

void Replica::Private::answer(const CommandId &command, const std::optional<Refusal> &refusal)
{
    if (!outbox.remove(command))
        return;
    Q_EMIT q.pendingChanged();
    Q_EMIT q.answered(command, refusal);
}

void Replica::Private::answerLater(const CommandId &command, const Refusal &refusal)
{
    qCCritical(lcReplica).noquote() << "command" << command.text() << "cannot be sent; it is dropped";
    QMetaObject::invokeMethod(&q, [this, command, refusal] { answer(command, refusal); }, Qt::QueuedConnection);
}

void Replica::Private::setPresent(std::vector<wire::PresentSeat> seats)
{
    if (present == seats)
        return;
    present = std::move(seats);
    Q_EMIT q.presenceChanged();
}

void Replica::Private::setTiles(const std::optional<OfferedTiles> &offered)
{
    if (tiles == offered)
        return;
    tiles = offered;
    Q_EMIT q.tilesChanged();
}

void Replica::Private::readKept()
{
    outbox.load();
    uploadWhatIsPending();
    if (!file)
        return;
    Result<wire::Snapshot> kept = file->read();
    if (kept)
        takeOver(std::move(*kept));
    else if (kept.error().code != ErrorCode::NotFound)
        qCWarning(lcReplica).noquote() << "the kept world is not used:" << kept.error().detail;
}

void Replica::Private::keepSoon()
{
    changed = true;
    if (file && !keepTimer.isActive())
        keepTimer.start();
}

void Replica::Private::keepNow()
{
    if (changed && file->startWriting(snapshot()))
        changed = false;
    else if (changed)
        keepTimer.start();
}

void Replica::Private::keepAtLast()
{
    keepTimer.stop();
    if (!file || !changed)
        return;
    changed = false;
    if (const Result<> written = file->write(snapshot()); !written)
        Q_EMIT q.keepingFailed(written.error().detail);
}

wire::Snapshot Replica::Private::snapshot() const
{
    return {.log = log, .position = position, .hash = hash, .world = world, .entries = {recent.begin(), recent.end()}};
}

} // namespace liandong
