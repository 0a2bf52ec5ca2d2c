// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/daylight.h"
#include "domain/wallprogramme.h"

#include <QString>

namespace liandong {

inline constexpr int kWallLayouts = 5;

struct WallOptions
{
    WallLayout layout = WallLayout::Board; ///< the first, and the only one where it does not rotate
    bool rotates = true;
    int seconds = 30; ///< for each layout
    NightRule night;
};

/// "map", "board", "units", "townships", "figures" as on the command line; nothing for another name.
[[nodiscard]] std::optional<WallLayout> wallLayoutNamed(QStringView name);

} // namespace liandong
