// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/impl/searchindex.h"

#include "codec/enumnames.h"
#include "store/impl/transaction.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <ranges>

using namespace Qt::StringLiterals;

namespace liandong {

namespace {

constexpr int kSliceRows = 32;
constexpr qsizetype kSliceCharacters = 16'384;
constexpr int kMergePages = 64;
/// So many candidates are read before the index is asked a dearer, narrower question.
constexpr qint64 kCandidates = 4'000;
constexpr int kMaxLimit = 1'000;

QString quoted(const QString &phrase)
{
    return u'"' % phrase % u'"';
}

constexpr auto kRowColumns = ", i.row, i.id, i.number, i.opened_at, i.state, i.category, i.place, i.narrative "_L1;
constexpr auto kRange = "BETWEEN ? AND ? AND i.opened_at >= ? AND i.opened_at < ? "_L1;

IncidentRow incidentOf(const Query &row)
{
    return {.id = IncidentId(row.uuid(2)),
        .number = row.text(3),
        .openedAt = row.instant(4),
        .state = enumFromText<IncidentState>(row.text(5).toStdString()).value_or(IncidentState::Closed),
        .category = CategoryKey(row.text(6)),
        .place = row.text(7),
        .narrative = row.text(8),
        .text = {}};
}

} // namespace

qint64 firstRowOf(Instant instant)
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max() / kRowsOfSecond / 2;
    const qint64 seconds = std::chrono::floor<Seconds>(instant).time_since_epoch().count();
    return std::clamp(seconds, -kMost, kMost) * kRowsOfSecond;
}

