// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica/replica.h"
#include "replica/sampleseat.h"
#include "replica/scriptedservice.h"
#include "support/sampleworld.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A replica against a service that says what the test wants.
class ReplicaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<ScriptedService>();
        m_service->log().add(opened(1));
        m_options = quickOptions(m_service->port(), m_folder->path());
    }

    void cleanup()
    {
        m_replica.reset();
        m_service.reset();
    }

    // --- joining and following

    void joinsWithASnapshotAndFollows()
    {
        start();
        QSignalSpy replaced(m_replica.get(), &Replica::worldReplaced);
        QSignalSpy applied(m_replica.get(), &Replica::entryApplied);
        QTRY_COMPARE(m_replica->linkState(), LinkState::Live);
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(m_service->hellos.front().seat, u"席位 1"_s);
        QCOMPARE(m_service->joins.front().position, 0);
        QCOMPARE(m_replica->session(), 7);
        QCOMPARE(m_replica->position(), 1);
        sendNew(opened(2));
        QTRY_COMPARE(m_replica->position(), 2);
        QCOMPARE(applied.size(), 1);
        QVERIFY(m_replica->world() == m_service->log().world());
        QCOMPARE(m_replica->recentEntries().size(), 2u);
    }

    void resumesByPosition()
    {
        startAndJoin();
        m_service->onJoin = [this](const wire::Join &) { m_service->sendLive(); };
        m_service->hangUp();
        QTRY_COMPARE(m_service->joins.size(), 2u);
        QCOMPARE(m_service->joins.back().position, 1);
        QCOMPARE(m_service->joins.back().hash, m_service->log().hash());
        QTRY_COMPARE(m_replica->linkState(), LinkState::Live);
    }

    void entriesBehindASnapshotArePartOfIt()
    {
        const wire::Snapshot snapshot = m_service->log().snapshot();
        const LogEntry second = m_service->log().add(opened(2));
        m_service->onJoin = [this, snapshot, second](const wire::Join &) {
            m_service->send(snapshot);
            m_service->send(wire::Entries{{second}});
            m_service->sendLive();
        };
        start();
        QSignalSpy replaced(m_replica.get(), &Replica::worldReplaced);
        QSignalSpy applied(m_replica.get(), &Replica::entryApplied);
        QTRY_COMPARE(m_replica->linkState(), LinkState::Live);
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(applied.size(), 0);
        QVERIFY(m_replica->world() == m_service->log().world());
        m_service->sendSnapshot();
        QVERIFY(replaced.wait());
        sendNew(opened(3));
        QVERIFY(applied.wait());
        QVERIFY(m_replica->world() == m_service->log().world());
    }

    void aGapIsHealedByASnapshot()
    {
        startAndJoin();
        m_service->log().add(opened(2));
        sendNew(opened(3));
        QTRY_COMPARE(m_service->joins.size(), 2u);
        QCOMPARE(m_service->joins.back().position, 0);
        QTRY_COMPARE(m_replica->position(), 3);
        QVERIFY(m_replica->world() == m_service->log().world());
    }

    void aBrokenSealIsHealedByASnapshot()
    {
        startAndJoin();
        LogEntry forged = m_service->log().add(opened(2));
        forged.actor = sample::theSupervisor();
        m_service->send(wire::Entries{{forged}});
        QTRY_COMPARE(m_service->joins.size(), 2u);
        QCOMPARE(m_service->joins.back().position, 0);
        QCOMPARE(m_service->farewells.back().reason, wire::FarewellReason::BadFrame);
        QTRY_COMPARE(m_replica->position(), 2);
        QVERIFY(m_replica->world() == m_service->log().world());
    }

    void anEntryOfANewerServiceIsHealedByASnapshot()
    {
        startAndJoin();
        LogEntry unknown;
        unknown.seq = 2;
        unknown.kind = u"SomethingOfTheFuture"_s;
        unknown.hash = wire::sealOf(m_service->log().hash(), unknown);
        m_service->send(wire::Entries{{unknown}});
        QTRY_COMPARE(m_service->joins.size(), 2u);
        QCOMPARE(m_service->joins.back().position, 0);
    }

    void anotherLogReplacesTheWorld()
    {
        startAndJoin();
        m_replica.reset();
        const quint16 old = m_service->port();
        m_service = std::make_unique<ScriptedService>();
        QVERIFY(m_service->port() != old);
        m_service->log().add(opened(8));
        m_service->log().add(opened(9));
        m_options.services = {address(m_service->port())};
        start();
        QCOMPARE(m_replica->position(), 1);
        QTRY_COMPARE(m_replica->linkState(), LinkState::Live);
        QCOMPARE(m_service->joins.back().position, 0);
        QVERIFY(m_replica->world() == m_service->log().world());
    }

    void aLogThatWasSetBackReplacesTheWorld()
    {
        startAndJoin();
        sendNew(opened(2));
        QTRY_COMPARE(m_replica->position(), 2);
        ScriptedLog &log = m_service->log();
        ScriptedLog older = log;
        older = {};
        log = older;
        log.add(opened(5));
        m_service->hangUp();
        QTRY_COMPARE(m_replica->position(), 1);
        QTRY_VERIFY(m_replica->world() == log.world());
    }

    void aLogFromItsBeginningNeedsNoSnapshot()
    {
        const LogEntry first = m_service->log().snapshot().entries.front();
        m_service->onJoin = [this, first](const wire::Join &) {
            m_service->send(wire::Entries{{first}});
            m_service->sendLive();
        };
        start();
        QTRY_COMPARE(m_replica->linkState(), LinkState::Live);
        QVERIFY(m_replica->world() == m_service->log().world());
    }

    // --- the link

    void badFramesEndTheLinkWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no CBOR") << wire::frameOf(wire::MessageType::Presence, "\xff\xff");
        QTest::newRow("4 GB") << QByteArray("\xff\xff\xff\xff\x00\x07", 6);
        QTest::newRow("length 0") << QByteArray(6, '\0');
        QTest::newRow("unknown type") << wire::frameOf(wire::MessageType(999), "\xa0");
        QTest::newRow("a seat's word") << wire::encode(wire::Look{});
    }

    void badFramesEndTheLinkWithAReason()
    {
        QFETCH(const QByteArray, bytes);
        startAndJoin();
        QSignalSpy moved(m_replica.get(), &Replica::linkStateChanged);
        QString detail;
        connect(m_replica.get(), &Replica::linkStateChanged, this, [&](LinkState state) {
            if (state == LinkState::Away)
                detail = m_replica->linkDetail();
        });
        m_service->sendBytes(bytes);
        QTRY_COMPARE(m_service->farewells.size(), 1u);
        QCOMPARE(m_service->farewells.front().reason, wire::FarewellReason::BadFrame);
        QVERIFY(detail.startsWith(u"127.0.0.1:"_s));
        QTRY_COMPARE(m_replica->linkState(), LinkState::Live);
        QCOMPARE(m_service->connections, 2);
    }

    void silenceIsALostLink()
    {
        startAndJoin();
        m_service->answersPings = false;
        const SystemClock clock;
        const auto began = clock.steady();
        QSignalSpy moved(m_replica.get(), &Replica::linkStateChanged);
        QVERIFY(moved.wait(2'000));
        const auto took = clock.steady() - began;
        QVERIFY(took >= 150ms);
        QVERIFY(took <= 900ms);
        QCOMPARE(m_replica->session(), 0);
    }

    void aHeartbeatKeepsAQuietLink()
    {
        startAndJoin();
        QTRY_VERIFY(m_service->pings > 12);
        QCOMPARE(m_service->connections, 1);
        QCOMPARE(m_replica->linkState(), LinkState::Live);
    }

    void aServiceThatNeverGreetsIsLeft()
    {
        m_service->greets = false;
        start();
        QTRY_VERIFY(m_service->connections >= 2);
        m_service->greets = true;
        QTRY_COMPARE(m_replica->linkState(), LinkState::Live);
    }

    void theNextServiceIsTried()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const quint16 deadPort = taken.serverPort();
        taken.close();
        m_options.services = {address(deadPort), address(m_service->port())};
        start();
        QTRY_COMPARE(m_replica->linkState(), LinkState::Live);
    }

    void aFarewellIsShown()
    {
        startAndJoin();
        QString detail;
        connect(m_replica.get(), &Replica::linkStateChanged, this, [&](LinkState state) {
            if (state == LinkState::Away)
                detail = m_replica->linkDetail();
        });
        m_service->send(wire::Farewell{wire::FarewellReason::TooOld, u"update, please"_s});
        QTRY_VERIFY(detail.contains(u"too old"_s));
        QVERIFY(detail.contains(u"update, please"_s));
    }

    void leavesInAnOrderlyWay()
    {
        startAndJoin();
        m_replica->stop();
        QCOMPARE(m_replica->linkState(), LinkState::Away);
        QTRY_COMPARE(m_service->farewells.size(), 1u);
        QCOMPARE(m_service->farewells.front().reason, wire::FarewellReason::SignedOut);
    }

    void theServicesClockCounts()
    {
        const SystemClock clock;
        m_service->time = [&clock] { return clock.now() + 3h; };
        startAndJoin();
        QVERIFY(std::chrono::abs(m_replica->serviceNow() - clock.now() - 3h) < 100ms);
    }

    void theServicesRateCounts()
    {
        m_service->welcome.clockRate = 3600;
        startAndJoin();
        const Instant before = m_replica->serviceNow();
        QTRY_VERIFY(m_replica->serviceNow() - before > 5min);
    }

    // --- what is kept

    void showsTheKeptWorldBeforeAnyServiceAnswers()
    {
        startAndJoin();
        const World last = m_replica->world();
        m_replica.reset();
        m_options.services = {};
        start();
        QVERIFY(m_replica->world() == last);
        QCOMPARE(m_replica->position(), 1);
        QCOMPARE(m_replica->recentEntries().size(), 1u);
        QCOMPARE(m_replica->linkState(), LinkState::Away);
        QVERIFY(!m_replica->linkDetail().isEmpty());
    }

    void keepsWhileItRuns()
    {
        startAndJoin();
        const QString path = m_folder->filePath(u"world.cbor"_s);
        QTRY_VERIFY(QFile::exists(path));
        const QByteArray before = contentOf(path);
        sendNew(opened(2));
        QTRY_VERIFY(contentOf(path) != before);
    }

    void aDamagedKeptWorldIsNotUsed()
    {
        QFile file(m_folder->filePath(u"world.cbor"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nonsense");
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the kept world is not used"_s));
        startAndJoin();
        QVERIFY(m_replica->world() == m_service->log().world());
    }

    // --- the outbox

    void answersOnceAndNoMore()
    {
        startAndJoin();
        QSignalSpy answered(m_replica.get(), &Replica::answered);
        const CommandId id = m_replica->submit(note(1));
        QCOMPARE(m_replica->pending().size(), 1u);
        QVERIFY(m_replica->pending().front().sent);
        QTRY_COMPARE(m_service->submits.size(), 1u);
        QCOMPARE(m_service->submits.front().id, id);
        m_service->send(wire::Answered{id, 2, 2, {}});
        m_service->send(wire::Answered{id, 2, 2, {}});
        sendNew(opened(2));
        QTRY_COMPARE(m_replica->position(), 2);
        QCOMPARE(answered.size(), 1);
        QVERIFY(m_replica->pending().empty());
    }

    void aRefusalIsHandedOnAndTheCommandDropped()
    {
        startAndJoin();
        std::optional<Refusal> refusal;
        connect(m_replica.get(), &Replica::answered, this,
            [&](const CommandId &, const std::optional<Refusal> &why) { refusal = why; });
        const CommandId id = m_replica->submit(note(1));
        m_service->send(wire::Answered{id, 0, 0, Refusal{RefusalReason::UnknownIncident, u"x"_s, {}, {}}});
        QTRY_VERIFY(refusal.has_value());
        QCOMPARE(refusal->reason, RefusalReason::UnknownIncident);
        QVERIFY(m_replica->pending().empty());
        m_replica.reset();
        start();
        QVERIFY(m_replica->pending().empty());
    }

    void waitingCommandsAreSentAgainInOrderWithTheirIds()
    {
        const std::vector<ServiceAddress> services = std::exchange(m_options.services, {});
        start();
        std::vector<CommandId> ids;
        for (const quint32 n : {1u, 2u, 3u})
            ids.push_back(m_replica->submit(note(n)));
        QVERIFY(!m_replica->pending().front().sent);
        m_replica.reset();

        m_options.services = services;
        start();
        QCOMPARE(m_replica->pending().size(), 3u);
        QTRY_COMPARE(m_service->submits.size(), 3u);
        m_service->send(wire::Answered{ids[0], 2, 2, {}});
        QTRY_COMPARE(m_replica->pending().size(), 2u);
        m_service->hangUp();
        QTRY_COMPARE(m_service->submits.size(), 5u);
        std::vector<CommandId> sent;
        for (const wire::Submit &submit : m_service->submits)
            sent.push_back(submit.id);
        QCOMPARE(sent, (std::vector{ids[0], ids[1], ids[2], ids[1], ids[2]}));
    }

    void aCommandThatNobodyCanReadDoesNotStayForEver()
    {
        startAndJoin();
        QSignalSpy answered(m_replica.get(), &Replica::answered);
        const CommandId poison = m_replica->submit(note(1));
        const CommandId good = m_replica->submit(note(2));
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"cannot be sent; it is dropped"_s));
        for (int round = 0; round < 2; ++round) {
            QTRY_VERIFY(!m_service->submits.empty());
            QCOMPARE(m_service->submits.front().id, poison);
            m_service->submits.clear();
            m_service->send(wire::Farewell{wire::FarewellReason::BadFrame, {}});
            QTRY_COMPARE(m_service->connections, 2 + round);
        }
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered.front().front().value<CommandId>(), poison);
        QTRY_VERIFY(!m_service->submits.empty());
        QCOMPARE(m_service->submits.back().id, good);
    }

    void aCommandTooLargeForTheWireIsRefused()
    {
        startAndJoin();
        std::optional<Refusal> refusal;
        connect(m_replica.get(), &Replica::answered, this,
            [&](const CommandId &, const std::optional<Refusal> &why) { refusal = why; });
        (void)m_replica->submit(AddNote{sample::id<IncidentId>(1), sample::id<NoteId>(1), QString(5'000'000, u'长')});
        QVERIFY(!refusal.has_value());
        QTRY_VERIFY(refusal.has_value());
        QCOMPARE(refusal->reason, RefusalReason::TooLong);
        QCOMPARE(m_service->connections, 1);
    }

    void anOutboxThatCannotBeKeptIsSaid()
    {
        QFile inTheWay(m_folder->filePath(u"outbox"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        startAndJoin();
        QSignalSpy failed(m_replica.get(), &Replica::keepingFailed);
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"the outbox cannot be kept"_s));
        (void)m_replica->submit(note(1));
        QCOMPARE(failed.size(), 1);
        QTRY_COMPARE(m_service->submits.size(), 1u);
    }

    // --- presence and history

    void presenceIsThereWhileTheLinkIs()
    {
        startAndJoin();
        QSignalSpy changed(m_replica.get(), &Replica::presenceChanged);
        wire::PresentSeat other;
        other.session = 8;
        other.seat = u"席位 2"_s;
        m_service->send(wire::Presence{{other}});
        QTRY_COMPARE(m_replica->present().size(), 1u);
        m_service->hangUp();
        QTRY_VERIFY(m_replica->present().empty());
        QCOMPARE(changed.size(), 2);
    }

    void tellsAgainWhatItLooksAt()
    {
        startAndJoin();
        m_replica->look(sample::id<IncidentId>(1));
        QTRY_COMPARE(m_service->looks.size(), 1u);
        m_service->hangUp();
        QTRY_COMPARE(m_service->looks.size(), 2u);
        QCOMPARE(m_service->looks.back().incident, std::optional(sample::id<IncidentId>(1)));
    }

    void historyCarriesTheRequest()
    {
        startAndJoin();
        QSignalSpy found(m_replica.get(), &Replica::historyFound);
        const qint64 first = m_replica->searchHistory(u"水管"_s);
        const qint64 second = m_replica->searchHistory(u"电线"_s, 3);
        QVERIFY(second > first);
        QTRY_COMPARE(m_service->searches.size(), 2u);
        QCOMPARE(m_service->searches.back().request, second);
        QCOMPARE(m_service->searches.back().limit, 3);
        m_service->send(wire::HistoryFound{first, {}, true});
        QVERIFY(found.wait());
        QCOMPARE(found.front().front().value<wire::HistoryFound>().request, first);
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void start()
    {
        m_replica = std::make_unique<Replica>(m_options, m_clock, m_ids);
        m_replica->start();
    }
    void startAndJoin()
    {
        start();
        QTRY_COMPARE(m_replica->linkState(), LinkState::Live);
    }
    void sendNew(const Event &event) { m_service->send(wire::Entries{{m_service->log().add(event)}}); }

    SystemClock m_clock;
    SequentialIds m_ids;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedService> m_service;
    ReplicaOptions m_options;
    std::unique_ptr<Replica> m_replica;
};

QTEST_GUILESS_MAIN(ReplicaTest)
#include "replicatest.moc"
