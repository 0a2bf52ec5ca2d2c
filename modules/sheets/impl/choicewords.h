// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec/enumnames.h"
#include "domain/rulebook.h"
#include "sheets/impl/vocabulary.h"

namespace liandong::sheets {

/// The words to choose from in a column, in the order in which the enum is described. The Chinese ones are the desk's.
template <codec::DescribedEnum E>
inline constexpr int kChoices = 0;

template <>
inline constexpr std::array kChoices<UnitClass>{Words{u"公安", u"Police"}, Words{u"其他", u"Other"}};
template <>
inline constexpr std::array kChoices<UnitKind>{Words{u"政府部门", u"Department"}, Words{u"公安", u"Police"},
    Words{u"公用事业", u"Public utility"}, Words{u"企业", u"Enterprise"}, Words{u"乡镇街道", u"Local government"},
    Words{u"其他", u"Other"}};
template <>
inline constexpr std::array kChoices<Level>{
    Words{u"一般", u"Ordinary"}, Words{u"较大", u"Serious"}, Words{u"重大", u"Major"}, Words{u"特别重大", u"Grave"}};
template <>
inline constexpr std::array kChoices<DutyRole>{Words{u"牵头", u"Lead"}, Words{u"负责", u"Responsible"},
    Words{u"受理", u"Accepts complaints"}, Words{u"参与", u"Takes part"}, Words{u"保障", u"Supports"}};
template <>
inline constexpr std::array kChoices<AreaClass>{Words{u"城区", u"Urban"}, Words{u"农村", u"Rural"}};
template <>
inline constexpr std::array kChoices<DeadlineKind>{
    Words{u"接令", u"Acknowledgement"}, Words{u"到场", u"Arrival"}, Words{u"书面反馈", u"Written feedback"}};
template <>
inline constexpr std::array kChoices<DeadlineStart>{
    Words{u"自派单起", u"Order given"}, Words{u"自接令起", u"Acknowledged"}, Words{u"自离场起", u"Left scene"}};
template <>
inline constexpr std::array kChoices<TargetMeasure>{Words{u"派单及时率", u"Order given"},
    Words{u"接令及时率", u"Acknowledgement"}, Words{u"到场及时率", u"Arrival"},
    Words{u"离场前口头反馈率", u"Oral feedback"}, Words{u"书面反馈及时率", u"Written feedback"}};
template <>
inline constexpr std::array kChoices<NumberPeriod>{Words{u"日", u"Day"}, Words{u"月", u"Month"}, Words{u"年", u"Year"}};
template <>
inline constexpr std::array kChoices<ReasonUse>{Words{u"改派非推荐单位", u"Not suggested"},
    Words{u"单位退单", u"Declined"}, Words{u"撤回指令", u"Withdrawn"}, Words{u"准予延时", u"Excused delay"},
    Words{u"改定城乡类别", u"Area class"}, Words{u"督办单位", u"Urging"}, Words{u"重新打开警情", u"Reopening"},
    Words{u"未口头反馈离场", u"Without oral feedback"}};
template <>
inline constexpr std::array kChoices<SoundCause>{Words{u"新警情", u"New incident"},
    Words{u"时限将到", u"Deadline near"}, Words{u"已超时", u"Deadline missed"}, Words{u"单位退单", u"Order declined"},
    Words{u"连接中断", u"Link lost"}, Words{u"收到指令", u"Order received"}, Words{u"收到督办", u"Urging received"}};
template <>
inline constexpr std::array kChoices<Role>{Words{u"接警员", u"Operator"}, Words{u"值班长", u"Shift supervisor"},
    Words{u"联动办", u"Linkage office"}, Words{u"单位值班室", u"Duty room"}, Words{u"管理员", u"Administrator"},
    Words{u"大屏", u"Wall"}, Words{u"审计员", u"Auditor"}};
template <>
inline constexpr std::array kChoices<Readiness>{
    Words{u"待命", u"Ready"}, Words{u"外出", u"Away"}, Words{u"停勤", u"Stood down"}};
template <>
inline constexpr std::array kChoices<EquipmentGroup>{Words{u"车辆", u"Vehicle"}, Words{u"通信", u"Communications"},
    Words{u"防护", u"Protective"}, Words{u"急救", u"First aid"}, Words{u"抢险", u"Rescue"}, Words{u"其他", u"Other"}};
template <>
inline constexpr std::array kChoices<EquipmentState>{
    Words{u"完好", u"Ready"}, Words{u"维修", u"Under repair"}, Words{u"缺失", u"Missing"}};
template <>
inline constexpr std::array kChoices<PlaceKind>{Words{u"乡镇", u"Township"}, Words{u"村", u"Village"},
    Words{u"道路", u"Road"}, Words{u"地标", u"Landmark"}, Words{u"公里桩", u"Kilometre post"},
    Words{u"其他地点", u"Other"}};
template <>
inline constexpr std::array kChoices<AreaKind>{Words{u"辖区边界", u"Boundary"}, Words{u"城区范围", u"Urban"},
    Words{u"服务区域", u"Served"}, Words{u"下级中心", u"Sub centre"}};

/// The word for a value; only for columns, whose values all have one.
template <codec::DescribedEnum E>
[[nodiscard]] Words wordsOf(E value)
{
    static_assert(kChoices<E>.size() == codec::kEnumNames<E>.size(), "a value has no words");
    size_t at = 0;
    while (at + 1 < kChoices<E>.size() && codec::kEnumNames<E>[at].value != int(value))
        ++at;
    return kChoices<E>[at];
}

/// By its words in either language or by its name in files.
template <codec::DescribedEnum E>
[[nodiscard]] std::optional<E> choiceOf(const QString &text)
{
    const QString typed = folded(text);
    for (size_t at = 0; at < kChoices<E>.size(); ++at) {
        const std::string_view name = codec::kEnumNames<E>[at].name();
        for (const QString &known : {kChoices<E>[at].chinese.toString(), kChoices<E>[at].english.toString(),
                 QString::fromLatin1(name.data(), qsizetype(name.size()))}) {
            if (typed == folded(known))
                return E(codec::kEnumNames<E>[at].value);
        }
    }
    return std::nullopt;
}

} // namespace liandong::sheets
