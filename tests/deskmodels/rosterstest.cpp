// SPDX-License-Identifier: GPL-3.0-or-later
// Rosters as they are filled in, copied and shown.
#include "deskmodels/rosteredits.h"
#include "deskmodels/rostermodels.h"
#include "testsource.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDate kToday(2026, 11, 21);

QString officersOn(const World &world, QDate day)
{
    QStringList names;
    for (const Shift &shift : turnsOn(world, sample::water(), day))
        names += shift.officer;
    return names.join(u' ');
}

} // namespace

class RostersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAsTheyAreTyped_data();
    void peopleAsTheyAreTyped();
    void aPatternIsFilledInToTheMonthsEnd();
    void whatStoodBeforeStays();
    void lastMonthOnTheSameWeekdays();
    void namesTypedIntoADay();
    void aTurnMovesToAnotherMonth();
    void nothingChangesNothing();
    void theCalendar();
    void onlyWhoMayTypes();

private:
    /// As the supervisor, who may; the service takes it.
    static void carryOut(TestSource &source, const std::optional<EditRuleBook> &edit)
    {
        QVERIFY(edit);
        source.tell(*edit, sample::theSupervisor(), u"席位 3"_s);
    }
};

void RostersTest::peopleAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("person");
    QTest::newRow("name") << u"张三"_s << QStringList{u"张三"_s, {}, {}, {}};
    QTest::newRow("phone") << u"张三 13800000001"_s << QStringList{u"张三"_s, u"13800000001"_s, {}, {}};
    QTest::newRow("deputy") << u"张三，李四"_s << QStringList{u"张三"_s, {}, u"李四"_s, {}};
    QTest::newRow("all") << u"张三 13800000001 李四 0737-5550001"_s
                         << QStringList{u"张三"_s, u"13800000001"_s, u"李四"_s, u"0737-5550001"_s};
    QTest::newRow("English") << u"Zhang San, 13800000001, Li Si"_s
                             << QStringList{u"Zhang San"_s, u"13800000001"_s, u"Li Si"_s, {}};
}

void RostersTest::peopleAsTheyAreTyped()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, person);
    const OnTurn wanted{person[0], person[1], person[2], person[3]};
    QCOMPARE(peopleFrom(line + u"\n\n"), std::vector<OnTurn>{wanted});
    QCOMPARE(peopleFrom(peopleText({wanted})), std::vector<OnTurn>{wanted});
}

void RostersTest::aPatternIsFilledInToTheMonthsEnd()
{
    TestSource source;
    const TurnPattern pattern{QTime(8, 0), 2, peopleFrom(u"甲\n乙\n丙"_s)};
    carryOut(source, fillEdit(source.world(), sample::water(), kToday, pattern));
    QCOMPARE(officersOn(source.world(), kToday), u"甲 乙"_s);
    QCOMPARE(officersOn(source.world(), kToday.addDays(1)), u"丙 甲"_s);
    QCOMPARE(turnsOn(source.world(), sample::water(), QDate(2026, 11, 30)).size(), 2);
    QCOMPARE(turnsOn(source.world(), sample::water(), kToday).front().from, sample::kMorning);
    QVERIFY(rosterGaps(source.world(), sample::kMorning, sample::kMorning + 240h).empty());
    QCOMPARE(peopleOf(source.world(), sample::water()), pattern.people);
}

void RostersTest::whatStoodBeforeStays()
{
    TestSource source;
    source.happen(RosterMonthPut{sample::roster(sample::water(), 4)});
    const TurnPattern pattern{QTime(7, 0), 1, peopleFrom(u"甲"_s)};
    carryOut(source, fillEdit(source.world(), sample::water(), kToday.addDays(2), pattern));
    QCOMPARE(officersOn(source.world(), kToday.addDays(1)), u"张三 王五"_s);
    QCOMPARE(officersOn(source.world(), kToday.addDays(2)), u"甲"_s);
    // The turn before ends an hour earlier now; two never overlap.
    QCOMPARE(turnsOn(source.world(), sample::water(), kToday.addDays(1)).back().to, sample::kMorning + 47h);
}

void RostersTest::lastMonthOnTheSameWeekdays()
{
    TestSource source;
    QVERIFY(!copyMonthEdit(source.world(), sample::water(), QDate(2026, 12, 1)));
    const TurnPattern pattern{QTime(8, 0), 1, peopleFrom(u"周一\n周二\n周三\n周四\n周五\n周六\n周日"_s)};
    carryOut(source, fillEdit(source.world(), sample::water(), QDate(2026, 11, 2), pattern)); // a Monday
    carryOut(source, copyMonthEdit(source.world(), sample::water(), QDate(2026, 12, 15)));
    for (int day = 1; day <= 31; ++day) {
        const QDate date(2026, 12, day);
        QCOMPARE(officersOn(source.world(), date), pattern.people[size_t(date.dayOfWeek() - 1)].officer);
    }
}

