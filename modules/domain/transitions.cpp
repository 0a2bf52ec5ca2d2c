// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/transitions.h"

#include <algorithm>

namespace liandong {

namespace {

using enum OrderState;

// The columns of a row.
constexpr bool no = false;
constexpr bool reason = true;
constexpr bool text = true;
constexpr bool supervisor = true;

constexpr OrderTransition kOrderTransitions[] = {
    {Given, Acknowledged},
    {Given, Departed},
    {Given, Arrived},
    {Given, Declined, reason},
    {Given, Withdrawn, reason},
    {Acknowledged, Departed},
    {Acknowledged, Arrived},
    {Acknowledged, Declined, reason},
    {Acknowledged, Withdrawn, reason},
    {Departed, Arrived},
    {Departed, Declined, reason},
    {Departed, Withdrawn, reason},
    {Arrived, OralFeedbackGiven, no, text},
    {Arrived, LeftScene, reason, no, supervisor}, // without oral feedback
    {Arrived, Withdrawn, reason},
    {OralFeedbackGiven, LeftScene},
    {OralFeedbackGiven, Withdrawn, reason},
    {LeftScene, WrittenFeedbackGiven, no, text},
    {WrittenFeedbackGiven, LeftScene, reason}, // returned for correction
    {WrittenFeedbackGiven, Accepted},
};

constexpr IncidentTransition kIncidentTransitions[] = {
    {IncidentState::Open, IncidentState::InHand}, // the first order is given
    {IncidentState::Open, IncidentState::Closed}, // advice, a police matter, a repeat, reopened for nothing
    {IncidentState::InHand, IncidentState::Open}, // every order was declined
    {IncidentState::InHand, IncidentState::Settled}, {IncidentState::Settled, IncidentState::InHand}, // one more order
    {IncidentState::Settled, IncidentState::Closed}, {IncidentState::Closed, IncidentState::Open}, // reopened
};

} // namespace

std::span<const OrderTransition> orderTransitions()
{
    return kOrderTransitions;
}

const OrderTransition *orderTransition(OrderState from, OrderState to)
{
    const auto it = std::ranges::find_if(
        kOrderTransitions, [&](const OrderTransition &row) { return row.from == from && row.to == to; });
    return it == std::end(kOrderTransitions) ? nullptr : it;
}

std::span<const IncidentTransition> incidentTransitions()
{
    return kIncidentTransitions;
}

IncidentState stateByOrders(const Incident &incident)
{
    if (incident.isClosed())
        return IncidentState::Closed;
    // A declined order helps nobody: alone it leaves the incident open for the next unit.
    bool any = false;
    for (const Order &order : incident.orders) {
        if (order.state == Declined)
            continue;
        if (!order.isOffScene())
            return IncidentState::InHand;
        any = true;
    }
    return any ? IncidentState::Settled : IncidentState::Open;
}

} // namespace liandong
