// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/replicasource.h"

#include "wire/messagecodec.h"

namespace liandong {

ReplicaSource::ReplicaSource(Replica &replica, QObject *parent)
    : WorldSource(parent)
    , m_replica(replica)
{
    connect(&replica, &Replica::worldReplaced, this, &WorldSource::worldReplaced);
    connect(&replica, &Replica::entryApplied, this, &WorldSource::entryApplied);
    connect(&replica, &Replica::linkStateChanged, this, &WorldSource::linkStateChanged);
    connect(&replica, &Replica::presenceChanged, this, &WorldSource::presenceChanged);
    connect(&replica, &Replica::pendingChanged, this, &WorldSource::pendingChanged);
    connect(&replica, &Replica::answered, this, &WorldSource::answered);
    connect(&replica, &Replica::historyFound, this, &WorldSource::historyFound);
    connect(&replica, &Replica::incidentFetched, this, &WorldSource::incidentFetched);
    connect(&replica, &Replica::itemFetched, this, &WorldSource::itemFetched);
}

const World &ReplicaSource::world() const
{
    return m_replica.world();
}

Instant ReplicaSource::serviceNow() const
{
    return m_replica.serviceNow();
}

LinkState ReplicaSource::linkState() const
{
    return m_replica.linkState();
}

const Actor &ReplicaSource::actor() const
{
    return m_replica.actor();
}

const QString &ReplicaSource::seat() const
{
    return m_replica.seat();
}

const std::deque<LogEntry> &ReplicaSource::recentEntries() const
{
    return m_replica.recentEntries();
}

std::optional<Event> ReplicaSource::eventOf(const LogEntry &entry) const
{
    Result<Event> event = wire::decodeEvent(entry.kind, entry.payload);
    if (!event)
        return std::nullopt;
    return *std::move(event);
}

const std::vector<wire::PresentSeat> &ReplicaSource::present() const
{
    return m_replica.present();
}

int ReplicaSource::session() const
{
    return m_replica.session();
}

const std::vector<PendingCommand> &ReplicaSource::pending() const
{
    return m_replica.pending();
}

qint64 ReplicaSource::searchHistory(const QString &text, int limit)
{
    return m_replica.searchHistory(text, limit);
}

qint64 ReplicaSource::fetchIncident(const IncidentId &incident)
{
    return m_replica.fetchIncident(incident);
}

qint64 ReplicaSource::fetchItem(const ItemName &item)
{
    return m_replica.fetchItem(item);
}

} // namespace liandong
