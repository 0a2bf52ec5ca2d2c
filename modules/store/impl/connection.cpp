// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/impl/connection.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace liandong {

Q_LOGGING_CATEGORY(lcStore, "liandong.store")

namespace {

// Result codes of SQLite: the low byte is the kind, the whole number the exact case.
enum Primary {
    Perm = 3,
    BusyNow = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};
enum Exact { IoRead = 266, IoShortRead = 522, IoWrite = 778, IoTruncate = 1546, IoSharedSize = 4874 };

ErrorCode codeOf(int native)
{
    switch (native) {
    case IoRead:
    case IoShortRead:
        return ErrorCode::Damaged;
    // A quota or a limit on the size of files is told as a failed write.
    case IoWrite:
    case IoTruncate:
    case IoSharedSize:
        return ErrorCode::DiskFull;
    default:
        break;
    }
    switch (native & 0xff) {
    case Full:
        return ErrorCode::DiskFull;
    case BusyNow:
    case Locked:
        return ErrorCode::Busy;
    case Perm:
    case ReadOnly:
    case CannotOpen:
        return ErrorCode::NoPermission;
    case Corrupt:
        return ErrorCode::Damaged;
    case NotADatabase:
        return ErrorCode::BadInput;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Connection::Connection(QString file, QString name)
    : m_file(std::move(file))
    , m_name(std::move(name))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{ }

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access, Milliseconds patience)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return failure(ErrorCode::Unsupported, u"Qt's SQLite driver (plugin sqldrivers/qsqlite) is not installed"_s);
    std::unique_ptr<Connection> connection(new Connection(file, QUuid::createUuid().toString(QUuid::Id128)));
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count());
    if (access == Access::Read)
        options += u";QSQLITE_OPEN_READONLY"_s;
    connection->m_database.setConnectOptions(options);
    connection->m_database.setDatabaseName(file);
    if (!connection->m_database.open())
        return connection->explain(connection->m_database.lastError(), u"opening");
    return connection;
}

Result<> Connection::run(const QString &sql) const
{
    return value(sql).transform([](const QVariant &) { });
}

Result<QVariant> Connection::value(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return explain(query.lastError(), sql);
    QVariant first = query.next() ? query.value(0) : QVariant();
    if (query.lastError().isValid())
        return explain(query.lastError(), sql);
    return first;
}

std::unexpected<Error> Connection::explain(const QSqlError &error, QStringView doing) const
{
    const int native = error.nativeErrorCode().toInt();
    return failure(codeOf(native), u"%1: %2: %3 (SQLite %4)"_s.arg(m_file, doing, error.databaseText()).arg(native));
}

} // namespace liandong
