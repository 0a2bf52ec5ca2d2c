// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/checks.h"
#include "domain/impl/decisions.h"

namespace liandong::rules {

namespace {

constexpr int kHoursAtMost = 72;

const HandOver *find(const World &world, const HandOverId &id)
{
    const auto it = std::ranges::find(world.handOvers, id, &HandOver::id);
    return it == world.handOvers.end() ? nullptr : &*it;
}

/// By what they signed in as; where nobody signs in, by name.
bool isSamePerson(const Actor &a, const Actor &b)
{
    return a.account.isEmpty() ? a.name == b.name : a.account == b.account;
}

} // namespace

Decision decideOn(const World &world, const BeginHandOver &command, const Context &context)
{
    Checks checks(command.handOver.text());
    checks.made("handOver"_L1, command.handOver)
        .that(!find(world, command.handOver), RefusalReason::AlreadyThere, "handOver"_L1)
        .that(command.hours >= 1 && command.hours <= kHoursAtMost, RefusalReason::Malformed, "hours"_L1)
        .text("notes"_L1, command.notes);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    HandOver handOver = mattersAt(world, context.now, command.hours);
    handOver.id = command.handOver;
    handOver.from = context.actor;
    handOver.notes = command.notes;
    return std::vector<Event>{HandOverBegun{std::move(handOver)}};
}

Decision decideOn(const World &world, const SignHandOver &command, const Context &context)
{
    const HandOver *handOver = find(world, command.handOver);
    Checks checks(command.handOver.text());
    checks.that(handOver, RefusalReason::UnknownItem, "handOver"_L1)
        .that(!handOver || !handOver->signedAt, RefusalReason::WrongState, "handOver"_L1, u"signed"_s)
        .that(!handOver || !isSamePerson(handOver->from, context.actor), RefusalReason::SamePerson, "to"_L1)
        .text("remark"_L1, command.remark);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    return std::vector<Event>{HandOverSigned{command.handOver, context.actor, context.now, command.remark}};
}

/// Whether the actor may is the service's check, for it knows whether he proved his old password.
Decision decideOn(const World &world, const NotePassword &command, const Context &context)
{
    if (!world.accounts.contains(command.account))
        return refuse(RefusalReason::UnknownItem, command.account.text(), "account"_L1);
    return std::vector<Event>{PasswordNoted{command.account, {context.now, command.mustChange}}};
}

} // namespace liandong::rules
