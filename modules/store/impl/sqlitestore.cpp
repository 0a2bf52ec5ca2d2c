// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/impl/sqlitestore.h"

#include "base/check.h"
#include "codec/enumnames.h"
#include "sqlite/copy.h"
#include "store/impl/migrations.h"
#include "store/impl/sqlitefile.h"
#include "store/impl/storelog.h"
#include "store/impl/transaction.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liandong {

Q_LOGGING_CATEGORY(lcStore, "liandong.store")

namespace {

constexpr Milliseconds kPatience{2'000};

Result<> checkPlace(const QString &file, OpenMode mode)
{
    if (QFileInfo(file).isDir())
        return failure(ErrorCode::BadInput, u"%1: is a folder"_s.arg(file));
    if (mode == OpenMode::Create && QFile::exists(file))
        return failure(ErrorCode::BadInput, u"%1: exists already and is not overwritten"_s.arg(file));
    if (Result<> folder = checkFolder(file);
        !folder && (mode != OpenMode::Reading || folder.error().code == ErrorCode::NotFound))
        return folder;
    if (mode == OpenMode::Create)
        return {};
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorCode::NotFound, u"%1: does not exist"_s.arg(file));
    if (!info.isReadable() || (mode == OpenMode::Existing && !info.isWritable()))
        return failure(ErrorCode::NoPermission, u"%1: no permission to read and write it"_s.arg(file));
    return {};
}

void removeDatabase(const QString &file)
{
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(file + suffix);
}

Result<LogEntry> entryOf(const Query &row)
{
    LogEntry entry;
    entry.seq = row.number(0);
    entry.at = row.instant(1);
    entry.command = CommandId(row.uuid(2));
    const QString role = row.text(4);
    const std::optional<Role> known = enumFromText<Role>(role.toStdString());
    if (!known)
        return failure(ErrorCode::Damaged, u"log entry %1: unknown role '%2'"_s.arg(entry.seq).arg(role));
    entry.actor = {row.text(3), *known, row.text(5), row.text(11)};
    entry.seat = row.text(6);
    if (!row.isNull(7))
        entry.incident = IncidentId(row.uuid(7));
    entry.kind = row.text(8);
    entry.payload = row.bytes(9);
    entry.hash = row.bytes(10);
    return entry;
}

Result<std::vector<LogEntry>> entriesFrom(Statement &rows)
{
    std::vector<LogEntry> entries;
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return entries;
        Result<LogEntry> entry = entryOf(rows.row());
        if (!entry)
            return std::unexpected(entry.error());
        entries.push_back(std::move(*entry));
    }
}

} // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &path, OpenMode mode, const SqliteOptions &options)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (Result<> place = checkPlace(file, mode); !place)
        return std::unexpected(place.error());
    std::unique_ptr<SqliteStore> store(new SqliteStore(mode));
    if (mode != OpenMode::Reading) {
        auto lock = lockStore(file);
        if (!lock)
            return std::unexpected(lock.error());
        store->m_lock = std::move(*lock);
    }
    if (mode == OpenMode::Existing) {
        if (Result<> header = checkHeader(file); !header)
            return std::unexpected(header.error());
    }
    if (Result<> started = store->start(file, options); !started) {
        store.reset();
        if (mode == OpenMode::Create)
            removeDatabase(file);
        return std::unexpected(started.error());
    }
    return store;
}

Result<> SqliteStore::start(const QString &file, const SqliteOptions &options)
{
    auto connection = Connection::open(file, m_mode == OpenMode::Reading ? Access::Read : Access::Write, kPatience);
    if (!connection)
        return std::unexpected(connection.error());
    m_connection = std::move(*connection);
    if (m_mode != OpenMode::Create) {
        if (Result<> ours = checkIdentity(*m_connection); !ours)
            return ours;
    }
    // A commit touches few rows in many tables: with half the usual page, half as much goes to the disk.
    if (Result<> halved = m_connection->run(u"PRAGMA page_size = 2048"_s); !halved)
        return halved;
    if (Result<> configured = configure(); !configured)
        return configured;
    if (m_mode == OpenMode::Existing && QFileInfo(file).size() <= options.checkPagesUpTo) {
        if (Result<> whole = checkPages(*m_connection); !whole)
            return whole;
    }
    if (Result<> current = bringUpToDate(); !current)
        return current;
    auto statements = Statements::prepare(*m_connection);
    if (!statements)
        return std::unexpected(statements.error());
    m_statements = std::move(*statements);
    m_search = std::make_unique<SearchIndex>(*m_connection, *m_statements);
    m_secrets = std::make_unique<SqliteSecrets>(*m_statements);
    return readHead();
}

