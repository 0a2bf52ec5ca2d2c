// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/rulebook.h"

namespace liandong {

/// Reads centre.json, units.json and so on: one file for each list, named after it. Every mistake is named as
/// "file: path.to.member: reason", one a line.
[[nodiscard]] Result<Profile> readProfile(const QString &folder);
/// Writes the same files; the folder is made where it is missing, existing files are replaced whole.
[[nodiscard]] Result<> writeProfile(const Profile &profile, const QString &folder);

/// The same in one file: an object with a member for each list. Every mistake is named as "path.to.member: reason".
[[nodiscard]] Result<Profile> readProfileFile(const QString &path);
[[nodiscard]] Result<> writeProfileFile(const Profile &profile, const QString &path);

} // namespace liandong
