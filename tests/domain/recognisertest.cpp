// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recogniser.h"

#include "domain/impl/plaintext.h"
#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;

class RecogniserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTexts_data();
    void plainTexts();
    void guesses_data();
    void guesses();
    void wordsFound_data();
    void wordsFound();
    void innerCategoriesHelpThoseBelow();
    void rarerWordsSayMore();
    void severalWordsSayMore();
    void alikeIsLessThanAWord();
    void retiredOnesAreForgotten();
    void aCopyReadsTheSame();
    void strangeTexts();
};

namespace {

/// A rule book of one category "c" with these words, beside others that make them rare.
RuleBook bookOf(const std::vector<QString> &words)
{
    RuleBook book;
    Category category;
    category.key = CategoryKey(u"c"_s);
    category.words = words;
    book.categories[category.key] = category;
    for (char16_t letter = 0x8000; letter < 0x8000 + 60 * 12; letter += 12) {
        Category other;
        other.key = CategoryKey(u"other-"_s + QString::number(letter, 16));
        other.words.emplace_back();
        for (char16_t i = 0; i < 12; ++i)
            other.words.back() += QChar(char16_t(letter + i));
        book.categories[other.key] = other;
    }
    return book;
}

QString found(const std::vector<QString> &words, const QString &narrative)
{
    for (const CategoryGuess &guess : Recogniser(bookOf(words)).read(narrative).categories) {
        if (guess.category.text() == u"c")
            return QStringList(guess.words.begin(), guess.words.end()).join(u' ');
    }
    return {};
}

QString categoriesOf(const Reading &reading)
{
    QStringList keys;
    for (const CategoryGuess &guess : reading.categories)
        keys.append(guess.category.text());
    return keys.join(u' ');
}

} // namespace

void RecogniserTest::plainTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("simplified") << u"水管爆了"_s << u"水管爆了"_s;
    QTest::newRow("traditional") << u"電線斷了，屋裏漏水"_s << u"电线断了 屋里漏水"_s;
    QTest::newRow("variants") << u"羣眾喫麪"_s << u"群众吃面"_s;
    QTest::newRow("capital and wide letters") << u"ＫＴＶ１２"_s << u"ktv12"_s;
    QTest::newRow("pauses") << u"  快！！来，\n人。"_s << u"快 来 人 "_s;
    QTest::newRow("there is not") << u"冇得水、没有电、没得人、沒有了、冇看到"_s << u"没水 没电 没人 没了 没看到"_s;
    QTest::newRow("empty") << QString() << QString();
}

void RecogniserTest::plainTexts()
{
    QFETCH(QString, text);
    QTEST(rules::plainText(text), "plain");
}

void RecogniserTest::guesses_data()
{
    QTest::addColumn<QString>("narrative");
    QTest::addColumn<QString>("first"); // "" where there is no guess at all
    QTest::newRow("one") << u"家里停水了"_s << u"burst-main"_s;
    QTest::newRow("traditional") << u"屋裏停電"_s << u"power-line"_s;
    QTest::newRow("more words, more likely") << u"水管漏水，电线没事"_s << u"burst-main"_s;
    QTest::newRow("by its name") << u"食物中毒"_s << u"food-poisoning"_s;
    QTest::newRow("denied") << u"没有停水"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("of no matter") << u"喂，你好，听得到吗"_s << QString();
    QTest::newRow("a police matter, by its name") << u"我被抢劫了"_s << u"robbery"_s;
}

void RecogniserTest::guesses()
{
    QFETCH(QString, narrative);
    const Recogniser recogniser(sample::world());
    const Reading reading = recogniser.read(narrative);
    std::vector<CategoryKey> keys;
    for (const CategoryGuess &guess : reading.categories)
        keys.push_back(guess.category);
    QVERIFY(recogniser.likely(narrative, 100) == keys);
    QCOMPARE(recogniser.likely(narrative, 1).size(), std::min<size_t>(keys.size(), 1));
    QTEST(reading.categories.empty() ? QString() : reading.categories.front().category.text(), "first");
    for (const CategoryGuess &guess : reading.categories) {
        QVERIFY(guess.words.empty() != guess.alike.empty());
        QCOMPARE_GT(guess.score, 0);
    }
}

