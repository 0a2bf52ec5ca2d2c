// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/rulebook.h"

namespace liandong {

inline constexpr int kFirstDrawnZoom = 5;
inline constexpr int kLastDrawnZoom = 16;

/// Draws what the profile knows of the ground (boundary, urban and other areas, layers, names of villages, roads and
/// landmarks; those of townships every map writes itself) as an MBTiles set in a
/// new file, from kFirstDrawnZoom to `maxZoom`; returns how many tiles. The same profile and the same fonts give the
/// same pictures. Needs a QGuiApplication (offscreen will do). BadInput where there is nothing to draw or the file
/// exists.
[[nodiscard]] Result<qint64> drawTiles(const Profile &profile, const QString &file, int maxZoom);

} // namespace liandong
