// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/impl/migrations.h"
#include "store/impl/sqlitestore.h"
#include "store/samples.h"
#include "store/verify.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liandong {

/// What can be wrong with an SQLite file and the place it lies in.
class StoreFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = QDir(m_folder->path()).filePath(u"库.db"_s);
    }

    void tellsACutOffFile_data();
    void tellsACutOffFile();
    void tellsACutOffFileWithALog();
    void tellsDamageInside();
    void tellsWhatIsNoStore_data();
    void tellsWhatIsNoStore();
    void refusesAStrangersDatabase();
    void tellsAMissingPlace();
    void tellsMissingPermission();
    void refusesANewerSchema();
    void upgradesEveryOlderSchema_data();
    void upgradesEveryOlderSchema();
    void migratesStepByStep();
    void leavesTheLastWholeVersion();
    void survivesAFullDisk();
    void survivesALimitOnFiles();
    void leavesNothingOfHalfACommit();
    void removesWhatItCouldNotCreate();

private:
    /// A closed store with `count` commits.
    void make(int count)
    {
        const auto store = openSqliteStore(m_path, OpenMode::Create);
        QVERIFY2(store, why(store).constData());
        Writer writer(**store);
        for (int n = 1; n <= count; ++n)
            QVERIFY(put(**store, writer, sampleIncident(n, u"水管爆裂%1"_s.arg(n))));
        while ((*store)->indexSome()) { }
    }
    void raw(const QString &sql)
    {
        const auto connection = Connection::open(m_path, Access::Write, Milliseconds(0));
        QVERIFY2(connection, why(connection).constData());
        const Result<> ran = (*connection)->run(sql);
        QVERIFY2(ran, why(ran).constData());
    }
    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    QByteArray helper(const QStringList &words)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(STORE_HELPER), words);
        return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray("did not end");
    }
    void expectRefusal(OpenMode mode, ErrorCode code, const QStringList &words = {})
    {
        const auto store = openSqliteStore(m_path, mode);
        QVERIFY2(!store, "it was opened");
        const QString detail = store.error().detail;
        QVERIFY2(store.error().code == code, qUtf8Printable(nameOf(store.error().code) % ": "_L1 % detail));
        for (const QString &word : QStringList{m_path} + words)
            QVERIFY2(detail.contains(word), qUtf8Printable(detail));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void StoreFileTest::tellsACutOffFile_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 15, 16, 50, 99, 100, 511, 512, 4'095, 4'096, 4'097, 8'192})
        QTest::addRow("%d bytes", bytes) << 0.0 << bytes;
    QTest::newRow("half") << 0.5 << 0;
    QTest::newRow("a page less") << 1.0 << -4'096;
    QTest::newRow("a byte less") << 1.0 << -1;
}

void StoreFileTest::tellsACutOffFile()
{
    QFETCH(double, share);
    QFETCH(int, bytes);
    make(50);
    const qint64 size = qint64(double(QFile(m_path).size()) * share) + bytes;
    QVERIFY(QFile::resize(m_path, size));
    expectRefusal(OpenMode::Existing, ErrorCode::Damaged, {QString::number(size)});
    QCOMPARE(QFile(m_path).size(), size);
}

void StoreFileTest::tellsACutOffFileWithALog()
{
    make(200);
    const QString copy = m_folder->filePath(u"copy.db"_s);
    {
        // What a killed service leaves: the database and its write-ahead log.
        const auto store = openSqliteStore(m_path, OpenMode::Existing);
        Writer writer(**store);
        QVERIFY(put(**store, writer, sampleIncident(201)));
        QVERIFY(QFile::copy(m_path + u"-wal"_s, copy + u"-wal"_s));
    }
    QVERIFY(QFile::copy(m_path, copy));
    QVERIFY(QFile::resize(copy, QFile(copy).size() / 2));
    QVERIFY(QFile(copy + u"-wal"_s).size() > 0);
    m_path = copy;
    expectRefusal(OpenMode::Existing, ErrorCode::Damaged);
}

