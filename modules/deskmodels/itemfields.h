// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/fieldvalue.h"
#include "domain/world.h"

#include <QString>

#include <set>
#include <span>

namespace liandong {

/// How a member is read and edited.
enum class FieldKind {
    Line,
    Text, ///< several lines
    Number,
    Percent,
    Duration, ///< seconds
    Check,
    Choice, ///< a value of an enum
    Item, ///< the key of another item, of ItemField::items
    Texts, ///< words, questions: one a line
    Phones,
    Members, ///< of a detachment
    Shifts, ///< of a month, never in a form
    Hours,
    Date, ///< a day on the centre's calendar
    Position,
    Reach,
    Surface ///< drawn on a map, never in a form
};

/// One member of a kind of item, described once for forms, lists, histories and refusals.
struct ItemField
{
    const char *member;
    FieldKind kind;
    const char *label; ///< English, marked for translation
    const char *help = ""; ///< the same; what a person filling the form does not know by himself
    bool required = false;
    qint64 least = 0; ///< of numbers
    qint64 most = 9'999;
    const char *items = ""; ///< "Unit"
    bool inForm = true; ///< false for what buttons change: retired, order
};

/// A kind of item with its words.
struct ItemKind
{
    const char *kind; ///< "Unit"
    const char *many; ///< "Units", marked for translation
    const char *about; ///< what such a thing is for, and what to do while there is none
    std::span<const ItemField> fields; ///< every member but the key of those that the program names itself
    std::span<const char *const> columns; ///< the members that a list shows
};

/// Null for a word that is no kind.
[[nodiscard]] const ItemKind *itemKind(QAnyStringView kind);
[[nodiscard]] const ItemField *itemField(QAnyStringView kind, QAnyStringView member);
/// All kinds, in the order of RuleBookItem.
[[nodiscard]] std::span<const ItemKind> itemKinds();
[[nodiscard]] QString labelOf(const ItemField &field);
[[nodiscard]] QString helpOf(const ItemField &field);
[[nodiscard]] QString kindWord(const ItemKind &kind); ///< "Units"
[[nodiscard]] QString aboutText(const ItemKind &kind);

/// What people call the item in a list: "县自来水公司", "供水 / 爆管", "到达 · 城区 · 公安".
[[nodiscard]] QString titleOf(const RuleBookItem &item, const World &world);
/// A value in the trade's words, on one line; "empty" for nothing.
[[nodiscard]] QString valueText(
    const RuleBookItem &item, const ItemField &field, const FieldValue &value, const World &world);
/// A telephone with its label; what is wrong with it stands behind: a placeholder, not verified for too long.
[[nodiscard]] QString phoneText(const DutyPhone &phone);
/// Short: "Mon" for 1 to "Sun" for 7.
[[nodiscard]] QString weekdayWord(int day);
/// Never, or longer ago than the centre allows.
[[nodiscard]] bool needsVerifying(const DutyPhone &phone, const Centre &centre, Instant now);

/// Puts it out of use or back.
void setRetired(RuleBookItem &item, bool retired);
/// Nothing for a kind whose items have no order of their own.
[[nodiscard]] std::optional<int> orderOf(const RuleBookItem &item);
/// A free key made from the pinyin of what people call the item, with a number behind where the world or `taken` has
/// it.
[[nodiscard]] QString keyFor(const RuleBookItem &item, const World &world, const std::set<QString> &taken = {});

} // namespace liandong
