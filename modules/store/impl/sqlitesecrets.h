// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/impl/statements.h"
#include "store/secretstore.h"

namespace liandong {

class SqliteSecrets final : public SecretStore
{
public:
    explicit SqliteSecrets(Statements &statements)
        : m_statements(statements)
    { }

    /// Inside the transaction of a commit.
    [[nodiscard]] Result<> write(const std::vector<Secret> &secrets);

    [[nodiscard]] Result<std::optional<Secret>> secret(const AccountKey &account) override;
    [[nodiscard]] Result<std::optional<SeatToken>> token(const QByteArray &family) override;
    [[nodiscard]] Result<std::vector<SeatToken>> tokensUnusedSince(Instant at) override;
    [[nodiscard]] Result<> putToken(const SeatToken &token) override;
    [[nodiscard]] Result<> touchTokens(const std::vector<QByteArray> &families, Instant at) override;
    [[nodiscard]] Result<> removeToken(const QByteArray &family) override;
    [[nodiscard]] Result<> removeTokens(const AccountKey &account, const QByteArray &kept) override;

private:
    Statements &m_statements;
};

} // namespace liandong
