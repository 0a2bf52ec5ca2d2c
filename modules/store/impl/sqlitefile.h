// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/databasefile.h"

namespace liandong {

/// The database is one of ours (BadInput).
[[nodiscard]] Result<> checkIdentity(const Connection &connection);

/// Held by the one who serves a store: an exclusive lock on a file beside the database (`file`-lock), taken through
/// SQLite. It is the operating system's lock, gone with the process however that ends, so a file left behind means
/// nothing; and it is not on the database itself, so the sqlite3 tool, a backup and OpenMode::Reading get in beside a
/// running service.
[[nodiscard]] Result<std::unique_ptr<Connection>> lockStore(const QString &file);

} // namespace liandong
