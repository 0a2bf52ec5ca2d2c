// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/daylight.h"

#include <QString>

namespace liandong {

/// What a wall can show, in the order in which it turns.
enum class WallLayout { Map, Board, Units, Townships, Figures };
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
/// For people.
[[nodiscard]] QString wordOf(WallLayout layout);

} // namespace liandong
