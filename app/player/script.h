// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "base/result.h"
#include "domain/command.h"
#include "domain/refusal.h"

namespace liandong {

/// Somebody who acts in a script, with the seat they sit at.
struct ScriptStaff
{
    QString name;
    Role role = Role::Operator;
    QString seat;
    QString unit;
};
LD_DESCRIBED(ScriptStaff, name, role, seat, unit)

struct ScriptStep
{
    Seconds at{0}; ///< since the beginning
    size_t by = 0; ///< index into Script::staff
    QString name; ///< of the command: "GiveOrder"
    QString as; ///< for the reader, may be empty
    Command command; ///< its moments are counted from the epoch instead of from the step: commandAt()
    std::optional<RefusalReason> refusal; ///< expected
};

/// The command as it is sent at that moment.
[[nodiscard]] Command commandAt(const ScriptStep &step, Instant now);

/// A scripted morning (data/README.md has the format).
struct Script
{
    QString title;
    std::vector<ScriptStaff> staff;
    std::vector<ScriptStep> steps;
};

/// Every local name becomes an id of `ids`, the same wherever it stands. Errors name the step and the path.
[[nodiscard]] Result<Script> readScript(const QByteArray &json, IdSource &ids);

} // namespace liandong
