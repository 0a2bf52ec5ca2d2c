// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/itemfields.h"

namespace liandong {

/// All items of one kind, in the order of their keys.
[[nodiscard]] std::vector<RuleBookItem> itemsOf(const RuleBook &book, QAnyStringView kind);
/// For ordering by sound: of the title, of a category its own name.
[[nodiscard]] QString soundOf(const RuleBookItem &item, const World &world);
/// Where a flat list of the kind has it, before its sound: its own order, reasons by their use first; categories, whose
/// order is among siblings, by their path only.
[[nodiscard]] int listOrderOf(const RuleBookItem &item);
/// What a list shows in one cell; nothing for an empty value.
[[nodiscard]] QString cellText(const RuleBookItem &item, QAnyStringView member, const World &world);
/// What it is found by, a line each.
[[nodiscard]] QString searchTextOf(const RuleBookItem &item, const World &world);
/// A unit or subordinate centre in use that has no telephone, or one that is a placeholder or not verified for too
/// long.
[[nodiscard]] bool needsAttention(const RuleBookItem &item, const Centre &centre, Instant now);

} // namespace liandong
