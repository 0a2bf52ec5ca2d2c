// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/equipment.h"

#include "domain/impl/plaintext.h"
#include "domain/world.h"

#include <algorithm>
#include <tuple>

namespace liandong {

namespace {

bool isCalled(const Equipment &equipment, const QString &text)
{
    const QString wanted = rules::plainText(text);
    const auto says = [&](const QString &words) { return rules::plainText(words).contains(wanted); };
    return says(equipment.name) || says(equipment.model) || std::ranges::any_of(equipment.words, says);
}

bool isInUse(const World &world, const Equipment &equipment)
{
    const Unit *unit = world.unit(equipment.unit);
    return !equipment.retired && unit && !unit->suspended;
}

} // namespace

std::optional<GeoPoint> positionOf(const RuleBook &book, const Equipment &equipment)
{
    if (equipment.position)
        return equipment.position;
    if (const auto it = book.detachments.find(equipment.detachment); it != book.detachments.end() && it->second.base)
        return it->second.base;
    const Unit *unit = book.unit(equipment.unit);
    return unit ? unit->position : std::nullopt;
}

int availableOf(const World &world, const Equipment &equipment)
{
    if (equipment.retired || equipment.state != EquipmentState::Ready)
        return 0;
    int called = 0;
    for (const auto &[id, incident] : world.incidents) {
        for (const CallUp &callUp : incident.callUps) {
            if (callUp.equipment == equipment.key && callUp.isOut())
                called += callUp.quantity;
        }
    }
    return std::max(0, equipment.quantity - called);
}

std::vector<EquipmentHit> findEquipment(const World &world, const QString &text, const std::optional<GeoPoint> &near,
    const std::optional<double> &withinMetres)
{
    std::vector<EquipmentHit> hits;
    for (const auto &[key, equipment] : world.equipment) {
        if (!isInUse(world, equipment) || !isCalled(equipment, text))
            continue;
        EquipmentHit hit{.equipment = &equipment, .available = availableOf(world, equipment)};
        if (const std::optional<GeoPoint> position = positionOf(world, equipment); near && position)
            hit.metres = distanceMetres(*near, *position);
        if (!withinMetres || !near || (hit.metres && *hit.metres <= *withinMetres))
            hits.push_back(hit);
    }
    std::ranges::stable_sort(hits, {},
        [](const EquipmentHit &hit) { return std::tuple(hit.available == 0, !hit.metres, hit.metres.value_or(0)); });
    return hits;
}

} // namespace liandong
