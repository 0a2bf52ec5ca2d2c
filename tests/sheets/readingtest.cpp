// SPDX-License-Identifier: GPL-3.0-or-later
// What offices send: other orders, other words, parts of a rule book, both formats.
#include "sheets/bookof.h"
#include "sheets/sheetfile.h"

#include <QTest>

using namespace liandong;
using namespace liandong::sheetfile;
using namespace Qt::StringLiterals;

namespace {

Workbook sound(const std::expected<Workbook, std::vector<SheetMistake>> &read)
{
    if (!read)
        QTest::qFail(qPrintable(linesOf(read.error())), __FILE__, __LINE__);
    return read.value_or(Workbook());
}

} // namespace

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsInAnyOrderAndLanguage();
    void whatIsPassedOverIsNoted();
    void missingColumnsStayAsTheyAre();
    void aNameThatIsKnownIsThatThing();
    void withoutAShortNameAUnitIsCalledByItsName();
    void newThingsGetKeys();
    void newThingsStandInTheOrderOfTheirRows();
    void emptyCellsOfNewThingsAreDefaults();
    void dutiesAloneReferToTheKnownUnits();
    void phonesComeInManyForms();
    void numbersAndDatesAsSpreadsheetsKeepThem();
    void emptyCellsClear();
    void traditionalCharacters();
    void cornersAloneRedrawAnArea();
    void aRosterIsOneRowATurn();
    void turnsOverEachOtherAreAMistakeOfTheirRow();
    void odsOfAnOffice();
    void theSameDutyTwiceOverIsTheSame();
};

void ReadingTest::columnsInAnyOrderAndLanguage()
{
    const Workbook read = sound(readWorkbookBytes(xlsx({{u"Units"_s,
        {texts({u"Short name"_s, u"KEY"_s, u"liaisonOfficer"_s, u"单位名称*"_s, u"Duty phone 1"_s, u"Unit class"_s}),
            texts({u"环卫"_s, u"sanitation"_s, u"王五"_s, u"环卫所"_s, u"0737-1"_s, u"Police"_s})}}})));
    QCOMPARE(read.profile.units.size(), 1u);
    const Unit &unit = read.profile.units.front();
    QCOMPARE(unit.key, UnitKey(u"sanitation"_s));
    QCOMPARE(unit.name, u"环卫所"_s);
    QCOMPARE(unit.shortName, u"环卫"_s);
    QCOMPARE(unit.liaisonOfficer, u"王五"_s);
    QCOMPARE(unit.dutyPhones.at(0).number, u"0737-1"_s);
    QCOMPARE(unit.unitClass, UnitClass::Police);
}

void ReadingTest::whatIsPassedOverIsNoted()
{
    const Workbook read = sound(readWorkbookBytes(
        xlsx({{u"单位"_s,
                  {texts({u"二〇二六年联动单位一览"_s}), {}, texts({u"单位名称"_s, u"备注"_s, u"简称"_s}),
                      texts({u"环卫所"_s, u"新增"_s, u"环卫"_s}), {}, {}, texts({u""_s, u"只有备注"_s}),
                      texts({u"园林所"_s, u""_s, u"园林"_s})}},
            {u"草稿"_s, {texts({u"随便"_s})}}})));
    QCOMPARE(read.profile.units.size(), 2u);
    QCOMPARE(linesOf(read.notes),
        u"单位, row 3, column B (备注): passed over: this list has no such column, or it stands there twice\n"
        "单位, row 5: empty down to row 7, passed over\n"
        "草稿: passed over: no list of the rule book has this name, or it has a sheet already"_s);
}

void ReadingTest::missingColumnsStayAsTheyAre()
{
    const Workbook read = sound(readWorkbookBytes(
        xlsx({{u"单位"_s, {texts({u"编号"_s, u"联络员"_s}), texts({u"water"_s, u"赵六"_s})}}}), sampleBook()));
    Unit expected = *sampleBook().unit(sample::water());
    expected.liaisonOfficer = u"赵六"_s;
    QVERIFY(read.profile.units == std::vector{expected});
    QVERIFY(read.profile.centre == sampleBook().centre);
}

