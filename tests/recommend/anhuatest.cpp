// SPDX-License-Identifier: GPL-3.0-or-later
// How well data/anhua recognises what callers say; run it alone to read the figures.
#include "domain/recommend.h"
#include "profile/profilefolder.h"
#include "recommend/narratives.h"
#include "support/print.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace liandong;
using namespace Qt::StringLiterals;

class AnhuaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSetIsSound();
    void everyUnitAndCategoryInBothHalves();
    void figures_data();
    void figures();
    void nothingForWhatIsNoMatter_data();
    void nothingForWhatIsNoMatter();

private:
    RuleBook m_book;
    std::optional<Recogniser> m_recogniser;
    std::vector<Narrative> m_narratives;
};

namespace {

/// Of how many the right one was the first, or among the first three, in percent.
struct Share
{
    int first = 0;
    int firstThree = 0;

    void count(qsizetype place)
    {
        first += place == 0;
        firstThree += place >= 0 && place < 3;
    }
};

template <class List, class Key, class Member>
qsizetype placeIn(const List &list, const Key &key, Member member)
{
    const auto it = std::ranges::find(list, key, member);
    return it == list.end() ? -1 : it - list.begin();
}

} // namespace

void AnhuaTest::initTestCase()
{
    const Result<Profile> profile = readProfile(QStringLiteral(LIANDONG_DATA "/anhua"));
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().detail));
    m_book = ruleBookOf(*profile);
    m_recogniser.emplace(m_book);
    m_narratives = labelledNarratives();
    QCOMPARE_GE(m_narratives.size(), 320u);
}

void AnhuaTest::theSetIsSound()
{
    std::set<int> numbers;
    std::set<QString> texts;
    int traditional = 0;
    static const QRegularExpression kTraditional(u"[們個這裏門車電話沒來後頭]"_s);
    for (const Narrative &narrative : m_narratives) {
        QVERIFY2(m_book.unit(narrative.unit), qPrintable(narrative.unit.text()));
        QVERIFY2(m_book.category(narrative.category), qPrintable(narrative.category.text()));
        QVERIFY2(numbers.insert(narrative.number).second, qPrintable(QString::number(narrative.number)));
        QVERIFY2(texts.insert(narrative.text).second, qPrintable(narrative.text));
        traditional += narrative.text.contains(kTraditional);
    }
    QCOMPARE_GE(traditional, int(m_narratives.size()) / 10);
}

void AnhuaTest::everyUnitAndCategoryInBothHalves()
{
    std::set<UnitKey> units[2];
    std::set<CategoryKey> categories[2];
    for (const Narrative &narrative : m_narratives) {
        units[narrative.isForTuning()].insert(narrative.unit);
        categories[narrative.isForTuning()].insert(narrative.category);
    }
    QCOMPARE(units[0].size(), m_book.units.size());
    QVERIFY(units[0] == units[1]);
    QVERIFY(categories[0] == categories[1]);
}

void AnhuaTest::figures_data()
{
    QTest::addColumn<bool>("forTuning");
    QTest::addColumn<QList<int>>(
        "floors"); // unit first, of three; category first, of three; unit where the category is known
    QTest::newRow("to tune on") << true << QList<int>{95, 98, 96, 98, 97};
    QTest::newRow("only to report on") << false << QList<int>{85, 96, 85, 96, 96};
}

void AnhuaTest::figures()
{
    QFETCH(bool, forTuning);
    QFETCH(QList<int>, floors);
    Share unit;
    Share category;
    Share unitOfCategory;
    int all = 0;
    for (const Narrative &narrative : m_narratives) {
        if (narrative.isForTuning() != forTuning)
            continue;
        ++all;
        RecommendationQuery query;
        query.narrative = narrative.text;
        unit.count(placeIn(advise(m_book, *m_recogniser, query).ranked, narrative.unit, &Recommendation::unit));
        category.count(
            placeIn(m_recogniser->read(narrative.text).categories, narrative.category, &CategoryGuess::category));
        query.category = narrative.category;
        unitOfCategory.count(
            placeIn(advise(m_book, *m_recogniser, query).ranked, narrative.unit, &Recommendation::unit));
    }
    const auto percent = [all](int count) { return 100.0 * count / all; };
    qInfo("%s: %d narratives; the unit first %.1f %%, among three %.1f %%; the category first %.1f %%, among three "
          "%.1f %%; the unit first where the category is known %.1f %%",
        QTest::currentDataTag(), all, percent(unit.first), percent(unit.firstThree), percent(category.first),
        percent(category.firstThree), percent(unitOfCategory.first));
    QCOMPARE_GE(percent(unit.first), floors[0]);
    QCOMPARE_GE(percent(unit.firstThree), floors[1]);
    QCOMPARE_GE(percent(category.first), floors[2]);
    QCOMPARE_GE(percent(category.firstThree), floors[3]);
    QCOMPARE_GE(percent(unitOfCategory.first), floors[4]);
}

void AnhuaTest::nothingForWhatIsNoMatter_data()
{
    QTest::addColumn<QString>("narrative");
    for (const QString &narrative : {u"喂"_s, u"喂喂，听得到吗"_s, u"打错了，不好意思"_s, u"有事"_s, u"谢谢再见"_s,
             u"今天天气真好"_s, u"12345"_s, u"！？"_s})
        QTest::newRow(qPrintable(narrative)) << narrative;
}

void AnhuaTest::nothingForWhatIsNoMatter()
{
    QFETCH(QString, narrative);
    RecommendationQuery query;
    query.narrative = narrative;
    QVERIFY(advise(m_book, *m_recogniser, query).ranked.empty());
}

QTEST_APPLESS_MAIN(AnhuaTest)
#include "anhuatest.moc"
