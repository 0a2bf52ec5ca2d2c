// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace liandong {

/// A real store whose disk is full, or cannot be read, when a test says so.
class FailingStore final : public Store
{
public:
    explicit FailingStore(std::unique_ptr<Store> store)
        : m_store(std::move(store))
    { }

    bool isFull = false;
    bool cannotLookUp = false;
    int commits = 0; ///< of entries, that went through
    qsizetype documentsOfLastCommit = 0;

    [[nodiscard]] QUuid logId() const override { return m_store->logId(); }
    [[nodiscard]] Sequence head() const override { return m_store->head(); }
    [[nodiscard]] QByteArray headHash() const override { return m_store->headHash(); }
    [[nodiscard]] Result<> commit(const Batch &batch) override
    {
        if (isFull)
            return failure(ErrorCode::DiskFull, QStringLiteral("no space left on the device"));
        commits += !batch.entries.empty();
        documentsOfLastCommit = qsizetype(batch.documents.size());
        return m_store->commit(batch);
    }
    bool indexSome() override { return m_store->indexSome(); }
    [[nodiscard]] Result<std::vector<Document>> openDocuments() override { return m_store->openDocuments(); }
    [[nodiscard]] Result<std::optional<Document>> document(const QString &kind, const QString &id) override
    {
        return m_store->document(kind, id);
    }
    [[nodiscard]] Result<std::vector<LogEntry>> entries(Sequence after, qsizetype limit) override
    {
        return m_store->entries(after, limit);
    }
    [[nodiscard]] Result<std::vector<LogEntry>> entriesOf(const IncidentId &incident) override
    {
        return m_store->entriesOf(incident);
    }
    [[nodiscard]] Result<std::vector<LogEntry>> ruleBookEntries(const QString &kind) override
    {
        return m_store->ruleBookEntries(kind);
    }
    [[nodiscard]] Result<std::optional<CommandTrace>> trace(const CommandId &command) override
    {
        if (cannotLookUp)
            return failure(ErrorCode::Damaged, QStringLiteral("a page cannot be read"));
        return m_store->trace(command);
    }
    [[nodiscard]] Result<HistoryResult> search(const HistoryQuery &query) override
    {
        if (cannotLookUp)
            return failure(ErrorCode::Damaged, QStringLiteral("a page cannot be read"));
        return m_store->search(query);
    }
    [[nodiscard]] SecretStore &secrets() override { return m_store->secrets(); }
    [[nodiscard]] Result<> backup(const QString &path) override { return m_store->backup(path); }

private:
    std::unique_ptr<Store> m_store;
};

} // namespace liandong
