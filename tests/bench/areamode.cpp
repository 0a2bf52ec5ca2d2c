// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/modes.h"
#include "domain/deadlines.h"
#include "domain/rulebookitem.h"
#include "profile/profilefolder.h"

#include <QRandomGenerator>

namespace liandong::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPoints = 10'000;

std::vector<GeoPoint> pointsAround(const GeoPoint &centre)
{
    QRandomGenerator random(1);
    std::vector<GeoPoint> points(kPoints);
    for (GeoPoint &point : points)
        point = {centre.latitude + random.generateDouble() - 0.5, centre.longitude + random.generateDouble() - 0.5};
    return points;
}

QJsonObject classify(const World &world, int repetitions)
{
    const std::vector<GeoPoint> points = pointsAround(world.centre.position);
    Figures times;
    qint64 urban = 0;
    for (int i = 0; i < repetitions; ++i) {
        const Nanoseconds began = now();
        urban = std::ranges::count_if(
            points, [&](const GeoPoint &point) { return areaClassAt(world, point) == AreaClass::Urban; });
        times.add(now() - began);
    }
    qint64 corners = 0;
    for (const auto &[key, area] : world.areas) {
        for (const Polygon &polygon : area.polygons) {
            for (const auto &ring : polygon.rings)
                corners += area.kind == AreaKind::Urban ? qint64(ring.size()) : 0;
        }
    }
    QJsonObject json{{u"measure"_s, u"areas"_s}, {u"points"_s, kPoints}, {u"corners"_s, corners}, {u"urban"_s, urban}};
    times.writeTo(json, u"all_points"_s);
    return json;
}

} // namespace

Measured areas(const Options &options)
{
    const Result<Profile> profile = readProfile(options.profile);
    if (!profile)
        return std::unexpected(profile.error());
    World world;
    world.centre = profile->centre;
    for (const Area &area : profile->areas)
        putInto(world, area);
    const QJsonObject asProfiled = classify(world, options.repetitions);
    for (auto &[key, area] : world.areas)
        area.kind = AreaKind::Urban;
    return QJsonArray{asProfiled, classify(world, options.repetitions)};
}

} // namespace liandong::bench
