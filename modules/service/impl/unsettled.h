// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "store/store.h"

#include <map>

namespace liandong {

/// What the log has led to and the documents do not say yet. Gathered so that what is touched often is written once,
/// and not while somebody waits for an answer.
class Unsettled
{
public:
    /// The event of `entry` is about to be applied to the world.
    void note(const World &world, const LogEntry &entry, const Event &event);
    /// What was noted later.
    void add(Unsettled &&later);
    void clear() { *this = {}; }

    /// How many documents; the parts of the world that lie in one each count for nothing.
    [[nodiscard]] qsizetype size() const { return qsizetype(m_incidents.size() + m_items.size()); }
    [[nodiscard]] bool isEmpty() const { return m_position == 0; }
    /// Documents and search rows as the world stands now; no entries.
    [[nodiscard]] Batch batch(const World &world) const;
    /// One that left the world since the documents were written; null for others.
    [[nodiscard]] const Incident *departed(const IncidentId &id) const;

private:
    void noteOthers(const LogEntry &entry, const Event &event);
    void noteDeparture(const World &world, Sequence seq);

    std::map<IncidentId, Sequence> m_incidents; ///< the entry that last touched it
    std::map<IncidentId, Incident> m_departed;
    std::map<std::pair<QString, QString>, Document> m_items; ///< by kind and id
    Sequence m_position = 0; ///< the newest entry that was noted
    Sequence m_numbering = 0;
    Sequence m_recentlyClosed = 0;
    Sequence m_handOvers = 0;
    Sequence m_passwords = 0;
    Sequence m_wall = 0;
};

/// Changes the list of incidents that were closed last.
[[nodiscard]] bool movesClosed(const Event &event);

} // namespace liandong