void ReadingTest::aNameThatIsKnownIsThatThing()
{
    const Workbook read = sound(readWorkbookBytes(
        xlsx({{u"单位"_s, {texts({u"单位名称"_s, u"联络员"_s}), texts({u"安化县自来水公司"_s, u"赵六"_s})}}}),
        sampleBook()));
    QCOMPARE(read.profile.units.at(0).key, sample::water());
    QCOMPARE(read.profile.units.at(0).dutyPhones, sampleBook().unit(sample::water())->dutyPhones);
}

void ReadingTest::withoutAShortNameAUnitIsCalledByItsName()
{
    const Workbook read = sound(readWorkbookBytes(xlsx({{u"单位"_s,
        {texts({u"单位名称"_s, u"简称"_s}), texts({u"县林业局"_s, u""_s}), texts({u"水务局"_s, u"水"_s})}}})));
    QCOMPARE(read.profile.units.at(0).shortName, u"县林业局"_s);
    QCOMPARE(read.profile.units.at(1).shortName, u"水"_s);
}

void ReadingTest::newThingsGetKeys()
{
    const Workbook read = sound(
        readWorkbookBytes(xlsx({{u"单位"_s, {texts({u"单位名称"_s, u"简称"_s}), texts({u"县林业局"_s, u"林业局"_s})}},
            {u"地名"_s,
                {texts({u"名称"_s, u"位置"_s, u"类型"_s}), texts({u"李家湾"_s, u"28.1, 111.1"_s, u"村"_s}),
                    texts({u"李家湾"_s, u"28.5, 111.5"_s, u"村"_s})}},
            {u"时限"_s,
                {texts({u"时限类型"_s, u"城区或农村"_s, u"时限"_s, u"依据"_s}),
                    texts({u"到场"_s, u"城区"_s, u"20分钟"_s, u"自定"_s})}}})));
    QCOMPARE(read.profile.units.at(0).key.text(), u"xian-lin-ye-ju"_s);
    QCOMPARE(read.profile.places.at(0).key.text(), u"li-jia-wan"_s);
    QCOMPARE(read.profile.places.at(1).key.text(), u"li-jia-wan-2"_s);
    QCOMPARE(read.profile.rules.at(0).key.text(), u"arrival-urban"_s);
    QCOMPARE(read.profile.rules.at(0).seconds, 1200);
    QCOMPARE(read.profile.rules.at(0).warnPercent, 75);
}

void ReadingTest::newThingsStandInTheOrderOfTheirRows()
{
    RuleBook known;
    known.units
        = {{UnitKey(u"old"_s), {.key = UnitKey(u"old"_s), .name = u"老单位"_s, .shortName = u"老"_s, .order = 30}}};
    const auto places = [&](const std::vector<QStringList> &rows) {
        QList<Row> sheet;
        for (const QStringList &row : rows)
            sheet.push_back(texts(row));
        std::vector<int> found;
        for (const Unit &unit : sound(readWorkbookBytes(xlsx({{u"单位"_s, sheet}}), known)).profile.units)
            found.push_back(unit.order);
        return found;
    };
    QCOMPARE(
        places({{u"单位名称"_s, u"简称"_s}, {u"水务局"_s, u"水"_s}, {u"老单位"_s, u"老"_s}, {u"安监局"_s, u"安"_s}}),
        (std::vector{31, 30, 32}));
    QCOMPARE(
        places({{u"单位名称"_s, u"简称"_s, u"排序"_s}, {u"水务局"_s, u"水"_s, u"5"_s}, {u"安监局"_s, u"安"_s, u""_s}}),
        (std::vector{5, 31}));
}

void ReadingTest::emptyCellsOfNewThingsAreDefaults()
{
    const Workbook read = sound(readWorkbookBytes(
        xlsx({{u"单位"_s,
                  {texts({u"单位名称"_s, u"简称"_s, u"时限类别"_s, u"单位类型"_s, u"排序"_s, u"暂停联动"_s}),
                      texts({u"环卫所"_s, u"环卫"_s})}},
            {u"时限"_s,
                {texts({u"时限类型"_s, u"城区或农村"_s, u"时限"_s, u"提醒百分比"_s, u"依据"_s, u"起算"_s}),
                    texts({u"到场"_s, u""_s, u"20分钟"_s, u""_s, u"自定"_s})}}})));
    QVERIFY(read.profile.units.at(0)
        == (Unit{.key = UnitKey(u"huan-wei-suo"_s), .name = u"环卫所"_s, .shortName = u"环卫"_s, .order = 1}));
    QVERIFY(
        read.profile.rules.at(0) == (DeadlineRule{.key = RuleKey(u"arrival"_s), .seconds = 1200, .source = u"自定"_s}));
}

