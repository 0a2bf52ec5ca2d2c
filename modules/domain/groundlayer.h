// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geo.h"
#include "domain/ids.h"

#include <QString>

#include <vector>

namespace liandong {

/// What a layer of the ground shows; decides how it is drawn.
enum class GroundKind { Water, Green, BuiltUp, Border, Road, MainRoad, Railway, Other };
LD_DESCRIBED_ENUM(GroundKind, Water, Green, BuiltUp, Border, Road, MainRoad, Railway, Other)

/// One thing of a layer: a river with its arms, a road, a lake.
struct GroundFeature
{
    QString name; ///< or a road's number; may be empty
    std::vector<std::vector<GeoPoint>> lines;
    std::vector<Polygon> surfaces;

    friend bool operator==(const GroundFeature&, const GroundFeature&) = default;
};
LD_DESCRIBED(GroundFeature, name, lines, surfaces)

/// Something of the ground that is only looked at (底图图层): rivers, roads. Nothing is reckoned from it.
struct GroundLayer
{
    static constexpr size_t kMostPoints = 50'000; ///< in all features together

    GroundLayerKey key;
    QString name;
    GroundKind kind = GroundKind::Water;
    QString source; ///< who surveyed it, under which licence
    std::vector<GroundFeature> features;
    bool retired = false;

    friend bool operator==(const GroundLayer&, const GroundLayer&) = default;
};
LD_DESCRIBED(GroundLayer, key, name, kind, source, features, retired)

[[nodiscard]] size_t pointsIn(const std::vector<GroundFeature>& features);

} // namespace liandong
