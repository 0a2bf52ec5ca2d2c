// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/samples.h"
#include "store/verify.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liandong {

/// What every engine owes, run on each.
class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen(OpenMode::Create);
    }
    void cleanup() { m_store.reset(); }

    void startsEmpty_data() { addEngines(); }
    void startsEmpty();
    void keepsWhatWasCommitted_data() { addEngines(); }
    void keepsWhatWasCommitted();
    void keepsEveryMemberOfAnEntry_data() { addEngines(); }
    void keepsEveryMemberOfAnEntry();
    void refusesGaps_data() { addEngines(); }
    void refusesGaps();
    void isServedByOne_data() { addEngines(); }
    void isServedByOne();
    void loadsOnlyOpenDocuments_data() { addEngines(); }
    void loadsOnlyOpenDocuments();
    void tracesCommands_data() { addEngines(); }
    void tracesCommands();
    void findsEntriesOfAnIncident_data() { addEngines(); }
    void findsEntriesOfAnIncident();
    void readsInSlices_data() { addEngines(); }
    void readsInSlices();
    void verifiesTheChain_data() { addEngines(); }
    void verifiesTheChain();
    void backsUpWhileWorking_data() { addEngines(); }
    void backsUpWhileWorking();
    void keepsSecretsWithTheirEvent_data() { addEngines(); }
    void keepsSecretsWithTheirEvent();
    void keepsTokens_data() { addEngines(); }
    void keepsTokens();
    void readsBesideAService_data() { addEngines(); }
    void readsBesideAService();

private:
    void reopen(OpenMode mode)
    {
        m_store.reset();
        auto opened = currentEngine().open(m_folder->path(), mode);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().detail));
        m_store = std::move(*opened);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void StoreTest::startsEmpty()
{
    QCOMPARE(m_store->head(), 0);
    QVERIFY(m_store->headHash().isEmpty());
    QVERIFY(!m_store->logId().isNull());
    const QUuid id = m_store->logId();
    QVERIFY(m_store->openDocuments().value().empty());
    QVERIFY(m_store->entries(0, 10).value().empty());
    QVERIFY(m_store->search({.text = u"漏水"_s}).value().rows.empty());
    QVERIFY(m_store->commit({}).has_value());
    reopen(OpenMode::Existing);
    QCOMPARE(m_store->logId(), id);
    QCOMPARE(m_store->head(), 0);
}

void StoreTest::keepsWhatWasCommitted()
{
    Writer writer(*m_store);
    for (int n = 1; n <= 20; ++n)
        QVERIFY(put(*m_store, writer, sampleIncident(n, u"第%1件"_s.arg(n)), n % 2 == 0));
    QCOMPARE(m_store->head(), 20);
    const QByteArray hash = m_store->headHash();
    const auto entries = m_store->entries(0, 100).value();
    const auto documents = m_store->openDocuments().value();
    reopen(OpenMode::Existing);
    QCOMPARE(m_store->head(), 20);
    QCOMPARE(m_store->headHash(), hash);
    QVERIFY(m_store->entries(0, 100).value() == entries);
    QCOMPARE(entries.size(), 20U);
    QCOMPARE(m_store->openDocuments().value().size(), 10U);
    QCOMPARE(m_store->openDocuments().value().front().payload, documents.front().payload);
    QCOMPARE(m_store->search({}).value().rows.size(), 20U);
}

