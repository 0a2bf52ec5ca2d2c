// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/copy.h"

#include "sqlite/databasefile.h"
#include "sqlite/query.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace liandong {

namespace {

Result<> writeCopy(const Connection &connection, const QString &file)
{
    Result<Query> query = Query::prepare(connection, u"VACUUM INTO ?", u"copying to %1"_s.arg(file));
    if (!query)
        return std::unexpected(query.error());
    query->bind(0, file);
    return query->step().transform([](bool) { });
}

/// VACUUM INTO leaves the file in the system's cache: a synced write to it takes all of it to the disk.
Result<> settleCopy(const QString &file)
{
    const auto copy = Connection::open(file, Access::Write, Milliseconds(0));
    if (!copy)
        return std::unexpected(copy.error());
    const Result<QVariant> version = (*copy)->value(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (Result<> synced = (*copy)->run(u"PRAGMA synchronous = EXTRA"_s); !synced)
        return synced;
    if (Result<> written = (*copy)->run(u"PRAGMA user_version = %1"_s.arg(version->toInt())); !written)
        return written;
    return checkPages(**copy);
}

} // namespace

Result<> copyDatabase(const Connection &connection, const QString &target)
{
    const QString file = QFileInfo(target).absoluteFilePath();
    if (QFile::exists(file))
        return failure(ErrorCode::BadInput, u"%1: exists already and is not overwritten"_s.arg(file));
    if (Result<> folder = checkFolder(file); !folder)
        return folder;
    const QString temporary = file + "-part"_L1;
    QFile::remove(temporary);
    const auto cleaned = qScopeGuard([&] { QFile::remove(temporary); });
    if (Result<> written = writeCopy(connection, temporary); !written)
        return written;
    if (Result<> settled = settleCopy(temporary); !settled)
        return settled;
    if (!QFile::rename(temporary, file))
        return failure(ErrorCode::NoPermission, u"%1: cannot be renamed to %2"_s.arg(temporary, file));
    return {};
}

} // namespace liandong
