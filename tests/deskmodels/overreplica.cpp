// SPDX-License-Identifier: GPL-3.0-or-later
// The models where they work: over a replica that hears from a real service.
#include "alldeskmodels.h"
#include "deskmodels/historymodel.h"
#include "deskmodels/replicasource.h"
#include "dump.h"
#include "support/fakeroom.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

const auto kFirst = sample::id<IncidentId>(1);

/// Two seats; the models are the second one's.
struct Desk
{
    FakeRoom room{2};
    ReplicaSource source{room.seat(2).replica()};
    AllDeskModels models{source};
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;

    Desk()
    {
        for (QAbstractItemModel *model : models.all()) {
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        }
    }
    void others(const Command &command) { room.seat(1).submit(command); }
};

} // namespace

class OverReplica : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherSeatsWork()
    {
        Desk desk;
        QVERIFY(desk.room.settle());
        QTRY_COMPARE(desk.models.units.rowCount(), 8);
        desk.others(sample::burstMain(1));
        desk.others(sample::orderToWater(1));
        QVERIFY(desk.room.settle());
        QCOMPARE(desk.models.queueProxy.rowCount(), 1);
        QCOMPARE(desk.models.queue.newsOf(kFirst), News::New);
        QCOMPARE(desk.models.orders.rowCount(), 1);
        QCOMPARE(desk.models.countdown.rowCount(), 2);
        QCOMPARE(desk.models.detail.titleText(), u"市政设施 / 水管爆裂"_s);
        const QStringList lines = texts(desk.models.log, LogLinesModel::Text);
        QVERIFY(lines.contains(u"Order to 安化县自来水公司 (0737-5550002): 立即到场关阀抢修"_s));
        QVERIFY(!lines.contains(QString()));
        // What came before the seat did is decoded from the log as it was sealed.
        DispatchLogModel later(desk.source);
        QCOMPARE(texts(later, LogLinesModel::Text), lines);
    }

    void presenceAndOutbox()
    {
        Desk desk;
        QVERIFY(desk.room.settle());
        desk.others(sample::burstMain(1));
        desk.room.seat(1)->look(kFirst);
        QTRY_COMPARE(desk.models.presence.rowCount(), 2);
        QTRY_VERIFY(!desk.models.presence.othersAt(kFirst).isEmpty());
        QCOMPARE(desk.models.presence.index(0, 0).data(PresenceModel::SelfRole).toBool(), true);
        QVERIFY(desk.room.settle());

        desk.room.seat(2).cut();
        QTRY_VERIFY(desk.source.linkState() != LinkState::Live);
        desk.room.seat(2).submit(AddNote{kFirst, sample::id<NoteId>(1), u"线路断了"_s});
        desk.room.seat(2).submit(AddNote{sample::id<IncidentId>(9), sample::id<NoteId>(2), u"没有这起"_s});
        QTRY_COMPARE(texts(desk.models.pending), QStringList({u"Note: 线路断了"_s, u"Note: 没有这起"_s}));
        desk.room.seat(2).restore();
        QVERIFY(desk.room.settle());
        QTRY_COMPARE(texts(desk.models.pending), QStringList(u"Note: 没有这起"_s));
        QCOMPARE(desk.models.pending.refusedCount(), 1);
        QCOMPARE(texts(desk.models.log, LogLinesModel::Text).last(), u"Note: 线路断了"_s);
        QCOMPARE(desk.models.queue.newsOf(kFirst), News::New); // the own note added nothing
    }

    void searchedAndFetched()
    {
        Desk desk;
        QVERIFY(desk.room.settle());
        desk.others(sample::burstMain(1));
        desk.others(sample::burstMain(2));
        QVERIFY(desk.room.settle());
        HistoryModel history(desk.source);
        // Indexing follows the commit in idle moments.
        const auto found = [&] {
            if (!history.isSearching() && history.rowCount() == 0)
                history.search(u"第2起"_s);
            return history.rowCount();
        };
        QTRY_COMPARE(found(), 1);
        QCOMPARE(history.index(0, 0).data(HistoryModel::IncidentRole).value<IncidentId>(), sample::id<IncidentId>(2));
        IncidentLogModel log(desk.source);
        log.setIncident(kFirst);
        QCOMPARE(log.rowCount(), 1);
        desk.others(AddNote{kFirst, sample::id<NoteId>(3), u"已核实"_s});
        QVERIFY(desk.room.settle());
        QCOMPARE(texts(log, LogLinesModel::Text).last(), u"Note: 已核实"_s);
    }
};

QTEST_GUILESS_MAIN(OverReplica)
#include "overreplica.moc"
