// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geo.h"

#include <QString>

#include <optional>

namespace liandong {

// Inside the program every point is WGS-84. CGCS2000, the nation's own, differs from it by centimetres and needs no
// conversion here. GCJ-02 is what phones' map programs show in mainland China: moved by some hundred metres.

enum class CoordinateSystem { Wgs84, Gcj02, Cgcs2000 };
LD_DESCRIBED_ENUM(CoordinateSystem, Wgs84, Gcj02, Cgcs2000)

/// Outside mainland China the point stays as it is.
[[nodiscard]] GeoPoint gcj02Of(const GeoPoint &wgs84);
/// The way back, to a centimetre.
[[nodiscard]] GeoPoint wgs84OfGcj02(const GeoPoint &gcj02);
[[nodiscard]] GeoPoint wgs84Of(const GeoPoint &point, CoordinateSystem system);

/// A point as people type or paste it: "28.3770, 111.2080", "111.208 28.377", "28°22'37.2"N 111°12'28.8"E",
/// "北纬28度22分37秒 东经111度12分29秒". Latitude and longitude stand in either order: where no letter or word says which is
/// which, the number beyond 90 is the longitude, otherwise the first is the latitude. Nothing where it is no point on earth.
[[nodiscard]] std::optional<GeoPoint> pointFromText(const QString &text);

/// "28°22′37.2″N 111°12′28.8″E"
[[nodiscard]] QString degreesMinutesSeconds(const GeoPoint &point);
/// "28.377000, 111.208000"
[[nodiscard]] QString decimalDegrees(const GeoPoint &point);

} // namespace liandong
