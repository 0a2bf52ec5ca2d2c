// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order.h"

#include <algorithm>

namespace liandong {

const OrderStep *Order::lastStep(OrderState taken) const
{
    const auto it = std::find_if(steps.rbegin(), steps.rend(), [&](const OrderStep &s) { return s.state == taken; });
    return it == steps.rend() ? nullptr : &*it;
}

const Deadline *Order::deadline(DeadlineKind kind) const
{
    const auto it = std::ranges::find(deadlines, kind, &Deadline::kind);
    return it == deadlines.end() ? nullptr : &*it;
}

Deadline *Order::deadline(DeadlineKind kind)
{
    return const_cast<Deadline *>(std::as_const(*this).deadline(kind));
}

} // namespace liandong
