// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"
#include "sheets/impl/vocabulary.h"

/// Lists within items: each has a sheet of its own, a row for each part.
namespace liandong::sheets {

/// A corner of an area's surface.
struct Corner
{
    AreaKey area;
    int polygon = 1;
    int ring = 1;
    GeoPoint point;
};
LD_DESCRIBED(Corner, area, polygon, ring, point)

/// One of a detachment's people.
struct MemberRow
{
    DetachmentKey detachment;
    QString name;
    QString post;
    QString phone;
};
LD_DESCRIBED(MemberRow, detachment, name, post, phone)

/// A turn at a unit's duty phone; it belongs to the roster of the month in which it begins.
struct ShiftRow
{
    UnitKey unit;
    std::optional<Instant> from;
    std::optional<Instant> to;
    QString officer;
    QString phone;
    QString deputy;
    QString deputyPhone;
};
LD_DESCRIBED(ShiftRow, unit, from, to, officer, phone, deputy, deputyPhone)

/// Of one kind of part: its sheet, the items it belongs to, the column at which a mistake of the whole is told.
template <class Part>
struct PartSheet;
template <>
struct PartSheet<Corner>
{
    using Owner = Area;
    static constexpr QLatin1StringView kName = kCornersSheet;
    static constexpr QLatin1StringView kMember{"polygons"}; ///< of the owner
    static constexpr QLatin1StringView kTold{"point"};
};
template <>
struct PartSheet<MemberRow>
{
    using Owner = Detachment;
    static constexpr QLatin1StringView kName = kMembersSheet;
    static constexpr QLatin1StringView kMember{"members"};
    static constexpr QLatin1StringView kTold{"name"};
};
template <>
struct PartSheet<ShiftRow>
{
    using Owner = RosterMonth;
    static constexpr QLatin1StringView kName = kRostersSheet;
    static constexpr QLatin1StringView kMember{"shifts"};
    static constexpr QLatin1StringView kTold{"from"};
};

/// The key of the item a part belongs to.
[[nodiscard]] AreaKey ownerOf(const Corner &corner, const Centre &centre);
[[nodiscard]] DetachmentKey ownerOf(const MemberRow &member, const Centre &centre);
[[nodiscard]] RosterKey ownerOf(const ShiftRow &shift, const Centre &centre);

/// The item has these parts and no others. They are at least one.
void putParts(Area &area, const std::vector<Corner> &corners, const Centre &centre);
void putParts(Detachment &detachment, const std::vector<MemberRow> &members, const Centre &centre);
void putParts(RosterMonth &roster, const std::vector<ShiftRow> &shifts, const Centre &centre);

[[nodiscard]] std::vector<Corner> partsOf(const Area &area);
[[nodiscard]] std::vector<MemberRow> partsOf(const Detachment &detachment);
[[nodiscard]] std::vector<ShiftRow> partsOf(const RosterMonth &roster);

} // namespace liandong::sheets
