// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/impl/checks.h"

namespace liandong::rules {

/// OrdersUnfinished while an order stands whose written feedback is not accepted, EquipmentOut while something is out that
/// was called up: closing would let it be forgotten.
void checkOrdersFinished(Checks &checks, const Incident &incident);

} // namespace liandong::rules
