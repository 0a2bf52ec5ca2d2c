// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica/impl/outbox.h"
#include "support/sampleworld.h"

#include <QTemporaryDir>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

PendingCommand note(quint32 n)
{
    return {.id = sample::id<CommandId>(n),
        .command = AddNote{sample::id<IncidentId>(1), sample::id<NoteId>(n), u"记录 %1"_s.arg(n)},
        .madeAt = sample::kMorning + Milliseconds(n)};
}

std::vector<CommandId> idsOf(const Outbox &outbox)
{
    std::vector<CommandId> ids;
    for (const PendingCommand &pending : outbox.pending())
        ids.push_back(pending.id);
    return ids;
}

std::vector<CommandId> numbered(std::initializer_list<quint32> numbers)
{
    std::vector<CommandId> ids;
    for (const quint32 n : numbers)
        ids.push_back(sample::id<CommandId>(n));
    return ids;
}

} // namespace

class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesInOrder()
    {
        const QTemporaryDir folder;
        {
            Outbox outbox(folder.path());
            outbox.load();
            for (const quint32 n : {3u, 1u, 2u})
                QVERIFY(outbox.add(note(n)).has_value());
            outbox.setSent(0, true);
        }
        Outbox outbox(folder.path());
        outbox.load();
        QCOMPARE(idsOf(outbox), numbered({3, 1, 2}));
        const PendingCommand &first = outbox.pending().front();
        QVERIFY(!first.sent);
        QCOMPARE(first.madeAt, sample::kMorning + Milliseconds(3));
        QCOMPARE(std::get<AddNote>(first.command).text, u"记录 3"_s);
    }

    void whatWasAnsweredIsGone()
    {
        const QTemporaryDir folder;
        Outbox outbox(folder.path());
        for (const quint32 n : {1u, 2u, 3u})
            QVERIFY(outbox.add(note(n)).has_value());
        QVERIFY(outbox.remove(sample::id<CommandId>(2)));
        QVERIFY(!outbox.remove(sample::id<CommandId>(2)));
        QVERIFY(!outbox.remove(sample::id<CommandId>(9)));
        QCOMPARE(idsOf(outbox), numbered({1, 3}));
        Outbox again(folder.path());
        again.load();
        QCOMPARE(idsOf(again), numbered({1, 3}));
        QVERIFY(again.add(note(4)).has_value());
        QCOMPARE(idsOf(again), numbered({1, 3, 4}));
    }

    void nothingGoesOutInTheNameOfAnother()
    {
        const QTemporaryDir folder;
        {
            Outbox outbox(folder.path());
            outbox.setOwner(u"wang"_s);
            QVERIFY(outbox.add(note(1)).has_value());
            outbox.setOwner(u"li"_s);
            QVERIFY(outbox.add(note(2)).has_value());
            outbox.setOwner(u"wang"_s);
            QVERIFY(outbox.add(note(3)).has_value());
        }
        Outbox outbox(folder.path());
        outbox.load();
        QVERIFY(outbox.pending().empty());
        QCOMPARE(outbox.ofOthers().size(), 3u);
        QVERIFY(outbox.setOwner(u"wang"_s));
        QCOMPARE(idsOf(outbox), numbered({1, 3}));
        QCOMPARE(outbox.ofOthers().front().by, u"li"_s);
        QVERIFY(!outbox.remove(sample::id<CommandId>(2)));
        QVERIFY(outbox.setOwner(u"li"_s));
        QCOMPARE(idsOf(outbox), numbered({2}));
        QVERIFY(outbox.remove(sample::id<CommandId>(2)));
        QCOMPARE(outbox.ofOthers().size(), 2u);
    }

    void everyKindOfCommandComesBack()
    {
        const QTemporaryDir folder;
        Outbox outbox(folder.path());
        const Command opened = sample::burstMain(5);
        QVERIFY(outbox.add({.id = sample::id<CommandId>(1), .command = opened}).has_value());
        QVERIFY(outbox.add({.id = sample::id<CommandId>(2), .command = sample::orderToWater(5)}).has_value());
        Outbox again(folder.path());
        again.load();
        QCOMPARE(std::get<OpenIncident>(again.pending()[0].command).narrative, sample::burstMain(5).narrative);
        QCOMPARE(std::get<OpenIncident>(again.pending()[0].command).place, sample::townPlace());
        QCOMPARE(std::get<GiveOrder>(again.pending()[1].command).unit, sample::water());
    }

    void aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\xff\x00\x17garbage", 10);
        QTest::newRow("newer") << QCborMap{{u"format"_s, 9}}.toCborValue().toCbor();
        QTest::newRow("no command") << QCborMap{{u"format"_s, 1}}.toCborValue().toCbor();
    }

    void aDamagedFileIsSetAside()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir folder;
        {
            Outbox outbox(folder.path());
            for (const quint32 n : {1u, 2u, 3u})
                QVERIFY(outbox.add(note(n)).has_value());
        }
        const QDir dir(folder.filePath(u"outbox"_s));
        const QStringList names = dir.entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 3);
        QFile damaged(dir.filePath(names[1]));
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
        damaged.write(content);
        damaged.close();

        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"waited to be sent cannot be read"_s));
        Outbox outbox(folder.path());
        outbox.load();
        QCOMPARE(idsOf(outbox), numbered({1, 3}));
        QFile aside(dir.filePath(names[1] + u".unreadable"_s));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
    }

    void withoutAFolderItLivesInMemory()
    {
        Outbox outbox{QString()};
        outbox.load();
        QVERIFY(outbox.add(note(1)).has_value());
        QCOMPARE(idsOf(outbox), numbered({1}));
        QVERIFY(outbox.remove(sample::id<CommandId>(1)));
        QVERIFY(outbox.pending().empty());
    }

    void aFolderThatCannotBeWrittenIsSaidAndNothingIsLostInMemory()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"seat"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Outbox outbox(folder.filePath(u"seat"_s));
        const Result<> added = outbox.add(note(1));
        QVERIFY(!added.has_value());
        QVERIFY(added.error().detail.contains(folder.filePath(u"seat"_s)));
        QCOMPARE(idsOf(outbox), numbered({1}));
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outboxtest.moc"
