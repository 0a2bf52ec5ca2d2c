// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "wire/messagelist.h"

namespace liandong::wire {

/// One's own password with the old one, or, by an administrator, anybody's without.
struct SetPassword
{
    static constexpr auto kType = MessageType::SetPassword;
    qint64 request = 0;
    AccountKey account;
    QString oldPassword;
    QString newPassword;
};
LD_DESCRIBED(SetPassword, request, account, oldPassword, newPassword)

enum class PasswordResult {
    Set,
    Wrong,
    TooWeak,
    NotPermitted,
    UnknownAccount,
    TooManyAttempts,
    StoreFailed,
    NotHashed ///< the service had no memory for it
};
LD_DESCRIBED_ENUM(PasswordResult, Set, Wrong, TooWeak, NotPermitted, UnknownAccount, TooManyAttempts, StoreFailed,
                  NotHashed)

struct PasswordAnswered
{
    static constexpr auto kType = MessageType::PasswordAnswered;
    qint64 request = 0;
    PasswordResult result = PasswordResult::Set;
    int waitSeconds = 0; ///< of TooManyAttempts
};
LD_DESCRIBED(PasswordAnswered, request, result, waitSeconds)

} // namespace liandong::wire
