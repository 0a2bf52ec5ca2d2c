// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"
#include "domain/command.h"

namespace liandong {

/// The table of who may ask what. Finer rules (a supervisor's reason, say) are decide()'s.
[[nodiscard]] bool isPermitted(Role role, const Command& command);

/// Of those who may edit at all, which items: an administrator all, a duty room its own roster, detachments and
/// equipment, a shift supervisor and the linkage office those of every unit.
[[nodiscard]] bool mayEdit(const Actor& actor, const RuleBookItem& item);

} // namespace liandong
