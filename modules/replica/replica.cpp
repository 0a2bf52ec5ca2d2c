// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica/replica.h"

#include "domain/apply.h"
#include "replica/impl/attachments.h"
#include "replica/impl/link.h"
#include "replica/impl/outbox.h"
#include "replica/impl/worldfile.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace liandong {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcReplica, "liandong.replica")

namespace {

QString trustedFile(const ReplicaOptions &options)
{
    if (!options.trusted.isEmpty() || options.folder.isEmpty())
        return options.trusted;
    return options.folder % u"/trusted.json"_s;
}

} // namespace

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
    void sendPending();
    void send(size_t index);
    void answer(const CommandId &command, const std::optional<Refusal> &refusal);
    void answerLater(const CommandId &command, const Refusal &refusal);
    void setPresent(std::vector<wire::PresentSeat> seats);

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
    std::optional<IncidentId> looking;
    qint64 lastRequest = 0;
    /// After the service could not read something: one command at a time, until it is known which.
    bool careful = false;
    bool started = false;
    bool changed = false; ///< since the world was kept
    QTimer keepTimer;
};

Replica::Private::Private(Replica &owner, ReplicaOptions given, const Clock &clock, IdSource &idSource)
    : q(owner)
    , options(std::move(given))
    , ids(idSource)
    , outbox(options.folder)
    , file(options.folder.isEmpty() ? nullptr : std::make_unique<WorldFile>(options.folder))
    , attachments(options.folder,
          {.write = [this](const QByteArray &frame) { link.write(frame); },
              .nextRequest = [this] { return ++lastRequest; },
              .moved = [this](const QString &hash, qint64 sent, qint64 size) { Q_EMIT q.uploadMoved(hash, sent, size); },
              .uploaded = [this](const QString &hash,
                              wire::AttachmentProblem problem) { Q_EMIT q.uploadEnded(hash, problem); },
              .fetched = [this](const QString &hash, const QByteArray &content,
                             wire::AttachmentProblem problem) { Q_EMIT q.attachmentFetched(hash, content, problem); }})
    , link({options.services, options.seat, options.actor, options.times, std::exchange(options.credentials, {}),
               trustedFile(options)},
          clock, *this)
    , actor(options.actor)
{
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
    }
    attachments.setLive(state == LinkState::Live);
    Q_EMIT q.linkStateChanged(state);
}

wire::Join Replica::Private::welcomed(const wire::Welcome &welcome)
{
    session = welcome.session;
    actor = welcome.actor;
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

Result<> Replica::Private::received(wire::IncidentFetched &&fetched)
{
    Q_EMIT q.incidentFetched(fetched);
    return {};
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

void Replica::Private::sendPending()
{
    for (size_t i = 0; i < outbox.pending().size(); ++i) {
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

void Replica::Private::readKept()
{
    outbox.load();
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

Replica::Replica(ReplicaOptions options, const Clock &clock, IdSource &ids, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(options), clock, ids))
{ }

Replica::~Replica()
{
    blockSignals(true);
    stop();
}

void Replica::start()
{
    if (d->started)
        return;
    d->started = true;
    d->readKept();
    d->replacing = false;
    Q_EMIT worldReplaced();
    Q_EMIT pendingChanged();
    d->link.open();
}

void Replica::stop()
{
    if (!d->started)
        return;
    d->started = false;
    d->link.close();
    d->keepAtLast();
}

const World &Replica::world() const
{
    return d->world;
}

Sequence Replica::position() const
{
    return d->position;
}

LinkState Replica::linkState() const
{
    return d->link.state();
}

QString Replica::linkDetail() const
{
    return d->link.detail();
}

bool Replica::asksSomebody() const
{
    return d->link.isHeld();
}

bool Replica::signsInByName() const
{
    return d->link.isByName();
}

const Actor &Replica::actor() const
{
    return d->actor;
}

const QString &Replica::seat() const
{
    return d->options.seat;
}

const std::deque<LogEntry> &Replica::recentEntries() const
{
    return d->recent;
}

const std::vector<wire::PresentSeat> &Replica::present() const
{
    return d->present;
}

int Replica::session() const
{
    return d->session;
}

const std::vector<PendingCommand> &Replica::pending() const
{
    return d->outbox.pending();
}

Instant Replica::serviceNow() const
{
    return d->link.serviceNow();
}

IdSource &Replica::ids() const
{
    return d->ids;
}

CommandId Replica::submit(const Command &command)
{
    const auto id = d->ids.make<CommandId>();
    const Result<> kept = d->outbox.add({.id = id, .command = command, .madeAt = serviceNow(), .sent = false});
    if (!kept)
        qCCritical(lcReplica).noquote() << "the outbox cannot be kept:" << kept.error().detail;
    if (d->link.state() == LinkState::Live && (!d->careful || d->outbox.pending().size() == 1))
        d->send(d->outbox.pending().size() - 1);
    Q_EMIT pendingChanged();
    if (!kept)
        Q_EMIT keepingFailed(kept.error().detail);
    return id;
}

void Replica::look(const std::optional<IncidentId> &incident)
{
    d->looking = incident;
    if (d->link.state() == LinkState::Live)
        d->link.send(wire::Look{incident});
}

qint64 Replica::searchHistory(const QString &text, int limit)
{
    const qint64 request = ++d->lastRequest;
    if (d->link.state() == LinkState::Live)
        d->link.send(wire::SearchHistory{.request = request, .text = text, .from = {}, .to = {}, .limit = limit});
    return request;
}

qint64 Replica::fetchIncident(const IncidentId &incident)
{
    const qint64 request = ++d->lastRequest;
    if (d->link.state() == LinkState::Live)
        d->link.send(wire::FetchIncident{.request = request, .incident = incident});
    return request;
}

qint64 Replica::fetchItem(const ItemName &item)
{
    const qint64 request = ++d->lastRequest;
    if (d->link.state() == LinkState::Live)
        d->link.send(wire::FetchItem{.request = request, .item = item});
    return request;
}

qint64 Replica::setPassword(const AccountKey &account, const QString &oldPassword, const QString &newPassword)
{
    const qint64 request = ++d->lastRequest;
    d->link.send(wire::SetPassword{
        .request = request, .account = account, .oldPassword = oldPassword, .newPassword = newPassword});
    return request;
}

void Replica::signIn(const Credentials &credentials)
{
    d->link.signIn({}, credentials);
}

void Replica::signInByName(const Actor &actor)
{
    d->link.signIn(actor, {});
}

void Replica::signOut()
{
    d->link.signOut();
}

void Replica::trust(const QString &fingerprint)
{
    d->link.trust(fingerprint);
}

QString Replica::uploadAttachment(const QByteArray &content)
{
    return d->attachments.upload(content);
}

void Replica::fetchAttachment(const IncidentId &incident, const QString &hash)
{
    d->attachments.fetch(incident, hash);
}

} // namespace liandong
