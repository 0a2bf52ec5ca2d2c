// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "service/rawseat.h"
#include "service/verify.h"

#include <QTcpServer>
#include <QTest>

#include <set>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// Commands with ids of their own, on incidents that are new.
Submission openNumber(quint32 n)
{
    OpenIncident open = sample::burstMain(n);
    open.place.township = {};
    open.category = CategoryKey(u"water-burst"_s);
    return {sample::id<CommandId>(n), open, sample::theSupervisor(), {}};
}

} // namespace

/// liandong-syncd as a process.
class SyncdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeStore(m_master.filePath(u"anhua.db"_s))); }

    void init()
    {
        m_folder.emplace();
        QVERIFY(QFile::copy(m_master.filePath(u"anhua.db"_s), store()));
    }

    void servesUntilItIsAskedToEnd()
    {
        Program syncd(u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, u"127.0.0.1:0"_s});
        RawSeat seat(syncd.port());
        QVERIFY(seat.goLive());
        seat.submit(openNumber(1));
        const auto answered = seat.await<wire::Answered>();
        QVERIFY(answered && !answered->refusal);
        syncd.terminate();
        const auto farewell = seat.await<wire::Farewell>();
        QVERIFY(farewell);
        QVERIFY(farewell->reason == wire::FarewellReason::Stopping);
        QCOMPARE(syncd.exitCode(), 0);
        QVERIFY2(syncd.err().contains(u"stopped at entry"_s), qPrintable(syncd.err()));
        QVERIFY2(!syncd.err().contains(u"warning"_s), qPrintable(syncd.err()));
    }

    void badArgumentsAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::addRow("none") << QStringList{} << u"--store"_s;
        QTest::addRow("unknown option") << QStringList{u"--storage"_s, u"x"_s} << u"storage"_s;
        QTest::addRow("a word too many") << QStringList{u"--store"_s, u"x"_s, u"y"_s} << u"\"y\""_s;
        QTest::addRow("no port") << QStringList{u"--store"_s, u"x"_s, u"--listen"_s, u"127.0.0.1"_s} << u"127.0.0.1"_s;
        QTest::addRow("port too high") << QStringList{u"--store"_s, u"x"_s, u"--listen"_s, u"127.0.0.1:70000"_s}
                                       << u"127.0.0.1:70000"_s;
        QTest::addRow("no address") << QStringList{u"--store"_s, u"x"_s, u"--listen"_s, u"centre:7110"_s}
                                    << u"centre:7110"_s;
        QTest::addRow("log level") << QStringList{u"--store"_s, u"x"_s, u"--log-level"_s, u"loud"_s} << u"loud"_s;
        QTest::addRow("clock rate") << QStringList{u"--store"_s, u"x"_s, u"--clock-rate"_s, u"fast"_s} << u"fast"_s;
        QTest::addRow("half of TLS") << QStringList{u"--store"_s, u"x"_s, u"--key"_s, u"k"_s} << u"--certificate"_s;
    }

    void badArgumentsAreNamed()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, named);
        Program syncd(u"syncd"_s, arguments);
        QCOMPARE(syncd.exitCode(), 2);
        QVERIFY2(syncd.err().contains(named), qPrintable(syncd.err()));
        QVERIFY(syncd.out().isEmpty());
    }

    void helpTellsTheExitCodes()
    {
        Program syncd(u"syncd"_s, {u"--help"_s});
        QCOMPARE(syncd.exitCode(), 0);
        QVERIFY2(syncd.out().contains(u"Exit codes"_s) && syncd.out().contains(u"--listen"_s), qPrintable(syncd.out()));
    }

    void aPortInUse()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString address = u"127.0.0.1:%1"_s.arg(other.serverPort());
        Program syncd(u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, address});
        QCOMPARE(syncd.exitCode(), 11);
        QVERIFY2(syncd.err().contains(QString::number(other.serverPort())), qPrintable(syncd.err()));
    }

    void aSecondServiceOnTheSameStore()
    {
        Program first(u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(first.port());
        Program second(u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(second.exitCode(), 4);
        QVERIFY2(second.err().contains(store()), qPrintable(second.err()));
        RawSeat seat(first.port());
        QVERIFY(seat.goLive());
    }

    void storesThatCannotBeServed_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("code");
        QTest::addRow("missing") << u"missing"_s << 3;
        QTest::addRow("newer") << u"newer"_s << 6;
        QTest::addRow("truncated") << u"truncated"_s << 5;
        QTest::addRow("empty") << u"empty"_s << 5;
        QTest::addRow("no store") << u"text"_s << 9;
        QTest::addRow("documents behind the log") << u"behind"_s << 5;
    }

    void storesThatCannotBeServed()
    {
        QFETCH(const QString, what);
        QFETCH(const int, code);
        QFile file(store());
        if (what == u"missing"_s)
            QVERIFY(file.remove());
        else if (what == u"newer"_s)
            QVERIFY(runSql(store(), u"PRAGMA user_version = 4711"_s));
        else if (what == u"truncated"_s)
            QVERIFY(file.resize(file.size() / 2));
        else if (what == u"empty"_s)
            QVERIFY(file.resize(0));
        else if (what == u"behind"_s)
            QVERIFY(runSql(store(), u"UPDATE document SET version = 1"_s));
        else
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5'000, 'x')) == 5'000);
        file.close();
        Program syncd(u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(syncd.exitCode(), code);
        QVERIFY2(syncd.err().contains(store()), qPrintable(syncd.err()));
        QVERIFY(syncd.out().isEmpty());
    }

    void withoutAccountsOnlyOnTheLoopback()
    {
        Program syncd(u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, u"0.0.0.0:0"_s});
        QCOMPARE(syncd.exitCode(), 10);
        QVERIFY2(syncd.err().contains(u"liandong-admin users"_s), qPrintable(syncd.err()));
    }

    /// Made once, kept from others, told at every start.
    void aCertificateOfItsOwn()
    {
        const QString key = store() + u".key.pem"_s;
        QString told;
        for (int start = 0; start < 2; ++start) {
            Program syncd(u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, u"127.0.0.2:0"_s, u"--tls"_s});
            QVERIFY(syncd.port() != 0);
            const Ran shown = admin({u"certificate"_s, u"--store"_s, store()});
            QCOMPARE(shown.code, 0);
            const QString fingerprint = shown.out.section(u"SHA-256 "_s, 1).section(u'\n', 0, 0);
            QCOMPARE(fingerprint.size(), 95);
            QTRY_VERIFY2(syncd.err().contains(fingerprint), qPrintable(syncd.err()));
            QVERIFY(told.isEmpty() || told == fingerprint);
            told = fingerprint;
            QCOMPARE(QFile::permissions(key) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), 0);
            syncd.terminate();
            QCOMPARE(syncd.exitCode(), 0);
        }
    }

    void certificatesThatAreNone()
    {
        const QString missing = m_folder->filePath(u"missing.pem"_s);
        const auto start = [&](const QString &certificate) {
            return QStringList{u"--store"_s, store(), u"--certificate"_s, certificate, u"--key"_s, certificate};
        };
        Program without(u"syncd"_s, start(missing));
        QCOMPARE(without.exitCode(), 3);
        QVERIFY2(without.err().contains(missing), qPrintable(without.err()));
        Program wrong(u"syncd"_s, start(store()));
        QCOMPARE(wrong.exitCode(), 9);
        QVERIFY2(wrong.err().contains(store()), qPrintable(wrong.err()));
    }

    void theClockOfADemonstration()
    {
        Program syncd(
            u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, u"127.0.0.1:0"_s, u"--clock-rate"_s, u"600"_s});
        RawSeat seat(syncd.port());
        const auto welcome = seat.enter();
        QVERIFY(welcome);
        QCOMPARE(welcome->clockRate, 600.0);
        const auto later = [&] {
            seat.say(wire::Ping{1});
            const auto pong = seat.await<wire::Pong>();
            return pong && pong->serviceTime > welcome->serviceTime + std::chrono::minutes(2);
        };
        QTRY_VERIFY(later());
    }

    /// The service is killed while commands pour in, again and again.
    void whatWasAnsweredSurvivesAKill()
    {
        quint32 sent = 0;
        std::set<CommandId> acknowledged;
        for (int life = 0; life < 5; ++life) {
            Program syncd(u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, u"127.0.0.1:0"_s});
            RawSeat seat(syncd.port());
            QVERIFY(seat.goLive());
            const size_t enough = acknowledged.size() + 40 + size_t(life) * 7;
            for (int i = 0; i < 200; ++i)
                seat.submit(openNumber(++sent));
            while (acknowledged.size() < enough) {
                const auto answered = seat.await<wire::Answered>();
                QVERIFY(answered && !answered->refusal);
                acknowledged.insert(answered->id);
            }
            syncd.kill();
        }
        QVERIFY(acknowledged.size() < sent);
        const auto store = openSqliteStore(this->store(), OpenMode::Existing);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        for (const CommandId &command : acknowledged)
            QVERIFY(*(*store)->trace(command));
        const Result<VerifyReport> report = verifyStore(**store);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    }

    void aResendAfterAKillActsOnce()
    {
        for (int life = 0; life < 2; ++life) {
            Program syncd(u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, u"127.0.0.1:0"_s});
            RawSeat seat(syncd.port());
            QVERIFY(seat.goLive());
            for (quint32 n = 1; n <= 100; ++n)
                seat.submit(openNumber(n));
            for (int answers = 0; answers < (life == 0 ? 20 : 100); ++answers) {
                const auto answered = seat.await<wire::Answered>();
                QVERIFY(answered && !answered->refusal);
            }
            syncd.kill();
        }
        const auto store = openSqliteStore(this->store(), OpenMode::Existing);
        QVERIFY(store);
        QCOMPARE(readWorld(**store)->incidents.size(), 100u);
    }

    /// The disk is full: refused, nothing half done, and the service stays.
    void aFullDisk()
    {
        const qint64 room = QFileInfo(store()).size() + 400'000;
        const auto syncd
            = Program::withFileLimit(room, u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, u"127.0.0.1:0"_s});
        RawSeat seat(syncd->port());
        QVERIFY(seat.goLive());
        quint32 done = 0;
        std::optional<wire::Answered> answered;
        for (quint32 n = 1; n < 5'000; ++n) {
            seat.submit(openNumber(n));
            answered = seat.await<wire::Answered>();
            QVERIFY(answered);
            if (answered->refusal)
                break;
            ++done;
        }
        QVERIFY(answered->refusal);
        QVERIFY(answered->refusal->reason == RefusalReason::StoreFailed);
        QVERIFY(syncd->isRunning());
        RawSeat late(syncd->port());
        QVERIFY(late.goLive());
        syncd->terminate();
        QCOMPARE(syncd->exitCode(), 0);
        const auto store = openSqliteStore(this->store(), OpenMode::Existing);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        QVERIFY(verifyStore(**store));
        QCOMPARE(readWorld(**store)->incidents.size(), size_t(done));
    }

private:
    [[nodiscard]] QString store() const { return m_folder->filePath(u"centre.db"_s); }

    QTemporaryDir m_master;
    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SyncdTest)
#include "syncdtest.moc"