void StoreFileTest::tellsDamageInside()
{
    make(200);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2 / 4'096 * 4'096));
    QCOMPARE(file.write(QByteArray(8'192, char(0xa5))), 8'192);
    file.close();
    expectRefusal(OpenMode::Existing, ErrorCode::Damaged);
}

void StoreFileTest::tellsWhatIsNoStore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("这不是数据库");
    QTest::newRow("much text") << QByteArray("not a database\n").repeated(10'000);
    QTest::newRow("zeros") << QByteArray(8'192, '\0');
    QTest::newRow("one letter") << QByteArray("x");
}

void StoreFileTest::tellsWhatIsNoStore()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    expectRefusal(OpenMode::Existing, ErrorCode::BadInput);
    expectRefusal(OpenMode::Reading, ErrorCode::BadInput);
    expectRefusal(OpenMode::Create, ErrorCode::BadInput, {u"exists"_s});
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void StoreFileTest::refusesAStrangersDatabase()
{
    raw(u"CREATE TABLE contacts (name TEXT)"_s);
    expectRefusal(OpenMode::Existing, ErrorCode::BadInput, {u"no store of Liandong"_s});
    // A stranger's database stays as it was.
    const auto connection = Connection::open(m_path, Access::Write, Milliseconds(0));
    QCOMPARE((*connection)->value(u"PRAGMA journal_mode"_s).value().toString(), u"delete"_s);
}

void StoreFileTest::tellsAMissingPlace()
{
    expectRefusal(OpenMode::Existing, ErrorCode::NotFound);
    expectRefusal(OpenMode::Reading, ErrorCode::NotFound);
    QVERIFY2(QDir(m_folder->path()).isEmpty(QDir::Files | QDir::Hidden), "a look leaves files behind");
    m_path = m_folder->filePath(u"没有/库.db"_s);
    expectRefusal(OpenMode::Create, ErrorCode::NotFound, {m_folder->filePath(u"没有"_s)});
    expectRefusal(OpenMode::Existing, ErrorCode::NotFound, {m_folder->filePath(u"没有"_s)});
    m_path = m_folder->path();
    expectRefusal(OpenMode::Existing, ErrorCode::BadInput, {u"folder"_s});
    m_path = m_folder->filePath(u"file"_s);
    write("x");
    m_path += u"/库.db"_s;
    expectRefusal(OpenMode::Create, ErrorCode::BadInput);
}

void StoreFileTest::tellsMissingPermission()
{
    make(3);
    const auto everybody = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), everybody));
    const QString fresh = m_folder->filePath(u"neu.db"_s);
    const QByteArray created = helper({u"nobody-create"_s, fresh});
    if (created == "no other user\n")
        QSKIP("this machine does not let the test become another user");
    QVERIFY2(created.startsWith("no permission: ") && created.contains(fresh.toUtf8()), created.constData());
    const QByteArray folder = helper({u"nobody-open"_s, m_path});
    QVERIFY2(folder.startsWith("no permission: ") && folder.contains(m_folder->path().toUtf8()), folder.constData());

    QVERIFY(QFile::setPermissions(m_folder->path(), everybody | QFile::WriteOwner | QFile::WriteOther));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray file = helper({u"nobody-open"_s, m_path});
    if (QFileInfo(m_path).ownerId() != 0 && file == "open\n") // root has become another user and must not get in
        QSKIP("the test runs as the user whose own files it may open");
    QVERIFY2(file.startsWith("no permission: ") && file.contains(m_path.toUtf8()), file.constData());
}

void StoreFileTest::refusesANewerSchema()
{
    make(1);
    raw(u"PRAGMA user_version = 4711"_s);
    const QString known = QString::number(migrations().back().version);
    expectRefusal(OpenMode::Existing, ErrorCode::TooNew, {u"4711"_s, known});
    expectRefusal(OpenMode::Reading, ErrorCode::TooNew, {u"4711"_s, known});
}

