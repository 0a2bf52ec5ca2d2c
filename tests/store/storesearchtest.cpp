// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/impl/searchtext.h"
#include "store/samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liandong {

namespace {

QList<int> found(Store &store, const HistoryQuery &query, bool *more = nullptr)
{
    const Result<HistoryResult> result = store.search(query);
    if (!result) {
        qWarning("%s", qUtf8Printable(result.error().detail));
        return {-1};
    }
    if (more)
        *more = result->more;
    QList<int> numbers;
    for (const IncidentRow &row : result->rows)
        numbers.push_back(row.number.section(u'-', 2).toInt());
    return numbers;
}

void indexAll(Store &store)
{
    while (store.indexSome()) { }
}

const QStringList kTexts{
    u"资江南路12号自来水主管爆裂，路面积水。报警人李建国，电话13873712345"_s, // 1
    u"梅城镇电线杆倒伏，电线落地，电话0737-7222119"_s, // 2
    u"县人民医院电梯困人，有3人被困"_s, // 3
    u"东坪镇沿江路漏水，水漫人行道，A3栋门口"_s, // 4
    u"山林冒烟，疑似山火；Wildfire on the hill, unit TANGO-7"_s, // 5
    u"病死猪肉上市出售；ＡＢＣ超市，电话１３９００００１１１１"_s, // 6
    u"流浪人员受冻，𠮷田超市旁"_s, // 7
    u"水"_s, // 8
    u"燃气泄漏，水 漏；AH-20261121-0004 的重复"_s, // 9
};

} // namespace

class StoreSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = engines().front().open(m_folder->path(), OpenMode::Create);
        QVERIFY(opened.has_value());
        m_store = std::move(*opened);
    }
    void cleanup() { m_store.reset(); }

    void cutsIntoTokens_data();
    void cutsIntoTokens();
    void findsWords_data();
    void findsWords();
    void takesInputAsData_data();
    void takesInputAsData();
    void listsNewestFirst();
    void keepsToARange();
    void findsTheChangedText();
    void goesOnAfterAClose();
    void findsTheRareBehindTheCommon();
    void agreesWithPlainLooking();
    void fillsASecond();

private:
    void fill(const QStringList &texts)
    {
        Writer writer(*m_store);
        for (int n = 1; n <= texts.size(); ++n)
            QVERIFY(put(*m_store, writer, sampleIncident(n, texts[n - 1])));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void StoreSearchTest::cutsIntoTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("ideographs") << u"自来水"_s << u"自来 来水 水 "_s << QStringList{u"自来 来水!"_s};
    QTest::newRow("one") << u"水"_s << u"水 "_s << QStringList{u""_s};
    QTest::newRow("digits") << u"7222119"_s << u"7222 2221 2211 2119 119 19 9 "_s
                            << QStringList{u"7222 2221 2211 2119!"_s};
    QTest::newRow("mixed") << u"路12号"_s << u"路1 12号 2号 号 "_s << QStringList{u"路1"_s};
    QTest::newRow("mixed and long") << u"路12号楼"_s << u"路1 12号楼 2号楼 号楼 楼 "_s << QStringList{u"路1 12号楼!"_s};
    QTest::newRow("letters") << u"wild3火"_s << u"wil ild ld3 d3火 3火 火 "_s << QStringList{u"wil ild ld3 d3火!"_s};
    QTest::newRow("open end") << u"路12"_s << u"路1 12 2 "_s << QStringList{u"路1"_s};
    QTest::newRow("short") << u"A3"_s << u"a3 3 "_s << QStringList{u""_s};
    QTest::newRow("separated") << u"水，\"电\"*"_s << u"水 电 "_s << QStringList({u""_s, u""_s});
    QTest::newRow("full width") << u"ＡＢＣＤ"_s << u"abc bcd cd d "_s << QStringList{u"abc bcd!"_s};
    QTest::newRow("outside the first plane") << u"𠮷田"_s << u"𠮷田 田 "_s << QStringList{u"𠮷田!"_s};
    QTest::newRow("nothing") << u" ，。*\"'"_s << u""_s << QStringList{};
}

