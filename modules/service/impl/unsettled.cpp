// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/unsettled.h"

#include "service/impl/documents.h"

namespace liandong {

void Unsettled::note(const World &world, const LogEntry &entry, const Event &event)
{
    m_position = entry.seq;
    const std::optional<IncidentId> id = incidentOf(event);
    if (!id)
        return noteOthers(entry, event);
    m_incidents.insert_or_assign(*id, entry.seq);
    if (const std::optional<IncidentId> other = otherIncidentOf(event))
        m_incidents.insert_or_assign(*other, entry.seq);
    if (std::holds_alternative<IncidentOpened>(event))
        m_numbering = entry.seq;
    if (movesClosed(event)) {
        m_recentlyClosed = entry.seq;
        noteDeparture(world, entry.seq);
    }
}

void Unsettled::noteOthers(const LogEntry &entry, const Event &event)
{
    if (std::optional<documents::Name> name = documents::ruleBookName(event)) {
        Document document{name->kind, name->id, entry.seq, true, entry.payload};
        m_items.insert_or_assign({std::move(name->kind), std::move(name->id)}, std::move(document));
    } else if (std::holds_alternative<PasswordNoted>(event)) {
        m_passwords = entry.seq;
    } else if (std::holds_alternative<WallProgrammed>(event)) {
        m_wall = entry.seq;
    } else {
        m_handOvers = entry.seq;
    }
}

/// One more closed incident may push the oldest out of the world.
void Unsettled::noteDeparture(const World &world, Sequence seq)
{
    if (world.recentlyClosed.size() < World::kRecentlyClosed)
        return;
    const IncidentId &oldest = world.recentlyClosed.front();
    m_incidents.insert_or_assign(oldest, seq);
    m_departed.insert_or_assign(oldest, world.incidents.at(oldest));
}

void Unsettled::add(Unsettled &&later)
{
    later.m_incidents.merge(m_incidents);
    later.m_departed.merge(m_departed);
    later.m_items.merge(m_items);
    m_incidents = std::move(later.m_incidents);
    m_departed = std::move(later.m_departed);
    m_items = std::move(later.m_items);
    m_position = std::max(m_position, later.m_position);
    m_numbering = std::max(m_numbering, later.m_numbering);
    m_recentlyClosed = std::max(m_recentlyClosed, later.m_recentlyClosed);
    m_handOvers = std::max(m_handOvers, later.m_handOvers);
    m_passwords = std::max(m_passwords, later.m_passwords);
    m_wall = std::max(m_wall, later.m_wall);
}

Batch Unsettled::batch(const World &world) const
{
    Batch batch;
    for (const auto &[id, version] : m_incidents) {
        const Incident *const held = world.incident(id);
        const Incident *const incident = held ? held : departed(id);
        if (!incident)
            continue; // named by an event, but never there
        batch.documents.push_back(documents::ofIncident(*incident, version, held != nullptr));
        batch.incidents.push_back(documents::rowOf(world, *incident));
    }
    for (const auto &[name, document] : m_items)
        batch.documents.push_back(document);
    if (m_numbering)
        batch.documents.push_back(documents::ofNumbering(world.numbering, m_numbering));
    if (m_recentlyClosed)
        batch.documents.push_back(documents::ofRecentlyClosed(world.recentlyClosed, m_recentlyClosed));
    if (m_handOvers)
        batch.documents.push_back(documents::ofHandOvers(world.handOvers, m_handOvers));
    if (m_passwords)
        batch.documents.push_back(documents::ofPasswords(world.passwords, m_passwords));
    if (m_wall)
        batch.documents.push_back(documents::ofWall(world.wall, m_wall));
    if (m_position)
        batch.documents.push_back(documents::ofSettled(m_position));
    return batch;
}

const Incident *Unsettled::departed(const IncidentId &id) const
{
    const auto found = m_departed.find(id);
    return found == m_departed.end() ? nullptr : &found->second;
}

bool movesClosed(const Event &event)
{
    if (const auto *opened = std::get_if<IncidentOpened>(&event))
        return opened->incident.isClosed();
    return std::holds_alternative<IncidentClosed>(event) || std::holds_alternative<IncidentMerged>(event)
        || std::holds_alternative<IncidentReopened>(event);
}

} // namespace liandong
