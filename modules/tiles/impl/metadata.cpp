// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/impl/metadata.h"

#include "sqlite/query.h"
#include "tiles/tileplace.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cmath>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 1'000;
constexpr qsizetype kLongestText = 300;

using Rows = QHash<QString, QString>;

std::unexpected<Error> bad(const Connection &connection, const QString &what)
{
    return failure(ErrorCode::BadInput, u"%1: %2"_s.arg(connection.file(), what));
}

Result<Rows> rowsOf(const Connection &connection)
{
    Result<Query> query
        = Query::prepare(connection, u"SELECT name, value FROM metadata LIMIT %1"_s.arg(kMostRows), u"metadata");
    if (!query)
        return bad(connection, u"is no MBTiles: the columns of its table metadata are not name and value"_s);
    Rows rows;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return rows;
        rows.insert(query->text(0), query->text(1).trimmed());
    }
}

Result<TileFormat> formatIn(const Connection &connection, const Rows &rows)
{
    const QString name = rows.value(u"format"_s);
    if (name.compare("pbf"_L1, Qt::CaseInsensitive) == 0)
        return bad(connection, u"holds vector tiles (format pbf); pictures are needed: png, jpg or webp"_s);
    if (const std::optional<TileFormat> format = tileFormatNamed(name))
        return *format;
    if (!name.isEmpty())
        return bad(connection, u"its format \"%1\" is none of png, jpg and webp"_s.arg(name.left(kLongestText)));
    const Result<QVariant> first = connection.value(u"SELECT tile_data FROM tiles LIMIT 1"_s);
    if (!first)
        return std::unexpected(first.error());
    if (const std::optional<TileFormat> format = tileFormatOf(first->toByteArray()))
        return *format;
    return bad(connection, u"its metadata names no format, and its first tile is no png, jpg or webp"_s);
}

Result<> readZoom(const Connection &connection, const Rows &rows, const QString &name, int &zoom)
{
    bool isNumber = false;
    zoom = rows.value(name).toInt(&isNumber);
    if (isNumber && zoom >= 0 && zoom <= kDeepestZoom)
        return {};
    return bad(connection,
        u"its %1 \"%2\" is no zoom from 0 to %3"_s.arg(name, rows.value(name).left(kLongestText)).arg(kDeepestZoom));
}

/// One look a zoom, each through the index.
Result<> findZooms(const Connection &connection, TileInfo &info)
{
    info.minZoom = kDeepestZoom + 1;
    for (int zoom = 0; zoom <= kDeepestZoom; ++zoom) {
        const Result<QVariant> found
            = connection.value(u"SELECT 1 FROM tiles WHERE zoom_level = %1 LIMIT 1"_s.arg(zoom));
        if (!found)
            return std::unexpected(found.error());
        if (!found->isValid())
            continue;
        info.minZoom = std::min(info.minZoom, zoom);
        info.maxZoom = zoom;
    }
    return info.minZoom <= kDeepestZoom ? Result<>() : bad(connection, u"holds no tile"_s);
}

Result<> readZooms(const Connection &connection, const Rows &rows, TileInfo &info)
{
    if (!rows.contains(u"minzoom"_s) || !rows.contains(u"maxzoom"_s))
        return findZooms(connection, info);
    if (Result<> least = readZoom(connection, rows, u"minzoom"_s, info.minZoom); !least)
        return least;
    if (Result<> most = readZoom(connection, rows, u"maxzoom"_s, info.maxZoom); !most)
        return most;
    if (info.minZoom > info.maxZoom)
        return bad(connection, u"its minzoom %1 is above its maxzoom %2"_s.arg(info.minZoom).arg(info.maxZoom));
    return {};
}

Result<> readBounds(const Connection &connection, const Rows &rows, TileBounds &bounds)
{
    const QString text = rows.value(u"bounds"_s);
    if (text.isEmpty())
        return {};
    const QStringList parts = text.split(u',');
    std::array<double, 4> numbers{};
    bool good = parts.size() == 4;
    for (qsizetype i = 0; good && i < parts.size(); ++i) {
        numbers.at(size_t(i)) = parts[i].trimmed().toDouble(&good);
        good = good && std::isfinite(numbers.at(size_t(i)));
    }
    bounds = {numbers[0], numbers[1], numbers[2], numbers[3]};
    if (good && std::abs(bounds.west) <= 180 && std::abs(bounds.east) <= 180 && bounds.south >= -90
        && bounds.north <= 90 && bounds.west < bounds.east && bounds.south < bounds.north)
        return {};
    return bad(
        connection, u"its bounds \"%1\" are not west, south, east and north in degrees"_s.arg(text.left(kLongestText)));
}

} // namespace

Result<> checkTables(const Connection &connection)
{
    for (const QString &name : {u"metadata"_s, u"tiles"_s}) {
        const Result<QVariant> found = connection.value(
            u"SELECT 1 FROM sqlite_schema WHERE type IN ('table', 'view') AND name = '%1'"_s.arg(name));
        if (!found)
            return std::unexpected(found.error());
        if (!found->isValid())
            return bad(connection, u"is an SQLite database, but no MBTiles: it has no table %1"_s.arg(name));
    }
    return {};
}

Result<TileInfo> readMetadata(const Connection &connection)
{
    const Result<Rows> rows = rowsOf(connection);
    if (!rows)
        return std::unexpected(rows.error());
    const Result<TileFormat> format = formatIn(connection, *rows);
    if (!format)
        return std::unexpected(format.error());
    TileInfo info{.name = rows->value(u"name"_s).left(kLongestText),
        .format = *format,
        .minZoom = 0,
        .maxZoom = 0,
        .bounds = {},
        .attribution = plainAttribution(rows->value(u"attribution"_s)).left(kLongestText)};
    if (const Result<> zooms = readZooms(connection, *rows, info); !zooms)
        return std::unexpected(zooms.error());
    if (const Result<> bounds = readBounds(connection, *rows, info.bounds); !bounds)
        return std::unexpected(bounds.error());
    return info;
}

QString plainAttribution(const QString &attribution)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString text = attribution;
    text.remove(tag);
    text.replace("&copy;"_L1, u"©"_s).replace("&nbsp;"_L1, u" "_s).replace("&quot;"_L1, u"\""_s);
    text.replace("&lt;"_L1, u"<"_s).replace("&gt;"_L1, u">"_s).replace("&amp;"_L1, u"&"_s);
    return text.simplified();
}

} // namespace liandong
