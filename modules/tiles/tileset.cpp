// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tileset.h"

#include "sqlite/databasefile.h"
#include "sqlite/query.h"
#include "tiles/impl/metadata.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds kPatience{500};
const QString kFind
    = u"SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ? LIMIT 1"_s;

Result<> checkFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorCode::NotFound, u"%1: is not there"_s.arg(file));
    if (!info.isFile())
        return failure(ErrorCode::BadInput, u"%1: is no file"_s.arg(file));
    return checkHeader(file);
}

/// The file may come from anywhere: what its schema says runs without rights, and its values have a limit.
Result<std::unique_ptr<Connection>> connectTo(const QString &file)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(file, Access::Read, kPatience);
    if (!connection)
        return connection;
    sqlite3_limit((*connection)->handle(), SQLITE_LIMIT_LENGTH, kLargestTile);
    for (const QString &sql : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s}) {
        if (const Result<> set = (*connection)->run(sql); !set)
            return std::unexpected(set.error());
    }
    return connection;
}

} // namespace

struct TileSet::Private
{
    std::unique_ptr<Connection> connection;
    Query find;
    TileInfo info;
};

TileSet::TileSet(std::unique_ptr<Private> d)
    : d(std::move(d))
{ }

TileSet::~TileSet() = default;

Result<std::unique_ptr<TileSet>> TileSet::open(const QString &file)
{
    if (const Result<> there = checkFile(file); !there)
        return std::unexpected(there.error());
    Result<std::unique_ptr<Connection>> connection = connectTo(file);
    if (!connection)
        return std::unexpected(connection.error());
    if (const Result<> tables = checkTables(**connection); !tables)
        return std::unexpected(tables.error());
    Result<Query> find = Query::prepare(**connection, kFind, u"looking for a tile");
    if (!find) {
        return failure(ErrorCode::BadInput,
            u"%1: is no MBTiles: its table tiles lacks one of zoom_level, tile_column, tile_row, tile_data"_s.arg(
                file));
    }
    Result<TileInfo> info = readMetadata(**connection);
    if (!info)
        return std::unexpected(info.error());
    return std::unique_ptr<TileSet>(
        new TileSet(std::unique_ptr<Private>(new Private{*std::move(connection), *std::move(find), *std::move(info)})));
}

const QString &TileSet::file() const
{
    return d->connection->file();
}

const TileInfo &TileSet::info() const
{
    return d->info;
}

Result<std::optional<QByteArray>> TileSet::tile(const TilePlace &place)
{
    if (!place.isValid())
        return std::nullopt;
    d->find.reset();
    d->find.bind(0, place.zoom);
    d->find.bind(1, place.x);
    d->find.bind(2, place.row());
    const Result<bool> found = d->find.step();
    std::optional<QByteArray> tile;
    if (found && *found)
        tile = d->find.bytes(0);
    d->find.reset();
    return found.transform([&](bool) { return std::move(tile); });
}

QString tileFileOf(const QString &store)
{
    return store + u".mbtiles"_s;
}

} // namespace liandong
