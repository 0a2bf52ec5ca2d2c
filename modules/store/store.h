// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/logentry.h"
#include "store/secretstore.h"

#include <QUuid>

#include <functional>
#include <memory>
#include <span>

namespace liandong {

/// A document is the newest state of one thing, so that a start need not read the history.
struct Document
{
    QString kind; ///< "incident", "unit", "category" …
    QString id;
    Sequence version = 0; ///< the entry that last touched it
    bool open = true;     ///< loaded at start: what is in the world
    QByteArray payload;
};

/// What history is searched by; one per incident, written with its document.
struct IncidentRow
{
    IncidentId id;
    QString number;
    Instant openedAt{};
    IncidentState state = IncidentState::Open;
    CategoryKey category;
    QString place;
    QString narrative;
    QString text; ///< everything that can be found: narrative, place, names, numbers, notes
};

/// One commit: entries in order, right behind the log's head, and documents that the log has led to.
struct Batch
{
    std::vector<LogEntry> entries;
    std::vector<Document> documents;
    std::vector<IncidentRow> incidents;
    std::vector<Secret> secrets;
};

struct CommandTrace
{
    Sequence first = 0;
    Sequence last = 0;
};

struct HistoryQuery
{
    QString text; ///< every word must be found, in any order; a part of a word will do; blank finds everything
    std::optional<Instant> from = {};
    std::optional<Instant> to = {}; ///< not itself within
    int limit = 50;
};

struct HistoryResult
{
    std::vector<IncidentRow> rows; ///< newest first; `text` is left empty
    bool more = false;
};

/// The durable side of the ledger. One thread, one owner: a second service on the same store is refused at open().
class Store
{
public:
    virtual ~Store() = default;

    /// Identity of the log, made when the store was.
    [[nodiscard]] virtual QUuid logId() const = 0;
    [[nodiscard]] virtual Sequence head() const = 0;
    [[nodiscard]] virtual QByteArray headHash() const = 0;

    /// All or nothing, and on disk when it returns; without entries it may be on disk only with the next commit that has
    /// some, for documents can be made again. DiskFull and others leave the store as it was.
    [[nodiscard]] virtual Result<> commit(const Batch& batch) = 0;
    /// Search is kept up after the commit, in idle moments; returns whether more is left to do.
    virtual bool indexSome() = 0;

    [[nodiscard]] virtual Result<std::vector<Document>> openDocuments() = 0;
    [[nodiscard]] virtual Result<std::optional<Document>> document(const QString& kind, const QString& id) = 0;
    /// Entries behind `after`, at most `limit`.
    [[nodiscard]] virtual Result<std::vector<LogEntry>> entries(Sequence after, qsizetype limit) = 0;
    [[nodiscard]] virtual Result<std::vector<LogEntry>> entriesOf(const IncidentId& incident) = 0;
    /// Entries of a kind that are about no incident, oldest first: "UnitPut".
    [[nodiscard]] virtual Result<std::vector<LogEntry>> ruleBookEntries(const QString& kind) = 0;
    /// The entries a command led to; nothing where it never was committed.
    [[nodiscard]] virtual Result<std::optional<CommandTrace>> trace(const CommandId& command) = 0;
    [[nodiscard]] virtual Result<HistoryResult> search(const HistoryQuery& query) = 0;
    [[nodiscard]] virtual SecretStore& secrets() = 0;
    /// A consistent copy while the work goes on.
    [[nodiscard]] virtual Result<> backup(const QString& path) = 0;
};

enum class OpenMode {
    Create,
    Existing,
    Reading ///< beside a running service: takes no lock, upgrades nothing, refuses to commit; head() stays what it was at open
};

/// SQLite at `path`. Create refuses an existing file; Existing checks schema version (TooNew), integrity (Damaged) and
/// that nobody else serves it (Busy), upgrades an older schema, and names the file in every error.
[[nodiscard]] Result<std::unique_ptr<Store>> openSqliteStore(const QString& path, OpenMode mode);

} // namespace liandong
