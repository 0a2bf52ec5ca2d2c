// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"

#include <QString>

namespace liandong {

/// A hand-over as a page: what was open, what was due, the notes, both signatures; for reading and for printing.
[[nodiscard]] QString handOverHtml(const HandOver &handOver, const World &world);
/// "11-25 20:00 · 李四 → 王五", or that it waits for a signature.
[[nodiscard]] QString handOverTitle(const HandOver &handOver, const World &world, Instant now);

} // namespace liandong
