// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/actor.h"
#include "domain/ids.h"

#include <optional>
#include <span>
#include <vector>

namespace liandong {

struct World;

/// The life of a call-up. The rows of callUpTransitions() say which step may follow which.
enum class CallUpState { Asked, Agreed, Delivered, Returned, Declined, Withdrawn };
LD_DESCRIBED_ENUM(CallUpState, Asked, Agreed, Delivered, Returned, Declined, Withdrawn)

struct CallUpStep
{
    CallUpState state = CallUpState::Asked;
    Instant at{};
    Actor recordedBy;
    QString reportedBy; ///< who at the unit said so
    QString remark;     ///< or the reason, where the step asks for one

    friend bool operator==(const CallUpStep&, const CallUpStep&) = default;
};
LD_DESCRIBED(CallUpStep, state, at, recordedBy, reportedBy, remark)

/// 装备调用: an order for things instead of people (Xuchang plan, three (1)): what, how many, by when, back when.
struct CallUp
{
    CallUpId id;
    UnitKey unit;
    EquipmentKey equipment; ///< null where the rule book does not list it
    QString what;           ///< the equipment's name as it was, or what was asked for
    int quantity = 1;
    QString instruction;    ///< where to, for whom
    Instant neededBy{};
    std::optional<Instant> returnBy;
    CallUpState state = CallUpState::Asked;
    std::vector<CallUpStep> steps; ///< the first is Asked

    /// Asked for and not yet there.
    [[nodiscard]] bool isAwaited() const { return state == CallUpState::Asked || state == CallUpState::Agreed; }
    /// Neither back, declined nor withdrawn.
    [[nodiscard]] bool isOut() const { return isAwaited() || state == CallUpState::Delivered; }
    /// The moment it waits for: delivery, or return; nothing where it waits for nothing.
    [[nodiscard]] std::optional<Instant> dueAt() const;
    [[nodiscard]] bool isLate(Instant now) const { return dueAt() && now > *dueAt(); }

    friend bool operator==(const CallUp&, const CallUp&) = default;
};
LD_DESCRIBED(CallUp, id, unit, equipment, what, quantity, instruction, neededBy, returnBy, state, steps)

struct CallUpTransition
{
    CallUpState from;
    CallUpState to;
    bool needsReason = false;
};

[[nodiscard]] std::span<const CallUpTransition> callUpTransitions();
/// Null where no row allows the step.
[[nodiscard]] const CallUpTransition* callUpTransition(CallUpState from, CallUpState to);

/// One call-up that is still out, for boards.
struct RunningCallUp
{
    IncidentId incident;
    const CallUp* callUp = nullptr; ///< lives as long as the world stands still
};

/// Of all incidents that are not closed, what is due first in front.
[[nodiscard]] std::vector<RunningCallUp> runningCallUps(const World& world);

} // namespace liandong
