// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/baresqlite.h"

#include <sqlite3.h>

namespace liandong {

BareSqlite::BareSqlite(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_database));
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("PRAGMA cache_size = -65536");
}

BareSqlite::~BareSqlite()
{
    for (sqlite3_stmt *statement : {m_begin, m_commit, m_incident, m_log})
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void BareSqlite::run(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
}

sqlite3_stmt *BareSqlite::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
    return statement;
}

void BareSqlite::step(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(m_database));
    sqlite3_reset(statement);
}

void BareSqlite::makeTables()
{
    run("CREATE TABLE incident (id INTEGER PRIMARY KEY, status INT NOT NULL, created INT NOT NULL, narrative TEXT)");
    run("CREATE INDEX active ON incident (created) WHERE status < 4");
    run("CREATE TABLE log (seq INTEGER PRIMARY KEY, at INT NOT NULL, incident INT NOT NULL, body TEXT NOT NULL)");
    m_begin = prepare("BEGIN IMMEDIATE");
    m_commit = prepare("COMMIT");
    m_incident = prepare("INSERT INTO incident VALUES (?1, 1, ?1, ?2)");
    m_log = prepare("INSERT INTO log (at, incident, body) VALUES (?1, ?1, ?2)");
}

void BareSqlite::commit(const QByteArray &payload)
{
    step(m_begin);
    for (sqlite3_stmt *statement : {m_incident, m_log}) {
        sqlite3_bind_int64(statement, 1, m_next);
        sqlite3_bind_text(statement, 2, payload.constData(), int(payload.size()), SQLITE_STATIC);
        step(statement);
    }
    step(m_commit);
    ++m_next;
}

int BareSqlite::readAll(const QByteArray &sql, const QString &bound, int limit)
{
    sqlite3_stmt *statement = prepare(sql.constData());
    const QByteArray text = bound.toUtf8();
    if (!bound.isNull())
        sqlite3_bind_text(statement, 1, text.constData(), int(text.size()), SQLITE_STATIC);
    int rows = 0;
    static volatile qint64 seen = 0;
    while (rows < limit && sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            const void *bytes = sqlite3_column_blob(statement, column);
            seen = seen + sqlite3_column_bytes(statement, column) + (bytes ? 1 : 0);
        }
    }
    sqlite3_finalize(statement);
    return rows;
}

} // namespace liandong