Result<> SqliteStore::configure()
{
    const Result<QVariant> journal
        = m_connection->value(m_mode == OpenMode::Reading ? u"PRAGMA journal_mode"_s : u"PRAGMA journal_mode = WAL"_s);
    if (!journal)
        return std::unexpected(journal.error());
    if (m_mode != OpenMode::Reading && journal->toString() != "wal"_L1)
        return failure(ErrorCode::Unsupported,
            u"%1: lies where SQLite cannot keep a write-ahead log (journal mode %2)"_s.arg(
                m_connection->file(), journal->toString()));
    for (const QString &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
             u"PRAGMA cache_size = -16384"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (Result<> set = m_connection->run(pragma); !set)
            return set;
    }
    return {};
}

Result<> SqliteStore::bringUpToDate()
{
    const std::vector<Migration> steps = migrations();
    LD_CHECK(!steps.empty(), return failure(ErrorCode::Internal, u"the program carries no schema"_s));
    if (m_mode == OpenMode::Reading) {
        const Result<QVariant> version = m_connection->value(u"PRAGMA user_version"_s);
        if (version && version->toInt() < steps.back().version)
            return failure(ErrorCode::Unsupported,
                u"%1: its schema is version %2; start the service once to bring it to %3"_s.arg(m_connection->file())
                    .arg(version->toInt())
                    .arg(steps.back().version));
    }
    if (Result<> migrated = migrate(*m_connection, steps); !migrated)
        return migrated;
    if (m_mode != OpenMode::Create)
        return {};
    return m_connection->run(u"INSERT INTO meta (key, value) VALUES ('log', '%1')"_s.arg(
        QUuid::createUuid().toString(QUuid::WithoutBraces)));
}

Result<> SqliteStore::readHead()
{
    const Result<QVariant> id = m_connection->value(u"SELECT value FROM meta WHERE key = 'log'"_s);
    if (!id)
        return std::unexpected(id.error());
    m_logId = QUuid::fromString(id->toString());
    if (m_logId.isNull())
        return failure(ErrorCode::Damaged, u"%1: the identity of its log is missing"_s.arg(m_connection->file()));
    Statement head(*m_statements, Sql::Head);
    if (Result<> ran = head.run(); !ran)
        return ran;
    return head.next().transform([&](bool any) {
        if (any) {
            m_head = head.row().number(0);
            m_headHash = head.row().bytes(1);
        }
    });
}

Result<> SqliteStore::commit(const Batch &batch)
{
    if (m_mode == OpenMode::Reading)
        return failure(ErrorCode::Refused, u"%1: is open for reading only"_s.arg(m_connection->file()));
    Sequence next = m_head;
    for (const LogEntry &entry : batch.entries) {
        LD_CHECK(entry.seq == next + 1,
            return failure(ErrorCode::Internal,
                u"%1: entry %2 does not follow %3"_s.arg(m_connection->file()).arg(entry.seq).arg(next)));
        ++next;
    }
    std::optional<Unsynced> unsynced;
    if (batch.entries.empty())
        unsynced.emplace(*m_connection);
    if (Result<> written = write(batch); !written)
        return written;
    if (!batch.entries.empty()) {
        m_head = next;
        m_headHash = batch.entries.back().hash;
    }
    return {};
}

Result<> SqliteStore::write(const Batch &batch)
{
    Transaction transaction(*m_statements);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    for (const LogEntry &e : batch.entries) {
        const std::optional<CommandId> command = e.command.isNull() ? std::nullopt : std::optional(e.command);
        Statement insert(*m_statements, Sql::InsertEntry);
        if (Result<> ran = insert.run(e.seq, e.at, command, e.actor.name, enumText(e.actor.role), e.actor.unit, e.seat,
                e.incident, e.kind, e.payload, e.hash, e.actor.account);
            !ran)
            return ran;
    }
    for (const Document &d : batch.documents) {
        if (Result<> ran = writeDocument(d); !ran)
            return ran;
    }
    for (const IncidentRow &incident : batch.incidents) {
        if (Result<> ran = writeIncident(incident); !ran)
            return ran;
    }
    if (Result<> ran = m_secrets->write(batch.secrets); !ran)
        return ran;
    return transaction.commit();
}

Result<> SqliteStore::writeDocument(const Document &document)
{
    const auto &[kind, id, version, open, payload] = document;
    Statement update(*m_statements, Sql::UpdateDocument);
    if (Result<> ran = update.run(version, payload, kind, id, open); !ran || update.changed() > 0)
        return ran;
    return Statement(*m_statements, Sql::PutDocument).run(kind, id, version, open, payload);
}

