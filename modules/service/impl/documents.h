// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "store/store.h"

namespace liandong::documents {

// How the world lies in documents: one per incident, one per item of the rule book (its newest event), the numbering,
// the list of incidents that were closed last, the hand-overs, the notes about passwords, the walls' programme, and to
// which entry all of them stand. They are made from the log and may stand behind it: whoever loads them applies the entries from there on.

inline constexpr QLatin1StringView kIncident("incident");
inline constexpr QLatin1StringView kNumbering("numbering");
inline constexpr QLatin1StringView kRecentlyClosed("recentlyClosed");
inline constexpr QLatin1StringView kHandOvers("handOvers");
inline constexpr QLatin1StringView kPasswords("passwords");
inline constexpr QLatin1StringView kWall("wall");
inline constexpr QLatin1StringView kSettled("settled");

/// Kind and id of the document that a rule book event replaces; nothing for any other event.
struct Name
{
    QString kind;
    QString id;
};
[[nodiscard]] std::optional<Name> ruleBookName(const Event &event);

/// `held`: it is in the world.
[[nodiscard]] Document ofIncident(const Incident &incident, Sequence version, bool held);
[[nodiscard]] Document ofNumbering(const Numbering &numbering, Sequence version);
[[nodiscard]] Document ofRecentlyClosed(const std::deque<IncidentId> &closed, Sequence version);
[[nodiscard]] Document ofHandOvers(const std::deque<HandOver> &handOvers, Sequence version);
[[nodiscard]] Document ofPasswords(const std::map<AccountKey, PasswordNote> &passwords, Sequence version);
[[nodiscard]] Document ofWall(const WallProgramme &wall, Sequence version);
/// Written in one transaction with all that stand there.
[[nodiscard]] Document ofSettled(Sequence position);

/// What history finds the incident by.
[[nodiscard]] IncidentRow rowOf(const World &world, const Incident &incident);

[[nodiscard]] Result<std::optional<Incident>> readIncident(Store &store, const IncidentId &id);

/// Damaged, with its number, where it cannot be read.
[[nodiscard]] Result<Event> eventIn(const LogEntry &entry);

struct Loaded
{
    World world;
    Sequence position = 0; ///< the entry to which they stand
};
/// The documents alone; Damaged where they do not say, or say wrongly, how far they go.
[[nodiscard]] Result<Loaded> load(Store &store);

} // namespace liandong::documents
