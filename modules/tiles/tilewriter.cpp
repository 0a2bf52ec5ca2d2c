// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tilewriter.h"

#include "base/foldersync.h"
#include "sqlite/databasefile.h"
#include "sqlite/query.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

QString numberText(double degrees)
{
    return QString::number(degrees, 'f', 6);
}

std::vector<std::pair<QString, QString>> metadataOf(const TileInfo &info)
{
    return {{u"name"_s, info.name}, {u"format"_s, nameOf(info.format)}, {u"type"_s, u"baselayer"_s},
        {u"version"_s, u"1"_s}, {u"minzoom"_s, QString::number(info.minZoom)},
        {u"maxzoom"_s, QString::number(info.maxZoom)},
        {u"bounds"_s,
            QStringList{numberText(info.bounds.west), numberText(info.bounds.south), numberText(info.bounds.east),
                numberText(info.bounds.north)}
                .join(u',')},
        {u"attribution"_s, info.attribution.toHtmlEscaped()}};
}

Result<> makeTables(const Connection &connection, const TileInfo &info)
{
    // Nobody sees the file before it is whole, so nothing of it has to be undone.
    for (const QString &sql :
        {u"PRAGMA journal_mode = OFF"_s, u"BEGIN EXCLUSIVE"_s, u"CREATE TABLE metadata (name TEXT, value TEXT)"_s,
            u"CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)"_s,
            u"CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)"_s}) {
        if (Result<> ran = connection.run(sql); !ran)
            return ran;
    }
    Result<Query> row
        = Query::prepare(connection, u"INSERT INTO metadata (name, value) VALUES (?, ?)", u"writing metadata");
    if (!row)
        return std::unexpected(row.error());
    for (const auto &[name, value] : metadataOf(info)) {
        row->reset();
        row->bind(0, name);
        row->bind(1, value);
        if (const Result<bool> written = row->step(); !written)
            return std::unexpected(written.error());
    }
    return {};
}

} // namespace

struct TileWriter::Private
{
    QString file;
    QString temporary;
    std::unique_ptr<Connection> connection;
    std::optional<Query> insert;

    ~Private()
    {
        insert.reset();
        connection.reset();
        if (!temporary.isEmpty())
            QFile::remove(temporary);
    }
};

TileWriter::TileWriter(std::unique_ptr<Private> d)
    : d(std::move(d))
{ }

TileWriter::~TileWriter() = default;

Result<std::unique_ptr<TileWriter>> TileWriter::create(const QString &file, const TileInfo &info)
{
    auto d = std::make_unique<Private>();
    d->file = QFileInfo(file).absoluteFilePath();
    if (QFile::exists(d->file))
        return failure(ErrorCode::BadInput, u"%1: exists already and is not overwritten"_s.arg(file));
    if (const Result<> folder = checkFolder(d->file); !folder)
        return std::unexpected(folder.error());
    d->temporary = d->file + "-part"_L1;
    QFile::remove(d->temporary);
    Result<std::unique_ptr<Connection>> connection = Connection::open(d->temporary, Access::Write, Milliseconds(0));
    if (!connection)
        return std::unexpected(connection.error());
    d->connection = *std::move(connection);
    if (const Result<> made = makeTables(*d->connection, info); !made)
        return std::unexpected(made.error());
    Result<Query> insert = Query::prepare(*d->connection,
        u"INSERT INTO tiles (zoom_level, tile_column, tile_row, tile_data) VALUES (?, ?, ?, ?)", u"writing a tile");
    if (!insert)
        return std::unexpected(insert.error());
    d->insert.emplace(*std::move(insert));
    return std::unique_ptr<TileWriter>(new TileWriter(std::move(d)));
}

Result<> TileWriter::add(const TilePlace &place, const QByteArray &tile)
{
    if (!place.isValid())
        return failure(ErrorCode::BadInput, u"%1: %2 is no place for a tile"_s.arg(d->file, place.text()));
    d->insert->reset();
    d->insert->bind(0, place.zoom);
    d->insert->bind(1, place.x);
    d->insert->bind(2, place.row());
    d->insert->bind(3, tile);
    return d->insert->step().transform([](bool) { });
}

Result<> TileWriter::finish()
{
    d->insert.reset();
    if (Result<> written = d->connection->run(u"COMMIT"_s); !written)
        return written;
    d->connection.reset();
    if (!QFile::rename(d->temporary, d->file))
        return failure(ErrorCode::NoPermission, u"%1: cannot be renamed to %2"_s.arg(d->temporary, d->file));
    if (!syncFolder(QFileInfo(d->file).absolutePath()))
        return failure(ErrorCode::Internal, u"%1: its folder cannot be synced"_s.arg(d->file));
    return {};
}

} // namespace liandong
