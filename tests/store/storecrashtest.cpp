// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/samples.h"
#include "store/verify.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liandong {

/// What is left when a process ends without a word.
class StoreCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAcknowledged();
    void isFreeAgainAfterAKill();
    void isFreeBesideALivingOne();

private:
    static void start(QProcess &process, const QStringList &words)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(STORE_HELPER), words);
        QVERIFY2(process.waitForStarted(), qUtf8Printable(process.errorString()));
    }
    static QByteArray line(QProcess &process)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(30'000))
                return {};
        }
        return process.readLine().trimmed();
    }
};

void StoreCrashTest::losesNothingAcknowledged()
{
    QTemporaryDir folder;
    const QString path = QDir(folder.path()).filePath(u"库.db"_s);
    QVERIFY(openSqliteStore(path, OpenMode::Create).has_value());
    Sequence before = 0;
    // A different number of commits each time, so that the kill meets the write-ahead log at different places.
    for (const int commits : {1, 40, 170, 333, 600}) {
        QProcess helper;
        start(helper, {u"commit"_s, path});
        QByteArray last;
        for (int i = 0; i < commits; ++i)
            last = line(helper);
        helper.kill();
        QVERIFY(helper.waitForFinished());
        while (helper.canReadLine())
            last = helper.readLine().trimmed();
        QVERIFY2(last.startsWith("ack "), last.constData());
        const Sequence acknowledged = last.mid(4).toLongLong();
        QVERIFY(acknowledged >= before + commits);

        const auto store = openSqliteStore(path, OpenMode::Existing);
        QVERIFY2(store, why(store).constData());
        QVERIFY2((*store)->head() >= acknowledged, "an acknowledged commit is lost");
        const Result<> chain = verifyChain(**store, sampleSeal);
        QVERIFY2(chain, why(chain).constData());
        before = (*store)->head();
        // Log, documents and what is searched stand at the same commit.
        QCOMPARE((*store)->openDocuments().value().size(), size_t(before));
        const int newest = int(before);
        for (int round = 0; round < 2; ++round) {
            const auto hits = (*store)->search({.text = u"漏水"_s, .limit = 3}).value().rows;
            QVERIFY(!hits.empty());
            QCOMPARE(hits.front().id, sampleIncidentId(newest));
            QCOMPARE((*store)->search({.text = u"事件%1漏水"_s.arg(newest)}).value().rows.size(), 1U);
            while ((*store)->indexSome()) { }
        }
    }
}

void StoreCrashTest::isFreeAgainAfterAKill()
{
    QTemporaryDir folder;
    const QString path = QDir(folder.path()).filePath(u"库.db"_s);
    QVERIFY(openSqliteStore(path, OpenMode::Create).has_value());
    QProcess helper;
    start(helper, {u"hold"_s, path});
    QCOMPARE(line(helper), "open");
    helper.kill();
    QVERIFY(helper.waitForFinished());
    const auto store = openSqliteStore(path, OpenMode::Existing);
    QVERIFY2(store, why(store).constData());
}

void StoreCrashTest::isFreeBesideALivingOne()
{
    QTemporaryDir folder;
    const QString path = QDir(folder.path()).filePath(u"库.db"_s);
    QVERIFY(openSqliteStore(path, OpenMode::Create).has_value());
    QProcess holder;
    start(holder, {u"hold"_s, path});
    QCOMPARE(line(holder), "open");

    const auto second = openSqliteStore(path, OpenMode::Existing);
    QVERIFY2(!second, "two services on one store");
    QCOMPARE(second.error().code, ErrorCode::Busy);
    QVERIFY2(second.error().detail.contains(path), qUtf8Printable(second.error().detail));
    QVERIFY(openSqliteStore(path, OpenMode::Reading).has_value());

    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    const auto third = openSqliteStore(path, OpenMode::Existing);
    QVERIFY2(third, why(third).constData());

    QProcess other;
    start(other, {u"open"_s, path});
    QVERIFY2(line(other).startsWith("busy: "), "the other process got in");
    QVERIFY(other.waitForFinished());
    // The refused one must not have taken our lock with it.
    QCOMPARE(openSqliteStore(path, OpenMode::Existing).error().code, ErrorCode::Busy);
    QProcess another;
    start(another, {u"open"_s, path});
    QVERIFY(line(another).startsWith("busy: "));
    QVERIFY(another.waitForFinished());
}

} // namespace liandong

QTEST_GUILESS_MAIN(liandong::StoreCrashTest)
#include "storecrashtest.moc"
