// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/actor.h"
#include "domain/ids.h"

namespace liandong {

/// 账号: a person, or a wall, that signs in. The password is not part of it: its hash lies in the store beside the log
/// and never leaves the service.
struct Account
{
    AccountKey key; ///< what is typed to sign in
    QString name;
    Role role = Role::Operator;
    UnitKey unit; ///< of a duty room; null for everyone else
    QString phone;
    bool suspended = false;

    friend bool operator==(const Account&, const Account&) = default;
};
LD_DESCRIBED(Account, key, name, role, unit, phone, suspended)

[[nodiscard]] inline Actor actorOf(const Account& account)
{
    return {account.name, account.role, account.unit.text(), account.key.text()};
}

/// When an account's password was set last, and whether its owner has to choose another one before anything else.
struct PasswordNote
{
    Instant setAt{};
    bool mustChange = false;

    friend bool operator==(const PasswordNote&, const PasswordNote&) = default;
};
LD_DESCRIBED(PasswordNote, setAt, mustChange)

} // namespace liandong
