// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/verifytiles.h"

namespace liandong {

/// Makes `to` a copy of `from`: copied under another name, given an index where it has none, verified, on disk, and
/// only then put in the place of what was there, at one stroke. After any error `to` is as before. A service that
/// serves `to` goes on with the old set until it looks again.
[[nodiscard]] Result<TileCounts> importTiles(const QString &from, const QString &to);

} // namespace liandong
