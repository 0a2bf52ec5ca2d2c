// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "tiles/tileinfo.h"
#include "tiles/tileplace.h"

#include <QByteArray>

#include <memory>

namespace liandong {

/// Writes a new MBTiles file: under another name until finish(); without it nothing is left.
class TileWriter
{
public:
    /// An existing file is refused (BadInput).
    [[nodiscard]] static Result<std::unique_ptr<TileWriter>> create(const QString &file, const TileInfo &info);
    ~TileWriter();

    [[nodiscard]] Result<> add(const TilePlace &place, const QByteArray &tile);
    /// On disk, and under its name.
    [[nodiscard]] Result<> finish();

private:
    struct Private;
    explicit TileWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace liandong
