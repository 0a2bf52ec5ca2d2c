// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refusal.h"
#include "domain/world.h"

#include <QString>

namespace liandong {

/// Why it was not done, as one or two sentences for the person at the seat: the thing by its name, and the value that
/// stands where the refusal carries one.
[[nodiscard]] QString refusalText(const Refusal &refusal, const World &world);

/// A refusal's subject (id or key) as people call it: incident number, unit name, category path …; empty where the
/// world does not hold it.
[[nodiscard]] QString subjectName(const QString &subject, const World &world);

} // namespace liandong
