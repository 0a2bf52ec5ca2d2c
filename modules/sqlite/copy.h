// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"

namespace liandong {

/// A consistent copy in one file, made under a temporary name, synced, read through once, then renamed. An existing
/// `target` is refused (BadInput). Readers and, through other connections, writers go on meanwhile.
[[nodiscard]] Result<> copyDatabase(const Connection &connection, const QString &target);

} // namespace liandong
