// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liandong {

/// A new name in the folder outlives a power cut. On Windows the file system sees to that itself.
[[nodiscard]] bool syncFolder(const QString &folder);

} // namespace liandong
