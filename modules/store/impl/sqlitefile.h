// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/impl/connection.h"

namespace liandong {

// What can be told about a database before, and right after, SQLite takes hold of it.

/// The folder that `file` lies in exists and takes new files (NotFound, NoPermission).
[[nodiscard]] Result<> checkFolder(const QString &file);

/// The file begins as an SQLite database does and is as long as its header says. Only for whoever holds the lock: on
/// POSIX systems closing a file gives up the locks that the whole process has on it.
[[nodiscard]] Result<> checkHeader(const QString &file);

/// The database is one of ours (BadInput).
[[nodiscard]] Result<> checkIdentity(const Connection &connection);

/// Reads every page (Damaged with the first thing found); takes about a second for each 500 MB.
[[nodiscard]] Result<> checkPages(const Connection &connection);

/// Held by the one who serves a store: an exclusive lock on a file beside the database (`file`-lock), taken through
/// SQLite. It is the operating system's lock, gone with the process however that ends, so a file left behind means
/// nothing; and it is not on the database itself, so the sqlite3 tool, a backup and OpenMode::Reading get in beside a
/// running service.
[[nodiscard]] Result<std::unique_ptr<Connection>> lockStore(const QString &file);

} // namespace liandong
