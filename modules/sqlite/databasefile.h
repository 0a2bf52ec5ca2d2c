// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"

namespace liandong {

// What can be told about a database before, and right after, SQLite takes hold of it.

/// The folder that `file` lies in exists and takes new files (NotFound, NoPermission).
[[nodiscard]] Result<> checkFolder(const QString &file);

/// The file begins as an SQLite database does and is as long as its header says. Only for whoever holds the file's
/// lock, or writes nothing in it: on POSIX systems closing a file gives up the locks that the whole process has on it.
[[nodiscard]] Result<> checkHeader(const QString &file);

enum class PageCheck {
    Quick, ///< about a second for each 500 MB
    Full ///< also that every index holds what its table holds
};

/// Reads every page (Damaged with the first thing found).
[[nodiscard]] Result<> checkPages(const Connection &connection, PageCheck how = PageCheck::Quick);

} // namespace liandong