void StoreTest::keepsEveryMemberOfAnEntry()
{
    std::vector<LogEntry> written;
    Writer writer(*m_store);
    written.push_back(writer.entry(CommandId(), std::nullopt, QByteArray()));
    written.push_back(writer.entry(CommandId(QUuid::createUuid()), IncidentId(), QByteArray("\0\xff\0", 3)));
    written.push_back(writer.entry(CommandId(QUuid::createUuid()), sampleIncidentId(7), QByteArray(300'000, 'x')));
    LogEntry &full = written.back();
    full.at = Instant(Milliseconds(-1));
    full.actor = {u"𠮷 O'Brien; DROP TABLE log --"_s, Role::DutyRoom, u"gongshui"_s, u"wang-2"_s};
    full.seat = u"a\u0000b"_s;
    full.kind = u"种类"_s;
    for (int role = 0; role <= int(Role::Auditor); ++role) {
        written.push_back(writer.entry(CommandId(), std::nullopt));
        written.back().actor.role = Role(role);
    }
    QVERIFY(m_store->commit({.entries = written, .documents = {}, .incidents = {}}).has_value());
    reopen(OpenMode::Existing);
    QVERIFY(m_store->entries(0, 100).value() == written);
}

void StoreTest::keepsSecretsWithTheirEvent()
{
    const AccountKey wang(u"wang"_s);
    QVERIFY(!m_store->secrets().secret(wang).value());
    Writer writer(*m_store);
    const LogEntry first = writer.entry(CommandId(), std::nullopt);
    const LogEntry second = writer.entry(CommandId(), std::nullopt);
    const Secret secret{wang, u"hash 1"_s, sampleTime(1)};
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"does not hold"_s));
    QVERIFY(!m_store->commit({.entries = {second}, .documents = {}, .incidents = {}, .secrets = {secret}}));
    QVERIFY(!m_store->secrets().secret(wang).value());
    QVERIFY(m_store->commit({.entries = {first}, .documents = {}, .incidents = {}, .secrets = {secret}}));
    const Secret later{wang, u"hash 2"_s, sampleTime(2)};
    QVERIFY(m_store->commit({.entries = {second}, .documents = {}, .incidents = {}, .secrets = {later}}));
    reopen(OpenMode::Existing);
    const auto kept = m_store->secrets().secret(wang).value();
    QVERIFY(kept);
    QCOMPARE(kept->account, wang);
    QCOMPARE(kept->hash, u"hash 2"_s);
    QCOMPARE(kept->changedAt, sampleTime(2));
    QVERIFY(!m_store->secrets().secret(AccountKey(u"li"_s)).value());
}

void StoreTest::keepsTokens()
{
    SecretStore &secrets = m_store->secrets();
    const auto token = [](const char *family, const QString &account) {
        return SeatToken{.family = QByteArray(family),
            .account = AccountKey(account),
            .seat = u"席位 1"_s,
            .current = QByteArray("\0\1", 2),
            .previous = "p",
            .issuedAt = sampleTime(1),
            .usedAt = sampleTime(2)};
    };
    for (const char *family : {"a", "b", "c"})
        QVERIFY(secrets.putToken(token(family, u"wang"_s)));
    QVERIFY(secrets.putToken(token("d", u"li"_s)));
    const SeatToken kept = secrets.token("a").value().value();
    QCOMPARE(kept.account, AccountKey(u"wang"_s));
    QCOMPARE(kept.seat, u"席位 1"_s);
    QCOMPARE(kept.current, QByteArray("\0\1", 2));
    QCOMPARE(kept.previous, QByteArray("p"));
    QCOMPARE(kept.issuedAt, sampleTime(1));
    QCOMPARE(kept.usedAt, sampleTime(2));
    QVERIFY(!secrets.token({}).value());
    QVERIFY(secrets.touchTokens({"a", "b", "unknown"}, sampleTime(5)));
    QCOMPARE(secrets.tokensUnusedSince(sampleTime(5)).value().size(), 2u);
    QVERIFY(secrets.removeToken("c"));
    QVERIFY(!secrets.token("c").value());
    QVERIFY(secrets.removeTokens(AccountKey(u"wang"_s), "b"));
    QVERIFY(!secrets.token("a").value());
    QVERIFY(secrets.token("b").value());
    QVERIFY(secrets.removeTokens(AccountKey(u"wang"_s), {}));
    QVERIFY(!secrets.token("b").value());
    QVERIFY(secrets.token("d").value());
}

void StoreTest::refusesGaps()
{
    Writer writer(*m_store);
    QVERIFY(put(*m_store, writer, sampleIncident(1)));
    const LogEntry skipped = writer.entry(CommandId(), std::nullopt);
    const LogEntry later = writer.entry(CommandId(), std::nullopt);
    for (const std::vector<LogEntry> &wrong :
        {std::vector{later}, {skipped, skipped}, {later, skipped}, m_store->entries(0, 1).value()}) {
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"does not hold"_s));
        const Result<> refused = m_store->commit({.entries = wrong, .documents = {}, .incidents = {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Internal);
        QCOMPARE(m_store->head(), 1);
    }
    QVERIFY(m_store->commit({.entries = {skipped, later}, .documents = {}, .incidents = {}}).has_value());
    QCOMPARE(m_store->head(), 3);
    QCOMPARE(m_store->headHash(), later.hash);
}

void StoreTest::isServedByOne()
{
    const auto second = currentEngine().open(m_folder->path(), OpenMode::Existing);
    QVERIFY2(!second, "two services on one store");
    QCOMPARE(second.error().code, ErrorCode::Busy);
    const auto creator = currentEngine().open(m_folder->path(), OpenMode::Create);
    QVERIFY2(!creator, "a store that exists was made anew");
    QCOMPARE(creator.error().code, ErrorCode::BadInput);
    Writer writer(*m_store);
    QVERIFY(put(*m_store, writer, sampleIncident(1)));
    m_store.reset();
    QVERIFY(currentEngine().open(m_folder->path(), OpenMode::Existing).has_value());
    reopen(OpenMode::Existing);
    QCOMPARE(m_store->head(), 1);
}

void StoreTest::loadsOnlyOpenDocuments()
{
    Batch batch;
    batch.documents = {{u"unit"_s, u"gongshui"_s, 0, true, "1"}, {u"incident"_s, u"b"_s, 0, true, "2"},
        {u"incident"_s, u"a"_s, 0, true, "3"}, {u"incident"_s, u"c"_s, 0, false, "4"}};
    QVERIFY(m_store->commit(batch).has_value());
    batch.documents = {{u"incident"_s, u"a"_s, 5, false, "5"}, {u"incident"_s, u"c"_s, 6, true, QByteArray()}};
    QVERIFY(m_store->commit(batch).has_value());

    QStringList open;
    const auto documents = m_store->openDocuments().value();
    for (const Document &document : documents) {
        QVERIFY(document.open);
        open.push_back(document.kind % u'/' % document.id % u'=' % QString::number(document.version) % u':'
            % QString::fromLatin1(document.payload));
    }
    QCOMPARE(open, QStringList({u"incident/b=0:2"_s, u"incident/c=6:"_s, u"unit/gongshui=0:1"_s}));
    const auto closed = m_store->document(u"incident"_s, u"a"_s).value();
    QVERIFY(closed.has_value());
    QVERIFY(!closed->open);
    QCOMPARE(closed->payload, "5");
    QVERIFY(!m_store->document(u"unit"_s, u"a"_s).value());
}

void StoreTest::tracesCommands()
{
    Writer writer(*m_store);
    const CommandId one(QUuid::createUuid());
    const CommandId three(QUuid::createUuid());
    Batch batch;
    for (const CommandId &command : {one, CommandId(), three, three, three, CommandId()})
        batch.entries.push_back(writer.entry(command, std::nullopt));
    QVERIFY(m_store->commit(batch).has_value());
    reopen(OpenMode::Existing);
    const auto traced = [&](const CommandId &command) {
        const auto trace = m_store->trace(command).value();
        return trace ? u"%1-%2"_s.arg(trace->first).arg(trace->last) : QString();
    };
    QCOMPARE(traced(one), u"1-1"_s);
    QCOMPARE(traced(three), u"3-5"_s);
    QCOMPARE(traced(CommandId(QUuid::createUuid())), QString());
    QCOMPARE(traced(CommandId()), QString());
}

void StoreTest::findsEntriesOfAnIncident()
{
    Writer writer(*m_store);
    Batch batch;
    for (int n = 0; n < 30; ++n)
        batch.entries.push_back(
            writer.entry(CommandId(), n % 3 == 0 ? std::nullopt : std::optional(sampleIncidentId(n % 3))));
    QVERIFY(m_store->commit(batch).has_value());
    const auto entries = m_store->entriesOf(sampleIncidentId(2)).value();
    QCOMPARE(entries.size(), 10U);
    for (size_t i = 0; i < entries.size(); ++i)
        QCOMPARE(entries[i].seq, Sequence(3 * i + 3));
    QVERIFY(m_store->entriesOf(sampleIncidentId(3)).value().empty());
}

void StoreTest::readsInSlices()
{
    Writer writer(*m_store);
    Batch batch;
    for (int n = 0; n < 25; ++n)
        batch.entries.push_back(writer.entry(CommandId(), std::nullopt));
    QVERIFY(m_store->commit(batch).has_value());
    QCOMPARE(m_store->entries(0, 10).value().size(), 10U);
    QCOMPARE(m_store->entries(20, 10).value().size(), 5U);
    QCOMPARE(m_store->entries(20, 10).value().front().seq, 21);
    QVERIFY(m_store->entries(25, 10).value().empty());
    QVERIFY(m_store->entries(0, 0).value().empty());
    QVERIFY(m_store->entries(0, -1).value().empty());
}

void StoreTest::verifiesTheChain()
{
    Writer writer(*m_store);
    Batch batch;
    for (int n = 0; n < 2'500; ++n)
        batch.entries.push_back(writer.entry(CommandId(), std::nullopt));
    batch.entries[1'699].payload = "forged";
    QVERIFY(m_store->commit(batch).has_value());
    std::vector<Sequence> steps;
    const Result<> forged = verifyChain(*m_store, sampleSeal, [&](Sequence done, Sequence) { steps.push_back(done); });
    QVERIFY(!forged);
    QCOMPARE(forged.error().code, ErrorCode::Damaged);
    QVERIFY2(forged.error().detail.contains(u"1700"_s), qUtf8Printable(forged.error().detail));
    QCOMPARE(steps, std::vector<Sequence>{1'000});

    // The store does not ask what a seal is; this one is content with the forged entry.
    const auto lenient = [](QByteArrayView previous, const LogEntry &entry) {
        LogEntry meant = entry;
        meant.payload = "\xa0";
        return sampleSeal(previous, meant);
    };
    QVERIFY(verifyChain(*m_store, lenient).has_value());
}

void StoreTest::backsUpWhileWorking()
{
    Writer writer(*m_store);
    for (int n = 1; n <= 5; ++n)
        QVERIFY(put(*m_store, writer, sampleIncident(n, u"停电"_s)));
    while (m_store->indexSome()) { }
    QTemporaryDir elsewhere;
    const QString copy = QDir(elsewhere.path()).filePath(u"库.db"_s);
    QVERIFY(m_store->backup(copy).has_value());
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files), QStringList{u"库.db"_s});
    QVERIFY(put(*m_store, writer, sampleIncident(6, u"停电"_s)));

    const Result<> again = m_store->backup(copy);
    QVERIFY2(!again, "an existing file is not overwritten");
    QCOMPARE(again.error().code, ErrorCode::BadInput);
    QVERIFY(again.error().detail.contains(copy));
    QCOMPARE(m_store->backup(elsewhere.path() + u"/none/库.db"_s).error().code, ErrorCode::NotFound);

    const auto restored = currentEngine().open(elsewhere.path(), OpenMode::Existing);
    QVERIFY(restored.has_value());
    QCOMPARE((*restored)->head(), 5);
    QCOMPARE((*restored)->logId(), m_store->logId());
    QVERIFY((*restored)->entries(0, 10).value() == m_store->entries(0, 5).value());
    QCOMPARE((*restored)->search({.text = u"停电"_s}).value().rows.size(), 5U);
}

void StoreTest::readsBesideAService()
{
    Writer writer(*m_store);
    QVERIFY(put(*m_store, writer, sampleIncident(1, u"停电"_s)));
    const auto reader = currentEngine().open(m_folder->path(), OpenMode::Reading);
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->head(), 1);
    QVERIFY(verifyChain(**reader, sampleSeal).has_value());
    QVERIFY(put(*m_store, writer, sampleIncident(2, u"停电"_s)));
    QCOMPARE((*reader)->search({.text = u"停电"_s}).value().rows.size(), 2U);
    QVERIFY(!(*reader)->indexSome());
    QCOMPARE((*reader)->commit(writer.batch(sampleIncident(3))).error().code, ErrorCode::Refused);
    QTemporaryDir elsewhere;
    QVERIFY((*reader)->backup(QDir(elsewhere.path()).filePath(u"copy.db"_s)).has_value());
}

} // namespace liandong

QTEST_GUILESS_MAIN(liandong::StoreTest)
#include "storetest.moc"