namespace {

QStringList schemaOf(const QString &path)
{
    const auto connection = Connection::open(path, Access::Read, Milliseconds(0));
    Result<Query> query = Query::prepare(
        **connection, u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name", u"reading the schema");
    QStringList objects;
    while (query && query->step().value_or(false))
        objects.push_back(
            query->text(0) % u' ' % query->text(1) % u' ' % query->text(2) % u' ' % query->text(3).simplified());
    return objects;
}

} // namespace

void StoreFileTest::upgradesEveryOlderSchema_data()
{
    QTest::addColumn<QString>("golden");
    const QDir folder(QStringLiteral(LIANDONG_TEST_DATA "/golden"));
    const QStringList files = folder.entryList({u"schema_*.sql"_s}, QDir::Files);
    for (const QString &name : files)
        QTest::newRow(qUtf8Printable(name)) << folder.filePath(name);
    QCOMPARE(files.size(), qsizetype(migrations().size()));
}

void StoreFileTest::upgradesEveryOlderSchema()
{
    QFETCH(QString, golden);
    QFile file(golden);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll())))
        raw(statement);
    {
        const auto store = openSqliteStore(m_path, OpenMode::Existing);
        QVERIFY2(store, why(store).constData());
        QCOMPARE((*store)->logId(), QUuid(u"5f0d4b1c-7a52-4f0e-9a31-0c6d1f2e3a4b"_s));
        QCOMPARE((*store)->head(), 2);
        const auto entries = (*store)->entriesOf(sampleIncidentId(7)).value();
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(entries.front().actor, (Actor{u"王接警"_s, Role::Operator, {}}));
        QCOMPARE(entries.front().payload, QByteArray("\xa1\x01", 2));
        QCOMPARE((*store)->openDocuments().value().size(), 1U);
        QCOMPARE((*store)->document(u"incident"_s, u"closed"_s).value()->version, 1);
        QCOMPARE((*store)->search({.text = u"爆裂"_s}).value().rows.size(), 1U);
        while ((*store)->indexSome()) { }
        QCOMPARE((*store)->search({.text = u"爆裂"_s}).value().rows.front().openedAt, sampleTime(0));
    }
    const QString fresh = m_folder->filePath(u"fresh.db"_s);
    QVERIFY(openSqliteStore(fresh, OpenMode::Create).has_value());
    QCOMPARE(schemaOf(m_path), schemaOf(fresh));
    QVERIFY(!schemaOf(fresh).isEmpty());
}

void StoreFileTest::migratesStepByStep()
{
    make(3);
    std::vector<Migration> steps = migrations();
    const int old = steps.back().version;
    steps.push_back({old + 1, u"next.sql"_s,
        u"ALTER TABLE meta ADD COLUMN remark TEXT;\n\n-- a comment; with a semicolon;\nUPDATE meta\nSET remark = 'a;b';\n"_s});
    const auto connection = Connection::open(m_path, Access::Write, Milliseconds(0));
    for (int round = 0; round < 2; ++round) {
        const Result<> migrated = migrate(**connection, steps);
        QVERIFY2(migrated, why(migrated).constData());
        QCOMPARE((*connection)->value(u"PRAGMA user_version"_s).value().toInt(), old + 1);
        QCOMPARE((*connection)->value(u"SELECT remark FROM meta"_s).value().toString(), u"a;b"_s);
    }
    const QString kept = m_path + u".schema-%1"_s.arg(old);
    QVERIFY2(QFile::exists(kept), "no copy was kept before the upgrade");
    const auto copy = openSqliteStore(kept, OpenMode::Existing);
    QVERIFY2(copy, why(copy).constData());
    QCOMPARE((*copy)->head(), 3);
}

