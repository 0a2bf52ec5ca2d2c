// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"

namespace liandong {

/// What numbers somebody typed may mean.
struct PointReading
{
    GeoPoint at; ///< WGS-84
    QString text; ///< "28.377000, 111.208000"
    QString detail; ///< where the numbers come from and where that would lie
};

/// Which system it is nobody can see in the numbers: both are there, the likelier first. Empty for what is no point.
[[nodiscard]] std::vector<PointReading> pointReadings(const World &world, const QString &typed);

} // namespace liandong
