// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"
#include "tiles/tileinfo.h"

namespace liandong {

/// The tables `metadata` and `tiles` (or views of that name) are there; BadInput otherwise.
[[nodiscard]] Result<> checkTables(const Connection &connection);

/// What `metadata` says; what it leaves out is found in the tiles (format, zooms) or stays open (bounds, attribution).
[[nodiscard]] Result<TileInfo> readMetadata(const Connection &connection);

/// The words in it, without HTML.
[[nodiscard]] QString plainAttribution(const QString &attribution);

} // namespace liandong
