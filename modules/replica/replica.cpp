// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica/replica.h"

#include "replica/impl/replicaprivate.h"

namespace liandong {

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

QString Replica::service() const
{
    return d->options.services.empty() ? QString() : d->link.place();
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

const std::vector<PendingCommand> &Replica::pendingOfOthers() const
{
    return d->outbox.ofOthers();
}

const std::optional<OfferedTiles> &Replica::tiles() const
{
    return d->tiles;
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
    const bool alone = !d->careful || d->outbox.pending().size() == 1;
    if (d->link.state() == LinkState::Live && alone && !d->waitsForFile(d->outbox.pending().back()))
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

CommandId Replica::attach(AddAttachment attachment, const QByteArray &content)
{
    attachment.hash = hashOf(content);
    if (const Result<> kept = d->attachments.upload(content); !kept) {
        qCCritical(lcReplica).noquote() << "a file to be sent cannot be kept:" << kept.error().detail;
        Q_EMIT keepingFailed(kept.error().detail);
    }
    return submit(attachment);
}

bool Replica::hasUnitFigures() const
{
    return d->link.offers(wire::kUnitFigures);
}

qint64 Replica::askUnitFigures(const UnitKey &unit, int months)
{
    const qint64 request = ++d->lastRequest;
    if (d->link.state() == LinkState::Live && hasUnitFigures())
        d->link.send(wire::AskUnitFigures{.request = request, .unit = unit, .months = months});
    return request;
}

void Replica::fetchAttachment(const IncidentId &incident, const QString &hash)
{
    d->attachments.fetch(incident, hash);
}

} // namespace liandong