void ReadingTest::dutiesAloneReferToTheKnownUnits()
{
    const Workbook read = sound(readWorkbookBytes(
        xlsx({{u"职责"_s,
            {texts({u"单位"_s, u"警情类别"_s, u"职责方式"_s, u"职责内容"_s, u"依据条款"_s, u"识别词"_s, u"时段"_s,
                 u"星期"_s, u"适用乡镇"_s}),
                texts({u"自来水公司"_s, u"市政设施 > 水管爆裂"_s, u"参与"_s, u"夜间抢修"_s, u"第一条"_s,
                    u"爆管、喷水"_s, u"22:00-6:00"_s, u"一至五"_s, sampleBook().places.begin()->second.name})}}}),
        sampleBook()));
    QCOMPARE(read.profile.duties.size(), 1u);
    const Duty &duty = read.profile.duties.front();
    QCOMPARE(duty.unit, sample::water());
    QCOMPARE(duty.category.text(), u"burst-main"_s);
    QCOMPARE(duty.role, DutyRole::TakesPart);
    QCOMPARE(duty.key.text(), u"water-burst-main"_s);
    QVERIFY(duty.hours == (Hours{1320, 360, {1, 2, 3, 4, 5}}));
    QCOMPARE(duty.words.size(), 2u);
    QVERIFY(duty.reach.townships == std::vector{sampleBook().places.begin()->first});
    QVERIFY(read.profile.units.empty());
}

void ReadingTest::phonesComeInManyForms()
{
    const Workbook read = sound(
        readWorkbookBytes(xlsx({{u"单位"_s,
                              {texts({u"编号"_s, u"值班电话1"_s, u"值班电话2"_s, u"值班电话3"_s, u"电话3说明"_s}),
                                  {u"water"_s, 7222110.0, 13907370000.0, u"0737-7222110"_s, u"夜间"_s},
                                  {u"power"_s, {}, u"110"_s, {}, {}}}}}),
            sampleBook()));
    const std::vector<DutyPhone> &phones = read.profile.units.at(0).dutyPhones;
    QCOMPARE(phones.size(), 3u);
    QCOMPARE(phones[0].number, u"7222110"_s);
    QCOMPARE(phones[1].number, u"13907370000"_s);
    QCOMPARE(phones[2].number, u"0737-7222110"_s);
    QCOMPARE(phones[2].label, u"夜间"_s);
    QCOMPARE(read.profile.units.at(1).dutyPhones.back().number, u"110"_s);
}

void ReadingTest::numbersAndDatesAsSpreadsheetsKeepThem()
{
    const Workbook read = sound(readWorkbookBytes(
        xlsx({{u"职责"_s,
                  {texts({u"编号"_s, u"有效期自"_s, u"有效期至"_s}),
                      {u"water-mains"_s, QDate(2026, 11, 25), QDate(2027, 3, 31)}}},
            {u"时限"_s, {texts({u"编号"_s, u"时限"_s, u"提醒百分比"_s}), {u"ack"_s, 5.0, Percent{0.8}}}},
            {u"处理结果"_s,
                {texts({u"编号"_s, u"名称"_s, u"咨询类"_s, u"排序"_s}),
                    {u"told"_s, Formula{u"=\"告\"&\"知\""_s, u"告知"_s}, true, u"３"_s}}},
            {u"热线"_s, {texts({u"号码"_s, u"热线名称"_s}), {12319.0, u"城管"_s}}}}),
        sampleBook()));
    const Duty &duty = read.profile.duties.at(0);
    const Instant from = Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + std::chrono::hours(16));
    const Instant to = Instant(std::chrono::sys_days(std::chrono::year(2027) / 3 / 31) + std::chrono::hours(16));
    QVERIFY(duty.validFrom == from);
    QVERIFY(duty.validTo == to);
    QCOMPARE(read.profile.rules.at(0).seconds, 300);
    QCOMPARE(read.profile.rules.at(0).warnPercent, 80);
    QCOMPARE(read.profile.dispositions.at(0).name, u"告知"_s);
    QVERIFY(read.profile.dispositions.at(0).advice);
    QCOMPARE(read.profile.dispositions.at(0).order, 3);
    QCOMPARE(read.profile.hotlines.at(0).key.text(), u"12319"_s);
}