Result<bool> SearchIndex::indexSome()
{
    const Unsynced unsynced(m_connection);
    Transaction transaction(m_statements);
    if (Result<> begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const Result<size_t> indexed = indexSlice();
    if (!indexed)
        return std::unexpected(indexed.error());
    const Result<bool> merged = mergeSome();
    if (!merged)
        return std::unexpected(merged.error());
    if (Result<> done = transaction.commit(); !done)
        return std::unexpected(done.error());
    return *indexed > 0 || *merged;
}

Result<size_t> SearchIndex::indexSlice()
{
    struct Row
    {
        qint64 row;
        QString text;
    };
    std::vector<Row> rows;
    {
        Statement next(m_statements, Sql::NextUnindexed);
        if (Result<> ran = next.run(kSliceRows); !ran)
            return std::unexpected(ran.error());
        for (qsizetype characters = 0; characters < kSliceCharacters; characters += rows.back().text.size()) {
            const Result<bool> row = next.next();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                break;
            rows.push_back({next.row().number(0), next.row().text(1)});
        }
    }
    for (const Row &row : rows) {
        if (Result<> ran = Statement(m_statements, Sql::IndexRow).run(row.row, tokensOf(row.text)); !ran)
            return std::unexpected(ran.error());
        if (Result<> ran = Statement(m_statements, Sql::Dequeue).run(row.row); !ran)
            return std::unexpected(ran.error());
    }
    return rows.size();
}

Result<bool> SearchIndex::mergeSome()
{
    const auto changes = [&]() -> Result<qint64> {
        Statement count(m_statements, Sql::ChangeCount);
        if (Result<> ran = count.run(); !ran)
            return std::unexpected(ran.error());
        return count.next().transform([&](bool) { return count.row().number(0); });
    };
    const Result<qint64> before = changes();
    if (!before)
        return before.transform([](qint64) { return false; });
    if (Result<> ran = Statement(m_statements, Sql::MergeIndex).run(kMergePages); !ran)
        return std::unexpected(ran.error());
    // The engine's own way of telling that nothing was left to merge: fewer than two changes.
    return changes().transform([&](qint64 after) { return after - *before >= 2; });
}

SearchIndex::Plan SearchIndex::planOf(const HistoryQuery &query)
{
    Plan plan;
    plan.words = searchWords(query.text);
    plan.wanted = size_t(std::clamp(query.limit, 1, kMaxLimit)) + 1;
    const Instant from = query.from.value_or(Instant::min());
    const Instant to = query.to.value_or(Instant::max());
    plan.bounds = {query.from ? firstRowOf(from) : std::numeric_limits<qint64>::min(),
        query.to ? firstRowOf(to) + kRowsOfSecond - 1 : std::numeric_limits<qint64>::max(),
        from.time_since_epoch().count(), to.time_since_epoch().count()};
    QStringList whole;
    QStringList all;
    for (const SearchWord &word : plan.words) {
        if (!word.exact)
            plan.recheck.push_back(word.text);
        if (!word.phrase.isEmpty())
            whole.push_back(quoted(word.phrase));
        all.push_back(word.phrase.isEmpty() ? quoted(word.text) + " *"_L1 : whole.back());
    }
    plan.match = whole.join(" AND "_L1);
    plan.matchAll = all.join(" AND "_L1);
    return plan;
}

Result<std::vector<SearchIndex::Hit>> SearchIndex::hits(
    const Plan &plan, Source source, const QString &match, const QStringList &recheck, qint64 look, qint64 &saw)
{
    // CROSS JOIN keeps the order of the tables: hits come newest first and only as many as are read.
    QString sql = u"SELECT 1"_s;
    for (qsizetype i = 0; i < recheck.size(); ++i)
        sql += " AND instr(i.text, ?) > 0"_L1;
    sql += kRowColumns;
    switch (source) {
    case Source::Unindexed:
        sql += "FROM unindexed u CROSS JOIN incident i ON i.row = u.row WHERE u.row "_L1 % kRange;
        break;
    case Source::Everything:
        sql += "FROM incident i WHERE i.row "_L1 % kRange;
        break;
    case Source::Index:
        sql += "FROM history h CROSS JOIN incident i ON i.row = h.rowid WHERE h.rowid "_L1 % kRange
            % "AND history MATCH ? AND NOT EXISTS (SELECT 1 FROM unindexed u WHERE u.row = h.rowid) "_L1;
        break;
    }
    sql += "ORDER BY "_L1
        % (source == Source::Index             ? "h.rowid"_L1
                : source == Source::Everything ? "i.row"_L1
                                               : "u.row"_L1)
        % " DESC"_L1;

    Result<Query> query = Query::prepare(m_connection, sql, u"searching");
    if (!query)
        return std::unexpected(query.error());
    int at = 0;
    for (const QString &word : recheck)
        query->bind(at++, word);
    for (const qint64 bound : plan.bounds)
        query->bind(at++, bound);
    if (source == Source::Index)
        query->bind(at++, match);

    std::vector<Hit> found;
    for (saw = 0; saw < look && found.size() < plan.wanted; ++saw) {
        const Result<bool> row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        if (query->number(0) != 0)
            found.push_back({query->number(1), incidentOf(*query)});
    }
    return found;
}

Result<std::vector<SearchIndex::Hit>> SearchIndex::indexedHits(const Plan &plan)
{
    const Source source = plan.match.isEmpty() ? Source::Everything : Source::Index;
    const bool sure = plan.recheck.isEmpty();
    qint64 saw = 0;
    const qint64 look = sure ? std::numeric_limits<qint64>::max() : kCandidates;
    Result<std::vector<Hit>> found = hits(plan, source, plan.match, plan.recheck, look, saw);
    if (!found || found->size() >= plan.wanted || saw < look)
        return found;
    // What is common stood among the newest; what is rare is cheap to ask for by the beginnings of tokens.
    return hits(plan, Source::Index, plan.matchAll, plan.recheck, std::numeric_limits<qint64>::max(), saw);
}

Result<HistoryResult> SearchIndex::search(const HistoryQuery &query)
{
    const Plan plan = planOf(query);
    if (plan.words.empty() && !query.text.trimmed().isEmpty())
        return HistoryResult{};
    // The list first: a row that is indexed meanwhile is then seen twice, not missed.
    std::vector<Hit> all;
    if (!plan.words.empty()) {
        QStringList words;
        for (const SearchWord &word : plan.words)
            words.push_back(word.text);
        qint64 saw = 0;
        Result<std::vector<Hit>> waiting
            = hits(plan, Source::Unindexed, {}, words, std::numeric_limits<qint64>::max(), saw);
        if (!waiting)
            return std::unexpected(waiting.error());
        all = std::move(*waiting);
    }
    Result<std::vector<Hit>> indexed = indexedHits(plan);
    if (!indexed)
        return std::unexpected(indexed.error());
    std::ranges::move(*indexed, std::back_inserter(all));
    std::ranges::stable_sort(all, std::ranges::greater(), &Hit::row);
    const auto doubled = std::ranges::unique(all, {}, &Hit::row);
    all.erase(doubled.begin(), doubled.end());

    HistoryResult result{.rows = {}, .more = all.size() >= plan.wanted};
    for (Hit &hit : all | std::views::take(plan.wanted - 1))
        result.rows.push_back(std::move(hit.incident));
    return result;
}

} // namespace liandong
