// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tileset.h"

#include <map>

namespace liandong {

struct TileCounts
{
    std::map<int, qint64> perZoom;
    qint64 tiles = 0;
    qint64 bytes = 0; ///< of the pictures alone
};

/// Reads the whole file: SQLite's integrity check, then every tile, which must be a whole picture by its signature and
/// lie within the zooms that the set says it has. Damaged or BadInput names the first that is wrong.
[[nodiscard]] Result<TileCounts> verifyTiles(const QString &file);

} // namespace liandong
