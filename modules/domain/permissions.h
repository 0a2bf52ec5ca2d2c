// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"
#include "domain/command.h"

namespace liandong {

/// The table of who may ask what. Finer rules (a supervisor's reason, say) are decide()'s.
[[nodiscard]] bool isPermitted(Role role, const Command& command);

} // namespace liandong
