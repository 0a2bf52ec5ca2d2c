// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/impl/sqlitestore.h"

#include "base/check.h"
#include "codec/enumnames.h"
#include "store/impl/copy.h"
#include "store/impl/migrations.h"
#include "store/impl/sqlitefile.h"
#include "store/impl/transaction.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liandong {

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

Result<LogEntry> entryOf(const Statement &row)
{
    LogEntry entry;
    entry.seq = row.value(0).toLongLong();
    entry.at = instantFromSql(row.value(1));
    entry.command = CommandId(uuidFromSql(row.value(2)));
    const std::optional<Role> role = enumFromText<Role>(row.value(4).toString().toStdString());
    if (!role)
        return failure(
            ErrorCode::Damaged, u"log entry %1: unknown role '%2'"_s.arg(entry.seq).arg(row.value(4).toString()));
    entry.actor = {row.value(3).toString(), *role, row.value(5).toString()};
    entry.seat = row.value(6).toString();
    if (const QVariant incident = row.value(7); !incident.isNull())
        entry.incident = IncidentId(uuidFromSql(incident));
    entry.kind = row.value(8).toString();
    entry.payload = row.value(9).toByteArray();
    entry.hash = row.value(10).toByteArray();
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
        Result<LogEntry> entry = entryOf(rows);
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
            m_head = head.value(0).toLongLong();
            m_headHash = head.value(1).toByteArray();
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
                e.incident, e.kind, e.payload, e.hash);
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
    const QString state = sqlValue(enumText(incident.state)).toString();
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
            row = find.value(0).toLongLong();
            sameText = find.value(6).toString() == text;
            const auto same = [&](int column, const QString &value) { return find.value(column).toString() == value; };
            // A page that is not touched need not go to the disk.
            if (sameText && same(1, incident.number) && same(2, state) && same(3, incident.category.text())
                && same(4, incident.place) && same(5, incident.narrative))
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
        const qint64 last = first + kRowsOfSecond - 1;
        Statement find(*m_statements, Sql::LastOfSecond);
        if (Result<> ran = find.run(first, last); !ran)
            return std::unexpected(ran.error());
        const Result<bool> any = find.next();
        if (!any)
            return std::unexpected(any.error());
        const QVariant used = find.value(0);
        if (used.isNull())
            return first;
        if (used.toLongLong() < last)
            return used.toLongLong() + 1;
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
    QStringList kinds;
    {
        Statement find(*m_statements, Sql::OpenKinds);
        Result<bool> row = find.run().and_then([&] { return find.next(); });
        for (; row && *row; row = find.next())
            kinds.push_back(find.value(0).toString());
        if (!row)
            return std::unexpected(row.error());
    }
    std::vector<Document> documents;
    for (const QString &kind : std::as_const(kinds)) {
        Statement find(*m_statements, Sql::OpenDocuments);
        Result<bool> row = find.run(kind).and_then([&] { return find.next(); });
        for (; row && *row; row = find.next())
            documents.push_back({.kind = kind,
                .id = find.value(0).toString(),
                .version = find.value(1).toLongLong(),
                .open = true,
                .payload = find.value(2).toByteArray()});
        if (!row)
            return std::unexpected(row.error());
    }
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
                         .version = find.value(0).toLongLong(),
                         .open = find.value(1).toBool(),
                         .payload = find.value(2).toByteArray()})
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

Result<std::optional<CommandTrace>> SqliteStore::trace(const CommandId &command)
{
    Statement find(*m_statements, Sql::Trace);
    if (Result<> ran = find.run(command); !ran)
        return std::unexpected(ran.error());
    return find.next().transform([&](bool) {
        return find.value(0).isNull()
            ? std::nullopt
            : std::optional(CommandTrace{find.value(0).toLongLong(), find.value(1).toLongLong()});
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
