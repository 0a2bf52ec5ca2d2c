// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "tiles/tileinfo.h"
#include "tiles/tileplace.h"

#include <QByteArray>

#include <memory>

namespace liandong {

/// Bytes. A larger one is no map tile, and no seat takes it.
inline constexpr int kLargestTile = 1024 * 1024;

/// An MBTiles 1.3 file of pictures, read only. Used on one thread at a time; several may read the same file. Opening
/// looks at the metadata and at no more than a few tiles, however many there are.
class TileSet
{
public:
    /// Names the file and what is wrong with it: NotFound; BadInput where it is no SQLite database, no MBTiles, or
    /// holds vector tiles; Damaged where it is cut off or broken.
    [[nodiscard]] static Result<std::unique_ptr<TileSet>> open(const QString &file);
    ~TileSet();

    [[nodiscard]] const QString &file() const;
    [[nodiscard]] const TileInfo &info() const;
    /// Nothing where the set has no such tile. An error tells of the file: the next call may succeed.
    [[nodiscard]] Result<std::optional<QByteArray>> tile(const TilePlace &place);

private:
    struct Private;
    explicit TileSet(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Where a store's set lies: "centre.db" → "centre.db.mbtiles".
[[nodiscard]] QString tileFileOf(const QString &store);

} // namespace liandong
