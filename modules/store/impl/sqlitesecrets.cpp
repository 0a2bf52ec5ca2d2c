// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/impl/sqlitesecrets.h"

#include "store/impl/transaction.h"

namespace liandong {

namespace {

SeatToken tokenOf(const Query &row)
{
    return {.family = row.bytes(0),
        .account = AccountKey(row.text(1)),
        .seat = row.text(2),
        .current = row.bytes(3),
        .previous = row.bytes(4),
        .issuedAt = row.instant(5),
        .usedAt = row.instant(6)};
}

} // namespace

Result<> SqliteSecrets::write(const std::vector<Secret> &secrets)
{
    for (const Secret &secret : secrets) {
        Statement put(m_statements, Sql::PutSecret);
        if (Result<> ran = put.run(secret.account.text(), secret.hash, secret.changedAt); !ran)
            return ran;
    }
    return {};
}

Result<std::optional<Secret>> SqliteSecrets::secret(const AccountKey &account)
{
    Statement find(m_statements, Sql::FindSecret);
    if (Result<> ran = find.run(account.text()); !ran)
        return std::unexpected(ran.error());
    return find.next().transform([&](bool any) {
        return any ? std::optional(Secret{account, find.row().text(0), find.row().instant(1)}) : std::nullopt;
    });
}

Result<std::optional<SeatToken>> SqliteSecrets::token(const QByteArray &family)
{
    Statement find(m_statements, Sql::FindToken);
    if (Result<> ran = find.run(family); !ran)
        return std::unexpected(ran.error());
    return find.next().transform([&](bool any) { return any ? std::optional(tokenOf(find.row())) : std::nullopt; });
}

Result<std::vector<SeatToken>> SqliteSecrets::tokensUnusedSince(Instant at)
{
    std::vector<SeatToken> tokens;
    Statement find(m_statements, Sql::StaleTokens);
    Result<bool> any = find.run(at).and_then([&] { return find.next(); });
    for (; any && *any; any = find.next())
        tokens.push_back(tokenOf(find.row()));
    if (!any)
        return std::unexpected(any.error());
    return tokens;
}

Result<> SqliteSecrets::putToken(const SeatToken &token)
{
    return Statement(m_statements, Sql::PutToken)
        .run(token.family, token.account.text(), token.seat, token.current, token.previous, token.issuedAt,
            token.usedAt);
}

Result<> SqliteSecrets::touchTokens(const std::vector<QByteArray> &families, Instant at)
{
    Transaction transaction(m_statements);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    for (const QByteArray &family : families) {
        if (Result<> ran = Statement(m_statements, Sql::TouchToken).run(at, family); !ran)
            return ran;
    }
    return transaction.commit();
}

Result<> SqliteSecrets::removeToken(const QByteArray &family)
{
    return Statement(m_statements, Sql::RemoveToken).run(family);
}

Result<> SqliteSecrets::removeTokens(const AccountKey &account, const QByteArray &kept)
{
    return Statement(m_statements, Sql::RemoveTokens).run(account.text(), kept);
}

} // namespace liandong
