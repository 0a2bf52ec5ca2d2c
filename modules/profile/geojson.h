// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/groundlayer.h"

namespace liandong {

/// The content of a layer as it came out of a GeoJSON file.
struct GeoJsonContent
{
    std::vector<GroundFeature> features;
    size_t pointsBefore = 0; ///< in the file; more than in the features where lines were thinned out
    double thinnedMetres = 0; ///< how far a line may have moved thereby
};

/// Lines and surfaces of GeoJSON (RFC 7946), WGS-84; what has one name becomes one feature, named by the property "name",
/// else "ref". Points are left out. Where there are more than a layer may have, lines lose the points that matter least.
/// Mistakes are "features[3].geometry.coordinates[0]: reason", one a line; also a file in which nothing can be drawn,
/// or whose coordinates are metres of a projection.
[[nodiscard]] Result<GeoJsonContent> readGeoJson(const QByteArray &text);

} // namespace liandong
