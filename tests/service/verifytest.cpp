// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/verify.h"
#include "service/office.h"
#include "wire/messagecodec.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundStoreIsCounted()
    {
        Office office;
        constexpr quint32 kClosed = World::kRecentlyClosed + 5;
        for (quint32 n = 1; n <= kClosed; ++n)
            office.playThrough(n);
        office.tell(ReopenIncident{sample::id<IncidentId>(2), u"又漏了"_s});
        office.tell(sample::burstMain(1000));
        const Result<VerifyReport> report = verifyStore(office.store());
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->entries, office.ledger().position());
        QCOMPARE(report->incidents, kClosed + 1);
        QCOMPARE(report->openIncidents, 2);
        office.ledger().settle();
        QCOMPARE(verifyStore(office.store()).value().incidents, kClosed + 1);
    }

    void anEmptyStoreIsSound()
    {
        const QTemporaryDir folder;
        const auto store = openSqliteStore(folder.filePath(u"empty.db"_s), OpenMode::Create);
        QVERIFY(store);
        const Result<VerifyReport> report = verifyStore(**store);
        QVERIFY(report);
        QCOMPARE(report->entries, 0);
    }

    void aDocumentThatWasChangedIsNamed_data()
    {
        QTest::addColumn<quint32>("incident");
        QTest::addRow("open") << 1000u;
        QTest::addRow("closed last") << quint32(World::kRecentlyClosed);
        QTest::addRow("closed long ago") << 1u;
    }

    void aDocumentThatWasChangedIsNamed()
    {
        QFETCH(const quint32, incident);
        Office office;
        for (quint32 n = 1; n <= World::kRecentlyClosed + 5; ++n)
            office.playThrough(n);
        office.tell(sample::burstMain(1000));
        office.ledger().settle();
        const QString id = sample::id<IncidentId>(incident).text();
        Document document = **office.store().document(u"incident"_s, id);
        Incident changed = *wire::decodeIncident(document.payload);
        changed.narrative += u"。"_s;
        document.payload = wire::encodeIncident(changed);
        QVERIFY(office.store().commit({{}, {document}, {}}));
        const Result<VerifyReport> report = verifyStore(office.store());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Damaged);
        QVERIFY2(report.error().detail.contains(id), qPrintable(report.error().detail));
    }

    void aDocumentNobodyMadeIsNoticed()
    {
        Office office;
        office.ledger().settle();
        Document stray = **office.store().document(u"unit"_s, u"water"_s);
        stray.id = u"stray"_s;
        Unit unit = *office.world().unit(sample::water());
        unit.key = UnitKey(u"stray"_s);
        stray.payload = wire::encodeEvent(UnitPut{unit});
        QVERIFY(office.store().commit({{}, {stray}, {}}));
        const Result<VerifyReport> report = verifyStore(office.store());
        QVERIFY(!report);
        QVERIFY2(report.error().detail.contains(u"unit"_s), qPrintable(report.error().detail));
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verifytest.moc"
