// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebookitem.h"

namespace liandong {

/// An enum or optional enum that names no value: "any".
inline constexpr qint64 kNoChoice = -1;

/// What a member of any rule book item holds, as an editor handles it: a key as its text, an enum as its number, the
/// position 0, 0 of a centre nobody has placed yet as nothing.
using FieldValue = std::variant<QString, bool, qint64, double, std::vector<QString>, std::vector<DutyPhone>,
    std::optional<GeoPoint>, Reach, std::optional<Hours>, std::optional<Instant>, std::vector<Polygon>,
    std::vector<Member>, std::vector<Shift>, std::vector<GroundFeature>>;

/// One value of an enum with its word.
struct FieldChoice
{
    qint64 value = kNoChoice;
    QString text;

    friend bool operator==(const FieldChoice &, const FieldChoice &) = default;
};

/// A new item of a kind ("Unit"), all members at their defaults; nothing for a word that is no kind.
[[nodiscard]] std::optional<RuleBookItem> blankItem(QAnyStringView kind);
/// In the order of their description.
[[nodiscard]] std::vector<QLatin1StringView> membersOf(const RuleBookItem &item);
/// An empty text where the item has no such member.
[[nodiscard]] FieldValue valueOf(const RuleBookItem &item, QAnyStringView member);
/// False where there is no such member or it holds something else.
bool setValue(RuleBookItem &item, QAnyStringView member, const FieldValue &value);
/// The words of the member's enum, "any" first where it may be left open; none for a member that is no enum.
[[nodiscard]] std::vector<FieldChoice> choicesOf(const RuleBookItem &item, QAnyStringView member);

} // namespace liandong
