// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/impl/transaction.h"

#include "store/impl/storelog.h"

namespace liandong {

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // Where the engine has rolled back by itself this is refused, which is as good.
    if (const Result<> undone = Statement(m_statements, Sql::Rollback).run(); !undone)
        qCDebug(lcStore, "%s", qUtf8Printable(undone.error().detail));
}

Result<> Transaction::begin()
{
    Result<> begun = Statement(m_statements, Sql::Begin).run();
    m_open = begun.has_value();
    return begun;
}

Result<> Transaction::commit()
{
    Result<> done = Statement(m_statements, Sql::Commit).run();
    if (done)
        m_open = false;
    return done;
}

Unsynced::Unsynced(const Connection &connection)
    : m_connection(connection)
{
    if (const Result<> set = connection.run(QStringLiteral("PRAGMA synchronous = NORMAL")); !set)
        qCWarning(lcStore, "%s", qUtf8Printable(set.error().detail)); // only slower
}

Unsynced::~Unsynced()
{
    if (const Result<> set = m_connection.run(QStringLiteral("PRAGMA synchronous = FULL")); !set)
        qFatal("nothing could be promised from here on: %s", qUtf8Printable(set.error().detail));
}

} // namespace liandong