void StoreSearchTest::cutsIntoTokens()
{
    QFETCH(QString, text);
    QTEST(tokensOf(foldForSearch(text)), "tokens");
    QStringList words;
    for (const SearchWord &word : searchWords(text))
        words.push_back(word.phrase + (word.exact ? "!"_L1 : ""_L1));
    QTEST(words, "words");
}

void StoreSearchTest::findsWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("numbers");
    const auto row = [](const QString &query, const QList<int> &numbers) {
        QTest::newRow(qUtf8Printable(query)) << query << numbers;
    };
    row(u"漏水"_s, {4});
    row(u"自来水"_s, {1});
    row(u"来水"_s, {1});
    row(u"主管爆裂"_s, {1});
    row(u"路面积水"_s, {1});
    row(u"人民医院电梯困人"_s, {3});
    row(u"医院水管"_s, {});
    row(u"水"_s, {9, 8, 4, 1});
    row(u"栋"_s, {4});
    row(u"路 水"_s, {4, 1});
    row(u"电话 路"_s, {1});
    row(u"电话，路。"_s, {1});
    row(u"13873712345"_s, {1});
    row(u"712"_s, {1});
    row(u"38737"_s, {1});
    row(u"123"_s, {1});
    row(u"345"_s, {1});
    row(u"7222119"_s, {2});
    row(u"0737-7222119"_s, {2});
    row(u"13900001111"_s, {6});
    row(u"１３９"_s, {6});
    row(u"0007"_s, {});
    row(u"12"_s, {9, 1});
    row(u"3"_s, {6, 4, 3, 2, 1});
    row(u"12号"_s, {1});
    row(u"南路12号自来水"_s, {1});
    row(u"路12"_s, {1});
    row(u"a3栋"_s, {4});
    row(u"A3"_s, {4});
    row(u"3人"_s, {3});
    row(u"wildfire"_s, {5});
    row(u"WILD"_s, {5});
    row(u"fire hill"_s, {5});
    row(u"tango-7"_s, {5});
    row(u"abc超市"_s, {6});
    row(u"ＡＢＣ"_s, {6});
    row(u"超市"_s, {7, 6});
    row(u"𠮷田"_s, {7});
    row(u"水漏"_s, {});
    row(u"AH-20261121-0004"_s, {9});
    row(u"漏水 漏水 沿江"_s, {4});
    row(u""_s, {9, 8, 7, 6, 5, 4, 3, 2, 1});
    row(u"   "_s, {9, 8, 7, 6, 5, 4, 3, 2, 1});
}

void StoreSearchTest::findsWords()
{
    QFETCH(QString, query);
    fill(kTexts);
    QTEST(found(*m_store, {.text = query}), "numbers");
    m_store->indexSome();
    Writer writer(*m_store);
    QVERIFY(put(*m_store, writer, sampleIncident(4, kTexts[3] + u"。"_s)));
    QTEST(found(*m_store, {.text = query}), "numbers");
    indexAll(*m_store);
    QTEST(found(*m_store, {.text = query}), "numbers");
}

