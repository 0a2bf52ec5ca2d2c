// SPDX-License-Identifier: GPL-3.0-or-later
// Every mistake is named with its place and reason, and nothing else is.
#include "sheets/bookof.h"
#include "sheets/sheetfile.h"

#include <QTest>

using namespace liandong;
using namespace liandong::sheetfile;
using namespace Qt::StringLiterals;

namespace {

std::vector<SheetMistake> mistakesIn(const QList<Sheet> &sheets)
{
    const auto read = readWorkbookBytes(xlsx(sheets), sampleBook());
    return read ? std::vector<SheetMistake>() : read.error();
}

} // namespace

class MistakesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCell_data();
    void oneCell();
    void missingMembersOfNewThings();
    void keysAndNames();
    void severalAtOnce();
    void threeInFiveThousandRows();
    void mistakesThatWereThereBeforeAreNotTheirs();
    void theyReadWell();
};

void MistakesTest::oneCell_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<Value>("cell");
    QTest::addColumn<SheetReason>("reason");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &sheet, const QString &key, const QString &heading,
                         const Value &cell, SheetReason reason, const QString &expected = {}) {
        QTest::newRow(name) << sheet << key << heading << cell << reason << expected;
    };
    using enum SheetReason;
    const QString units = u"单位"_s;
    const QString duties = u"职责"_s;
    row("no name", units, u"water"_s, u"单位名称"_s, {}, Missing);
    row("a date for a name", units, u"water"_s, u"单位名称"_s, QDate(2026, 1, 1), NotText);
    row("a fraction for a name", units, u"water"_s, u"联络员"_s, 3.5, NotText);
    row("yes for a name", units, u"water"_s, u"联络员"_s, true, NotText);
    row("an error", units, u"water"_s, u"联络员"_s, Formula{u"=1/0"_s, u"#DIV/0!"_s}, ErrorValue);
    row("a formula without result", units, u"water"_s, u"联络员"_s, Formula{u"=A1"_s, u""_s}, Uncalculated);
    row("lost zero", units, u"water"_s, u"值班电话1"_s, 7377222110.0, LostZero);
    row("a label without number", units, u"water"_s, u"电话3说明"_s, u"夜间"_s, NoNumber);
    row("no yes", units, u"water"_s, u"暂停联动"_s, u"也许"_s, NotYesNo);
    row("no point", units, u"water"_s, u"值班室位置"_s, u"县城"_s, NotAPoint);
    row("a number for a point", units, u"water"_s, u"值班室位置"_s, 28.3, NotAPoint);
    row("no number", units, u"water"_s, u"排序"_s, u"第三"_s, NotANumber);
    row("no whole number", units, u"water"_s, u"排序"_s, 2.5, NotWhole);
    row("too long", units, u"water"_s, u"单位名称"_s, QString(300, u'长'), Unsound, u"longer than 200 characters"_s);
    row("unknown choice", duties, u"water-mains"_s, u"职责方式"_s, u"主管"_s, UnknownChoice,
        u"牵头、负责、受理、参与、保障"_s);
    row("unknown unit", duties, u"water-mains"_s, u"单位"_s, u"环卫所"_s, UnknownName, u"units"_s);
    row("unknown category", duties, u"water-mains"_s, u"警情类别"_s, u"外星人"_s, UnknownName, u"categories"_s);
    row("unknown area", duties, u"water-mains"_s, u"适用区域"_s, u"江南"_s, UnknownName, u"areas"_s);
    row("no date", duties, u"water-mains"_s, u"有效期自"_s, u"明年"_s, NotADate);
    row("a date as a number", duties, u"water-mains"_s, u"有效期自"_s, 46000.0, NotADate);
    row("no hours", duties, u"water-mains"_s, u"时段"_s, u"白天"_s, NotHours);
    row("no weekdays", duties, u"water-mains"_s, u"星期"_s, u"有时"_s, NotWeekdays);
    row("no length", u"时限"_s, u"ack"_s, u"时限"_s, u"尽快"_s, NotADuration);
    row("no time at all", u"时限"_s, u"ack"_s, u"时限"_s, 0.0, Unsound, u"not within 1 s and 30 days"_s);
    row("loop in the tree", u"警情类别"_s, u"infrastructure"_s, u"上级类别"_s, u"水管爆裂"_s, Unsound,
        u"the way up comes back to this category"_s);
}

void MistakesTest::oneCell()
{
    QFETCH(const QString, sheet);
    QFETCH(const QString, key);
    QFETCH(const QString, heading);
    QFETCH(const Value, cell);
    QFETCH(const SheetReason, reason);
    QFETCH(const QString, expected);
    std::vector<SheetMistake> mistakes
        = mistakesIn({{sheet, {texts({u"编号"_s, u"备注"_s, heading}), {key, u"x"_s, cell}}}});
    if (reason == SheetReason::Unsound && mistakes.size() > 1) // a loop runs through several rows
        mistakes.resize(1);
    QVERIFY2(mistakes.size() == 1, qPrintable(linesOf(mistakes)));
    QCOMPARE(mistakes[0].sheet, sheet);
    QCOMPARE(mistakes[0].row, 2);
    QCOMPARE(mistakes[0].column, u"C (%1)"_s.arg(heading));
    QCOMPARE(mistakes[0].reason, reason);
    QCOMPARE(mistakes[0].expected, expected);
    QVERIFY(!textOf(mistakes[0]).endsWith(u": "_s));
}

