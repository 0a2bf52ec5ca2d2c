// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/checks.h"
#include "domain/impl/decisions.h"

namespace liandong::rules {

namespace {

constexpr int kQuantityAtMost = 10'000;

const Equipment *equipmentOf(const World &world, const EquipmentKey &key)
{
    const auto it = world.equipment.find(key);
    return it == world.equipment.end() ? nullptr : &it->second;
}

/// Whose the thing is and whether there are so many of it; without a key the words say what is wanted.
Checks &checkWhat(Checks &checks, const World &world, const CallUpEquipment &command)
{
    if (command.equipment.isNull())
        return checks.neededText("what"_L1, command.what).name("what"_L1, command.what);
    const Equipment *equipment = equipmentOf(world, command.equipment);
    checks.that(equipment, RefusalReason::UnknownItem, "equipment"_L1, command.equipment.text());
    if (!equipment)
        return checks;
    const int available = availableOf(world, *equipment);
    return checks
        .that(equipment->unit == command.unit, RefusalReason::UnknownItem, "equipment"_L1, command.equipment.text())
        .that(command.quantity <= available, RefusalReason::NotEnough, "quantity"_L1, QString::number(available));
}

} // namespace

Decision decideOn(const World &world, const CallUpEquipment &command, const Context &context)
{
    const Found<const Incident *> incident = findUnclosed(world, command.incident);
    if (!incident)
        return std::unexpected(incident.error());
    const Unit *unit = world.unit(command.unit);
    Checks checks(command.unit.text());
    checks.made("callUp"_L1, command.callUp)
        .that(!findIn((*incident)->callUps, command.callUp), RefusalReason::AlreadyThere, "callUp"_L1,
            command.callUp.text())
        .that(unit, RefusalReason::UnknownUnit, "unit"_L1)
        .that(!unit || !unit->suspended, RefusalReason::UnitSuspended, "unit"_L1)
        .that(command.quantity >= 1 && command.quantity <= kQuantityAtMost, RefusalReason::Malformed, "quantity"_L1)
        .that(command.neededBy > context.now, RefusalReason::Malformed, "neededBy"_L1)
        .that(!command.returnBy || *command.returnBy > command.neededBy, RefusalReason::Malformed, "returnBy"_L1)
        .text("instruction"_L1, command.instruction);
    checkWhat(checks, world, command);
    if (checks.objection())
        return std::unexpected(*checks.objection());

    const Equipment *equipment = equipmentOf(world, command.equipment);
    CallUp callUp;
    callUp.id = command.callUp;
    callUp.unit = command.unit;
    callUp.equipment = command.equipment;
    callUp.what = equipment ? equipment->name : command.what;
    callUp.quantity = command.quantity;
    callUp.instruction = command.instruction;
    callUp.neededBy = command.neededBy;
    callUp.returnBy = command.returnBy;
    callUp.steps = {{CallUpState::Asked, context.now, context.actor, {}, {}}};
    return std::vector<Event>{EquipmentCalledUp{command.incident, std::move(callUp)}};
}

Decision decideOn(const World &world, const AdvanceCallUp &command, const Context &context)
{
    const Found<const Incident *> incident = findUnclosed(world, command.incident);
    if (!incident)
        return std::unexpected(incident.error());
    const CallUp *callUp = findIn((*incident)->callUps, command.callUp);
    if (!callUp)
        return refuse(RefusalReason::UnknownItem, command.callUp.text(), "callUp"_L1);
    const CallUpTransition *row = callUpTransition(callUp->state, command.to);
    Checks checks(command.callUp.text());
    checks.that(row, RefusalReason::WrongState, "state"_L1, nameOfValue(callUp->state))
        .that(context.actor.role != Role::DutyRoom || command.to != CallUpState::Withdrawn, RefusalReason::NotPermitted,
            "to"_L1, nameOfValue(command.to))
        .name("reportedBy"_L1, command.reportedBy)
        .text("reason"_L1, command.reason);
    if (row && row->needsReason)
        checks.neededReason("reason"_L1, command.reason);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    return std::vector<Event>{CallUpAdvanced{command.incident, command.callUp,
        {command.to, context.now, context.actor, command.reportedBy, command.reason}}};
}

} // namespace liandong::rules
