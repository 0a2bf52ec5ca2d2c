// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"
#include "domain/rulebook.h"
#include "domain/wallprogramme.h"

#include <deque>

namespace liandong {

/// A position in the log; the first entry is 1, 0 is "before everything".
using Sequence = qint64;

/// The incident numbers given out in the newest period of the centre's numbering.
struct Numbering
{
    QString day; ///< yyyyMMdd, yyyyMM or yyyy
    int last = 0;

    friend bool operator==(const Numbering&, const Numbering&) = default;
};
LD_DESCRIBED(Numbering, day, last)

/// What every side knows: the rule book and the incidents that are not closed, beside the newest closed ones.
/// Changes only by apply() (apply.h). A value: no thread of its own, no references to anything outside.
struct World : RuleBook
{
    /// So many closed incidents stay in the world; older ones are in the store.
    static constexpr size_t kRecentlyClosed = 200;
    /// And so many hand-overs.
    static constexpr size_t kHandOvers = 20;

    std::map<IncidentId, Incident> incidents;
    std::deque<IncidentId> recentlyClosed; ///< oldest first
    Numbering numbering;
    std::deque<HandOver> handOvers; ///< the newest, oldest first
    std::map<AccountKey, PasswordNote> passwords; ///< of the accounts that have one
    WallProgramme wall;

    [[nodiscard]] const Incident* incident(const IncidentId& id) const;

    friend bool operator==(const World&, const World&) = default;
};
LD_DESCRIBED_ON(World, RuleBook, incidents, recentlyClosed, numbering, handOvers, passwords, wall)

} // namespace liandong
