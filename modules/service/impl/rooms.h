// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ledger.h"
#include "wire/messages.h"

#include <map>
#include <set>

namespace liandong {

/// What the seats of duty rooms are sent in the place of the world, the log and the past: their unit's view of them
/// (domain/roomview.h). Entries have no seal there, and nobody of another unit is named in them.
class Rooms
{
public:
    explicit Rooms(const Ledger &ledger);

    /// Everything a joining seat needs, Live the last.
    [[nodiscard]] std::vector<QByteArray> framesFor(const UnitKey &unit);

    /// A commit as one room is told it; empty where nothing of it is its matter.
    struct News
    {
        QByteArray frame;
        bool anew = false; ///< a snapshot
    };
    /// To be asked once about every commit, for the units whose rooms are live.
    [[nodiscard]] std::map<UnitKey, News> newsOf(
        const std::vector<SealedEntry> &entries, const std::set<UnitKey> &units);

private:
    [[nodiscard]] QByteArray snapshotFor(const UnitKey &unit) const;

    const Ledger &m_ledger;
    /// The world as the rooms know it, so that every event finds it as it was before; only while there are rooms.
    std::optional<World> m_world;
};

// What a duty room's seat asks about the past.

/// Its view of the incident; nothing where that does not concern the unit.
[[nodiscard]] std::optional<Incident> shownIncident(const Incident &incident, const UnitKey &unit);

[[nodiscard]] wire::HistoryFound findRoomHistory(
    Store &store, const World &world, const wire::SearchHistory &search, const UnitKey &unit);
[[nodiscard]] wire::ItemFetched fetchRoomItem(Store &store, const wire::FetchItem &fetch, const UnitKey &unit);
[[nodiscard]] wire::IncidentFetched fetchRoomIncident(
    Store &store, const World &world, const wire::FetchIncident &fetch, const UnitKey &unit);

} // namespace liandong
