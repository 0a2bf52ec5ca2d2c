// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QString>

namespace liandong {

/// One line of the dispatch log in the trade's words, translated now: what happened, to which unit, with the words that
/// were said. Names no id and no key. The world may be older or newer than the event; what it does not hold is
/// described instead of named. The event's own incident is not named (the log shows its number beside the line).
[[nodiscard]] QString eventText(const Event &event, const World &world);

} // namespace liandong
