// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/impl/guide.h"

namespace liandong::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRules{
    Words{u"本表是联动中心的职责底册。每张工作表一类内容，一行一项；填好后交给中心管理员导入。",
        u"This is the rule book of a linkage centre: one sheet for each sort of thing, one row for each thing. The "
        u"centre's "
        u"administrator imports it when it is filled in."},
    Words{u"带 * 的列必须填。灰色的第二行是程序用的列名，请保留。不需要的工作表和列可以删掉，列的顺序可以调换。",
        u"Columns with a * must be filled in. The grey second row names the columns for the program; leave it. Sheets "
        u"and "
        u"columns that are not needed may be deleted, and columns may change places."},
    Words{u"只导入表里写了的行：没有写的项目保持原样。要停止使用某一项，请在“停用”（单位为“暂停联动”）列选“是”，不要删"
          u"行。",
        u"Only the rows that are there are imported; what is not there stays as it is. To put something out of use, "
        u"choose "
        u"Yes in the column Out of use (of units: Suspended); deleting the row does nothing."},
    Words{u"编号可以不填：名称已有的算同一项，新名称由系统编号。改名称时请保留编号。",
        u"The key may be left empty: a name that is known means that thing, a new name gets a key. Keep the key where "
        u"you "
        u"change a name."},
    Words{u"电话号码按文本填写，前面的 0 才不会丢（单元格已设为文本格式）。",
        u"Telephone numbers are text, so that a leading 0 stays (the cells are formatted so)."},
    Words{u"有错时一行也不会导入，系统会逐条指出工作表、行、列和原因，改好再导入。",
        u"With a mistake nothing is imported; every mistake is named with its sheet, row, column and reason."},
};

QString howToFill(const Column &column, SheetLanguage language)
{
    const QString hint = column.heading.hint.in(language).toString();
    QStringList words;
    for (const Words &choice : column.choices)
        words << choice.in(language).toString();
    const QString choices = words.join(language == SheetLanguage::Chinese ? u"、"_s : u", "_s);
    if (hint.isEmpty() || choices.isEmpty())
        return hint + choices;
    return choices + (language == SheetLanguage::Chinese ? u"。" : u". ") + hint;
}

} // namespace

Words guideWords()
{
    return {u"填写说明", u"How to fill in"};
}

std::vector<GuideLine> guideOf(SheetLanguage language)
{
    std::vector<GuideLine> lines;
    for (const Words &rule : kRules)
        lines.push_back({{rule.in(language).toString()}, false});
    lines.emplace_back();
    const auto heading
        = [&](QStringView chinese, QStringView english) { return Words{chinese, english}.in(language).toString(); };
    lines.push_back({{heading(u"工作表", u"Sheet"), heading(u"列", u"Column"), heading(u"必填", u"Needed"),
                         heading(u"怎么填", u"What to type")},
        true});
    return lines;
}

void addGuide(
    std::vector<GuideLine> &lines, const Words &sheet, const std::vector<Column> &columns, SheetLanguage language)
{
    for (const Column &column : columns) {
        lines.push_back({{sheet.in(language).toString(), column.headingIn(language),
                             column.needed ? kYes.in(language).toString() : QString(), howToFill(column, language)},
            false});
    }
}

} // namespace liandong::sheets
