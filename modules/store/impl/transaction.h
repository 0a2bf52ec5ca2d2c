// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/impl/statements.h"

namespace liandong {

/// Takes the write lock at begin() and gives everything back at the end of the scope unless committed.
class Transaction
{
public:
    explicit Transaction(Statements &statements)
        : m_statements(statements)
    { }
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> commit();

private:
    Statements &m_statements;
    bool m_open = false;
};

/// While it lives, transactions do not wait for the disk; the first one behind it takes them along. For what can be
/// made again from the log.
class Unsynced
{
public:
    explicit Unsynced(const Connection &connection);
    ~Unsynced();
    Q_DISABLE_COPY_MOVE(Unsynced)

private:
    const Connection &m_connection;
};

} // namespace liandong
