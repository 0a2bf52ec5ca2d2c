// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"

namespace liandong {

// An item of the rule book as it stands from now on; who had it before and how it was stands in the log.

struct CentrePut
{
    Centre centre;
    friend bool operator==(const CentrePut&, const CentrePut&) = default;
};
LD_DESCRIBED(CentrePut, centre)

struct UnitPut
{
    Unit unit;
    friend bool operator==(const UnitPut&, const UnitPut&) = default;
};
LD_DESCRIBED(UnitPut, unit)

struct CategoryPut
{
    Category category;
    friend bool operator==(const CategoryPut&, const CategoryPut&) = default;
};
LD_DESCRIBED(CategoryPut, category)

struct DutyPut
{
    Duty duty;
    friend bool operator==(const DutyPut&, const DutyPut&) = default;
};
LD_DESCRIBED(DutyPut, duty)

struct RulePut
{
    DeadlineRule rule;
    friend bool operator==(const RulePut&, const RulePut&) = default;
};
LD_DESCRIBED(RulePut, rule)

struct HotlinePut
{
    Hotline hotline;
    friend bool operator==(const HotlinePut&, const HotlinePut&) = default;
};
LD_DESCRIBED(HotlinePut, hotline)

struct DispositionPut
{
    Disposition disposition;
    friend bool operator==(const DispositionPut&, const DispositionPut&) = default;
};
LD_DESCRIBED(DispositionPut, disposition)

struct PlacePut
{
    Place place;
    friend bool operator==(const PlacePut&, const PlacePut&) = default;
};
LD_DESCRIBED(PlacePut, place)

struct AreaPut
{
    Area area;
    friend bool operator==(const AreaPut&, const AreaPut&) = default;
};
LD_DESCRIBED(AreaPut, area)

struct ReasonPut
{
    Reason reason;
    friend bool operator==(const ReasonPut&, const ReasonPut&) = default;
};
LD_DESCRIBED(ReasonPut, reason)

struct ServiceTargetPut
{
    ServiceTarget target;
    friend bool operator==(const ServiceTargetPut&, const ServiceTargetPut&) = default;
};
LD_DESCRIBED(ServiceTargetPut, target)

struct SoundRulePut
{
    SoundRule sound;
    friend bool operator==(const SoundRulePut&, const SoundRulePut&) = default;
};
LD_DESCRIBED(SoundRulePut, sound)

struct SubCentrePut
{
    SubCentre subCentre;
    friend bool operator==(const SubCentrePut&, const SubCentrePut&) = default;
};
LD_DESCRIBED(SubCentrePut, subCentre)

struct DetachmentPut
{
    Detachment detachment;
    friend bool operator==(const DetachmentPut&, const DetachmentPut&) = default;
};
LD_DESCRIBED(DetachmentPut, detachment)

struct AccountPut
{
    Account account;
    friend bool operator==(const AccountPut&, const AccountPut&) = default;
};
LD_DESCRIBED(AccountPut, account)

struct RosterMonthPut
{
    RosterMonth roster;
    friend bool operator==(const RosterMonthPut&, const RosterMonthPut&) = default;
};
LD_DESCRIBED(RosterMonthPut, roster)

struct EquipmentPut
{
    Equipment equipment;
    friend bool operator==(const EquipmentPut&, const EquipmentPut&) = default;
};
LD_DESCRIBED(EquipmentPut, equipment)

struct GroundLayerPut
{
    GroundLayer layer;
    friend bool operator==(const GroundLayerPut&, const GroundLayerPut&) = default;
};
LD_DESCRIBED(GroundLayerPut, layer)

} // namespace liandong
