// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/described.h"

#include <vector>

namespace liandong {

/// What a wall can show, in the order in which it turns.
enum class WallLayout { Map, Board, Units, Townships, Figures };
LD_DESCRIBED_ENUM(WallLayout, Map, Board, Units, Townships, Figures)

/// What the centre's walls show, chosen at a supervisor's seat.
struct WallProgramme
{
    static constexpr int kSecondsAtLeast = 5;
    static constexpr int kSecondsAtMost = 3600;

    std::vector<WallLayout> layouts; ///< turning in this order; empty: as each wall was started
    int seconds = 30; ///< for each layout
    bool speaks = false; ///< overdue matters are said aloud, where the wall's machine has a voice

    friend bool operator==(const WallProgramme&, const WallProgramme&) = default;
};
LD_DESCRIBED(WallProgramme, layouts, seconds, speaks)

} // namespace liandong
