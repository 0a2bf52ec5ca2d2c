// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profilecheck.h"
#include "domain/rulebookitem.h"

namespace liandong {

/// One item that comes from outside and is new or differs from the book's.
struct BookChange
{
    std::optional<RuleBookItem> from; ///< as it stands; nothing for a new one
    RuleBookItem to;
    std::vector<QLatin1StringView> members; ///< those that differ; none for a new one
};

struct BookChanges
{
    std::vector<BookChange> changes; ///< in the order of the items
    size_t same = 0; ///< items that stand in the book as they are
};

/// What items from outside would make of the book. What they do not name stays.
[[nodiscard]] BookChanges changesBy(const RuleBook &book, const std::vector<RuleBookItem> &items);

/// What is wrong with these items once they stand in the book, and keys that two of them have. Mistakes of others that
/// stood in the book before are not theirs.
[[nodiscard]] std::vector<ProfileMistake> mistakesOf(const RuleBook &book, const std::vector<RuleBookItem> &items);

/// The items of a profile's lists, list by list; the centre only where its list ("centre") is named.
[[nodiscard]] std::vector<RuleBookItem> itemsOf(const Profile &profile, const std::vector<QLatin1StringView> &lists);

} // namespace liandong
