// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "domain/world.h"

#include <QString>

namespace liandong {

/// What a command asks for, as one line for the outbox: "Give order to 县自来水公司".
[[nodiscard]] QString commandText(const Command &command, const World &world);

} // namespace liandong
