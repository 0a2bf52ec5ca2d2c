// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/rulebook.h"

namespace liandong {

/// Reads centre.json, units.json, categories.json, duties.json, rules.json, hotlines.json, dispositions.json,
/// places.json and areas.json. Every mistake (at most twenty) is named as "file: path.to.member: reason", one a line.
[[nodiscard]] Result<Profile> readProfile(const QString& folder);
/// Writes the same files; the folder is made where it is missing, existing files are replaced whole.
[[nodiscard]] Result<> writeProfile(const Profile& profile, const QString& folder);

} // namespace liandong
