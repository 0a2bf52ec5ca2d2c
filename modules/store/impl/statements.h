// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/impl/connection.h"
#include "store/impl/sqlvalues.h"

#include <vector>

namespace liandong {

/// Every statement the store uses while it works; the texts stand in statements.cpp in this order.
enum class Sql {
    Head,
    Begin,
    Commit,
    Rollback,
    InsertEntry,
    UpdateDocument,
    PutDocument,
    FindIncident,
    LastOfSecond,
    InsertIncident,
    UpdateIncident,
    Enqueue,
    OpenKinds,
    OpenDocuments,
    FindDocument,
    EntriesBehind,
    EntriesOf,
    Trace,
    NextUnindexed,
    IndexRow,
    Dequeue,
    MergeIndex,
    ChangeCount,
    Count
};

/// The statements, prepared once for the life of a connection.
class Statements
{
public:
    /// The connection outlives the statements. Fails where the schema is not what the statements expect.
    [[nodiscard]] static Result<std::unique_ptr<Statements>> prepare(const Connection &connection);

private:
    friend class Statement;
    explicit Statements(const Connection &connection)
        : m_connection(connection)
    { }

    const Connection &m_connection;
    std::vector<QSqlQuery> m_queries;
};

/// One use of a prepared statement; resets it at the end of the scope, so that a half-read query holds up nothing.
class Statement
{
public:
    Statement(Statements &statements, Sql which);
    ~Statement() { m_query.finish(); }
    Q_DISABLE_COPY_MOVE(Statement)

    template <class... Values>
    [[nodiscard]] Result<> run(const Values &...values)
    {
        int at = 0;
        (m_query.bindValue(at++, sqlValue(values)), ...);
        return execute();
    }
    /// Goes to the next row; false behind the last one.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    /// How many rows the last run wrote.
    [[nodiscard]] int changed() const { return m_query.numRowsAffected(); }

private:
    [[nodiscard]] Result<> execute();

    Statements &m_statements;
    QSqlQuery &m_query;
    Sql m_which;
};

} // namespace liandong
