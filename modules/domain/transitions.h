// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

#include <span>

namespace liandong {

/// One row of the order's life.
struct OrderTransition
{
    OrderState from;
    OrderState to;
    bool needsReason = false;
    bool needsText = false;       ///< the feedback itself
    bool needsSupervisor = false;
};

/// Every step an order may take (PRODUCT.md, E). Stages may be passed over forwards until arrival, since a duty room
/// that reports its arrival has acknowledged and departed.
[[nodiscard]] std::span<const OrderTransition> orderTransitions();
/// Null where no row allows the step.
[[nodiscard]] const OrderTransition* orderTransition(OrderState from, OrderState to);

struct IncidentTransition
{
    IncidentState from;
    IncidentState to;
};

[[nodiscard]] std::span<const IncidentTransition> incidentTransitions();

/// Open, InHand or Settled, as the orders say; a closed incident stays closed.
[[nodiscard]] IncidentState stateByOrders(const Incident& incident);

} // namespace liandong
