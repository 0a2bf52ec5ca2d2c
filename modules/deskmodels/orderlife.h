// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"
#include "domain/transitions.h"

namespace liandong {

enum class StageCondition {
    Done,
    Current, ///< the step taken last
    Skipped, ///< passed over
    Next, ///< may follow now
    Ahead ///< still to come, not yet possible
};

/// A place on the line of an order's life (PRODUCT.md, E).
struct OrderStage
{
    OrderState state = OrderState::Given;
    StageCondition condition = StageCondition::Ahead;
    QString word;
    std::optional<Instant> at;
    QString recordedBy;
    QString reportedBy;
    QString remark; ///< or the reason: of declining, of a returned feedback, of leaving without oral feedback
    std::optional<Deadline> deadline; ///< that this stage meets
    bool late = false; ///< the deadline is missed and not excused

    friend bool operator==(const OrderStage &, const OrderStage &) = default;
};

/// A step the order may take now, and what it asks of the person who records it.
struct NextStep
{
    OrderState to = OrderState::Acknowledged;
    QString word; ///< for a button
    bool needsReason = false;
    bool needsText = false;
    bool needsSupervisor = false;
    bool permitted = false; ///< to this actor

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

struct OrderLife
{
    /// Given … Accepted; for a declined or withdrawn order the steps it took and its end.
    std::vector<OrderStage> stages;
    std::vector<NextStep> next; ///< in the order of the life, permitted or not

    friend bool operator==(const OrderLife &, const OrderLife &) = default;
};

/// The deadline that taking this step meets.
[[nodiscard]] std::optional<DeadlineKind> deadlineMetBy(OrderState step);

[[nodiscard]] OrderLife orderLifeOf(const Order &order, const IncidentId &incident, const Actor &actor, Instant now);

} // namespace liandong
