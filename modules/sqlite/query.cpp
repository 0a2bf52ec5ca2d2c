// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/query.h"

#include <QUuid>

#include <sqlite3.h>

namespace liandong {

Result<Query> Query::prepare(const Connection &connection, QStringView sql, QStringView name)
{
    Query query(connection, name.toString());
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v3(connection.handle(), utf8.constData(), int(utf8.size()),
        SQLITE_PREPARE_PERSISTENT, &query.m_statement, nullptr);
    if (code != SQLITE_OK)
        return connection.explain(QStringView(u"preparing %1").toString().arg(name));
    return query;
}

Query::~Query()
{
    sqlite3_finalize(m_statement);
}

void Query::take(int code)
{
    m_refused = m_refused || code != SQLITE_OK;
}

void Query::bind(int at, qint64 number)
{
    take(sqlite3_bind_int64(m_statement, at + 1, number));
}

void Query::bind(int at, std::string_view utf8)
{
    take(sqlite3_bind_text64(
        m_statement, at + 1, utf8.empty() ? "" : utf8.data(), utf8.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Query::bind(int at, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    bind(at, std::string_view(utf8.constData(), size_t(utf8.size())));
}

void Query::bind(int at, const QByteArray &bytes)
{
    take(sqlite3_bind_blob64(m_statement, at + 1, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
}

void Query::bind(int at, const QUuid &uuid)
{
    const QUuid::Id128Bytes id = uuid.toBytes();
    take(sqlite3_bind_blob64(m_statement, at + 1, id.data, sizeof id.data, SQLITE_TRANSIENT));
}

void Query::bindNull(int at)
{
    take(sqlite3_bind_null(m_statement, at + 1));
}

Result<bool> Query::step()
{
    if (m_over)
        return false; // the engine would begin anew
    const int code = m_refused ? SQLITE_ERROR : sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    m_over = true;
    if (code == SQLITE_DONE)
        return false;
    return m_connection->explain(m_name);
}

void Query::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_refused = false;
    m_over = false;
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Query::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Query::text(int column) const
{
    const auto *const utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Query::bytes(int column) const
{
    const auto *const data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

QUuid Query::uuid(int column) const
{
    return QUuid::fromRfc4122(bytes(column));
}

QVariant Query::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

qint64 Query::changed() const
{
    return sqlite3_changes64(m_connection->handle());
}

} // namespace liandong
