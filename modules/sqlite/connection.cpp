// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/connection.h"

#include "sqlite/query.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace liandong {

namespace {

/// The low byte is the kind, the whole number the exact case.
ErrorCode codeOf(int native)
{
    switch (native) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
        return ErrorCode::Damaged;
    // A quota or a limit on the size of files is told as a failed write.
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMSIZE:
        return ErrorCode::DiskFull;
    default:
        break;
    }
    switch (native & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return ErrorCode::NoPermission;
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    case SQLITE_NOTADB:
        return ErrorCode::BadInput;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Connection::~Connection()
{
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access, Milliseconds patience)
{
    std::unique_ptr<Connection> connection(new Connection(file));
    const int flags = access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(
        file.toUtf8().constData(), &connection->m_handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK)
        return connection->explain(u"opening");
    sqlite3_busy_timeout(connection->m_handle, int(patience.count()));
    return connection;
}

Result<> Connection::run(const QString &sql) const
{
    return value(sql).transform([](const QVariant &) { });
}

Result<QVariant> Connection::value(const QString &sql) const
{
    Result<Query> query = Query::prepare(*this, sql, sql);
    if (!query)
        return std::unexpected(query.error());
    return query->step().transform([&](bool row) { return row ? query->value(0) : QVariant(); });
}

std::unexpected<Error> Connection::explain(QStringView doing) const
{
    const int native = sqlite3_extended_errcode(m_handle);
    return failure(codeOf(native),
        u"%1: %2: %3 (SQLite %4)"_s.arg(m_file, doing, QString::fromUtf8(sqlite3_errmsg(m_handle))).arg(native));
}

} // namespace liandong
