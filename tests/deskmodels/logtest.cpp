// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/dispatchlogmodel.h"
#include "dump.h"
#include "testsource.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {
const auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
}

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAsTheyCome();
    void startsWithWhatIsThere();
    void dropsTheOldest();
    void numbersOfForgottenIncidents();
    void unknownKinds();
    void search();
    void oneIncidentsLog();
    void fetchedLinesComeInTheirPlace();
    void twoEventsUnderOneNumber();
    void fetchesWhenTheLinkIsBack();
};

void LogTest::linesAsTheyCome()
{
    TestSource source;
    DispatchLogModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    source.open(1);
    source.own(AddNote{sample::id<IncidentId>(1), sample::id<NoteId>(1), u"已回电"_s});
    QCOMPARE(model.rowCount(), 2);
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells.append(model.index(1, column).data().toString());
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    QCOMPARE(cells, QStringList({u"08:00:01"_s, u"值班员一"_s, u"席位 1"_s, u"AH-20261121-0001"_s, u"Note: 已回电"_s}));
    QCOMPARE(model.index(0, 0).data(LogLinesModel::KindRole).toString(), u"IncidentOpened"_s);
    QCOMPARE(model.index(0, 0).data(LogLinesModel::SeqRole).toInt(), 1);
    QCOMPARE(reset.size(), 0);
}

void LogTest::startsWithWhatIsThere()
{
    TestSource source;
    source.playThrough(1);
    const DispatchLogModel model(source);
    QCOMPARE(model.rowCount(), int(source.recentEntries().size()));
    QCOMPARE(texts(model, LogLinesModel::Text).last(), u"Closed: 已处置"_s);
}

void LogTest::dropsTheOldest()
{
    TestSource source;
    DispatchLogModel model(source); // a tester would look at 2,000 rows 2,000 times
    source.open(1);
    const auto most = DispatchLogModel::kMost + DispatchLogModel::kSlack;
    for (quint32 n = 1; n < most; ++n)
        source.own(AddNote{sample::id<IncidentId>(1), sample::id<NoteId>(n), u"记"_s});
    QCOMPARE(model.rowCount(), int(most));
    source.own(AddNote{sample::id<IncidentId>(1), sample::id<NoteId>(quint32(most)), u"记"_s});
    QCOMPARE(model.rowCount(), int(DispatchLogModel::kMost) + 1);
    QCOMPARE(model.index(0, 0).data(LogLinesModel::SeqRole).toInt(), int(DispatchLogModel::kSlack) + 1);
}

void LogTest::numbersOfForgottenIncidents()
{
    TestSource source;
    for (quint32 n = 1; n <= World::kRecentlyClosed + 1; ++n)
        source.playThrough(n);
    QVERIFY(!source.world().incident(sample::id<IncidentId>(1)));
    const DispatchLogModel model(source);
    QCOMPARE(model.index(0, 0).data(LogLinesModel::NumberRole).toString(), u"AH-20261121-0001"_s);
    QCOMPARE(model.index(5, 0).data(LogLinesModel::NumberRole).toString(), u"AH-20261121-0001"_s);
    QVERIFY(model.index(5, 0).data(LogLinesModel::TextRole).toString().startsWith(u"the ordered unit"_s));
}

void LogTest::unknownKinds()
{
    TestSource source;
    DispatchLogModel model(source);
    LogEntry entry;
    entry.seq = 99;
    entry.kind = u"SomethingNew"_s;
    Q_EMIT source.entryApplied(entry, {});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(texts(model, LogLinesModel::Text).first(), u"An entry that this version of the program does not know"_s);
}

void LogTest::search()
{
    TestSource source;
    source.playThrough(1);
    source.open(2);
    DispatchLogModel model(source);
    LogFilterProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy, kFatal);
    proxy.setSearch(u"0001 feedback"_s);
    QCOMPARE(texts(proxy, LogLinesModel::Text),
        QStringList({u"Oral feedback of 安化县自来水公司: 已关阀 (reported by 王队)"_s,
            u"Written feedback of 安化县自来水公司: 已修复 (reported by 王队)"_s,
            u"Written feedback of 安化县自来水公司 accepted"_s}));
    proxy.setSearch({});
    QCOMPARE(proxy.rowCount(), model.rowCount());
}

void LogTest::oneIncidentsLog()
{
    TestSource source;
    IncidentLogModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    source.open(1);
    source.open(2);
    model.setIncident(sample::id<IncidentId>(1));
    QCOMPARE(model.rowCount(), 1);
    source.give(2);
    QCOMPARE(model.rowCount(), 1);
    source.give(1);
    QCOMPARE(model.rowCount(), 3); // the order, and in hand
    source.others(LinkIncidents{sample::id<IncidentId>(2), sample::id<IncidentId>(1)});
    QCOMPARE(model.rowCount(), 4);
    model.setIncident(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void LogTest::fetchedLinesComeInTheirPlace()
{
    TestSource source;
    IncidentLogModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setIncident(sample::id<IncidentId>(1));
    const qint64 request = source.lastRequest;
    source.open(1);
    source.give(1);
    QCOMPARE(model.rowCount(), 3);
    wire::IncidentFetched fetched;
    for (const qint64 seq : {-3, -2, 1, 2}) {
        const auto told = std::ranges::find(source.recentEntries(), seq, &LogEntry::seq);
        LogEntry entry = told == source.recentEntries().end() ? LogEntry() : *told;
        entry.seq = seq;
        entry.incident = sample::id<IncidentId>(1);
        fetched.entries.push_back(entry);
    }
    fetched.request = request + 1;
    Q_EMIT source.incidentFetched(fetched);
    QCOMPARE(model.rowCount(), 3);
    fetched.request = request;
    Q_EMIT source.incidentFetched(fetched);
    QStringList order;
    for (int row = 0; row < model.rowCount(); ++row)
        order.append(model.index(row, 0).data(LogLinesModel::SeqRole).toString());
    QCOMPARE(order.join(u' '), u"-3 -2 1 2 3"_s);
}

/// A room is told the incident as it stood and its order under the number of one entry.
void LogTest::twoEventsUnderOneNumber()
{
    TestSource source;
    source.open(1);
    source.give(1);
    wire::IncidentFetched fetched;
    for (const Sequence seq : {1, 2}) {
        fetched.entries.push_back(source.recentEntries()[size_t(seq - 1)]);
        fetched.entries.back().seq = 2;
    }
    TestSource room;
    IncidentLogModel course(room);
    const QAbstractItemModelTester roomTester(&course, kFatal);
    course.setIncident(sample::id<IncidentId>(1));
    fetched.request = room.lastRequest;
    Q_EMIT room.incidentFetched(fetched);
    QCOMPARE(course.rowCount(), 2);
    QCOMPARE(course.index(0, 0).data(LogLinesModel::KindRole).toString(), u"IncidentOpened"_s);
    QCOMPARE(course.index(1, 0).data(LogLinesModel::KindRole).toString(), u"OrderGiven"_s);
}

void LogTest::fetchesWhenTheLinkIsBack()
{
    TestSource source;
    IncidentLogModel model(source);
    source.setLink(LinkState::Away);
    model.setIncident(sample::id<IncidentId>(1));
    QCOMPARE(source.lastRequest, 0);
    source.setLink(LinkState::Live);
    wire::IncidentFetched fetched;
    fetched.request = source.lastRequest;
    fetched.entries.emplace_back().seq = 1;
    Q_EMIT source.incidentFetched(fetched);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(LogTest)
#include "logtest.moc"
