// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/rulebook.h"

namespace liandong {

/// Reads centre.json, units.json and so on: one file for each list, named after it. Every mistake is named as
/// "file: path.to.member: reason", one a line.
[[nodiscard]] Result<Profile> readProfile(const QString &folder);
/// Writes the same files; the folder is made where it is missing, existing files are replaced whole. A layer of the
/// ground without features is filled from KEY.geojson in the same folder (geojson.h); written, it has them itself.
[[nodiscard]] Result<> writeProfile(const Profile &profile, const QString &folder);

/// The same in one file: an object with a member for each list. Every mistake is named as "path.to.member: reason".
[[nodiscard]] Result<Profile> readProfileFile(const QString &path);
[[nodiscard]] Result<> writeProfileFile(const Profile &profile, const QString &path);

/// Something in a file that cannot be taken.
struct FileMistake
{
    QString file;   ///< "units.json"
    QString where;  ///< "units[3].dutyPhones[0].number"; empty where it is the whole file
    QString reason; ///< English

    friend bool operator==(const FileMistake&, const FileMistake&) = default;
};

/// The lists of a rule book that were there to be read.
struct ProfileLists
{
    Profile profile;
    std::vector<QLatin1StringView> lists; ///< "units"; "centre"
    std::vector<FileMistake> mistakes;    ///< of each file at most twenty, and how many more
};

/// From a folder of such files, of which any may be missing, or from one file that holds the lists by their names. Whether
/// the items fit together is not looked at.
[[nodiscard]] ProfileLists readLists(const QString& path);

} // namespace liandong
