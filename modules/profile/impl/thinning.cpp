// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/impl/thinning.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace liandong {

namespace {

constexpr double kMetresPerDegree = 111'195;

struct Metres
{
    double x = 0;
    double y = 0;
};

double distanceToSegment(const Metres &point, const Metres &from, const Metres &to)
{
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    const double length = dx * dx + dy * dy;
    const double along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (length > 0 ? length : 1);
    const double share = std::clamp(along, 0.0, 1.0);
    return std::hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}

/// On a plane around the first point, which is good enough over a county.
std::vector<Metres> planeOf(const std::vector<GeoPoint> &line)
{
    const GeoPoint &origin = line.front();
    const double perDegreeEast = kMetresPerDegree * std::cos(origin.latitude * std::numbers::pi / 180);
    std::vector<Metres> plane;
    plane.reserve(line.size());
    for (const GeoPoint &point : line) {
        plane.push_back({(point.longitude - origin.longitude) * perDegreeEast,
            (point.latitude - origin.latitude) * kMetresPerDegree});
    }
    return plane;
}

} // namespace

std::vector<GeoPoint> thinned(const std::vector<GeoPoint> &line, double metres)
{
    if (line.size() < 3)
        return line;
    const std::vector<Metres> plane = planeOf(line);
    std::vector<bool> kept(line.size());
    kept.front() = kept.back() = true;
    std::vector<std::pair<size_t, size_t>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [from, to] = open.back();
        open.pop_back();
        size_t farthest = from;
        double distance = metres;
        for (size_t i = from + 1; i < to; ++i) {
            if (const double off = distanceToSegment(plane[i], plane[from], plane[to]); off > distance) {
                farthest = i;
                distance = off;
            }
        }
        if (farthest == from)
            continue;
        kept[farthest] = true;
        open.emplace_back(from, farthest);
        open.emplace_back(farthest, to);
    }
    std::vector<GeoPoint> left;
    for (size_t i = 0; i < line.size(); ++i) {
        if (kept[i])
            left.push_back(line[i]);
    }
    return left;
}

std::vector<GroundFeature> thinned(const std::vector<GroundFeature> &features, double metres)
{
    std::vector<GroundFeature> left;
    for (const GroundFeature &feature : features) {
        GroundFeature thin{feature.name, {}, {}};
        for (const std::vector<GeoPoint> &line : feature.lines)
            thin.lines.push_back(thinned(line, metres));
        for (const Polygon &surface : feature.surfaces) {
            Polygon rest;
            for (const std::vector<GeoPoint> &ring : surface.rings) {
                std::vector<GeoPoint> thinRing = thinned(ring, metres);
                if (thinRing.size() > 3)
                    rest.rings.push_back(std::move(thinRing));
                else if (rest.rings.empty())
                    break;
            }
            if (!rest.rings.empty())
                thin.surfaces.push_back(std::move(rest));
        }
        if (!thin.lines.empty() || !thin.surfaces.empty())
            left.push_back(std::move(thin));
    }
    return left;
}

} // namespace liandong