void ReadingTest::emptyCellsClear()
{
    const Workbook read = sound(readWorkbookBytes(
        xlsx({{u"单位"_s,
            {texts({u"编号"_s, u"联络员"_s, u"值班室位置"_s, u"值班电话1"_s, u"电话1说明"_s}), texts({u"water"_s})}}}),
        sampleBook()));
    const Unit &unit = read.profile.units.at(0);
    QCOMPARE(unit.liaisonOfficer, QString());
    QVERIFY(!unit.position);
    QVERIFY(unit.dutyPhones.empty());
    QCOMPARE(unit.name, sampleBook().unit(sample::water())->name);
}

void ReadingTest::traditionalCharacters()
{
    const Workbook read = sound(
        readWorkbookBytes(xlsx({{u"職責"_s,
                              {texts({u"單位"_s, u"警情類別"_s, u"職責方式"_s, u"職責內容"_s, u"依據條款"_s}),
                                  texts({u"安化縣自來水公司"_s, u"水管爆裂"_s, u"牽頭"_s, u"搶修"_s, u"第一條"_s})}}}),
            sampleBook()));
    QCOMPARE(read.profile.duties.at(0).unit, sample::water());
    QCOMPARE(read.profile.duties.at(0).role, DutyRole::Lead);
    QCOMPARE(read.profile.duties.at(0).text, u"搶修"_s);
}

void ReadingTest::cornersAloneRedrawAnArea()
{
    const Workbook read = sound(
        readWorkbookBytes(xlsx({{u"区域边界点"_s,
                              {texts({u"区域"_s, u"坐标"_s}), texts({u"城区"_s, u"28.3, 111.1"_s}),
                                  texts({u"城区"_s, u"28.3, 111.3"_s}), texts({u"town"_s, u"28.5, 111.2"_s})}}}),
            sampleBook()));
    QCOMPARE(read.profile.areas.size(), 1u);
    Area expected = sampleBook().areas.at(AreaKey(u"town"_s));
    expected.polygons = {{{{{28.3, 111.1}, {28.3, 111.3}, {28.5, 111.2}}}}};
    QVERIFY(read.profile.areas.front() == expected);
}

/// Lines in a cell, merged cells, repeated rows, a time, a date, a share, a comment: as LibreOffice writes them.
void ReadingTest::aRosterIsOneRowATurn()
{
    const Workbook read = sound(readWorkbookBytes(
        xlsx({{u"值班表"_s,
            {texts({u"单位"_s, u"上班时间"_s, u"下班时间"_s, u"值班员"_s, u"电话"_s, u"副班"_s, u"副班电话"_s}),
                texts({u"water"_s, u"2026-11-30 20:00"_s, u"2026-12-01 08:00"_s, u"王五"_s, u"13800000002"_s, u""_s,
                    u""_s}),
                texts({u"water"_s, u"2026-11-30 08:00"_s, u"2026-11-30 20:00"_s, u"张三"_s, u""_s, u"李四"_s,
                    u"0737-5550009"_s}),
                texts({u"water"_s, u"2026-12-01 08:00"_s, u"2026-12-01 20:00"_s, u"赵六"_s, u""_s, u""_s, u""_s})}}}),
        sampleBook()));
    QCOMPARE(read.profile.rosters.size(), 2u);
    const RosterMonth &november = read.profile.rosters.front();
    QCOMPARE(november.key, rosterKey(sample::water(), u"2026-11"_s));
    QCOMPARE(november.shifts.size(), 2u);
    QCOMPARE(november.shifts.front().officer, u"张三"_s); // by time, whatever the order of the rows
    QCOMPARE(november.shifts.front().deputyPhone, u"0737-5550009"_s);
    QCOMPARE(november.shifts.front().from, sample::kMorning + std::chrono::days(9));
    QCOMPARE(read.profile.rosters.back().month, u"2026-12"_s);
    QVERIFY(read.profile.units.empty());
}