void RostersTest::namesTypedIntoADay()
{
    TestSource source;
    source.happen(RosterMonthPut{sample::roster(sample::water(), 2)});
    const QDate day = kToday.addDays(5);
    carryOut(source, namesEdit(source.world(), sample::water(), day, u"张三、新人"_s));
    const std::vector<Shift> turns = turnsOn(source.world(), sample::water(), day);
    QCOMPARE(turns.size(), 2);
    QCOMPARE(turns[0].phone, u"13800000001"_s); // he has had one
    QCOMPARE(turns[1].phone, QString());
    QCOMPARE(turns[1].from - turns[0].from, Milliseconds(12h));
    carryOut(source, namesEdit(source.world(), sample::water(), kToday, u"王五 张三"_s));
    QCOMPARE(officersOn(source.world(), kToday), u"王五 张三"_s);
    carryOut(source, namesEdit(source.world(), sample::water(), kToday, u""_s));
    QCOMPARE(officersOn(source.world(), kToday), QString());
}

void RostersTest::aTurnMovesToAnotherMonth()
{
    TestSource source;
    source.happen(RosterMonthPut{sample::roster(sample::water(), 1)});
    const Shift before = turnsOn(source.world(), sample::water(), kToday).front();
    Shift after = before;
    after.from += 240h;
    after.to += 240h;
    carryOut(source, turnEdit(source.world(), sample::water(), before, after));
    QCOMPARE(officersOn(source.world(), kToday), u"王五"_s);
    QCOMPARE(officersOn(source.world(), QDate(2026, 12, 1)), u"张三"_s);
    carryOut(source, turnEdit(source.world(), sample::water(), after, {}));
    QCOMPARE(officersOn(source.world(), QDate(2026, 12, 1)), QString());
}

void RostersTest::nothingChangesNothing()
{
    TestSource source;
    QVERIFY(!fillEdit(source.world(), sample::water(), kToday, {}));
    QVERIFY(!namesEdit(source.world(), sample::water(), kToday, u""_s));
    source.happen(RosterMonthPut{sample::roster(sample::water(), 1)});
    QVERIFY(!namesEdit(source.world(), sample::water(), kToday, u"张三，王五"_s));
}

void RostersTest::theCalendar()
{
    TestSource source;
    source.self = sample::theSupervisor();
    RosterUnitsModel units(source);
    RosterCalendarModel calendar(units);
    calendar.setUnit(sample::water());
    QCOMPARE(calendar.indexOf(kToday).data(RosterCalendarModel::DateRole).toDate(), kToday);
    QVERIFY(calendar.indexOf(kToday).data(RosterCalendarModel::TodayRole).toBool());
    QCOMPARE(calendar.indexOf(kToday).column(), 5); // a Saturday
    source.happen(RosterMonthPut{sample::roster(sample::water(), 2)});
    QTRY_COMPARE(calendar.indexOf(kToday).data().toString(), u"张三\n王五"_s);
    QVERIFY(!calendar.indexOf(kToday).data(RosterCalendarModel::HoleRole).toBool());
    QVERIFY(calendar.indexOf(kToday.addDays(3)).data(RosterCalendarModel::HoleRole).toBool());
    QVERIFY(!calendar.indexOf(kToday.addDays(-3)).data(RosterCalendarModel::HoleRole).toBool()); // over
    QCOMPARE(units.index(units.rowOf(sample::water()), 0).data(RosterUnitsModel::HolesRole).toInt(), 8);
    units.setMonth(QDate(2026, 12, 9));
    QCOMPARE(calendar.index(0, 0).data(RosterCalendarModel::DateRole).toDate(), QDate());
    QCOMPARE(calendar.index(0, 1).data(RosterCalendarModel::DateRole).toDate(), QDate(2026, 12, 1));
}

void RostersTest::onlyWhoMayTypes()
{
    TestSource source;
    const auto editable = [&](const UnitKey &unit) {
        RosterUnitsModel units(source);
        RosterCalendarModel calendar(units);
        calendar.setUnit(unit);
        return calendar.flags(calendar.indexOf(kToday)).testFlag(Qt::ItemIsEditable);
    };
    QVERIFY(!editable(sample::water()));
    source.self = sample::theSupervisor();
    QVERIFY(editable(sample::water()));
    source.self = sample::dutyRoom(sample::water());
    QVERIFY(editable(sample::water()));
    QVERIFY(!editable(sample::power()));
    QCOMPARE(RosterUnitsModel(source).rowCount(), 1);
}

QTEST_GUILESS_MAIN(RostersTest)
#include "rosterstest.moc"
