// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/refusaltext.h"
#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;

class RefusalTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReason_data();
    void everyReason();
    void reasonsAreToldApart();
    void fromTheRules_data();
    void fromTheRules();
    void conflictShowsWhatStands();
    void subjects();
};

void RefusalTextTest::everyReason_data()
{
    QTest::addColumn<RefusalReason>("reason");
    for (const RefusalReason reason : enumValues<RefusalReason>())
        QTest::newRow(qPrintable(enumName(reason))) << reason;
}

void RefusalTextTest::everyReason()
{
    QFETCH(RefusalReason, reason);
    const World world = sample::world();
    const QString id = sample::id<IncidentId>(7).text();
    for (const Refusal &refusal : {Refusal{reason, {}, {}, {}}, Refusal{reason, id, u"somethingOdd"_s, {}},
             Refusal{reason, id, u"state"_s, id}}) {
        const QString text = refusalText(refusal, world);
        QVERIFY(!text.isEmpty());
        if (reason != RefusalReason::ProfileInvalid && reason != RefusalReason::Conflict
            && reason != RefusalReason::TooLong && reason != RefusalReason::EquipmentOut
            && reason != RefusalReason::NotEnough)
            QVERIFY2(!text.contains(id), qPrintable(text));
        QVERIFY2(!text.contains(u"somethingOdd"_s) || reason == RefusalReason::ProfileInvalid, qPrintable(text));
        QVERIFY2(!text.contains(QRegularExpression(u"%[0-9]"_s)), qPrintable(text));
    }
}

void RefusalTextTest::reasonsAreToldApart()
{
    QStringList all;
    for (const RefusalReason reason : enumValues<RefusalReason>())
        all.append(refusalText({reason, {}, {}, {}}, sample::world()));
    QStringList once = all;
    once.removeDuplicates();
    QCOMPARE(once.size(), all.size());
}

void RefusalTextTest::fromTheRules_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("expected");
    QTest::newRow("order twice") << 0 << u"安化县自来水公司 already has an order for this incident."_s;
    QTest::newRow("suspended") << 1 << u"安化县旧供水站 is suspended and gets no orders."_s;
    QTest::newRow("not proposed") << 2 << u"is proposed first; another unit needs a reason."_s;
    QTest::newRow("left too early") << 3 << u"Oral feedback comes before leaving the scene."_s;
    QTest::newRow("not possible now") << 4 << u"not possible now, it stands at “Arrived”."_s;
    QTest::newRow("unfinished") << 5 << u"not yet: the order to 安化县自来水公司 (AH-20261121-0001)."_s;
    QTest::newRow("repeat") << 6 << u"This may be a repeat of AH-20261121-0001: same caller's number."_s;
}

void RefusalTextTest::fromTheRules()
{
    QFETCH(int, which);
    Play play;
    play.open(1);
    play.give(1);
    play.bring(1, OrderState::Arrived);
    GiveOrder give = sample::orderToWater(1);
    give.order = sample::id<OrderId>(2);
    OpenIncident again = sample::burstMain(2);
    again.call.number = u"13900000001"_s;
    again.repeatSeen = false;
    const auto orderTo = [&](const UnitKey &unit) {
        give.unit = unit;
        return give;
    };
    const auto step
        = [](OrderState to) { return AdvanceOrder{sample::id<IncidentId>(1), sample::id<OrderId>(1), to, {}, {}}; };
    const std::vector<Command> commands{orderTo(sample::water()), orderTo(sample::suspended()),
        orderTo(sample::health()), step(OrderState::LeftScene), step(OrderState::Accepted),
        CloseIncident{sample::id<IncidentId>(1), sample::handled(), {}}, again};
    const Decision decision = play.tell(commands[size_t(which)]);
    QVERIFY(!decision);
    const QString text = refusalText(decision.error(), play.world);
    QFETCH(QString, expected);
    QVERIFY2(text.endsWith(expected), qPrintable(text));
}

void RefusalTextTest::conflictShowsWhatStands()
{
    const World world = sample::world();
    const auto conflict = [&](const QString &field, const QString &current) {
        return refusalText({RefusalReason::Conflict, {}, field, current}, world);
    };
    QCOMPARE(conflict(u"level"_s, u"grave"_s), u"Somebody else has changed this meanwhile: Level. It is now: Grave"_s);
    QVERIFY(conflict(u"category"_s, u"burst-main"_s).endsWith(u"It is now: 市政设施 / 水管爆裂"_s));
    QVERIFY(conflict(u"narrative"_s, u"水位 %1"_s).endsWith(u"It is now: 水位 %1"_s));
    QVERIFY(conflict(u"callerName"_s, QString()).endsWith(u"It is now: empty"_s));
}

void RefusalTextTest::subjects()
{
    Play play;
    play.open(1);
    play.give(1);
    QCOMPARE(subjectName(sample::id<IncidentId>(1).text(), play.world), u"AH-20261121-0001"_s);
    QCOMPARE(subjectName(u"water"_s, play.world), u"安化县自来水公司"_s);
    QCOMPARE(subjectName(u"burst-main"_s, play.world), u"市政设施 / 水管爆裂"_s);
    QCOMPARE(subjectName(u"handled"_s, play.world), u"已处置"_s);
    QCOMPARE(subjectName(u"gulou"_s, play.world), u"古楼乡"_s);
    QCOMPARE(subjectName(u"nobody"_s, play.world), QString());
    QCOMPARE(subjectName(sample::id<IncidentId>(9).text(), play.world), QString());
}

QTEST_GUILESS_MAIN(RefusalTextTest)
#include "refusaltexttest.moc"
