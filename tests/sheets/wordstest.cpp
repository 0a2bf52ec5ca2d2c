// SPDX-License-Identifier: GPL-3.0-or-later
// Every member of the rule book has its column, and no heading means two.
#include "domain/rulebookitem.h"
#include "sheets/impl/columns.h"
#include "sheets/impl/parts.h"

#include <QTest>

using namespace liandong;
using namespace liandong::sheets;
using namespace Qt::StringLiterals;

namespace {

/// Calls function(list, its columns).
template <class Function>
void forEachSheet(Function &&function)
{
    const RuleBook book;
    function("centre"_L1, columnsOf<Centre>("centre"_L1));
    function(kCornersSheet, columnsOf<Corner>(kCornersSheet));
    function(kMembersSheet, columnsOf<MemberRow>(kMembersSheet));
    function(kRostersSheet, columnsOf<ShiftRow>(kRostersSheet));
    forEachList(book, [&]<class List>(QLatin1StringView list, const List &) {
        if constexpr (HasSheet<typename List::mapped_type>::value)
            function(list, columnsOf<typename List::mapped_type>(list));
    });
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySheetHasItsName();
    void everyColumnHasItsHeading();
    void noHeadingMeansTwoColumns();
    void everyMemberHasAColumn();
    void choicesAreDistinct();
    void headingsAreComparedKindly();
};

void WordsTest::everySheetHasItsName()
{
    QStringList names;
    forEachSheet([&](QLatin1StringView list, const std::vector<Column> &) {
        const Words words = sheetWords(list);
        QVERIFY2(!words.chinese.isEmpty() && !words.english.isEmpty(), list.data());
        QVERIFY2(words.english.size() <= 31, list.data()); // the format allows no more
        names << words.chinese.toString() << words.english.toString() << QString(list);
    });
    for (QString &name : names)
        name = foldedHeading(name);
    // "units" is the list's name and the English one.
    QVERIFY(QSet<QString>(names.begin(), names.end()).size() > names.size() / 2);
}

void WordsTest::everyColumnHasItsHeading()
{
    forEachSheet([](QLatin1StringView list, const std::vector<Column> &columns) {
        for (const Column &column : columns) {
            const QString place = list + u' ' + column.key;
            QVERIFY2(!column.heading.words.chinese.isEmpty(), qPrintable(place));
            QVERIFY2(!column.heading.words.english.isEmpty(), qPrintable(place));
            QCOMPARE(column.heading.hint.chinese.isEmpty(), column.heading.hint.english.isEmpty());
            QVERIFY2(column.heading.hint.english.size() <= 255, qPrintable(place)); // the format allows no more
            QVERIFY2(column.write && column.read, qPrintable(place));
        }
    });
}

void WordsTest::noHeadingMeansTwoColumns()
{
    forEachSheet([](QLatin1StringView list, const std::vector<Column> &columns) {
        for (const Column &column : columns) {
            for (const QString &heading :
                {column.headingIn(SheetLanguage::Chinese), column.headingIn(SheetLanguage::English), column.key}) {
                const auto count = std::ranges::count_if(
                    columns, [&](const Column &other) { return other.called.contains(foldedHeading(heading)); });
                QVERIFY2(count == 1, qPrintable(list + u' ' + heading));
            }
        }
    });
}

void WordsTest::everyMemberHasAColumn()
{
    const RuleBook book;
    forEachList(book, []<class List>(QLatin1StringView list, const List &) {
        using T = typename List::mapped_type;
        if constexpr (HasSheet<T>::value) {
            const std::vector<Column> columns = columnsOf<T>(list);
            boost::mp11::mp_for_each<codec::MembersOf<T>>([&](auto member) {
                const QLatin1StringView name(member.name);
                const bool hasSheet = name == "polygons"_L1 || name == "members"_L1;
                const bool hasColumn = std::ranges::contains(columns, name, &Column::member);
                QVERIFY2(hasColumn != hasSheet, qPrintable(list + u' ' + name));
            });
        }
    });
}

void WordsTest::choicesAreDistinct()
{
    forEachSheet([](QLatin1StringView list, const std::vector<Column> &columns) {
        for (const Column &column : columns) {
            QSet<QString> words;
            qsizetype length = 0;
            for (const Words &choice : column.choices) {
                words << folded(choice.chinese.toString()) << folded(choice.english.toString());
                length += std::max(choice.english.size(), choice.chinese.size()) + 1;
            }
            QVERIFY2(words.size() == qsizetype(column.choices.size()) * 2, qPrintable(list + u' ' + column.key));
            QVERIFY2(length <= 255, qPrintable(list + u' ' + column.key)); // the format allows no more
        }
    });
}

void WordsTest::headingsAreComparedKindly()
{
    QCOMPARE(foldedHeading(u"單位名稱（必填） *"_s), foldedHeading(u"单位名称"_s));
    QCOMPARE(foldedHeading(u"Duty Phone １"_s), foldedHeading(u"duty phone 1"_s));
    QVERIFY(folded(u"水厂（东坪）"_s) != folded(u"水厂（江南）"_s));
}

QTEST_APPLESS_MAIN(WordsTest)
#include "wordstest.moc"
