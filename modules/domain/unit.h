// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/geo.h"
#include "domain/ids.h"

#include <optional>
#include <vector>

namespace liandong {

/// Decides which arrival rule holds (Anhua plan, three: police 10 min, others 30 or 60).
enum class UnitClass { Police, Other };
LD_DESCRIBED_ENUM(UnitClass, Police, Other)

/// What sort of body a unit is; for directories and statistics, no rule depends on it.
enum class UnitKind { Department, Police, PublicUtility, Enterprise, LocalGovernment, Other };
LD_DESCRIBED_ENUM(UnitKind, Department, Police, PublicUtility, Enterprise, LocalGovernment, Other)

/// A telephone of a unit's duty room. The first of a unit's list is tried first.
struct DutyPhone
{
    QString number;
    QString label;
    bool placeholder = false;          ///< invented for the profile; the centre must enter the real one
    std::optional<Instant> verifiedAt; ///< when somebody last answered there

    friend bool operator==(const DutyPhone&, const DutyPhone&) = default;
};
LD_DESCRIBED(DutyPhone, number, label, placeholder, verifiedAt)

/// Where something holds: in any of the areas or townships; everywhere where both are empty.
struct Reach
{
    std::vector<AreaKey> areas;
    std::vector<PlaceKey> townships;

    [[nodiscard]] bool isEverywhere() const { return areas.empty() && townships.empty(); }

    friend bool operator==(const Reach&, const Reach&) = default;
};
LD_DESCRIBED(Reach, areas, townships)

/// 联动单位: a member unit with a duty room.
struct Unit
{
    UnitKey key;
    QString name;
    QString shortName;
    UnitClass unitClass = UnitClass::Other;
    QString leaderInCharge; ///< 分管领导
    QString liaisonOfficer; ///< 联络员
    std::vector<DutyPhone> dutyPhones;
    std::optional<GeoPoint> position; ///< of the duty room
    bool suspended = false;
    UnitKind kind = UnitKind::Department;
    Reach served; ///< the area it answers for
    int order = 0; ///< among all units, lower first

    friend bool operator==(const Unit&, const Unit&) = default;
};
LD_DESCRIBED(Unit, key, name, shortName, unitClass, leaderInCharge, liaisonOfficer, dutyPhones, position, suspended,
             kind, served, order)

/// Whether a detachment can be sent now.
enum class Readiness { Ready, Away, StoodDown };
LD_DESCRIBED_ENUM(Readiness, Ready, Away, StoodDown)

/// One of a detachment's people.
struct Member
{
    QString name;
    QString post; ///< what he does there
    QString phone;

    friend bool operator==(const Member&, const Member&) = default;
};
LD_DESCRIBED(Member, name, post, phone)

/// 应急分队: people of a unit who can be sent, and where they start from (Xuchang plan, three (2)).
struct Detachment
{
    DetachmentKey key;
    UnitKey unit;
    QString name;
    QString leader;
    QString phone;
    int people = 0; ///< how many can be sent, listed by name or not
    std::optional<GeoPoint> base;
    bool retired = false;
    Readiness readiness = Readiness::Ready;
    std::vector<Member> members;

    friend bool operator==(const Detachment&, const Detachment&) = default;
};
LD_DESCRIBED(Detachment, key, unit, name, leader, phone, people, base, retired, readiness, members)

} // namespace liandong
