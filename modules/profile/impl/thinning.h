// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groundlayer.h"

namespace liandong {

/// Without the points that lie within so many metres of the line that is left; both ends stay (Ramer, Douglas, Peucker).
[[nodiscard]] std::vector<GeoPoint> thinned(const std::vector<GeoPoint> &line, double metres);
/// All lines and rings of the features; a ring that shrinks to nothing goes, and what it was the outside of with it.
[[nodiscard]] std::vector<GroundFeature> thinned(const std::vector<GroundFeature> &features, double metres);

} // namespace liandong