void ReadingTest::turnsOverEachOtherAreAMistakeOfTheirRow()
{
    const auto read
        = readWorkbookBytes(xlsx({{u"Duty rosters"_s,
                                {texts({u"Unit"_s, u"Begins"_s, u"Ends"_s, u"Officer"_s}),
                                    texts({u"water"_s, u"2026-11-21 08:00"_s, u"2026-11-22 08:00"_s, u"A"_s}),
                                    texts({u"water"_s, u"2026-11-21 20:00"_s, u"2026-11-22 08:00"_s, u"B"_s})}}}),
            sampleBook());
    QVERIFY(!read);
    QVERIFY2(linesOf(read.error()).contains(u"row 2, column B"_s), qPrintable(linesOf(read.error())));
    QVERIFY2(linesOf(read.error()).contains(u"overlap"_s), qPrintable(linesOf(read.error())));
}

void ReadingTest::odsOfAnOffice()
{
    const auto cell = [](const QString &text) {
        return u"<table:table-cell office:value-type=\"string\"><text:p>%1</text:p></table:table-cell>"_s.arg(text);
    };
    const QString row = u"<table:table-row>%1</table:table-row>"_s;
    const Workbook read = sound(readWorkbookBytes(
        ods(u"<table:table table:name=\"警情类别\">"_s
            + row.arg(u"<table:table-cell office:value-type=\"string\" "
                      u"table:number-columns-spanned=\"2\"><text:p>一览</text:p>"
                      "</table:table-cell><table:covered-table-cell/>"_s)
            + row.arg(cell(u"编号"_s) + u"<table:table-cell/>" + cell(u"类别名称"_s) + cell(u"询问事项"_s))
            + u"<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
              u"table:number-columns-repeated=\"4\"/>"
              "</table:table-row>"
            + row.arg(u"<table:table-cell/><table:covered-table-cell/>"
                      "<table:table-cell "
                      "office:value-type=\"string\"><office:annotation><text:p>批注</text:p></office:annotation>"
                      "<text:p>塌<text:span>方</text:span></text:p></table:table-cell>"
                      "<table:table-cell office:value-type=\"string\"><text:p>在哪里<text:s text:c=\"2\"/>？</text:p>"
                      "<text:p>有人吗？</text:p></table:table-cell>"_s)
            + u"<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell "
              "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"
              "<table:table table:name=\"职责\">"
            + row.arg(cell(u"编号"_s) + cell(u"有效期自"_s))
            + row.arg(cell(u"water-mains"_s)
                + u"<table:table-cell office:value-type=\"date\" "
                  u"office:date-value=\"2026-11-25\"><text:p>x</text:p></table:table-cell>")
            + u"</table:table><table:table table:name=\"时限\">" + row.arg(cell(u"编号"_s) + cell(u"提醒百分比"_s))
            + row.arg(cell(u"ack"_s)
                + u"<table:table-cell office:value-type=\"percentage\" "
                  u"office:value=\"0.8\"><text:p>80%</text:p></table:table-cell>")
            + u"</table:table>"),
        sampleBook()));
    QCOMPARE(read.profile.categories.size(), 1u);
    QCOMPARE(read.profile.categories.at(0).name, u"塌方"_s);
    QCOMPARE(read.profile.categories.at(0).questions, (std::vector{u"在哪里  ？"_s, u"有人吗？"_s}));
    QCOMPARE(read.profile.rules.at(0).warnPercent, 80);
    QVERIFY(read.profile.duties.at(0).validFrom);
}

/// An office sends its list again, without keys.
void ReadingTest::theSameDutyTwiceOverIsTheSame()
{
    const Duty &duty = sampleBook().duties.at(DutyKey(u"water-mains"_s));
    const QByteArray file = xlsx({{u"职责"_s,
        {texts({u"单位"_s, u"警情类别"_s, u"职责方式"_s, u"职责内容"_s, u"依据条款"_s}),
            texts({u"自来水公司"_s, u"水管爆裂"_s, u"负责"_s, duty.text, u"新条款"_s})}}});
    const Workbook read = sound(readWorkbookBytes(file, sampleBook()));
    QCOMPARE(read.profile.duties.at(0).key, duty.key);
    QCOMPARE(read.profile.duties.at(0).clause, u"新条款"_s);
    QVERIFY(read.profile.duties.at(0).words == duty.words);
}

QTEST_APPLESS_MAIN(ReadingTest)
#include "readingtest.moc"