void RecogniserTest::wordsFound_data()
{
    QTest::addColumn<std::vector<QString>>("words");
    QTest::addColumn<QString>("narrative");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const std::vector<QString> &words, const QString &narrative,
                         const QString &expected) { QTest::newRow(name) << words << narrative << expected; };
    row("the longest only", {u"电"_s, u"电梯"_s, u"电梯困人"_s}, u"电梯困人"_s, u"电梯困人"_s);
    row("a short one elsewhere counts", {u"电"_s, u"电梯"_s}, u"电梯停了，电也停了"_s, u"电 电梯"_s);
    row("overlapping ones both count", {u"水管爆"_s, u"爆了"_s}, u"水管爆了"_s, u"水管爆 爆了"_s);
    row("each once", {u"漏水"_s}, u"漏水漏水，还在漏水"_s, u"漏水"_s);
    row("parts", {u"猪…死"_s}, u"猪都死了"_s, u"猪…死"_s);
    row("parts written with three dots", {u"猪...死"_s}, u"猪都死了"_s, u"猪...死"_s);
    row("parts in their order only", {u"猪…死"_s}, u"死了猪"_s, QString());
    row("parts in one clause only", {u"猪…死"_s}, u"猪跑了，人死了"_s, QString());
    row("parts not far apart", {u"猪…死"_s}, u"猪一二三四五六七八九死"_s, QString());
    row("three parts", {u"水…进…屋"_s}, u"水都进了我屋里"_s, u"水…进…屋"_s);
    row("a part inside a longer word is swallowed", {u"水…屋"_s, u"水进屋"_s}, u"水进屋"_s, u"水进屋"_s);
    row("denied", {u"受伤"_s}, u"没有人受伤"_s, QString());
    row("denied in dialect", {u"受伤"_s}, u"冇得人受伤"_s, QString());
    row("denied in traditional characters", {u"火灾"_s}, u"不是火災"_s, QString());
    row("denied far before", {u"受伤"_s}, u"没有看到什么人受伤"_s, u"受伤"_s);
    row("denied in another clause", {u"漏水"_s}, u"没有人，漏水"_s, u"漏水"_s);
    row("denied, then said", {u"停电"_s}, u"不是停电？就是停电"_s, u"停电"_s);
    row("what comes after but", {u"漏水"_s}, u"没人但漏水"_s, u"漏水"_s);
    row("the denial is the matter", {u"没水"_s}, u"屋里冇得水"_s, u"没水"_s);
    row("the matter is written otherwise", {u"没有水"_s}, u"屋里没水"_s, u"没有水"_s);
    row("a question is no denial", {u"猪瘟"_s}, u"是不是猪瘟"_s, u"猪瘟"_s);
    row("another question", {u"辐射"_s}, u"有没有辐射"_s, u"辐射"_s);
    row("numbers", {u"120"_s}, u"我打了120"_s, u"120"_s);
    row("not inside longer numbers", {u"120"_s}, u"电话13812011201"_s, QString());
    row("nothing of a word without letters", {u"，"_s, u"…"_s}, u"，…"_s, QString());
}

void RecogniserTest::wordsFound()
{
    QFETCH(std::vector<QString>, words);
    QFETCH(QString, narrative);
    QTEST(found(words, narrative), "found");
}

void RecogniserTest::innerCategoriesHelpThoseBelow()
{
    World world = sample::world(); // 抽水 belongs to both leaves, 市政 to what is above one of them
    for (const QLatin1StringView key : {"burst-main"_L1, "fallen-tree"_L1})
        world.categories.at(sample::category(key)).words = {u"抽水"_s};
    world.categories.at(sample::category("road"_L1)).words = {u"市政"_s};
    const Recogniser recogniser(world);
    QVERIFY(categoriesOf(recogniser.read(u"抽水"_s)).startsWith(u"burst-main"));
    const std::vector<CategoryGuess> guesses = recogniser.read(u"市政抽水"_s).categories;
    const auto scoreOf = [&](QLatin1StringView key) {
        return std::ranges::find(guesses, sample::category(key), &CategoryGuess::category)->score;
    };
    QCOMPARE_GT(scoreOf("fallen-tree"_L1), scoreOf("burst-main"_L1));
}

void RecogniserTest::rarerWordsSayMore()
{
    World world = sample::world();
    for (const QLatin1StringView key : {"burst-main"_L1, "power-line"_L1, "road"_L1})
        world.categories.at(sample::category(key)).words = {u"抢修"_s};
    world.categories.at(sample::category("robbery"_L1)).words = {u"蒙面"_s};
    QVERIFY(categoriesOf(Recogniser(world).read(u"蒙面抢修"_s)).startsWith(u"robbery"));
}

void RecogniserTest::severalWordsSayMore()
{
    const Recogniser recogniser(sample::world());
    QCOMPARE_GT(recogniser.read(u"停电，电杆倒了"_s).categories.front().score,
        recogniser.read(u"停电"_s).categories.front().score);
}

void RecogniserTest::alikeIsLessThanAWord()
{
    RuleBook book = bookOf({u"变压器冒烟"_s, u"变压器烧了"_s, u"变压器爆炸"_s});
    const Reading reading = Recogniser(book).read(u"那台变压器又响又抖"_s);
    QCOMPARE(categoriesOf(reading), u"c"_s);
    QVERIFY(reading.categories.front().words.empty());
    QVERIFY(std::ranges::contains(reading.categories.front().alike, u"变压"_s));
    QCOMPARE_LT(reading.categories.front().score, Recogniser(book).read(u"变压器冒烟"_s).categories.front().score);
}

void RecogniserTest::retiredOnesAreForgotten()
{
    World world = sample::world();
    world.duties.at(DutyKey(u"trees-on-roads"_s)).retired = true;
    QVERIFY(Recogniser(world).read(u"倒树"_s).duties.empty());
    world = sample::world();
    world.categories.at(sample::category("fallen-tree"_L1)).retired = true;
    QVERIFY(Recogniser(world).read(u"倒树"_s).categories.empty());
}

void RecogniserTest::aCopyReadsTheSame()
{
    std::optional<Recogniser> first(sample::world());
    const Recogniser copy = *first;
    first.reset();
    QCOMPARE(categoriesOf(copy.read(u"停水"_s)), u"burst-main"_s);
}

void RecogniserTest::strangeTexts()
{
    const Recogniser recogniser(sample::world());
    for (const QString &text : {QString(5000, u'水'), QString(5000, u'没'), u"\xd83d\xdc37死了"_s,
             QString(QChar(0xd800)), u"没有没有不是不是"_s, QString(3, QChar(0))})
        (void)recogniser.read(text); // no more than that it ends
    QVERIFY(Recogniser(RuleBook()).read(u"停水"_s).categories.empty());
}

QTEST_APPLESS_MAIN(RecogniserTest)
#include "recognisertest.moc"
