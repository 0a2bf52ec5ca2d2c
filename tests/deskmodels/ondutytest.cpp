// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers a unit's duty phone now, wherever a unit is shown.
#include "deskmodels/onduty.h"
#include "deskmodels/recommendationmodel.h"
#include "deskmodels/unitdirectorymodel.h"
#include "testsource.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OnDutyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inWords();
    void numbersToTryInTheirOrder();
    void theDirectoryFollows();
    void theSuggestionSaysIt();
    void warnedADayAhead();
};

void OnDutyTest::inWords()
{
    TestSource source;
    QCOMPARE(onDutyText(source.world(), sample::water(), sample::kMorning), QString());
    source.happen(RosterMonthPut{sample::roster(sample::water(), 1)});
    QCOMPARE(onDutyText(source.world(), sample::water(), sample::kMorning + 1h), u"张三 13800000001, deputy 李四"_s);
    QCOMPARE(onDutyText(source.world(), sample::water(), sample::kMorning + 13h), u"王五"_s);
    QCOMPARE(
        onDutyText(source.world(), sample::water(), sample::kMorning + 25h), u"nobody is down for duty now"_s);
    QCOMPARE(onDutyText(source.world(), sample::power(), sample::kMorning), QString());
}

void OnDutyTest::numbersToTryInTheirOrder()
{
    TestSource source;
    RosterMonth roster = sample::roster(sample::water(), 1);
    roster.shifts.front().deputyPhone = u"0737-5550002"_s; // the duty phone again
    source.happen(RosterMonthPut{roster});
    const QStringList numbers = numbersToTry(source.world(), sample::water(), sample::kMorning);
    QCOMPARE(numbers.front(), u"0737-5550002"_s);
    QCOMPARE(numbers.back(), u"13800000001"_s);
    QCOMPARE(numbers.count(u"0737-5550002"_s), 1);
}

void OnDutyTest::theDirectoryFollows()
{
    TestSource source;
    UnitDirectoryModel model(source);
    const int row = model.rowOf(sample::water());
    const auto onDuty = [&] { return model.index(row, UnitDirectoryModel::OnDuty).data().toString(); };
    QCOMPARE(onDuty(), QString());
    source.happen(RosterMonthPut{sample::roster(sample::water(), 1)});
    QTRY_VERIFY(onDuty().contains(u"张三"_s));
    QVERIFY(model.match(row, u"张三"_s) > 0);
}

void OnDutyTest::theSuggestionSaysIt()
{
    TestSource source;
    source.open(1);
    RecommendationModel model(source);
    model.setIncident(sample::id<IncidentId>(1));
    source.happen(RosterMonthPut{sample::roster(sample::water(), 1)});
    const auto first = [&](int column, int role) { return model.index(0, column).data(role).toString(); };
    QTRY_VERIFY(first(RecommendationModel::OnDuty, Qt::DisplayRole).contains(u"张三"_s));
    QVERIFY(first(0, Qt::ToolTipRole).contains(u"张三"_s));
}

void OnDutyTest::warnedADayAhead()
{
    TestSource source;
    source.happen(RosterMonthPut{sample::roster(sample::water(), 2)});
    QVERIFY(rosterWarnings(source.world(), sample::kMorning + 23h).empty());
    const std::vector<RosterWarning> warnings = rosterWarnings(source.world(), sample::kMorning + 25h);
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings.front().unit, sample::water());
    QVERIFY2(warnings.front().text.contains(u"11-23 08:00–09:00"_s), qPrintable(warnings.front().text));
}

QTEST_GUILESS_MAIN(OnDutyTest)
#include "ondutytest.moc"
