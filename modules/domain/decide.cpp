// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide.h"

#include "domain/impl/checks.h"
#include "domain/impl/decisions.h"
#include "domain/roomview.h"

namespace liandong {

namespace {

/// A duty room touches its own orders, call-ups and password only, and incidents only where its unit has one.
template <class C>
bool isForeign(const World &world, const C &command, const Actor &actor)
{
    if constexpr (requires { command.incident; }) {
        const Incident *incident = world.incident(command.incident);
        if (!incident)
            return false; // the decision itself says so
        if constexpr (requires { command.order; }) {
            const Order *order = incident->order(command.order);
            return order ? order->unit.text() != actor.unit : !concerns(*incident, UnitKey(actor.unit));
        } else if constexpr (requires { command.callUp; }) {
            const CallUp *callUp = rules::findIn(incident->callUps, command.callUp);
            return callUp && callUp->unit.text() != actor.unit;
        } else {
            return !concerns(*incident, UnitKey(actor.unit));
        }
    } else if constexpr (std::is_same_v<C, NotePassword>) {
        return command.account.text() != actor.account;
    } else {
        return !std::is_same_v<C, EditRuleBook>; // each item is asked about there
    }
}

} // namespace

Decision decide(const World &world, const Command &command, const Context &context)
{
    return std::visit(
        [&](const auto &asked) -> Decision {
            if (context.actor.role == Role::DutyRoom && isForeign(world, asked, context.actor))
                return rules::refuse(RefusalReason::NotPermitted, context.actor.unit);
            return rules::decideOn(world, asked, context);
        },
        command);
}

} // namespace liandong
