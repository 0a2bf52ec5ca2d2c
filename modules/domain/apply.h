// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace liandong {

/// The one way a world changes, on the service and on every seat. Cannot fail: an event about something the world does
/// not hold changes nothing (and is logged as a mistake of the program).
void apply(World& world, const Event& event);

/// The same for one incident alone; other incidents' share of the event is left out.
void applyTo(Incident& incident, const Event& event);

} // namespace liandong
