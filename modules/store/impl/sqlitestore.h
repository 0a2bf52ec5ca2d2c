// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/impl/searchindex.h"
#include "store/impl/sqlitesecrets.h"
#include "store/store.h"

#include <limits>

namespace liandong {

struct SqliteOptions
{
    /// A database up to this size is read whole at open; a larger one is only checked for its length and its newest
    /// rows, for a service must be back within seconds. `liandong-admin verify` reads everything.
    qint64 checkPagesUpTo = 64 * 1024 * 1024;
};

class SqliteStore final : public Store
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> open(
        const QString &path, OpenMode mode, const SqliteOptions &options = {});

    [[nodiscard]] QUuid logId() const override { return m_logId; }
    [[nodiscard]] Sequence head() const override { return m_head; }
    [[nodiscard]] QByteArray headHash() const override { return m_headHash; }
    [[nodiscard]] Result<> commit(const Batch &batch) override;
    bool indexSome() override;
    [[nodiscard]] Result<std::vector<Document>> openDocuments() override;
    [[nodiscard]] Result<std::optional<Document>> document(const QString &kind, const QString &id) override;
    [[nodiscard]] Result<std::vector<LogEntry>> entries(Sequence after, qsizetype limit) override;
    [[nodiscard]] Result<std::vector<LogEntry>> entriesOf(const IncidentId &incident) override;
    [[nodiscard]] Result<std::vector<LogEntry>> ruleBookEntries(const QString &kind) override;
    [[nodiscard]] Result<std::optional<CommandTrace>> trace(const CommandId &command) override;
    [[nodiscard]] Result<HistoryResult> search(const HistoryQuery &query) override;
    [[nodiscard]] Result<> backup(const QString &path) override;
    [[nodiscard]] SecretStore &secrets() override { return *m_secrets; }

    /// The connection, for tests that set limits or ask for a bare query beside the store's.
    [[nodiscard]] const Connection &connection() const { return *m_connection; }

private:
    explicit SqliteStore(OpenMode mode)
        : m_mode(mode)
    { }

    [[nodiscard]] Result<> start(const QString &file, const SqliteOptions &options);
    [[nodiscard]] Result<> configure();
    [[nodiscard]] Result<> bringUpToDate();
    [[nodiscard]] Result<> readHead();
    [[nodiscard]] Result<> write(const Batch &batch);
    [[nodiscard]] Result<> writeDocument(const Document &document);
    [[nodiscard]] Result<> writeIncident(const IncidentRow &incident);
    [[nodiscard]] Result<qint64> freeRow(Instant openedAt);

    OpenMode m_mode;
    std::unique_ptr<Connection> m_lock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<SearchIndex> m_search;
    std::unique_ptr<SqliteSecrets> m_secrets;
    QUuid m_logId;
    Sequence m_head = 0;
    QByteArray m_headHash;
    qint64 m_lastRow = std::numeric_limits<qint64>::min(); ///< given last, so the last of its second
    qint64 m_fullFrom = 0; ///< seconds found full: first row of the first, first row behind the last
    qint64 m_fullTo = 0;
};

} // namespace liandong
