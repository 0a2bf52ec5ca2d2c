// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/impl/parts.h"

#include <algorithm>
#include <map>

namespace liandong::sheets {

AreaKey ownerOf(const Corner &corner, const Centre &)
{
    return corner.area;
}

DetachmentKey ownerOf(const MemberRow &member, const Centre &)
{
    return member.detachment;
}

RosterKey ownerOf(const ShiftRow &shift, const Centre &centre)
{
    return rosterKey(shift.unit, rosterMonthOf(dayIn(centre, shift.from.value_or(Instant{}))));
}

void putParts(Area &area, const std::vector<Corner> &corners, const Centre &)
{
    std::map<int, std::map<int, std::vector<GeoPoint>>> drawn;
    for (const Corner &corner : corners)
        drawn[corner.polygon][corner.ring].push_back(corner.point);
    area.polygons.clear();
    for (const auto &[number, rings] : drawn) {
        Polygon &surface = area.polygons.emplace_back();
        for (const auto &[ring, points] : rings)
            surface.rings.push_back(points);
    }
}

void putParts(Detachment &detachment, const std::vector<MemberRow> &members, const Centre &)
{
    detachment.members.clear();
    for (const MemberRow &member : members)
        detachment.members.push_back({member.name, member.post, member.phone});
}

void putParts(RosterMonth &roster, const std::vector<ShiftRow> &shifts, const Centre &centre)
{
    roster.unit = shifts.front().unit;
    roster.month = rosterMonthOf(dayIn(centre, shifts.front().from.value_or(Instant{})));
    roster.key = rosterKey(roster.unit, roster.month);
    roster.shifts.clear();
    for (const ShiftRow &shift : shifts) {
        roster.shifts.push_back({shift.from.value_or(Instant{}), shift.to.value_or(Instant{}), shift.officer,
            shift.phone, shift.deputy, shift.deputyPhone});
    }
    std::ranges::stable_sort(roster.shifts, {}, &Shift::from);
}

std::vector<Corner> partsOf(const Area &area)
{
    std::vector<Corner> corners;
    for (size_t polygon = 0; polygon < area.polygons.size(); ++polygon) {
        const auto &rings = area.polygons[polygon].rings;
        for (size_t ring = 0; ring < rings.size(); ++ring) {
            for (const GeoPoint &point : rings[ring])
                corners.push_back({area.key, int(polygon) + 1, int(ring) + 1, point});
        }
    }
    return corners;
}

std::vector<MemberRow> partsOf(const Detachment &detachment)
{
    std::vector<MemberRow> members;
    for (const Member &member : detachment.members)
        members.push_back({detachment.key, member.name, member.post, member.phone});
    return members;
}

std::vector<ShiftRow> partsOf(const RosterMonth &roster)
{
    std::vector<ShiftRow> shifts;
    for (const Shift &shift : roster.shifts)
        shifts.push_back(
            {roster.unit, shift.from, shift.to, shift.officer, shift.phone, shift.deputy, shift.deputyPhone});
    return shifts;
}

} // namespace liandong::sheets
