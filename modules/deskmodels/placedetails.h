// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"

namespace liandong {

/// A unit and how far it would have to come, as the crow flies.
struct NearUnit
{
    UnitKey unit;
    QString name; ///< short
    double metres = 0;

    friend bool operator==(const NearUnit &, const NearUnit &) = default;
};

/// What the rule book and the map say about a place.
struct PlaceDetails
{
    static constexpr size_t kUnits = 3;

    QString name; ///< empty for a mere point
    QString addedBy; ///< who put it into the gazetteer; empty for the profile's and for what is not in it
    std::optional<GeoPoint> point; ///< WGS-84
    QString township; ///< its own, or else the nearest
    bool outside = false; ///< beyond the boundary of the centre's area
    AreaClass areaClass = AreaClass::Urban;
    std::optional<Seconds> policeArrival; ///< nothing where the rule book has no rule
    std::optional<Seconds> othersArrival;
    std::vector<NearUnit> nearest; ///< of those in use whose starting point is known

    friend bool operator==(const PlaceDetails &, const PlaceDetails &) = default;
};

[[nodiscard]] PlaceDetails detailsOf(const World &world, const GeoPoint &point);
[[nodiscard]] PlaceDetails detailsOf(const World &world, const Place &place);
/// Of where it happened; the area class is the incident's, whoever chose it.
[[nodiscard]] PlaceDetails detailsOf(const World &world, const Incident &incident);

/// All but the name and the units: "东坪镇 · Urban · arrival: police 10 min, others 30 min · added by 张三".
[[nodiscard]] QString factsText(const PlaceDetails &details);
/// "Nearest: 公安局 0.4 km, 自来水公司 1.2 km"; empty where no unit's starting point is known.
[[nodiscard]] QString nearestText(const PlaceDetails &details);
/// Incidents of the last day that happened within 100 m or whose place bears its name; repeats of one count as one. None
/// for townships.
[[nodiscard]] int incidentsAt(const World &world, const Place &place, Instant now);
/// Beside the name in a list: "Landmark · also 老桥 · 东坪镇 · added by 张三 · again: 2 incidents in 24 h".
[[nodiscard]] QString hintText(const World &world, const Place &place, Instant now);
/// "东坪镇 · Urban"
[[nodiscard]] QString whereaboutsText(const World &world, const GeoPoint &point);

} // namespace liandong
