// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"

#include <optional>
#include <vector>

namespace liandong {

/// Of an account's password only what it can be checked against. Neither log nor documents know it.
struct Secret
{
    AccountKey account;
    QString hash;
    Instant changedAt{};
};

/// What a seat that signed in once signs in with again: digests of the token it got last and of the one before.
struct SeatToken
{
    QByteArray family; ///< stays through all the tokens that follow one another
    AccountKey account;
    QString seat; ///< its name, for whoever looks at the table
    QByteArray current;
    QByteArray previous;
    Instant issuedAt{};
    Instant usedAt{};
};

/// The store's part that is nobody's but the sign-in's. Secrets are written by Store::commit(), with the event that
/// says so; tokens each in a commit of its own.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual Result<std::optional<Secret>> secret(const AccountKey &account) = 0;
    [[nodiscard]] virtual Result<std::optional<SeatToken>> token(const QByteArray &family) = 0;
    [[nodiscard]] virtual Result<std::vector<SeatToken>> tokensUnusedSince(Instant at) = 0;
    [[nodiscard]] virtual Result<> putToken(const SeatToken &token) = 0;
    /// Their seats are there: all of them are used at `at`.
    [[nodiscard]] virtual Result<> touchTokens(const std::vector<QByteArray> &families, Instant at) = 0;
    [[nodiscard]] virtual Result<> removeToken(const QByteArray &family) = 0;
    /// All of the account's but that of `kept`, which may be empty.
    [[nodiscard]] virtual Result<> removeTokens(const AccountKey &account, const QByteArray &kept) = 0;
};

} // namespace liandong
