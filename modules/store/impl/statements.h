// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/query.h"

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
    OpenDocuments,
    FindDocument,
    EntriesBehind,
    EntriesOf,
    RuleBookEntries,
    Trace,
    NextUnindexed,
    IndexRow,
    Dequeue,
    MergeIndex,
    ChangeCount,
    PutSecret,
    FindSecret,
    FindToken,
    StaleTokens,
    PutToken,
    TouchToken,
    RemoveToken,
    RemoveTokens,
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
    std::vector<Query> m_queries;
};

/// One use of a prepared statement; resets it at the end of the scope.
class Statement
{
public:
    Statement(Statements &statements, Sql which)
        : m_query(statements.m_queries[size_t(which)])
    { }
    ~Statement() { m_query.reset(); }
    Q_DISABLE_COPY_MOVE(Statement)

    /// To the first row, which next() then gives, or to the end.
    template <class... Values>
    [[nodiscard]] Result<> run(const Values &...values)
    {
        int at = 0;
        (m_query.bind(at++, values), ...);
        return m_query.step().transform([this](bool row) { m_waits = row; });
    }
    /// Goes to the next row; false behind the last one.
    [[nodiscard]] Result<bool> next() { return std::exchange(m_waits, false) ? Result<bool>(true) : m_query.step(); }
    [[nodiscard]] const Query &row() const { return m_query; }
    /// How many rows the last run wrote.
    [[nodiscard]] qint64 changed() const { return m_query.changed(); }

private:
    Query &m_query;
    bool m_waits = false; ///< on the first row
};

} // namespace liandong
