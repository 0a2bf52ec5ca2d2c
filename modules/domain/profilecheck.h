// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"

namespace liandong {

/// A mistake in a profile: the list ("units"), the item's key, the member, and what is wrong in English.
struct ProfileMistake
{
    QString list;
    QString item; ///< empty for the centre
    QString member;
    QString reason;
};

/// References that lead nowhere, doubled keys, empty names, impossible numbers, loops in the tree. Empty when sound.
[[nodiscard]] std::vector<ProfileMistake> checkProfile(const Profile& profile);

} // namespace liandong
