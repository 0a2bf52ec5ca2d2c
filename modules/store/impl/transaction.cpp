// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/impl/transaction.h"

using namespace Qt::StringLiterals;

namespace liandong {

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // Where the engine has rolled back by itself this is refused, which is as good.
    if (const Result<> undone = m_connection.run(u"ROLLBACK"_s); !undone)
        qCDebug(lcStore, "%s", qUtf8Printable(undone.error().detail));
}

Result<> Transaction::begin()
{
    Result<> begun = m_connection.run(u"BEGIN IMMEDIATE"_s);
    m_open = begun.has_value();
    return begun;
}

Result<> Transaction::commit()
{
    Result<> done = m_connection.run(u"COMMIT"_s);
    if (done)
        m_open = false;
    return done;
}

} // namespace liandong