void StoreFileTest::leavesTheLastWholeVersion()
{
    make(3);
    std::vector<Migration> steps = migrations();
    const int old = steps.back().version;
    steps.push_back({old + 1, u"good.sql"_s, u"CREATE TABLE good (x);"_s});
    steps.push_back(
        {old + 2, u"bad.sql"_s, u"CREATE TABLE half (x);\nDROP TABLE log;\nINSERT INTO nowhere VALUES (1);"_s});
    const auto connection = Connection::open(m_path, Access::Write, Milliseconds(0));
    const Result<> migrated = migrate(**connection, steps);
    QVERIFY(!migrated);
    QVERIFY2(migrated.error().detail.contains(u"bad.sql"_s), qUtf8Printable(migrated.error().detail));
    QCOMPARE((*connection)->value(u"PRAGMA user_version"_s).value().toInt(), old + 1);
    QCOMPARE((*connection)->value(u"SELECT count(*) FROM log"_s).value().toInt(), 3);
    QCOMPARE((*connection)->value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'half'"_s).value().toInt(), 0);
}

void StoreFileTest::survivesAFullDisk()
{
    make(5);
    const auto store = SqliteStore::open(m_path, OpenMode::Existing);
    QVERIFY2(store, why(store).constData());
    const Connection &connection = (*store)->connection();
    const auto pages = connection.value(u"PRAGMA page_count"_s).value().toLongLong();
    QVERIFY(connection.run(u"PRAGMA max_page_count = %1"_s.arg(pages + 60)).has_value());

    Writer writer(**store);
    Result<> done;
    int n = 6;
    for (; done; ++n) {
        done = (*store)->commit(writer.batch(sampleIncident(n, u"停水"_s.repeated(500))));
        writer.settle(**store);
    }
    QCOMPARE(done.error().code, ErrorCode::DiskFull);
    QVERIFY2(done.error().detail.contains(m_path), qUtf8Printable(done.error().detail));
    const Sequence head = n - 2;
    QVERIFY(head > 5);
    QCOMPARE((*store)->head(), head);
    QCOMPARE((*store)->openDocuments().value().size(), size_t(head));
    QVERIFY(!(*store)->document(u"incident"_s, sampleIncidentId(n - 1).text()).value());
    // The search goes on, with or without room for its index.
    for (int i = 0; i < 3; ++i)
        (*store)->indexSome();
    QCOMPARE((*store)->search({.text = u"停水"_s, .limit = 1}).value().rows.front().id, sampleIncidentId(int(head)));
    QCOMPARE(
        (*store)->commit(writer.batch(sampleIncident(n, u"停水"_s.repeated(5'000)))).error().code, ErrorCode::DiskFull);
    writer.settle(**store);

    QVERIFY(connection.run(u"PRAGMA max_page_count = 1000000"_s).has_value());
    for (const Sequence last = head + 20; (*store)->head() < last;)
        QVERIFY(put(**store, writer, sampleIncident(int((*store)->head()) + 1, u"来水"_s)));
    while ((*store)->indexSome()) { }
    QVERIFY(verifyChain(**store, sampleSeal).has_value());
    QCOMPARE((*store)->search({.text = u"来水"_s}).value().rows.size(), 20U);
}

void StoreFileTest::survivesALimitOnFiles()
{
    make(5);
    const QList<QByteArray> told
        = helper({u"limit"_s, m_path, QString::number(QFile(m_path).size() + 200'000)}).split('\n');
    if (told.first() == "no limit")
        QSKIP("this system has no limit on the size of files");
    QVERIFY2(
        told.value(0).startsWith("disk full: ") && told.value(0).contains(m_path.toUtf8()), told.value(0).constData());
    QVERIFY2(told.value(1).startsWith("again "), told.value(1).constData());
    const auto store = openSqliteStore(m_path, OpenMode::Existing);
    QVERIFY2(store, why(store).constData());
    QCOMPARE((*store)->head(), told.value(1).mid(6).toLongLong());
    QVERIFY(verifyChain(**store, sampleSeal).has_value());
}

void StoreFileTest::leavesNothingOfHalfACommit()
{
    make(1);
    const auto store = openSqliteStore(m_path, OpenMode::Existing);
    // Somebody with the sqlite3 tool puts a row where the second entry of the batch belongs.
    raw(u"INSERT INTO log SELECT 3, at, command, actor, role, unit, seat, incident, kind, payload, hash, account FROM log"_s);
    Writer writer(**store);
    Batch batch = writer.batch(sampleIncident(2));
    batch.entries.push_back(writer.entry(CommandId(), std::nullopt));
    QVERIFY(!(*store)->commit(batch));
    QCOMPARE((*store)->head(), 1);
    QCOMPARE((*store)->entries(1, 1).value().front().seq, 3);
    QVERIFY(!(*store)->document(u"incident"_s, sampleIncidentId(2).text()).value());
    const Result<> chain = verifyChain(**store, sampleSeal);
    QVERIFY2(chain, why(chain).constData());
    raw(u"DELETE FROM log WHERE seq = 3"_s);
    QVERIFY((*store)->commit(batch).has_value());
    QCOMPARE((*store)->head(), 3);
}

void StoreFileTest::removesWhatItCouldNotCreate()
{
    QVERIFY(QDir().mkpath(m_path + u"-wal"_s));
    const auto failed = openSqliteStore(m_path, OpenMode::Create);
    QVERIFY2(!failed, "a store without a write-ahead log");
    QVERIFY2(!QFile::exists(m_path), "half a store is left");
    QVERIFY(QDir().rmdir(m_path + u"-wal"_s));
    QVERIFY(openSqliteStore(m_path, OpenMode::Create).has_value());
}

} // namespace liandong

QTEST_GUILESS_MAIN(liandong::StoreFileTest)
#include "storefiletest.moc"
