// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace liandong {

/// SQLite through its own C interface, doing no more than must be done: what the store is measured against. Ends the
/// program on errors.
class BareSqlite
{
public:
    explicit BareSqlite(const QString &path);
    ~BareSqlite();
    Q_DISABLE_COPY_MOVE(BareSqlite)

    /// A table of incidents with one partial index and a log, as small as they can be.
    void makeTables();
    /// One synced commit: a new incident and a row in the log.
    void commit(const QByteArray &payload);
    /// Reads every column of every row; returns how many there were, at most `limit`.
    int readAll(const QByteArray &sql, const QString &bound = {}, int limit = 1 << 30);

private:
    void run(const char *sql);
    [[nodiscard]] sqlite3_stmt *prepare(const char *sql);
    void step(sqlite3_stmt *statement);

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    sqlite3_stmt *m_incident = nullptr;
    sqlite3_stmt *m_log = nullptr;
    qint64 m_next = 1;
};

} // namespace liandong
