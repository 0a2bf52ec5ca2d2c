// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/verifytiles.h"

#include "sqlite/databasefile.h"
#include "sqlite/query.h"

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownBytes = 8;

/// How many bytes it has.
Result<qsizetype> checkTile(const TileInfo &info, const Query &row, const QString &file)
{
    const qint64 zoom = row.number(0);
    if (zoom < info.minZoom || zoom > info.maxZoom) {
        return failure(ErrorCode::BadInput,
            u"%1: has a tile of zoom %2, but says that it goes from %3 to %4"_s.arg(file)
                .arg(zoom)
                .arg(info.minZoom)
                .arg(info.maxZoom));
    }
    const TilePlace place = TilePlace::ofRow(int(zoom), row.number(1), row.number(2));
    if (!place.isValid()) {
        return failure(ErrorCode::BadInput,
            u"%1: has a tile outside the earth: zoom %2, column %3, row %4"_s.arg(file)
                .arg(zoom)
                .arg(row.number(1))
                .arg(row.number(2)));
    }
    const QByteArray tile = row.bytes(3);
    if (tile.size() > kLargestTile)
        return failure(ErrorCode::BadInput,
            u"%1: tile %2 has %3 bytes, %4 are allowed"_s.arg(file, place.text()).arg(tile.size()).arg(kLargestTile));
    if (tileFormatOf(tile))
        return tile.size();
    return failure(ErrorCode::Damaged,
        u"%1: tile %2 is no whole png, jpg or webp (%3 bytes, it begins with %4)"_s.arg(file, place.text())
            .arg(tile.size())
            .arg(QString::fromLatin1(tile.first(std::min(tile.size(), kShownBytes)).toHex(' '))));
}

} // namespace

Result<TileCounts> verifyTiles(const QString &file)
{
    const Result<std::unique_ptr<TileSet>> set = TileSet::open(file);
    if (!set)
        return std::unexpected(set.error());
    const Result<std::unique_ptr<Connection>> connection = Connection::open(file, Access::Read, Milliseconds(500));
    if (!connection)
        return std::unexpected(connection.error());
    if (const Result<> wary = (*connection)->run(u"PRAGMA trusted_schema = OFF"_s); !wary)
        return std::unexpected(wary.error());
    if (const Result<> whole = checkPages(**connection, PageCheck::Full); !whole)
        return std::unexpected(whole.error());
    Result<Query> rows = Query::prepare(
        **connection, u"SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles", u"reading every tile");
    if (!rows)
        return std::unexpected(rows.error());
    TileCounts counts;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        const Result<qsizetype> bytes = checkTile((*set)->info(), *rows, file);
        if (!bytes)
            return std::unexpected(bytes.error());
        ++counts.perZoom[int(rows->number(0))];
        ++counts.tiles;
        counts.bytes += *bytes;
    }
    return counts.tiles > 0 ? Result<TileCounts>(counts)
                            : failure(ErrorCode::BadInput, u"%1: holds no tile"_s.arg(file));
}

} // namespace liandong
