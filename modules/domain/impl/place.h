// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/impl/checks.h"

namespace liandong::rules {

/// A point on earth, a known township, a text of bearable length.
void checkPlace(Checks &checks, const World &world, const Location &place);

} // namespace liandong::rules
