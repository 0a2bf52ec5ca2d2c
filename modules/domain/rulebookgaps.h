// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebookitem.h"

namespace liandong {

/// What a rule book lacks or says twice, most serious first.
enum class GapKind {
    Unanswered, ///< a category of which nobody is lead or responsible
    TwoLeads, ///< two units lead the same category at the same place and hour
    NoDutyPhone,
    NobodyOnDuty, ///< a hole in a unit's roster within a day
    PlaceholderPhone, ///< an invented number
    PhoneUnverified, ///< nobody has answered there for Centre::verifyPhonesDays
    DutyEnded, ///< its time is over and nobody retired it
    UnitWithoutDuty
};
LD_DESCRIBED_ENUM(GapKind, Unanswered, TwoLeads, NoDutyPhone, NobodyOnDuty, PlaceholderPhone, PhoneUnverified,
    DutyEnded, UnitWithoutDuty)

struct Gap
{
    GapKind kind = GapKind::Unanswered;
    ItemName item; ///< the category, the second duty, the unit, the ended duty
    ItemName other; ///< TwoLeads: the first duty; NobodyOnDuty: the month, written or not
    QString phone; ///< the number, of gaps about one
    /// PhoneUnverified: the last time, where there was one; DutyEnded: the end; NobodyOnDuty: from when.
    std::optional<Instant> since;
    std::optional<Instant> until; ///< NobodyOnDuty: the end of the hole, or of the day ahead

    friend bool operator==(const Gap &, const Gap &) = default;
};

/// Only of what is in use: neither retired nor suspended. A duty of an inner category holds for all below it; a police
/// matter needs no unit. Within one kind in the order of the units and of the tree.
[[nodiscard]] std::vector<Gap> gapsOf(const RuleBook &book, Instant now);

/// Neither retired nor of a suspended unit, begun and not ended.
[[nodiscard]] bool isInForce(const Duty &duty, const RuleBook &book, Instant now);

/// The categories in use, parents before children, siblings by order and name; an unknown parent counts as none.
struct TreeRow
{
    const Category *category = nullptr; ///< lives as long as the book
    int depth = 0;
    bool leaf = true;
};
[[nodiscard]] std::vector<TreeRow> categoriesInUse(const RuleBook &book);

/// The units in use by order, then short name.
[[nodiscard]] std::vector<const Unit *> unitsInUse(const RuleBook &book);

} // namespace liandong
