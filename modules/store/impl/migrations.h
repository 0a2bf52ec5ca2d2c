// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"

#include <span>
#include <vector>

namespace liandong {

/// "LDST": what a store of ours carries in the header of the database.
inline constexpr qint32 kApplicationId = 0x4C445354;

struct Migration
{
    int version = 0;
    QString name; ///< of the file, for errors
    QString sql;
};

/// The numbered files under migrations/sqlite, embedded in the program, in order.
[[nodiscard]] std::vector<Migration> migrations();

/// The single statements of a migration file: one ends with a semicolon at the end of a line; lines that begin with --
/// are left out.
[[nodiscard]] QStringList statementsOf(const QString &sql);

/// Brings the database to the last of `steps`, each version in a transaction of its own, so that an upgrade that fails
/// leaves the last whole version. Before an older store is touched a copy is put beside it. A newer one is refused
/// (TooNew).
[[nodiscard]] Result<> migrate(const Connection &connection, std::span<const Migration> steps);

} // namespace liandong
