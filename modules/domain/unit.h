// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geo.h"
#include "domain/ids.h"

#include <optional>
#include <vector>

namespace liandong {

/// Decides which arrival rule holds (Anhua plan, three: police 10 min, others 30 or 60).
enum class UnitClass { Police, Other };
LD_DESCRIBED_ENUM(UnitClass, Police, Other)

/// A telephone of a unit's duty room. The first of a unit's list is tried first.
struct DutyPhone
{
    QString number;
    QString label;
    bool placeholder = false; ///< invented for the profile; the centre must enter the real one

    friend bool operator==(const DutyPhone&, const DutyPhone&) = default;
};
LD_DESCRIBED(DutyPhone, number, label, placeholder)

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

    friend bool operator==(const Unit&, const Unit&) = default;
};
LD_DESCRIBED(Unit, key, name, shortName, unitClass, leaderInCharge, liaisonOfficer, dutyPhones, position, suspended)

} // namespace liandong
