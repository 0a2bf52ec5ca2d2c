// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"

namespace liandong {

/// What became of a unit's orders. An excused delay counts as in time; what is not due yet counts nowhere.
struct OrderFigures
{
    int orders = 0; ///< received, declined and withdrawn ones included
    int arrivals = 0; ///< that should have arrived, or have
    int arrivedInTime = 0;
    int scenesLeft = 0;
    int oralBeforeLeaving = 0; ///< of these, with oral feedback first
    int written = 0; ///< that should have given written feedback, or have
    int writtenInTime = 0;
    int returned = 0; ///< whose written feedback the centre returned, once or more often

    friend bool operator==(const OrderFigures&, const OrderFigures&) = default;
};
LD_DESCRIBED(OrderFigures, orders, arrivals, arrivedInTime, scenesLeft, oralBeforeLeaving, written, writtenInTime,
             returned)

void count(OrderFigures& figures, const Order& order, Instant now);
/// When the order counts otherwise without anything happening: its next deadline that figures know. Nothing for most.
[[nodiscard]] std::optional<Instant> countsUntil(const Order& order, Instant now);

} // namespace liandong
