// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebookgaps.h"
#include "support/print.h"
#include "support/sampleworld.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// A book without a gap: the sample's, its phones verified this morning.
RuleBook soundBook()
{
    RuleBook book = sample::world();
    for (auto &[key, unit] : book.units) {
        for (DutyPhone &phone : unit.dutyPhones)
            phone = {phone.number, phone.label, false, sample::kMorning};
    }
    return book;
}

Duty lead(const QString &key, const UnitKey &unit, QLatin1StringView category)
{
    return {.key = DutyKey(key),
        .unit = unit,
        .category = sample::category(category),
        .role = DutyRole::Lead,
        .text = key,
        .clause = key};
}

void put(RuleBook &book, const Duty &duty)
{
    book.duties.insert_or_assign(duty.key, duty);
}

Duty &dutyOf(RuleBook &book, const QString &key)
{
    return book.duties.at(DutyKey(key));
}

/// "Unanswered robbery; PhoneUnverified water 0737-5550002"
QString gaps(const RuleBook &book, Instant now = sample::kMorning)
{
    QStringList list;
    for (const Gap &gap : gapsOf(book, now)) {
        QStringList parts{enumName(gap.kind), gap.item.key, gap.other.key, gap.phone};
        parts.removeAll(QString());
        list += parts.join(u' ');
    }
    return list.join(u"; ");
}

} // namespace

class RuleBookGapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRosterWithAHoleWithinADay()
    {
        RuleBook book = soundBook();
        const QString before = gaps(book);
        RosterMonth roster = sample::roster(sample::water(), 3);
        roster.shifts.erase(roster.shifts.begin() + 1); // this evening
        roster.shifts.erase(roster.shifts.begin() + 2); // tomorrow evening, seen tomorrow
        putInto(book, roster);
        QVERIFY2(gaps(book).contains(u"NobodyOnDuty water water-2026-11"), qPrintable(gaps(book)));
        QCOMPARE(gaps(book).count(u"NobodyOnDuty"), 1);
        const std::vector<Gap> found = gapsOf(book, sample::kMorning);
        const auto hole = std::ranges::find(found, GapKind::NobodyOnDuty, &Gap::kind);
        QCOMPARE(*hole->since, sample::kMorning + std::chrono::hours(12));
        QCOMPARE(*hole->until, sample::kMorning + std::chrono::hours(24));
        putInto(book, sample::roster(sample::water(), 3));
        QCOMPARE(gaps(book), before);
    }

    void aSoundBookHasNone() { QCOMPARE(gaps(soundBook()), QString()); }

    void dutiesOfInnerCategoriesHoldBelow()
    {
        RuleBook book = soundBook();
        dutyOf(book, u"water-mains"_s).retired = true; // housing leads infrastructure
        QCOMPARE(gaps(book), u"UnitWithoutDuty water"_s);
        dutyOf(book, u"public-works"_s).role = DutyRole::TakesPart;
        QCOMPARE(gaps(book), u"Unanswered burst-main; UnitWithoutDuty water"_s);
    }

    void onlyLeavesInUseNeedSomebody()
    {
        RuleBook book = soundBook();
        dutyOf(book, u"trees-on-roads"_s).retired = true;
        QCOMPARE(gaps(book), u"Unanswered fallen-tree; UnitWithoutDuty transport"_s);
        book.categories.at(sample::category("fallen-tree"_L1)).retired = true; // now road is a leaf
        QCOMPARE(gaps(book), u"Unanswered road; UnitWithoutDuty transport"_s);
        book.categories.at(sample::category("road"_L1)).policeMatter = true;
        QCOMPARE(gaps(book), u"UnitWithoutDuty transport"_s);
    }

    void aSuspendedUnitAnswersForNothing()
    {
        RuleBook book = soundBook();
        book.units.at(sample::transport()).suspended = true;
        QCOMPARE(gaps(book), u"Unanswered fallen-tree"_s);
    }

    void twoLeads_data()
    {
        QTest::addColumn<Duty>("first");
        QTest::addColumn<Duty>("second");
        QTest::addColumn<bool>("found");
        const Duty a = lead(u"a"_s, sample::police(), "road"_L1);
        const Duty b = lead(u"b"_s, sample::transport(), "road"_L1);
        const auto with = [](Duty duty, auto change) {
            change(duty);
            return duty;
        };
        QTest::newRow("everywhere") << a << b << true;
        QTest::newRow("one unit") << a << with(b, [](Duty &d) { d.unit = sample::police(); }) << false;
        QTest::newRow("another category")
            << a << with(b, [](Duty &d) { d.category = sample::category("fallen-tree"_L1); }) << false;
        const auto inTown = [](Duty &d) { d.reach.areas = {AreaKey(u"town"_s)}; };
        const auto inCounty = [](Duty &d) { d.reach.areas = {AreaKey(u"county"_s)}; };
        QTest::newRow("same area") << with(a, inTown) << with(b, inTown) << true;
        QTest::newRow("one everywhere") << with(a, inTown) << b << true;
        QTest::newRow("other areas") << with(a, inTown) << with(b, inCounty) << false;
        const auto byDay = [](Duty &d) { d.hours = Hours{8 * 60, 18 * 60, {}}; };
        const auto byNight = [](Duty &d) { d.hours = Hours{18 * 60, 8 * 60, {}}; };
        const auto onSundayNight = [](Duty &d) { d.hours = Hours{22 * 60, 9 * 60, {7}}; };
        QTest::newRow("day and night") << with(a, byDay) << with(b, byNight) << false;
        QTest::newRow("over midnight into Monday") << with(a, byDay) << with(b, onSundayNight) << true;
        QTest::newRow("not ended yet") << a << with(b, [](Duty &d) { d.validTo = sample::kMorning + Seconds(1); })
                                       << true;
        QTest::newRow("one to come") << a << with(b, [](Duty &d) { d.validFrom = sample::kMorning + Seconds(1); })
                                     << false;
    }

    void twoLeads()
    {
        QFETCH(const Duty, first);
        QFETCH(const Duty, second);
        QFETCH(const bool, found);
        RuleBook book = soundBook();
        put(book, first);
        put(book, second);
        QCOMPARE(gaps(book), found ? u"TwoLeads b a"_s : QString());
    }

    void phones()
    {
        RuleBook book = soundBook();
        Unit &water = book.units.at(sample::water());
        Unit &power = book.units.at(sample::power());
        book.units.at(sample::housing()).dutyPhones.clear();
        water.dutyPhones.front().placeholder = true;
        power.dutyPhones.push_back({u"119"_s, {}, false, {}});
        const QString unsound
            = u"NoDutyPhone housing; PlaceholderPhone water 0737-5550002; PhoneUnverified power 119"_s;
        QCOMPARE(gaps(book), unsound);
        const auto days = [&](int count) { return sample::kMorning + std::chrono::days(count); };
        QCOMPARE(gaps(book, days(90)), unsound);
        QCOMPARE(gapsOf(book, days(91)).size(), 8u); // every phone but the placeholder
        book.centre.verifyPhonesDays = 91;
        QCOMPARE(gaps(book, days(91)), unsound);
    }

    void endedDuties()
    {
        RuleBook book = soundBook();
        Duty &trees = dutyOf(book, u"trees-on-roads"_s);
        trees.validTo = sample::kMorning;
        QCOMPARE(gaps(book), u"Unanswered fallen-tree; DutyEnded trees-on-roads; UnitWithoutDuty transport"_s);
        QCOMPARE(gapsOf(book, sample::kMorning)[1].since, std::optional(sample::kMorning));
        trees.retired = true;
        QCOMPARE(gaps(book), u"Unanswered fallen-tree; UnitWithoutDuty transport"_s);
    }

    void treeAndUnitsStandInTheirOrder()
    {
        RuleBook book = soundBook();
        book.categories.at(sample::category("road"_L1)).order = -1;
        book.categories.at(sample::category("power-line"_L1)).parent = CategoryKey(u"nowhere"_s);
        QStringList tree;
        for (const TreeRow &row : categoriesInUse(book))
            tree += QString(row.depth, u'-') + row.category->key.text() + (row.leaf ? u""_s : u":"_s);
        QCOMPARE(tree.first(2), QStringList({u"road:"_s, u"-fallen-tree"_s}));
        QVERIFY(
            tree.contains(u"infrastructure:"_s) && tree.contains(u"-burst-main"_s) && tree.contains(u"power-line"_s));
        book.units.at(sample::water()).order = -1;
        const std::vector<const Unit *> units = unitsInUse(book);
        QCOMPARE(units.size(), 7u);
        QCOMPARE(units.front()->key, sample::water());
    }
};

QTEST_APPLESS_MAIN(RuleBookGapsTest)
#include "rulebookgapstest.moc"
