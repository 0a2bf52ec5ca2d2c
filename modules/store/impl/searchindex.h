// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/impl/searchtext.h"
#include "store/impl/statements.h"
#include "store/store.h"

#include <array>

namespace liandong {

/// Finds incidents by what was written about them. Settling only notes which rows changed (table unindexed);
/// indexSome() works that list off. What still stands in the list is searched without the index, so a hit is never
/// missed.
class SearchIndex
{
public:
    SearchIndex(const Connection &connection, Statements &statements)
        : m_connection(connection)
        , m_statements(statements)
    { }

    /// One slice: a bounded number of rows and characters and a bounded piece of merging, in one transaction. Returns
    /// whether more is left.
    [[nodiscard]] Result<bool> indexSome();
    [[nodiscard]] Result<HistoryResult> search(const HistoryQuery &query);

private:
    struct Hit
    {
        qint64 row = 0;
        IncidentRow incident;
    };
    /// One search, taken apart.
    struct Plan
    {
        std::vector<SearchWord> words;
        std::array<qint64, 4> bounds{}; ///< first row, last row, from, to
        size_t wanted = 0; ///< one more than the limit, to know whether there are more
        QString match; ///< what the index can answer at once; empty where every word is shorter than a token
        QString matchAll; ///< `match` and, as beginnings of tokens, the words shorter than one
        QStringList recheck; ///< words that `match` does not prove
    };
    enum class Source { Unindexed, Everything, Index };

    [[nodiscard]] static Plan planOf(const HistoryQuery &query);
    [[nodiscard]] Result<std::vector<Hit>> indexedHits(const Plan &plan);
    /// At most `look` candidates are looked at; `saw` tells how many were.
    [[nodiscard]] Result<std::vector<Hit>> hits(
        const Plan &plan, Source source, const QString &match, const QStringList &recheck, qint64 look, qint64 &saw);
    [[nodiscard]] Result<size_t> indexSlice();
    [[nodiscard]] Result<bool> mergeSome();

    const Connection &m_connection;
    Statements &m_statements;
};

/// The rows of incidents opened in the second of `instant`: the first of them; kRowsOfSecond belong to it.
[[nodiscard]] qint64 firstRowOf(Instant instant);
inline constexpr qint64 kRowsOfSecond = 1024;

} // namespace liandong
