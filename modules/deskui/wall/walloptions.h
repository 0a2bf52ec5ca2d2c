// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/daylight.h"
#include "domain/wallprogramme.h"

#include <QString>

#include <array>

namespace liandong {

inline constexpr std::array kWallLayouts{
    WallLayout::Map, WallLayout::Board, WallLayout::Units, WallLayout::Townships, WallLayout::Figures};

/// How a wall is started; a programme of the centre's (WallProgramme) goes before layout, rotation and seconds.
struct WallOptions
{
    WallLayout layout = WallLayout::Board; ///< the first, and the only one where it does not rotate
    bool rotates = true;
    int seconds = 30; ///< for each layout
    NightRule night;
    bool speaks = false; ///< also where no programme wants it
};

/// "map", "board", "units", "townships", "figures" as on the command line; nothing for another name.
[[nodiscard]] std::optional<WallLayout> wallLayoutNamed(QStringView name);

} // namespace liandong
