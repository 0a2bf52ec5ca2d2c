// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liandong {

inline constexpr int kDeepestZoom = 24;

/// Where a tile lies, as map programs count: x from the west, y from the north. MBTiles count rows from the south.
struct TilePlace
{
    int zoom = 0;
    qint64 x = 0;
    qint64 y = 0;

    [[nodiscard]] bool isValid() const
    {
        return zoom >= 0 && zoom <= kDeepestZoom && x >= 0 && y >= 0 && x < across() && y < across();
    }
    /// Tiles in a row of this zoom.
    [[nodiscard]] qint64 across() const { return qint64(1) << zoom; }
    [[nodiscard]] qint64 row() const { return across() - 1 - y; }
    [[nodiscard]] static TilePlace ofRow(int zoom, qint64 column, qint64 row)
    {
        return {zoom, column, (qint64(1) << zoom) - 1 - row};
    }
    /// "12/3345/1702"
    [[nodiscard]] QString text() const { return QStringLiteral("%1/%2/%3").arg(zoom).arg(x).arg(y); }

    friend bool operator==(const TilePlace &, const TilePlace &) = default;
};

} // namespace liandong
