// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"

namespace liandong {

/// What brings the book to what the profile says, for EditRuleBook: one edit for each item that is new or different.
/// What the profile does not name stays.
[[nodiscard]] std::vector<ItemEdit> editsFor(const RuleBook &book, const Profile &profile);

} // namespace liandong