void StoreSearchTest::takesInputAsData_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("numbers");
    const auto row = [](const char *name, const QString &query, const QList<int> &numbers) {
        QTest::newRow(name) << query << numbers;
    };
    row("quote", u"\"漏水"_s, {4});
    row("quotes", u"\"漏水\" \"沿江\""_s, {4});
    row("single quote", u"漏水' OR 1=1 --"_s, {});
    row("only signs", u"\"*^:-+(){}"_s, {});
    row("star", u"漏*"_s, {9, 4});
    row("column", u"tokens:漏水"_s, {});
    row("near", u"NEAR(漏水 沿江)"_s, {});
    row("or", u"漏水 OR 电梯"_s, {});
    row("not", u"漏水 NOT 沿江"_s, {});
    row("percent", u"%"_s, {});
    row("underscore", u"_水_"_s, {9, 8, 4, 1});
    row("nul", QString(u"漏水") + QChar(0) + u"沿江"_s, {4});
    row("lone surrogate", QString(u"漏水") + QChar(0xd842), {4});
    row("very long", u"漏水"_s.repeated(50'000), {});
    row("very many", u"水 "_s.repeated(50'000), {9, 8, 4, 1});
}

void StoreSearchTest::takesInputAsData()
{
    QFETCH(QString, query);
    fill(kTexts);
    QTEST(found(*m_store, {.text = query}), "numbers");
    indexAll(*m_store);
    QTEST(found(*m_store, {.text = query}), "numbers");
}

void StoreSearchTest::listsNewestFirst()
{
    // Written down in one order, happened in another: a call taken while the link was down.
    Writer writer(*m_store);
    for (const int n : {30, 10, 20, 40, 25})
        QVERIFY(put(*m_store, writer, sampleIncident(n, u"树倒占道"_s)));
    const QList<int> all{40, 30, 25, 20, 10};
    for (const QString &text : {u"树倒"_s, u"树"_s, u""_s}) {
        bool more = true;
        QCOMPARE(found(*m_store, {.text = text}, &more), all);
        QVERIFY(!more);
        QCOMPARE(found(*m_store, {.text = text, .limit = 5}, &more), all);
        QVERIFY(!more);
        QCOMPARE(found(*m_store, {.text = text, .limit = 3}, &more), all.first(3));
        QVERIFY(more);
        QCOMPARE(found(*m_store, {.text = text, .limit = -1}, &more), all.first(1));
        indexAll(*m_store);
        QCOMPARE(found(*m_store, {.text = text, .limit = 3}, &more), all.first(3));
        QVERIFY(more);
        QVERIFY(put(*m_store, writer, sampleIncident(25, u"树倒占道"_s + text)));
    }
    const IncidentRow row = m_store->search({.text = u"树倒"_s}).value().rows.front();
    QCOMPARE(row.id, sampleIncidentId(40));
    QCOMPARE(row.openedAt, sampleTime(40));
    QCOMPARE(row.category, CategoryKey(u"water"_s));
    QCOMPARE(row.place, u"东坪镇"_s);
    QCOMPARE(row.narrative, u"树倒占道"_s);
    QVERIFY(row.text.isEmpty());
}

void StoreSearchTest::keepsToARange()
{
    QStringList texts;
    for (int n = 1; n <= 40; ++n)
        texts.push_back(u"路灯不亮"_s);
    fill(texts);
    for (int round = 0; round < 2; ++round) {
        for (const QString &text : {u"路灯"_s, u"灯"_s, u""_s}) {
            QCOMPARE(found(*m_store, {.text = text, .from = sampleTime(10), .to = sampleTime(13)}),
                QList<int>({12, 11, 10}));
            QCOMPARE(found(*m_store, {.text = text, .from = sampleTime(39)}), QList<int>({40, 39}));
            QCOMPARE(found(*m_store, {.text = text, .to = sampleTime(2)}), QList<int>({1}));
            QCOMPARE(
                found(*m_store,
                    {.text = text, .from = sampleTime(9) + Milliseconds(1), .to = sampleTime(11) - Milliseconds(1)}),
                QList<int>({10}));
            QCOMPARE(found(*m_store, {.text = text, .from = sampleTime(13), .to = sampleTime(10)}), QList<int>());
            QCOMPARE(found(*m_store, {.text = text, .from = Instant::min(), .to = Instant::max(), .limit = 1}),
                QList<int>({40}));
        }
        indexAll(*m_store);
    }
}

void StoreSearchTest::findsTheChangedText()
{
    fill({u"路灯不亮"_s, u"井盖丢失"_s});
    indexAll(*m_store);
    Writer writer(*m_store);
    QVERIFY(put(*m_store, writer, sampleIncident(1, u"井盖丢失，更正"_s)));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(found(*m_store, {.text = u"路灯"_s}), QList<int>());
        QCOMPARE(found(*m_store, {.text = u"灯"_s}), QList<int>());
        QCOMPARE(found(*m_store, {.text = u"井盖"_s}), QList<int>({2, 1}));
        QCOMPARE(found(*m_store, {.text = u"更正"_s}), QList<int>({1}));
        indexAll(*m_store);
    }
    // A change of state alone shows, though there is nothing to index.
    IncidentRow closed = sampleIncident(1, u"井盖丢失，更正"_s);
    closed.state = IncidentState::Closed;
    QVERIFY(put(*m_store, writer, closed));
    QVERIFY(!m_store->indexSome());
    QCOMPARE(m_store->search({.text = u"更正"_s}).value().rows.front().state, IncidentState::Closed);
}

void StoreSearchTest::goesOnAfterAClose()
{
    QStringList texts;
    for (int n = 1; n <= 100; ++n)
        texts.push_back(u"井盖丢失%1"_s.arg(n));
    fill(texts);
    QVERIFY2(m_store->indexSome(), "one slice does not do for a hundred");
    m_store.reset();
    auto again = engines().front().open(m_folder->path(), OpenMode::Existing);
    QVERIFY(again.has_value());
    m_store = std::move(*again);
    QCOMPARE(found(*m_store, {.text = u"井盖"_s, .limit = 200}).size(), 100);
    QVERIFY(m_store->indexSome());
    indexAll(*m_store);
    QVERIFY(!m_store->indexSome());
    QCOMPARE(found(*m_store, {.text = u"井盖"_s, .limit = 200}).size(), 100);
    QCOMPARE(found(*m_store, {.text = u"失77"_s}), QList<int>({77}));
}

void StoreSearchTest::findsTheRareBehindTheCommon()
{
    // The wanted one is older than all that is looked at before the index is asked a narrower question.
    Batch batch;
    Writer writer(*m_store);
    for (int n = 1; n <= 6'000; ++n)
        batch.incidents.push_back(sampleIncident(n, n == 7 ? u"井盖丢失在渠边9"_s : u"井盖丢失"_s));
    batch.entries.push_back(writer.entry(CommandId(), std::nullopt));
    QVERIFY(m_store->commit(batch).has_value());
    indexAll(*m_store);
    QCOMPARE(found(*m_store, {.text = u"渠"_s}), QList<int>({7}));
    QCOMPARE(found(*m_store, {.text = u"9"_s}), QList<int>({7}));
    QCOMPARE(found(*m_store, {.text = u"井盖 渠"_s}), QList<int>({7}));
    QCOMPARE(found(*m_store, {.text = u"边9 井"_s}), QList<int>({7}));
    QCOMPARE(found(*m_store, {.text = u"湖"_s}), QList<int>());
    QCOMPARE(found(*m_store, {.text = u"井"_s, .to = sampleTime(3)}), QList<int>({2, 1}));
}

void StoreSearchTest::agreesWithPlainLooking()
{
    QRandomGenerator random(20261121);
    const QString letters = u"水火电气路桥ab01２Ａ，. "_s;
    const auto sample = [&](int atMost) {
        QString text;
        for (int i = 1 + random.bounded(atMost); i > 0; --i)
            text += letters[random.bounded(letters.size())];
        return text;
    };
    QStringList texts;
    for (int n = 0; n < 300; ++n)
        texts.push_back(sample(30));
    fill(texts);
    for (int round = 0; round < 600; ++round) {
        if (round == 200)
            m_store->indexSome();
        if (round == 400)
            indexAll(*m_store);
        const QString query = sample(6);
        const std::vector<SearchWord> words = searchWords(query);
        QList<int> expected;
        for (int n = 300; n > 0; --n) {
            const QString text = foldForSearch(texts[n - 1]);
            if (std::ranges::all_of(words, [&](const SearchWord &word) { return text.contains(word.text); })
                && (!words.empty() || query.trimmed().isEmpty()))
                expected.push_back(n);
        }
        QVERIFY2(found(*m_store, {.text = query, .limit = 300}) == expected, qUtf8Printable(query));
    }
}

void StoreSearchTest::fillsASecond()
{
    // An import may give thousands the same moment.
    Batch batch;
    for (int n = 1; n <= 3'000; ++n) {
        batch.incidents.push_back(sampleIncident(n, u"统一导入"_s));
        batch.incidents.back().openedAt = Instant{};
    }
    QVERIFY(m_store->commit(batch).has_value());
    indexAll(*m_store);
    const QList<int> all = found(*m_store, {.text = u"导入"_s, .limit = 1'000});
    QCOMPARE(all.size(), 1'000);
    QCOMPARE(all.first(), 3'000);
}

} // namespace liandong

QTEST_GUILESS_MAIN(liandong::StoreSearchTest)
#include "storesearchtest.moc"
