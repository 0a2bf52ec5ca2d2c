// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/centre.h"
#include "domain/deadlinerule.h"
#include "domain/duty.h"
#include "domain/equipment.h"
#include "domain/groundlayer.h"
#include "domain/places.h"
#include "domain/roster.h"
#include "domain/unit.h"

#include <map>

namespace liandong {

/// Everything a centre writes down about itself. Nothing in it is ever deleted: what is out of use is retired (a unit is
/// suspended), so that the log and old incidents keep their names and a retired item can come back.
struct RuleBook
{
    Centre centre;
    std::map<UnitKey, Unit> units;
    std::map<CategoryKey, Category> categories;
    std::map<DutyKey, Duty> duties;
    std::map<RuleKey, DeadlineRule> rules;
    std::map<HotlineKey, Hotline> hotlines;
    std::map<DispositionKey, Disposition> dispositions;
    std::map<PlaceKey, Place> places;
    std::map<AreaKey, Area> areas;
    std::map<ReasonKey, Reason> reasons;
    std::map<TargetKey, ServiceTarget> targets;
    std::map<SoundKey, SoundRule> sounds;
    std::map<SubCentreKey, SubCentre> subCentres;
    std::map<DetachmentKey, Detachment> detachments;
    std::map<AccountKey, Account> accounts;
    std::map<RosterKey, RosterMonth> rosters;
    std::map<EquipmentKey, Equipment> equipment;
    std::map<GroundLayerKey, GroundLayer> groundLayers;

    [[nodiscard]] const Unit* unit(const UnitKey& key) const;
    [[nodiscard]] const Category* category(const CategoryKey& key) const;
    /// From the top of the tree down to the category, names joined by " / "; empty for an unknown one.
    [[nodiscard]] QString categoryPath(const CategoryKey& key) const;

    friend bool operator==(const RuleBook&, const RuleBook&) = default;
};
LD_DESCRIBED(RuleBook, centre, units, categories, duties, rules, hotlines, dispositions, places, areas, reasons,
             targets, sounds, subCentres, detachments, accounts, rosters, equipment, groundLayers)

/// A rule book, or a part of one, as it is written in files; the first events of a new log come from one. Its lists have the
/// names of the rule book's.
struct Profile
{
    Centre centre;
    std::vector<Unit> units;
    std::vector<Category> categories;
    std::vector<Duty> duties;
    std::vector<DeadlineRule> rules;
    std::vector<Hotline> hotlines;
    std::vector<Disposition> dispositions;
    std::vector<Place> places;
    std::vector<Area> areas;
    std::vector<Reason> reasons;
    std::vector<ServiceTarget> targets;
    std::vector<SoundRule> sounds;
    std::vector<SubCentre> subCentres;
    std::vector<Detachment> detachments;
    std::vector<Account> accounts;
    std::vector<RosterMonth> rosters;
    std::vector<Equipment> equipment;
    std::vector<GroundLayer> groundLayers;

    friend bool operator==(const Profile&, const Profile&) = default;
};
LD_DESCRIBED(Profile, centre, units, categories, duties, rules, hotlines, dispositions, places, areas, reasons, targets,
             sounds, subCentres, detachments, accounts, rosters, equipment, groundLayers)

/// All of the book's items, in the order of their keys.
[[nodiscard]] Profile profileOf(const RuleBook& book);
/// The other way round; of items with the same key the last.
[[nodiscard]] RuleBook ruleBookOf(const Profile& profile);

} // namespace liandong
