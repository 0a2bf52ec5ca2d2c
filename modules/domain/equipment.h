// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geo.h"
#include "domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace liandong {

struct RuleBook;
struct World;

/// The groups of the Xuchang plan, three (2).
enum class EquipmentGroup { Vehicle, Communications, Protective, FirstAid, Rescue, Other };
LD_DESCRIBED_ENUM(EquipmentGroup, Vehicle, Communications, Protective, FirstAid, Rescue, Other)

enum class EquipmentState { Ready, UnderRepair, Missing };
LD_DESCRIBED_ENUM(EquipmentState, Ready, UnderRepair, Missing)

/// 装备: so many of one thing that a unit can send or lend.
struct Equipment
{
    EquipmentKey key;
    UnitKey unit;
    DetachmentKey detachment; ///< that keeps it; may be null
    EquipmentGroup group = EquipmentGroup::Rescue;
    QString name;
    QString model; ///< what it can do: "流量 100 m³/h"
    int quantity = 1;
    QString measure; ///< what is counted: 台, 辆, 套
    EquipmentState state = EquipmentState::Ready;
    QString place; ///< where it is kept
    std::optional<GeoPoint> position; ///< nothing: with its detachment, or with its unit
    QString keeper;
    QString phone;
    std::vector<QString> words; ///< what else people call it
    bool retired = false;

    friend bool operator==(const Equipment&, const Equipment&) = default;
};
LD_DESCRIBED(Equipment, key, unit, detachment, group, name, model, quantity, measure, state, place, position, keeper,
             phone, words, retired)

/// Its own position, its detachment's base, or its unit's duty room; nothing where none of them is known.
[[nodiscard]] std::optional<GeoPoint> positionOf(const RuleBook& book, const Equipment& equipment);
/// How many are there to be had: ready, and not called up already (callup.h).
[[nodiscard]] int availableOf(const World& world, const Equipment& equipment);

struct EquipmentHit
{
    const Equipment* equipment = nullptr; ///< lives as long as the world
    std::optional<double> metres; ///< as the crow flies
    int available = 0;
};

/// Who has such a thing: by name, model, group's things or other words; in use, of units in use. Near ones first, those
/// without a position last. `near` and `withinMetres` are left out by an empty optional.
[[nodiscard]] std::vector<EquipmentHit> findEquipment(const World& world, const QString& text,
                                                      const std::optional<GeoPoint>& near,
                                                      const std::optional<double>& withinMetres);

} // namespace liandong