void MistakesTest::missingMembersOfNewThings()
{
    const std::vector<SheetMistake> mistakes = mistakesIn({{u"职责"_s,
        {texts({u"单位"_s, u"职责方式"_s, u"依据条款"_s}), texts({u"自来水公司"_s, u""_s, u"第一条"_s})}}});
    QCOMPARE(linesOf(mistakes),
        u"职责, row 2, column 警情类别: must not be empty\n"
        "职责, row 2, column B (职责方式): must not be empty\n"
        "职责, row 2, column 职责内容: must not be empty"_s);
}

void MistakesTest::keysAndNames()
{
    const std::vector<SheetMistake> mistakes = mistakesIn(
        {{u"单位"_s,
             {texts({u"编号"_s, u"单位名称"_s, u"简称"_s}), texts({u"Water Works"_s, u"甲"_s, u"甲"_s}),
                 texts({u"water"_s, u"乙"_s, u"乙"_s}), texts({u"water"_s, u"丙"_s, u"丙"_s}),
                 texts({u""_s, u"丁"_s, u"丁"_s}), texts({u""_s, u"丁"_s, u"丁"_s}), texts({u""_s, u""_s, u"戊"_s})}},
            {u"热线"_s, {texts({u"号码"_s, u"热线名称"_s}), texts({u""_s, u"火警"_s})}}});
    QCOMPARE(linesOf(mistakes),
        u"单位, row 2, column A (编号): \"Water Works\": not a key: 1 to 64 small letters, digits and dashes\n"
        "单位, row 4, column A (编号): \"water\": the same as in row 3\n"
        "单位, row 6, column A (编号): \"ding\": the same as in row 5\n"
        "单位, row 7, column B (单位名称): must not be empty\n"
        "热线, row 2, column A (号码): must not be empty"_s);
}

void MistakesTest::severalAtOnce()
{
    const std::vector<SheetMistake> mistakes
        = mistakesIn({{u"单位"_s,
                          {texts({u"编号"_s, u"排序"_s, u"暂停联动"_s, u"值班室位置"_s}),
                              texts({u"water"_s, u"一"_s, u"二"_s, u"三"_s})}},
            {u"考核目标"_s, {texts({u"乱"_s, u"写"_s}), texts({u"x"_s})}},
            {u"中心"_s, {texts({u"中心名称"_s}), texts({u"甲"_s}), texts({u"乙"_s})}}});
    QStringList places;
    for (const SheetMistake &mistake : mistakes)
        places << u"%1 %2 %3"_s.arg(mistake.sheet).arg(mistake.row).arg(int(mistake.reason));
    QCOMPARE(mistakes.size(), 5u);
    QVERIFY(places.contains(u"考核目标 1 %1"_s.arg(int(SheetReason::NoHeader))));
    QVERIFY(places.contains(u"中心 3 %1"_s.arg(int(SheetReason::SecondRow))));
    QVERIFY(places.contains(u"单位 2 %1"_s.arg(int(SheetReason::NotAPoint))));
}

void MistakesTest::threeInFiveThousandRows()
{
    Sheet units{u"单位"_s, {texts({u"单位名称"_s, u"简称"_s, u"值班电话1"_s})}};
    Sheet duties{u"职责"_s, {texts({u"单位"_s, u"警情类别"_s, u"职责方式"_s, u"职责内容"_s, u"依据条款"_s})}};
    Sheet places{u"地名"_s, {texts({u"名称"_s, u"位置"_s, u"类型"_s})}};
    for (int i = 0; i < 500; ++i)
        units.rows << texts({u"第%1单位"_s.arg(i), u"单位%1"_s.arg(i), u"0737-%1"_s.arg(i)});
    for (int i = 0; i < 2500; ++i)
        duties.rows << texts({u"单位%1"_s.arg(i % 500), u"水管爆裂"_s, u"参与"_s, u"职责%1"_s.arg(i), u"条款"_s});
    for (int i = 0; i < 2000; ++i)
        places.rows << texts({u"村%1"_s.arg(i), u"28.%1, 111.2"_s.arg(i), u"村"_s});
    QVERIFY(mistakesIn({units, duties, places}).empty());

    units.rows[321][2] = 7377222110.0;
    duties.rows[1234][2] = u"主管"_s;
    places.rows[1999][1] = u"28.3"_s;
    QCOMPARE(linesOf(mistakesIn({units, duties, places})),
        u"单位, row 322, column C (值班电话1): \"7377222110\": kept as a number, so that the 0 in front is lost (make "
        u"the "
        "cell's format Text and type it again)\n"
        "职责, row 1235, column C (职责方式): \"主管\": none of 牵头、负责、受理、参与、保障\n"
        "地名, row 2000, column B (位置): \"28.3\": not a point on earth as 28.377, 111.208"_s);
}

void MistakesTest::mistakesThatWereThereBeforeAreNotTheirs()
{
    RuleBook old = sampleBook();
    old.units.begin()->second.shortName.clear();
    const auto key = std::next(old.units.begin())->first;
    const auto read = readWorkbookBytes(
        xlsx({{u"单位"_s, {texts({u"编号"_s, u"联络员"_s}), texts({key.text(), u"赵六"_s})}}}), old);
    QVERIFY2(read, qPrintable(read ? QString() : linesOf(read.error())));
}

void MistakesTest::theyReadWell()
{
    for (const SheetReason reason : {SheetReason::CannotOpen, SheetReason::Damaged})
        QVERIFY(!textOf({.reason = reason}).endsWith(u':'));
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<SheetReason>>(
        [](auto reason) { QVERIFY2(textOf({.reason = reason.value, .expected = u"x"_s}).size() > 0, reason.name); });
}

QTEST_APPLESS_MAIN(MistakesTest)
#include "mistakestest.moc"
