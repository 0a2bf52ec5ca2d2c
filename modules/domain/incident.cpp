// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incident.h"

#include <algorithm>

namespace liandong {

bool ThreeWayCall::isOver() const
{
    return std::ranges::none_of(legs, [](const Leg &leg) { return leg.end == LegEnd::NotEnded; });
}

const Order *Incident::order(const OrderId &id) const
{
    const auto it = std::ranges::find(orders, id, &Order::id);
    return it == orders.end() ? nullptr : &*it;
}

Order *Incident::order(const OrderId &id)
{
    return const_cast<Order *>(std::as_const(*this).order(id));
}

bool Incident::awaitsLinkageOffice() const
{
    return !isClosed() && std::ranges::any_of(escalations, [](const Escalation &e) { return !e.answeredAt; });
}

} // namespace liandong
