// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geo.h"

#include <QObject>

namespace liandong {

/// Metres along the points, as on a ball: within 0.5 % of the earth's true shape.
[[nodiscard]] double lengthOf(const std::vector<GeoPoint> &points);
/// Metres around, back to the first point.
[[nodiscard]] double outlineOf(const std::vector<GeoPoint> &ring);
/// Square metres within the ring, on the ellipsoid WGS-84. The edges are straight in the cylindrical equal-area
/// projection: exact along meridians and parallels, and over a county within 0.01 % of the shortest lines. A ring may
/// lie over the date line; it does not hold a pole.
[[nodiscard]] double areaOf(const std::vector<GeoPoint> &ring);

/// "437 m", "3.24 km".
[[nodiscard]] QString lengthText(double metres);
/// "640 m²", "12.4 ha", "3.21 km²".
[[nodiscard]] QString areaText(double squareMetres);

/// What a scale bar says. For scenes.
class ScaleRule : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The longest of 1, 2, 5, 10, 20, 50 … metres that is not longer; 0 for what is no length.
    [[nodiscard]] Q_INVOKABLE double roundLength(double atMost) const;
    /// "500 m", "2 km".
    [[nodiscard]] Q_INVOKABLE QString text(double metres) const;
};

} // namespace liandong
