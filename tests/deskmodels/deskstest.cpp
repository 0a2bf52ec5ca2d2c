// SPDX-License-Identifier: GPL-3.0-or-later
// Who is here, what waits in the outbox, what was found in the store.
#include "deskmodels/historymodel.h"
#include "deskmodels/pendingmodel.h"
#include "deskmodels/presencemodel.h"
#include "dump.h"
#include "testsource.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

const auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
const auto kFirst = sample::id<IncidentId>(1);

wire::PresentSeat seat(int session, const QString &name, const Actor &actor, std::optional<IncidentId> looking = {})
{
    return {session, name, actor, looking, sample::kMorning};
}

PendingCommand note(quint32 n, bool sent)
{
    return {
        sample::id<CommandId>(n), AddNote{kFirst, sample::id<NoteId>(n), u"第%1条"_s.arg(n)}, sample::kMorning, sent};
}

} // namespace

class DesksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presence();
    void outbox();
    void refusedStaysUntilSeen_data();
    void refusedStaysUntilSeen();
    void silentRefusal();
    void confirmedLeaves();
    void history();
    void historyAway();
};

void DesksTest::presence()
{
    TestSource source;
    PresenceModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    source.open(1);
    source.setPresent({seat(3, u"席位 3"_s, sample::theSupervisor(), kFirst),
        seat(2, u"值班室"_s, sample::dutyRoom(sample::water())), seat(1, u"席位 1"_s, sample::theOperator(), kFirst)});
    QCOMPARE(texts(model, PresenceModel::Seat), QStringList({u"席位 1"_s, u"值班室"_s, u"席位 3"_s}));
    QCOMPARE(
        texts(model, PresenceModel::Looking), QStringList({u"AH-20261121-0001"_s, QString(), u"AH-20261121-0001"_s}));
    QCOMPARE(model.index(1, PresenceModel::RoleColumn).data().toString(), u"Duty room · 安化县自来水公司"_s);
    QCOMPARE(model.index(0, 0).data(PresenceModel::SelfRole).toBool(), true);
    QCOMPARE(model.othersAt(kFirst), u"席位 3 值班长"_s);
    QCOMPARE(model.othersAt(sample::id<IncidentId>(2)), QString());
    source.setPresent({seat(1, u"席位 1"_s, sample::theOperator())});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.othersAt(kFirst), QString());
}

void DesksTest::outbox()
{
    TestSource source;
    PendingModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    QSignalSpy counts(&model, &PendingModel::countsChanged);
    source.open(1);
    OpenIncident fresh = sample::burstMain(2);
    source.setPending({note(1, true), {sample::id<CommandId>(2), fresh, sample::kMorning, false}});
    QCOMPARE(texts(model, PendingModel::Text),
        QStringList({u"Note: 第1条"_s, u"New incident: 市政设施 / 水管爆裂, 东坪镇资江路12号"_s}));
    QCOMPARE(texts(model, PendingModel::Number), QStringList({u"AH-20261121-0001"_s, u"New"_s}));
    QCOMPARE(texts(model, PendingModel::State), QStringList({u"Sent, not confirmed"_s, u"Waits for the link"_s}));
    QCOMPARE(model.waitingCount(), 2);
    QCOMPARE(counts.size(), 1);
}

void DesksTest::refusedStaysUntilSeen_data()
{
    QTest::addColumn<bool>("answerFirst");
    QTest::newRow("answer, then outbox") << true;
    QTest::newRow("outbox, then answer") << false;
}

void DesksTest::refusedStaysUntilSeen()
{
    QFETCH(bool, answerFirst);
    TestSource source;
    PendingModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    source.setPending({note(1, true), note(2, true)});
    const Refusal refusal{RefusalReason::NotPermitted, {}, {}, {}};
    if (!answerFirst)
        source.setPending({note(1, true)});
    Q_EMIT source.answered(sample::id<CommandId>(2), refusal);
    if (answerFirst)
        source.setPending({note(1, true)});
    QCOMPARE(texts(model, PendingModel::Text), QStringList({u"Note: 第2条"_s, u"Note: 第1条"_s}));
    QCOMPARE(
        texts(model, PendingModel::State), QStringList({u"Your role may not do this."_s, u"Sent, not confirmed"_s}));
    QCOMPARE(model.refusedCount(), 1);
    source.setPending({});
    QCOMPARE(model.rowCount(), 1);
    model.dismiss(sample::id<CommandId>(2));
    QCOMPARE(model.rowCount(), 0);
}

void DesksTest::silentRefusal()
{
    TestSource source;
    PendingModel model(source);
    source.setPending({note(1, true)});
    model.keepSilent(sample::id<CommandId>(1));
    source.setPending({});
    Q_EMIT source.answered(sample::id<CommandId>(1), Refusal{RefusalReason::NotPermitted, {}, {}, {}});
    QCOMPARE(model.rowCount(), 0);
}

void DesksTest::confirmedLeaves()
{
    TestSource source;
    PendingModel model(source);
    source.setPending({note(1, true)});
    source.setPending({});
    Q_EMIT source.answered(sample::id<CommandId>(1), std::nullopt);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.refusedCount(), 0);
}

void DesksTest::history()
{
    TestSource source;
    HistoryModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    QSignalSpy searching(&model, &HistoryModel::searchingChanged);
    model.search(u"水管"_s);
    const qint64 first = source.lastRequest;
    QVERIFY(model.isSearching());
    QCOMPARE(source.lastSearch, u"水管"_s);
    model.search(u"电线"_s);
    wire::HistoryHit hit{kFirst, u"AH-20251101-0003"_s, sample::kMorning - std::chrono::hours(24 * 20),
        IncidentState::Closed, sample::category("power-line"_L1), u"古楼乡"_s, u"电线断了"_s};
    Q_EMIT source.historyFound({first, {}, false}); // the former search's
    QVERIFY(model.isSearching());
    Q_EMIT source.historyFound({source.lastRequest, {hit}, true});
    QVERIFY(!model.isSearching());
    QVERIFY(model.hasMore());
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(0, column).data().toString());
    QCOMPARE(cells,
        QStringList({u"AH-20251101-0003"_s, u"11-01 08:00"_s, u"Closed"_s, u"市政设施 / 电力线路故障"_s, u"古楼乡"_s,
            u"电线断了"_s}));
    QCOMPARE(model.index(0, 0).data(HistoryModel::IncidentRole).value<IncidentId>(), kFirst);
    QCOMPARE(searching.size(), 2);
}

void DesksTest::historyAway()
{
    TestSource source;
    HistoryModel model(source);
    source.setLink(LinkState::Away);
    model.search(u"水管"_s);
    QVERIFY(!model.isSearching());
    source.setLink(LinkState::Live);
    model.search(u"水管"_s);
    QVERIFY(model.isSearching());
    source.setLink(LinkState::Away);
    QVERIFY(!model.isSearching());
}

QTEST_GUILESS_MAIN(DesksTest)
#include "deskstest.moc"
