// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/impl/statements.h"

#include <array>

using namespace Qt::StringLiterals;

namespace liandong {

namespace {

struct Text
{
    Sql which;
    const char16_t *name;
    const char16_t *sql;
};

#define LD_ENTRY_COLUMNS u"seq, at, command, actor, role, unit, seat, incident, kind, payload, hash, account "

#define LD_TOKEN_COLUMNS u"family, account, seat, current, previous, issued_at, used_at "

constexpr std::array<Text, size_t(Sql::Count)> kTexts{{
    {Sql::Head, u"head", u"SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1"},
    {Sql::Begin, u"begin", u"BEGIN IMMEDIATE"},
    {Sql::Commit, u"commit", u"COMMIT"},
    {Sql::Rollback, u"rollback", u"ROLLBACK"},
    {Sql::InsertEntry, u"insert entry",
        u"INSERT INTO log (" LD_ENTRY_COLUMNS u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
    // Leaves "open" alone, so that its index need not be written.
    {Sql::UpdateDocument, u"update document",
        u"UPDATE document SET version = ?, payload = ? WHERE kind = ? AND id = ? AND open = ?"},
    {Sql::PutDocument, u"put document",
        u"INSERT INTO document (kind, id, version, open, payload) VALUES (?, ?, ?, ?, ?) ON CONFLICT (kind, id) DO "
        u"UPDATE"
        u" SET version = excluded.version, open = excluded.open, payload = excluded.payload"},
    {Sql::FindIncident, u"find incident",
        u"SELECT row, number, state, category, place, narrative, text FROM incident WHERE id = ?"},
    {Sql::LastOfSecond, u"last incident of a second", u"SELECT max(row) FROM incident WHERE row BETWEEN ? AND ?"},
    {Sql::InsertIncident, u"insert incident",
        u"INSERT INTO incident (row, id, opened_at, number, state, category, place, narrative, text)"
        u" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"},
    {Sql::UpdateIncident, u"update incident",
        u"UPDATE incident SET number = ?, state = ?, category = ?, place = ?, narrative = ?, text = ? WHERE row = ?"},
    {Sql::Enqueue, u"enqueue for search", u"INSERT OR IGNORE INTO unindexed (row) VALUES (?)"},
    {Sql::OpenDocuments, u"open documents",
        u"SELECT kind, id, version, payload FROM document WHERE open = 1 ORDER BY kind, id"},
    {Sql::FindDocument, u"find document", u"SELECT version, open, payload FROM document WHERE kind = ? AND id = ?"},
    {Sql::EntriesBehind, u"entries", u"SELECT " LD_ENTRY_COLUMNS u"FROM log WHERE seq > ? ORDER BY seq LIMIT ?"},
    {Sql::EntriesOf, u"entries of an incident",
        u"SELECT " LD_ENTRY_COLUMNS u"FROM log WHERE incident = ? ORDER BY seq"},
    {Sql::RuleBookEntries, u"entries of the rule book",
        u"SELECT " LD_ENTRY_COLUMNS u"FROM log WHERE kind = ? AND incident IS NULL ORDER BY seq"},
    {Sql::Trace, u"trace", u"SELECT min(seq), max(seq) FROM log WHERE command = ?"},
    // Rows rise, for the index starts a new segment where they fall.
    {Sql::NextUnindexed, u"next for search",
        u"SELECT incident.row, text FROM unindexed JOIN incident USING (row) ORDER BY unindexed.row LIMIT ?"},
    {Sql::IndexRow, u"index", u"INSERT OR REPLACE INTO history (rowid, tokens) VALUES (?, ?)"},
    {Sql::Dequeue, u"dequeue", u"DELETE FROM unindexed WHERE row = ?"},
    {Sql::MergeIndex, u"merge index", u"INSERT INTO history (history, rank) VALUES ('merge', ?)"},
    {Sql::ChangeCount, u"change count", u"SELECT total_changes()"},
    {Sql::PutSecret, u"put secret", u"INSERT OR REPLACE INTO secret (account, hash, changed_at) VALUES (?, ?, ?)"},
    {Sql::FindSecret, u"find secret", u"SELECT hash, changed_at FROM secret WHERE account = ?"},
    {Sql::FindToken, u"find token", u"SELECT " LD_TOKEN_COLUMNS u"FROM token WHERE family = ?"},
    {Sql::StaleTokens, u"stale tokens", u"SELECT " LD_TOKEN_COLUMNS u"FROM token WHERE used_at < ?"},
    {Sql::PutToken, u"put token", u"INSERT OR REPLACE INTO token (" LD_TOKEN_COLUMNS u") VALUES (?, ?, ?, ?, ?, ?, ?)"},
    {Sql::TouchToken, u"touch token", u"UPDATE token SET used_at = ? WHERE family = ?"},
    {Sql::RemoveToken, u"remove token", u"DELETE FROM token WHERE family = ?"},
    {Sql::RemoveTokens, u"remove tokens", u"DELETE FROM token WHERE account = ? AND family <> ?"},
}};

#undef LD_TOKEN_COLUMNS
#undef LD_ENTRY_COLUMNS

consteval bool inOrder()
{
    for (size_t i = 0; i < kTexts.size(); ++i) {
        if (size_t(kTexts[i].which) != i)
            return false;
    }
    return true;
}
static_assert(inOrder());

} // namespace

Result<std::unique_ptr<Statements>> Statements::prepare(const Connection &connection)
{
    auto statements = std::make_unique<Statements>();
    statements->m_queries.reserve(kTexts.size());
    for (const Text &text : kTexts) {
        Result<Query> query = Query::prepare(connection, text.sql, text.name);
        if (!query)
            return std::unexpected(query.error());
        statements->m_queries.push_back(std::move(*query));
    }
    return statements;
}

} // namespace liandong
