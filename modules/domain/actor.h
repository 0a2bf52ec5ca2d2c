// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/described.h"

#include <QString>

namespace liandong {

enum class Role {
    Operator,         ///< takes calls and gives orders
    ShiftSupervisor,  ///< also excuses, overrules, records what an operator may not
    LinkageOffice,    ///< 联动办: coordinates what was escalated (Anhua plan, two)
    DutyRoom,         ///< a unit's own seat: its own orders only
    Administrator,    ///< edits the rule book
    Wall,             ///< shows, changes nothing
    Auditor           ///< reads everything, changes nothing
};
LD_DESCRIBED_ENUM(Role, Operator, ShiftSupervisor, LinkageOffice, DutyRoom, Administrator, Wall, Auditor)

/// Who did something. Every command and every entry of the log carries one.
struct Actor
{
    QString name;
    Role role = Role::Operator;
    QString unit; ///< the unit's key for a duty room, empty for everyone else
    QString account; ///< what he signed in as; empty for the programs of the service's own machine

    friend bool operator==(const Actor&, const Actor&) = default;
};
LD_DESCRIBED(Actor, name, role, unit, account)

} // namespace liandong
