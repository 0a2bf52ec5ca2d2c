// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/impl/vocabulary.h"

#include "pinyin/pinyin.h"
#include "sheets/impl/cellforms.h"

#include <algorithm>
#include <array>

namespace liandong::sheets {

using namespace Qt::StringLiterals;

namespace {

struct SheetEntry
{
    QLatin1StringView sheet;
    Words words;
};

constexpr std::array kSheets{
    SheetEntry{"centre"_L1, {u"中心", u"Centre"}},
    SheetEntry{"units"_L1, {u"单位", u"Units"}},
    SheetEntry{"categories"_L1, {u"警情类别", u"Categories"}},
    SheetEntry{"duties"_L1, {u"职责", u"Duties"}},
    SheetEntry{"rules"_L1, {u"时限", u"Deadlines"}},
    SheetEntry{"hotlines"_L1, {u"热线", u"Hotlines"}},
    SheetEntry{"dispositions"_L1, {u"处理结果", u"Dispositions"}},
    SheetEntry{"places"_L1, {u"地名", u"Places"}},
    SheetEntry{"areas"_L1, {u"区域", u"Areas"}},
    SheetEntry{kCornersSheet, {u"区域边界点", u"Corners of areas"}},
    SheetEntry{"reasons"_L1, {u"常用理由", u"Reasons"}},
    SheetEntry{"targets"_L1, {u"考核目标", u"Targets"}},
    SheetEntry{"sounds"_L1, {u"提示音", u"Sounds"}},
    SheetEntry{"subCentres"_L1, {u"下级中心", u"Subordinate centres"}},
    SheetEntry{"detachments"_L1, {u"应急分队", u"Detachments"}},
    SheetEntry{"accounts"_L1, {u"账号", u"Accounts"}},
    SheetEntry{kMembersSheet, {u"分队人员", u"People of detachments"}},
    SheetEntry{kRostersSheet, {u"值班表", u"Duty rosters"}},
    SheetEntry{"equipment"_L1, {u"装备", u"Equipment"}},
};

constexpr Words kPointHint{u"纬度, 经度，如 28.377, 111.208", u"latitude, longitude, as 28.377, 111.208"};
constexpr Words kMomentHint{u"如 2026-11-25 08:00", u"as 2026-11-25 08:00"};
constexpr Words kDateHint{u"如 2026-11-25", u"as 2026-11-25"};
constexpr Words kWordsHint{u"用“、”隔开", u"several with commas between them"};
constexpr Words kLinesHint{u"一行一条（Alt+Enter 换行）", u"one a line (Alt+Enter begins a line)"};
constexpr Words kDurationHint{u"如 30分钟、12小时；只写数字按分钟算", u"as 30 min, 12 h; a number alone is minutes"};
constexpr Words kKeyHint{u"小写字母、数字和短横线；可不填，由系统按名称编",
    u"small letters, digits, dashes; left empty, it is made from the name"};

struct ColumnEntry
{
    QLatin1StringView sheet; ///< empty: of every sheet that has no other words for the column
    QLatin1StringView column;
    Heading heading;
};

constexpr std::array kColumns{
    ColumnEntry{""_L1, "key"_L1, {{u"编号", u"Key"}, kKeyHint, 18}},
    ColumnEntry{""_L1, "name"_L1, {{u"名称", u"Name"}, {}, 24}},
    ColumnEntry{""_L1, "shortName"_L1, {{u"简称", u"Short name"}, {}, 12}},
    ColumnEntry{
        ""_L1, "unit"_L1, {{u"单位", u"Unit"}, {u"单位名称、简称或编号", u"name, short name or key of a unit"}, 20}},
    ColumnEntry{""_L1, "position"_L1, {{u"位置", u"Position"}, kPointHint, 22}},
    ColumnEntry{""_L1, "source"_L1,
        {{u"依据", u"Source"}, {u"文件条款，或“中心自定”", u"the clause, or that it is the centre's own"}, 30}},
    ColumnEntry{""_L1, "order"_L1, {{u"排序", u"Order"}, {u"整数，小的在前", u"a whole number, lower ones first"}, 8}},
    ColumnEntry{""_L1, "retired"_L1, {{u"停用", u"Out of use"}, {}, 8}},
    ColumnEntry{""_L1, "kind"_L1, {{u"类型", u"Kind"}, {}, 12}},
    ColumnEntry{""_L1, "words"_L1,
        {{u"识别词", u"Words"}, {u"报警人会说的词，用“、”隔开", u"what callers say, several with commas between them"},
            36}},
    ColumnEntry{""_L1, "phones.number"_L1, {{u"电话%1", u"Phone %1"}, {}, 16}},
    ColumnEntry{""_L1, "phones.label"_L1, {{u"电话%1说明", u"Phone %1 label"}, {}, 12}},
    ColumnEntry{""_L1, "phones.placeholder"_L1,
        {{u"电话%1是占位", u"Phone %1 invented"},
            {u"号码是编的，还没有换成真号码", u"the number was invented and waits for the real one"}, 10}},
    ColumnEntry{""_L1, "phones.verifiedAt"_L1,
        {{u"电话%1核实日期", u"Phone %1 verified"},
            {u"最近一次打通的日期，如 2026-11-25", u"when somebody last answered there, as 2026-11-25"}, 14}},
    ColumnEntry{""_L1, "areaClass"_L1, {{u"城区或农村", u"Area class"}, {u"空着：都适用", u"empty: any"}, 12}},
    ColumnEntry{""_L1, "seconds"_L1, {{u"时限", u"Time"}, kDurationHint, 12}},

    ColumnEntry{"centre"_L1, "name"_L1, {{u"中心名称", u"Name"}, {}, 36}},
    ColumnEntry{"centre"_L1, "numberPrefix"_L1,
        {{u"警情编号前缀", u"Number prefix"},
            {u"1 到 8 个大写字母或数字，如 AH", u"1 to 8 capital letters or digits, as AH"}, 14}},
    ColumnEntry{"centre"_L1, "utcOffsetMinutes"_L1,
        {{u"时区", u"Minutes from UTC"}, {u"比世界时早的分钟数，北京时间是 480", u"480 for China"}, 12}},
    ColumnEntry{"centre"_L1, "feedbackPhones"_L1, {{u"口头反馈电话", u"Feedback phones"}, kWordsHint, 20}},
    ColumnEntry{"centre"_L1, "numberPeriod"_L1, {{u"编号从 1 重新开始", u"Numbers begin again each"}, {}, 18}},
    ColumnEntry{"centre"_L1, "numberDigits"_L1, {{u"编号位数", u"Digits of a number"}, {}, 10}},
    ColumnEntry{"centre"_L1, "verifyPhonesDays"_L1,
        {{u"电话核实期限", u"Verify phones after days"},
            {u"超过这些天没有核实的值班电话会被指出", u"a duty phone not verified for longer is pointed out"}, 14}},

    ColumnEntry{"units"_L1, "name"_L1, {{u"单位名称", u"Name"}, {}, 24}},
    ColumnEntry{"units"_L1, "unitClass"_L1,
        {{u"时限类别", u"Unit class"}, {u"决定到场时限：公安或其他单位", u"decides which deadlines hold"}, 12}},
    ColumnEntry{"units"_L1, "leaderInCharge"_L1, {{u"分管领导", u"Leader in charge"}, {}, 14}},
    ColumnEntry{"units"_L1, "liaisonOfficer"_L1, {{u"联络员", u"Liaison officer"}, {}, 14}},
    ColumnEntry{"units"_L1, "phones.number"_L1, {{u"值班电话%1", u"Duty phone %1"}, {}, 16}},
    ColumnEntry{"units"_L1, "position"_L1, {{u"值班室位置", u"Position"}, kPointHint, 22}},
    ColumnEntry{"units"_L1, "suspended"_L1, {{u"暂停联动", u"Suspended"}, {}, 10}},
    ColumnEntry{"units"_L1, "kind"_L1, {{u"单位类型", u"Kind"}, {}, 12}},
    ColumnEntry{"units"_L1, "served.areas"_L1,
        {{u"服务区域", u"Areas served"},
            {u"区域名称，用“、”隔开；都空着：全境", u"names of areas with commas; both empty: everywhere"}, 20}},
    ColumnEntry{"units"_L1, "served.townships"_L1,
        {{u"服务乡镇", u"Townships served"}, {u"地名，用“、”隔开", u"names of places with commas"}, 20}},

    ColumnEntry{"categories"_L1, "name"_L1, {{u"类别名称", u"Name"}, {}, 20}},
    ColumnEntry{"categories"_L1, "parent"_L1,
        {{u"上级类别", u"Parent"}, {u"类别名称或编号；空着：最上一级", u"name or key of a category; empty: at the top"},
            20}},
    ColumnEntry{"categories"_L1, "level"_L1, {{u"通常等级", u"Level"}, {}, 10}},
    ColumnEntry{"categories"_L1, "guidance"_L1,
        {{u"接警提示", u"Guidance"}, {u"报警人在线时给接警员看的话", u"shown while the caller is on the line"}, 40}},
    ColumnEntry{"categories"_L1, "policeMatter"_L1, {{u"公安职责", u"Police matter"}, {}, 10}},
    ColumnEntry{"categories"_L1, "questions"_L1, {{u"询问事项", u"Questions"}, kLinesHint, 36}},

    ColumnEntry{"duties"_L1, "category"_L1,
        {{u"警情类别", u"Category"},
            {u"类别名称、路径（供水 / 爆管）或编号", u"name, path (Water / Burst main) or key of a category"}, 24}},
    ColumnEntry{"duties"_L1, "role"_L1, {{u"职责方式", u"Role"}, {}, 10}},
    ColumnEntry{"duties"_L1, "text"_L1, {{u"职责内容", u"Duty"}, {}, 44}},
    ColumnEntry{"duties"_L1, "clause"_L1, {{u"依据条款", u"Clause"}, {}, 30}},
    ColumnEntry{"duties"_L1, "document"_L1, {{u"依据文件", u"Document"}, {}, 24}},
    ColumnEntry{"duties"_L1, "reach.areas"_L1,
        {{u"适用区域", u"Areas"},
            {u"区域名称，用“、”隔开；都空着：全境", u"names of areas with commas; both empty: everywhere"}, 20}},
    ColumnEntry{"duties"_L1, "reach.townships"_L1,
        {{u"适用乡镇", u"Townships"}, {u"地名，用“、”隔开", u"names of places with commas"}, 20}},
    ColumnEntry{"duties"_L1, "hours.time"_L1,
        {{u"时段", u"Hours"}, {u"如 22:00-06:00；空着：全天", u"as 22:00-06:00; empty: around the clock"}, 14}},
    ColumnEntry{"duties"_L1, "hours.weekdays"_L1,
        {{u"星期", u"Weekdays"}, {u"如 一至五；空着：每天", u"as Mon-Fri; empty: every day"}, 12}},
    ColumnEntry{"duties"_L1, "validFrom"_L1, {{u"有效期自", u"Valid from"}, kDateHint, 12}},
    ColumnEntry{"duties"_L1, "validTo"_L1,
        {{u"有效期至", u"Valid to"}, {u"含当日，如 2026-12-31", u"the last day, as 2026-12-31"}, 12}},

    ColumnEntry{"rules"_L1, "kind"_L1, {{u"时限类型", u"Kind"}, {}, 12}},
    ColumnEntry{"rules"_L1, "unitClass"_L1, {{u"单位类别", u"Unit class"}, {u"空着：都适用", u"empty: any"}, 12}},
    ColumnEntry{"rules"_L1, "start"_L1, {{u"起算", u"Begins"}, {}, 16}},
    ColumnEntry{"rules"_L1, "warnPercent"_L1,
        {{u"提醒百分比", u"Remind at percent"}, {u"时限过了百分之几时提醒，如 75", u"of the time, as 75"}, 12}},

    ColumnEntry{"hotlines"_L1, "key"_L1, {{u"号码", u"Number"}, {u"如 12319", u"as 12319"}, 12}},
    ColumnEntry{"hotlines"_L1, "name"_L1, {{u"热线名称", u"Name"}, {}, 24}},

    ColumnEntry{"dispositions"_L1, "advice"_L1,
        {{u"咨询类", u"Advice"},
            {u"从未下过指令的警情也可以这样结束", u"may close an incident that never had an order"}, 10}},

    ColumnEntry{"places"_L1, "code"_L1,
        {{u"统计代码", u"Code"}, {u"乡镇的 12 位统计用区划代码", u"the 12 digits of a township"}, 16}},
    ColumnEntry{"places"_L1, "accuracyMetres"_L1,
        {{u"误差", u"Accuracy in metres"}, {u"位置可能偏差的米数", u"how far off the position may be"}, 10}},
    ColumnEntry{"places"_L1, "aliases"_L1, {{u"别名", u"Other names"}, kWordsHint, 24}},
    ColumnEntry{"places"_L1, "addedBy"_L1, {{u"添加人", u"Added by"}, {}, 12}},

    ColumnEntry{"areas"_L1, "source"_L1,
        {{u"来源", u"Source"}, {u"谁画的，什么许可", u"who drew it, under which licence"}, 36}},

    ColumnEntry{kCornersSheet, "area"_L1, {{u"区域", u"Area"}, {u"区域名称或编号", u"name or key of an area"}, 24}},
    ColumnEntry{kCornersSheet, "polygon"_L1, {{u"面", u"Surface"}, {u"第几块，从 1 起", u"its number, from 1"}, 8}},
    ColumnEntry{kCornersSheet, "ring"_L1,
        {{u"环", u"Ring"}, {u"1 是外圈，2 起是挖去的洞", u"1 is the outside, the others are holes"}, 8}},
    ColumnEntry{kCornersSheet, "point"_L1, {{u"坐标", u"Point"}, kPointHint, 26}},

    ColumnEntry{"reasons"_L1, "use"_L1, {{u"用于", u"Used for"}, {}, 16}},
    ColumnEntry{"reasons"_L1, "text"_L1, {{u"理由", u"Reason"}, {}, 40}},

    ColumnEntry{"targets"_L1, "measure"_L1, {{u"考核什么", u"Measure"}, {}, 18}},
    ColumnEntry{"targets"_L1, "percent"_L1,
        {{u"达标百分比", u"Percent"}, {u"一百次中至少几次，如 90", u"of a hundred cases, as 90"}, 12}},
    ColumnEntry{"targets"_L1, "seconds"_L1, {{u"下达指令时限", u"Time until the order"}, kDurationHint, 14}},

    ColumnEntry{"sounds"_L1, "cause"_L1, {{u"什么时候响", u"Cause"}, {}, 14}},
    ColumnEntry{"sounds"_L1, "silent"_L1, {{u"静音", u"Silent"}, {}, 8}},
    ColumnEntry{"sounds"_L1, "volume"_L1, {{u"音量", u"Volume"}, {u"百分数，0 到 100", u"percent, 0 to 100"}, 8}},
    ColumnEntry{"sounds"_L1, "repeatSeconds"_L1,
        {{u"重复间隔秒数", u"Repeats after seconds"}, {u"0：只响一次", u"0: once"}, 14}},

    ColumnEntry{
        "subCentres"_L1, "area"_L1, {{u"辖区", u"Territory"}, {u"区域名称或编号", u"name or key of an area"}, 20}},

    ColumnEntry{"detachments"_L1, "name"_L1, {{u"分队名称", u"Name"}, {}, 24}},
    ColumnEntry{"detachments"_L1, "leader"_L1, {{u"负责人", u"Leader"}, {}, 12}},
    ColumnEntry{"detachments"_L1, "phone"_L1, {{u"电话", u"Phone"}, {}, 16}},
    ColumnEntry{"detachments"_L1, "people"_L1, {{u"人数", u"People"}, {}, 8}},
    ColumnEntry{"detachments"_L1, "base"_L1, {{u"驻地位置", u"Base"}, kPointHint, 22}},
    ColumnEntry{"detachments"_L1, "readiness"_L1, {{u"状态", u"Readiness"}, {}, 10}},

    ColumnEntry{"accounts"_L1, "key"_L1,
        {{u"登录名", u"Sign-in name"}, {u"小写字母、数字和短横线", u"small letters, digits, dashes"}, 18}},
    ColumnEntry{"accounts"_L1, "name"_L1, {{u"姓名", u"Name"}, {}, 14}},
    ColumnEntry{"accounts"_L1, "role"_L1, {{u"岗位", u"Role"}, {}, 12}},
    ColumnEntry{"accounts"_L1, "unit"_L1,
        {{u"单位", u"Unit"}, {u"只有单位值班室的账号才填", u"of a duty room's account only"}, 20}},
    ColumnEntry{"accounts"_L1, "phone"_L1, {{u"电话", u"Phone"}, {}, 16}},
    ColumnEntry{"accounts"_L1, "suspended"_L1, {{u"停用", u"Suspended"}, {}, 8}},

    ColumnEntry{kMembersSheet, "detachment"_L1,
        {{u"应急分队", u"Detachment"}, {u"分队名称或编号", u"name or key of a detachment"}, 24}},
    ColumnEntry{kMembersSheet, "name"_L1, {{u"姓名", u"Name"}, {}, 14}},
    ColumnEntry{kMembersSheet, "post"_L1, {{u"职务", u"Post"}, {}, 14}},
    ColumnEntry{kMembersSheet, "phone"_L1, {{u"电话", u"Phone"}, {}, 16}},

    ColumnEntry{kRostersSheet, "from"_L1, {{u"上班时间", u"Begins"}, kMomentHint, 18}},
    ColumnEntry{kRostersSheet, "to"_L1, {{u"下班时间", u"Ends"}, kMomentHint, 18}},
    ColumnEntry{kRostersSheet, "officer"_L1, {{u"值班员", u"Officer"}, {}, 14}},
    ColumnEntry{kRostersSheet, "phone"_L1, {{u"电话", u"Phone"}, {}, 16}},
    ColumnEntry{kRostersSheet, "deputy"_L1, {{u"副班", u"Deputy"}, {}, 14}},
    ColumnEntry{kRostersSheet, "deputyPhone"_L1, {{u"副班电话", u"Deputy's phone"}, {}, 16}},

    ColumnEntry{"equipment"_L1, "name"_L1, {{u"装备名称", u"Name"}, {}, 20}},
    ColumnEntry{"equipment"_L1, "detachment"_L1,
        {{u"所属分队", u"Detachment"}, {u"分队名称或编号；可不填", u"name or key of a detachment; may be empty"}, 18}},
    ColumnEntry{"equipment"_L1, "group"_L1, {{u"类别", u"Group"}, {}, 10}},
    ColumnEntry{"equipment"_L1, "model"_L1, {{u"型号规格", u"Model"}, {u"如 流量 100 m³/h", u"as 100 m³/h"}, 20}},
    ColumnEntry{"equipment"_L1, "quantity"_L1, {{u"数量", u"Quantity"}, {}, 8}},
    ColumnEntry{"equipment"_L1, "measure"_L1, {{u"单位量词", u"Measure"}, {u"如 台、辆、套", u"as pc, set"}, 10}},
    ColumnEntry{"equipment"_L1, "state"_L1, {{u"状态", u"State"}, {}, 10}},
    ColumnEntry{"equipment"_L1, "place"_L1, {{u"存放地点", u"Kept at"}, {}, 20}},
    ColumnEntry{"equipment"_L1, "keeper"_L1, {{u"保管人", u"Keeper"}, {}, 12}},
    ColumnEntry{"equipment"_L1, "phone"_L1, {{u"保管人电话", u"Phone"}, {}, 16}},
    ColumnEntry{"equipment"_L1, "words"_L1,
        {{u"别名", u"Other names"}, {u"别人怎么叫它，用“、”隔开", u"what else people call it, with commas"}, 24}},
};

} // namespace

Words sheetWords(QLatin1StringView sheet)
{
    const auto it = std::ranges::find(kSheets, sheet, &SheetEntry::sheet);
    return it == kSheets.end() ? Words() : it->words;
}

Heading headingOf(QLatin1StringView sheet, QLatin1StringView column)
{
    const auto find = [&](QLatin1StringView of) {
        return std::ranges::find_if(
            kColumns, [&](const ColumnEntry &entry) { return entry.sheet == of && entry.column == column; });
    };
    if (const auto own = find(sheet); own != kColumns.end())
        return own->heading;
    const auto common = find({});
    return common == kColumns.end() ? Heading() : common->heading;
}

QString folded(const QString &text)
{
    QString kept;
    for (const QChar c : simplified(plain(text))) {
        if (!c.isSpace())
            kept += c.toLower();
    }
    return kept;
}

QString foldedHeading(const QString &text)
{
    QString kept;
    int depth = 0;
    for (const QChar c : folded(text)) {
        depth += c == u'(' ? 1 : 0;
        if (depth == 0 && c != u'*')
            kept += c;
        depth -= c == u')' && depth > 0 ? 1 : 0;
    }
    return kept;
}

} // namespace liandong::sheets