Result<> SqliteStore::writeIncident(const IncidentRow &incident)
{
    const QString text = foldForSearch(incident.text);
    const std::string_view state = enumText(incident.state);
    std::optional<qint64> row;
    bool sameText = false;
    {
        Statement find(*m_statements, Sql::FindIncident);
        if (Result<> ran = find.run(incident.id); !ran)
            return ran;
        const Result<bool> known = find.next();
        if (!known)
            return std::unexpected(known.error());
        if (*known) {
            row = find.row().number(0);
            sameText = find.row().text(6) == text;
            const auto same = [&](int column, const QString &value) { return find.row().text(column) == value; };
            // A page that is not touched need not go to the disk.
            if (sameText && same(1, incident.number) && find.row().text(2) == QLatin1StringView(state)
                && same(3, incident.category.text()) && same(4, incident.place) && same(5, incident.narrative))
                return {};
        }
    }
    Result<> ran;
    if (row) {
        ran = Statement(*m_statements, Sql::UpdateIncident)
                  .run(
                      incident.number, state, incident.category.text(), incident.place, incident.narrative, text, *row);
    } else {
        const Result<qint64> free = freeRow(incident.openedAt);
        if (!free)
            return std::unexpected(free.error());
        row = *free;
        ran = Statement(*m_statements, Sql::InsertIncident)
                  .run(*row, incident.id, incident.openedAt, incident.number, state, incident.category.text(),
                      incident.place, incident.narrative, text);
    }
    return ran && !sameText ? Statement(*m_statements, Sql::Enqueue).run(*row) : ran;
}

Result<qint64> SqliteStore::freeRow(Instant openedAt)
{
    // A second that is full spills over into the next.
    for (qint64 first = firstRowOf(openedAt);; first += kRowsOfSecond) {
        if (first >= m_fullFrom && first < m_fullTo)
            first = m_fullTo;
        const qint64 last = first + kRowsOfSecond - 1;
        if (m_lastRow >= first && m_lastRow < last)
            return ++m_lastRow;
        Statement find(*m_statements, Sql::LastOfSecond);
        if (Result<> ran = find.run(first, last); !ran)
            return std::unexpected(ran.error());
        const Result<bool> any = find.next();
        if (!any)
            return std::unexpected(any.error());
        m_lastRow = find.row().isNull(0) ? first - 1 : find.row().number(0);
        if (m_lastRow < last)
            return ++m_lastRow;
        if (first != m_fullTo)
            m_fullFrom = first;
        m_fullTo = first + kRowsOfSecond;
    }
}

bool SqliteStore::indexSome()
{
    if (m_mode == OpenMode::Reading)
        return false;
    const Result<bool> more = m_search->indexSome();
    if (!more)
        qCWarning(lcStore, "search is not kept up for now: %s", qUtf8Printable(more.error().detail));
    return more.value_or(false);
}

Result<std::vector<Document>> SqliteStore::openDocuments()
{
    std::vector<Document> documents;
    Statement find(*m_statements, Sql::OpenDocuments);
    Result<bool> any = find.run().and_then([&] { return find.next(); });
    for (const Query &row = find.row(); any && *any; any = find.next())
        documents.push_back({row.text(0), row.text(1), row.number(2), true, row.bytes(3)});
    if (!any)
        return std::unexpected(any.error());
    return documents;
}

Result<std::optional<Document>> SqliteStore::document(const QString &kind, const QString &id)
{
    Statement find(*m_statements, Sql::FindDocument);
    if (Result<> ran = find.run(kind, id); !ran)
        return std::unexpected(ran.error());
    return find.next().transform([&](bool any) {
        return any ? std::optional(Document{.kind = kind,
                         .id = id,
                         .version = find.row().number(0),
                         .open = find.row().number(1) != 0,
                         .payload = find.row().bytes(2)})
                   : std::nullopt;
    });
}

Result<std::vector<LogEntry>> SqliteStore::entries(Sequence after, qsizetype limit)
{
    Statement find(*m_statements, Sql::EntriesBehind);
    if (Result<> ran = find.run(after, qint64(std::max<qsizetype>(limit, 0))); !ran)
        return std::unexpected(ran.error());
    return entriesFrom(find);
}

Result<std::vector<LogEntry>> SqliteStore::entriesOf(const IncidentId &incident)
{
    Statement find(*m_statements, Sql::EntriesOf);
    if (Result<> ran = find.run(incident); !ran)
        return std::unexpected(ran.error());
    return entriesFrom(find);
}

Result<std::vector<LogEntry>> SqliteStore::ruleBookEntries(const QString &kind)
{
    Statement find(*m_statements, Sql::RuleBookEntries);
    if (Result<> ran = find.run(kind); !ran)
        return std::unexpected(ran.error());
    return entriesFrom(find);
}

Result<std::optional<CommandTrace>> SqliteStore::trace(const CommandId &command)
{
    Statement find(*m_statements, Sql::Trace);
    if (Result<> ran = find.run(command); !ran)
        return std::unexpected(ran.error());
    return find.next().transform([&](bool) {
        return find.row().isNull(0) ? std::nullopt
                                    : std::optional(CommandTrace{find.row().number(0), find.row().number(1)});
    });
}

Result<HistoryResult> SqliteStore::search(const HistoryQuery &query)
{
    return m_search->search(query);
}

Result<> SqliteStore::backup(const QString &path)
{
    return copyDatabase(*m_connection, path);
}

Result<std::unique_ptr<Store>> openSqliteStore(const QString &path, OpenMode mode)
{
    return SqliteStore::open(path, mode).transform([](std::unique_ptr<SqliteStore> store) -> std::unique_ptr<Store> {
        return store;
    });
}

} // namespace liandong
