// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recommend.h"

#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;

class RecommendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void units_data();
    void units();
    void saysWhatItRestsOn();
    void oneEntryAUnit();
    void loopInTheTreeEnds();
    void guesses_data();
    void guesses();
};

namespace {

QString unitsOf(const std::vector<Recommendation> &list)
{
    QStringList units;
    for (const Recommendation &r : list)
        units.append(r.unit.text());
    return units.join(u' ');
}

} // namespace

void RecommendTest::units_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("narrative");
    QTest::addColumn<QString>("units");

    QTest::newRow("category alone, with those above") << u"burst-main"_s << QString() << u"water housing power"_s;
    QTest::newRow("words raise who is responsible") << u"burst-main"_s << u"水管爆了"_s << u"water housing power"_s;
    QTest::newRow("words lift nobody over the responsible")
        << u"burst-main"_s << u"水泵停了"_s << u"water housing power"_s;
    QTest::newRow("inner node") << u"infrastructure"_s << u"工地塌方"_s << u"housing"_s;
    QTest::newRow("the suspended one is left out") << u"burst-main"_s << u"水管"_s << u"water housing power"_s;
    QTest::newRow("lead before taking part") << u"food-poisoning"_s << u"酒席上吃坏了"_s << u"health market"_s;
    QTest::newRow("words alone") << QString() << u"树倒了，还压断电线"_s << u"power transport"_s;
    QTest::newRow("nothing known") << QString() << u"有事"_s << QString();
    QTest::newRow("unknown category, words help") << u"unknown"_s << u"停电"_s << u"power"_s;
    QTest::newRow("nobody answers for it, words help") << u"robbery"_s << u"抢劫后撞断电杆"_s << u"power"_s;
    QTest::newRow("denied") << QString() << u"没有停电，路上堵车"_s << u"police"_s;
    QTest::newRow("denied once, said once") << QString() << u"不是停电？就是停电"_s << u"power"_s;
    QTest::newRow("denied otherwise") << QString() << u"并非中毒，未见呕吐"_s << QString();
    QTest::newRow("the denial must be directly before") << QString() << u"没有人，但是停电"_s << u"power"_s;
}

void RecommendTest::units()
{
    QFETCH(QString, category);
    QFETCH(QString, narrative);
    QTEST(unitsOf(recommend(sample::world(), CategoryKey(category), narrative)), "units");
}

void RecommendTest::saysWhatItRestsOn()
{
    const std::vector<Recommendation> list
        = recommend(sample::world(), sample::category("burst-main"_L1), u"水管漏水，水管坏了"_s);
    QCOMPARE(list[0].duty.text(), u"water-mains"_s);
    QCOMPARE(enumName(list[0].role), u"Responsible"_s);
    QCOMPARE(list[0].matchedWords, u"水管、漏水"_s);
    QCOMPARE(list[1].duty.text(), u"public-works"_s);
    QCOMPARE(list[1].matchedWords, QString());
    QCOMPARE_GT(list[0].score, list[1].score);
}

void RecommendTest::oneEntryAUnit()
{
    World world = sample::world();
    Duty more = world.duties.at(DutyKey(u"water-mains"_s));
    more.key = DutyKey(u"a-water-supplies"_s);
    more.role = DutyRole::Supports;
    apply(world, DutyPut{more});
    const std::vector<Recommendation> list = recommend(world, sample::category("burst-main"_L1), u"水管"_s);
    QCOMPARE(std::ranges::count(list, sample::water(), &Recommendation::unit), 1);
    QCOMPARE(list[0].duty.text(), u"water-mains"_s); // the better one of the two
}

void RecommendTest::loopInTheTreeEnds()
{
    World world = sample::world();
    world.categories.at(sample::category("infrastructure"_L1)).parent = sample::category("burst-main"_L1);
    QCOMPARE(unitsOf(recommend(world, sample::category("burst-main"_L1), {})), u"water housing power"_s);
}

void RecommendTest::guesses_data()
{
    QTest::addColumn<QString>("narrative");
    QTest::addColumn<QString>("categories");
    QTest::newRow("one") << u"家里停水了"_s << u"burst-main"_s;
    QTest::newRow("more words, more likely") << u"水管漏水，电线没事"_s << u"burst-main power-line"_s;
    QTest::newRow("by its name") << u"食物中毒"_s << u"food-poisoning"_s;
    QTest::newRow("denied") << u"没有停水"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a police matter, by its name") << u"我被抢劫了"_s << u"robbery"_s;
}

void RecommendTest::guesses()
{
    QFETCH(QString, narrative);
    QStringList categories;
    for (const CategoryGuess &guess : guessCategories(sample::world(), narrative)) {
        categories.append(guess.category.text());
        QVERIFY(!guess.matchedWords.isEmpty());
    }
    QTEST(categories.join(u' '), "categories");
}

QTEST_APPLESS_MAIN(RecommendTest)
#include "recommendtest.moc"
