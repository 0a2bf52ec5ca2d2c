// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ground/tilemath.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <optional>

namespace liandong {

/// Tiles kept on disk, a file each, in a folder for each source. Several threads and programs may use one folder. A
/// file that is not as it was written is thrown away; beyond its size the files that were not looked at longest go.
class TileCache
{
public:
    /// Without a folder nothing is kept.
    TileCache(QString folder, qint64 mostBytes);

    struct Kept
    {
        QByteArray data;
        Instant fetched{};
    };

    [[nodiscard]] std::optional<Kept> read(const QString &source, const TileId &tile, Instant now) const;
    void write(const QString &source, const TileId &tile, const QByteArray &data, Instant now);
    void remove(const QString &source, const TileId &tile) const;
    /// Down to nine tenths of the size where it is exceeded.
    void trim();

private:
    [[nodiscard]] QString fileOf(const QString &source, const TileId &tile) const;

    QString m_folder;
    qint64 m_mostBytes;
    std::atomic<qint64> m_written = 0; ///< since the last trim()
    std::atomic<bool> m_failed = false; ///< to be said once
};

} // namespace liandong
