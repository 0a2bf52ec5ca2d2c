// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/importtiles.h"

#include "base/foldersync.h"
#include "sqlite/copy.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <filesystem>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

/// Sets without an index are found: each look would read all of them.
Result<> addIndex(const QString &file)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(file, Access::Write, Milliseconds(0));
    if (!connection)
        return std::unexpected(connection.error());
    const Result<QVariant> isTable
        = (*connection)->value(u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'tiles'"_s);
    if (!isTable)
        return std::unexpected(isTable.error());
    const Result<QVariant> index = (*connection)->value(u"PRAGMA index_list(tiles)"_s);
    if (!index)
        return std::unexpected(index.error());
    if (!isTable->isValid() || index->isValid())
        return {};
    const Result<> made
        = (*connection)->run(u"CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)"_s);
    if (!made && made.error().detail.contains("UNIQUE constraint failed"_L1))
        return failure(ErrorCode::BadInput, u"%1: has two tiles at the same place"_s.arg(file));
    return made;
}

/// A copy's mistakes are the original's.
std::unexpected<Error> told(Error error, const QString &copy, const QString &original)
{
    error.detail.replace(copy, original);
    return std::unexpected(std::move(error));
}

Result<> replace(const QString &file, const QString &by)
{
    std::error_code error;
    std::filesystem::rename(
        std::filesystem::path(by.toStdU16String()), std::filesystem::path(file.toStdU16String()), error);
    if (error) {
        return failure(ErrorCode::NoPermission,
            u"%1: cannot be put in place: %2"_s.arg(file, QString::fromLocal8Bit(error.message())));
    }
    if (!syncFolder(QFileInfo(file).absolutePath()))
        return failure(ErrorCode::Internal, u"%1: is in place, but its folder cannot be synced"_s.arg(file));
    return {};
}

} // namespace

Result<TileCounts> importTiles(const QString &from, const QString &to)
{
    if (const Result<std::unique_ptr<TileSet>> set = TileSet::open(from); !set)
        return std::unexpected(set.error());
    const QString file = QFileInfo(to).absoluteFilePath();
    if (QFileInfo(from) == QFileInfo(file))
        return failure(ErrorCode::BadInput, u"%1: is the set itself"_s.arg(from));
    const QString incoming = file + "-new"_L1;
    QFile::remove(incoming);
    const auto cleaned = qScopeGuard([&] {
        QFile::remove(incoming);
        QFile::remove(incoming + "-journal"_L1);
    });
    {
        const Result<std::unique_ptr<Connection>> source = Connection::open(from, Access::Read, Milliseconds(2'000));
        if (!source)
            return std::unexpected(source.error());
        if (const Result<> copied = copyDatabase(**source, incoming); !copied)
            return std::unexpected(copied.error());
    }
    if (const Result<> indexed = addIndex(incoming); !indexed)
        return told(indexed.error(), incoming, from);
    const Result<TileCounts> counts = verifyTiles(incoming);
    if (!counts)
        return told(counts.error(), incoming, from);
    return replace(file, incoming).transform([&] { return *counts; });
}

} // namespace liandong
