// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/itemfields.h"
#include "domain/command.h"

namespace liandong {

// Changes of the rule book that need no form; nothing where they would change nothing.

/// Whether he may edit items of the kind at all: of his own unit, if of no other.
[[nodiscard]] bool mayEditKind(const Actor &actor, QAnyStringView kind);
/// Out of use, or back in use.
[[nodiscard]] std::optional<EditRuleBook> retireEdit(const World &world, const ItemName &name, bool retired);
/// Before the neighbour `places` up (negative) or down among those it stands with: categories among their siblings,
/// reasons among those of one use, the others in their whole list. Retired ones are not counted.
[[nodiscard]] std::optional<EditRuleBook> moveEdit(const World &world, const ItemName &name, int places);
/// Under another category (a null one is the top) and there before the sibling `before`, or behind all. Nothing for a
/// loop.
[[nodiscard]] std::optional<EditRuleBook> moveUnderEdit(
    const World &world, const CategoryKey &category, const CategoryKey &parent, const CategoryKey &before = {});
/// The order number that puts a new item behind those it will stand with.
[[nodiscard]] int orderBehind(const World &world, const RuleBookItem &item);
/// The reasons offered for a use, in their order.
[[nodiscard]] QStringList reasonsFor(const World &world, ReasonUse use);
/// Those that may be chosen, in their order.
[[nodiscard]] std::vector<Disposition> dispositionsOffered(const World &world);

/// What is known about an item from the others: a unit's hotlines and duties, who answers for a category; one thing a
/// line, empty for most kinds.
[[nodiscard]] QString factsAbout(const RuleBookItem &item, const World &world);

/// What a centre that is being built lacks most.
struct BuildingStep
{
    QString kind; ///< where it is entered: "Unit"
    QString text; ///< what to do, as a sentence

    friend bool operator==(const BuildingStep &, const BuildingStep &) = default;
};
/// Nothing once calls can be taken, ordered and closed.
[[nodiscard]] std::optional<BuildingStep> nextBuildingStep(const World &world);

} // namespace liandong
