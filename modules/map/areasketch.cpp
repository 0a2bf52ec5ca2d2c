// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/areasketch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace liandong {

namespace {

constexpr size_t kMostSteps = 500;

/// Distance in metres of a point from an edge, on the flat ground around the point.
double distanceFromEdge(const GeoPoint &at, const GeoPoint &from, const GeoPoint &to)
{
    const double shrink = std::cos(at.latitude * std::numbers::pi / 180);
    const auto east = [&](const GeoPoint &p) { return (p.longitude - at.longitude) * shrink; };
    const auto north = [&](const GeoPoint &p) { return p.latitude - at.latitude; };
    const double width = east(to) - east(from);
    const double height = north(to) - north(from);
    const double length = width * width + height * height;
    const double along = length > 0 ? std::clamp(-(east(from) * width + north(from) * height) / length, 0.0, 1.0) : 0;
    return distanceMetres(at,
        {from.latitude + along * (to.latitude - from.latitude),
            from.longitude + along * (to.longitude - from.longitude)});
}

std::vector<GeoPoint> opened(std::vector<GeoPoint> ring)
{
    if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    return ring;
}

} // namespace

void AreaSketch::start(std::vector<Polygon> polygons)
{
    for (Polygon &polygon : polygons) {
        for (std::vector<GeoPoint> &ring : polygon.rings)
            ring = opened(std::move(ring));
    }
    m_dragged.reset();
    m_history.assign(1, Step{.polygons = std::move(polygons)});
    m_step = 0;
    Q_EMIT changed();
}

std::optional<PolygonMistake> AreaSketch::mistake() const
{
    for (const Polygon &polygon : polygons()) {
        if (const std::optional<PolygonMistake> mistake = mistakeIn(polygon))
            return mistake;
    }
    return std::nullopt;
}

void AreaSketch::take(Step step)
{
    m_dragged.reset();
    m_history.resize(m_step + 1);
    m_history.push_back(std::move(step));
    if (m_history.size() > kMostSteps)
        m_history.erase(m_history.begin() + 1); // the first is what was there
    m_step = m_history.size() - 1;
    Q_EMIT changed();
}

/// What is in hand is no step of its own.
void AreaSketch::hold(const std::optional<Corner> &corner)
{
    if (corner == m_history[m_step].corner)
        return;
    m_history[m_step].corner = corner;
    Q_EMIT changed();
}

void AreaSketch::beginPolygon()
{
    Step step = now();
    step.drawing = true;
    step.holeIn.reset();
    step.line.clear();
    step.corner.reset();
    take(std::move(step));
}

void AreaSketch::beginHole()
{
    if (!corner())
        return;
    Step step = now();
    step.drawing = true;
    step.holeIn = step.corner->polygon;
    step.line.clear();
    take(std::move(step));
}

void AreaSketch::finishRing()
{
    if (!canFinishRing())
        return;
    Step step = now();
    if (step.holeIn) {
        std::vector<std::vector<GeoPoint>> &rings = step.polygons[*step.holeIn].rings;
        rings.push_back(std::move(step.line));
        step.corner = Corner{*step.holeIn, rings.size() - 1, kNoPoint};
    } else {
        step.polygons.push_back({{std::move(step.line)}});
        step.corner = Corner{step.polygons.size() - 1, 0, kNoPoint};
    }
    step.drawing = false;
    step.line.clear();
    take(std::move(step));
}

void AreaSketch::abandonRing()
{
    if (!isDrawing())
        return;
    Step step = now();
    step.drawing = false;
    step.line.clear();
    take(std::move(step));
}

const std::vector<GeoPoint> &AreaSketch::ring() const
{
    static const std::vector<GeoPoint> kNone;
    return corner() ? polygons()[corner()->polygon].rings[corner()->ring] : kNone;
}

void AreaSketch::tap(const GeoPoint &at, double reachMetres)
{
    if (isDrawing())
        return draw(at, reachMetres);
    if (const std::optional<Corner> hit = pointNear(at, reachMetres))
        return hold(hit);
    if (const std::optional<Corner> edge = edgeNear(at, reachMetres)) {
        const bool inHand = corner() && corner()->polygon == edge->polygon && corner()->ring == edge->ring;
        return inHand ? insert(*edge, at) : hold(Corner{edge->polygon, edge->ring, kNoPoint});
    }
    const auto hit = std::ranges::find_if(polygons(), [&](const Polygon &polygon) { return contains(polygon, at); });
    if (hit == polygons().end())
        return hold(std::nullopt);
    hold(Corner{size_t(hit - polygons().begin()), 0, kNoPoint});
}

void AreaSketch::draw(const GeoPoint &at, double reachMetres)
{
    if (canFinishRing() && distanceMetres(line().front(), at) <= reachMetres)
        return finishRing();
    Step step = now();
    step.line.push_back(at);
    take(std::move(step));
}

void AreaSketch::insert(const Corner &after, const GeoPoint &at)
{
    Step step = now();
    std::vector<GeoPoint> &ring = step.polygons[after.polygon].rings[after.ring];
    ring.insert(ring.begin() + ptrdiff_t(after.point) + 1, at);
    step.corner = Corner{after.polygon, after.ring, after.point + 1};
    take(std::move(step));
}

/// The nearest within reach, of the ring in hand only where there is one.
std::optional<Corner> AreaSketch::pointNear(const GeoPoint &at, double reachMetres) const
{
    if (!corner())
        return std::nullopt;
    const auto distance = [&](const GeoPoint &point) { return distanceMetres(point, at); };
    const auto nearest = std::ranges::min_element(ring(), {}, distance);
    if (nearest == ring().end() || distance(*nearest) > reachMetres)
        return std::nullopt;
    return Corner{corner()->polygon, corner()->ring, size_t(nearest - ring().begin())};
}

/// The corner from which the nearest edge within reach begins; that of the ring in hand before others.
std::optional<Corner> AreaSketch::edgeNear(const GeoPoint &at, double reachMetres) const
{
    std::optional<Corner> nearest;
    double best = reachMetres;
    const auto look = [&](size_t polygon, size_t number) {
        const std::vector<GeoPoint> &ring = polygons()[polygon].rings[number];
        for (size_t i = 0; i < ring.size(); ++i) {
            const double distance = distanceFromEdge(at, ring[i], ring[(i + 1) % ring.size()]);
            if (distance <= best) {
                best = distance;
                nearest = Corner{polygon, number, i};
            }
        }
    };
    if (corner())
        look(corner()->polygon, corner()->ring);
    if (nearest)
        return nearest;
    for (size_t polygon = 0; polygon < polygons().size(); ++polygon) {
        for (size_t number = 0; number < polygons()[polygon].rings.size(); ++number)
            look(polygon, number);
    }
    return nearest;
}

bool AreaSketch::grab(const GeoPoint &at, double reachMetres)
{
    const std::optional<Corner> hit = isDrawing() ? std::nullopt : pointNear(at, reachMetres);
    if (!hit)
        return false;
    hold(hit);
    m_dragged = m_history[m_step];
    return true;
}

void AreaSketch::dragTo(const GeoPoint &to)
{
    if (!m_dragged)
        return;
    const Corner &corner = *m_dragged->corner;
    m_dragged->polygons[corner.polygon].rings[corner.ring][corner.point] = to;
    Q_EMIT changed();
}

void AreaSketch::drop()
{
    if (m_dragged)
        take(Step(*m_dragged));
}

void AreaSketch::removePoint()
{
    if (!hasPoint())
        return;
    if (ring().size() <= 3)
        return removeRing();
    Step step = now();
    std::vector<GeoPoint> &ring = step.polygons[step.corner->polygon].rings[step.corner->ring];
    ring.erase(ring.begin() + ptrdiff_t(step.corner->point));
    step.corner->point = kNoPoint;
    take(std::move(step));
}

void AreaSketch::removeRing()
{
    if (!corner())
        return;
    Step step = now();
    const Corner gone = *step.corner;
    if (gone.ring == 0) {
        step.polygons.erase(step.polygons.begin() + ptrdiff_t(gone.polygon));
        step.corner.reset();
    } else {
        std::vector<std::vector<GeoPoint>> &rings = step.polygons[gone.polygon].rings;
        rings.erase(rings.begin() + ptrdiff_t(gone.ring));
        step.corner = Corner{gone.polygon, 0, kNoPoint};
    }
    take(std::move(step));
}

void AreaSketch::undo()
{
    if (!canUndo())
        return;
    m_dragged.reset();
    --m_step;
    Q_EMIT changed();
}

void AreaSketch::redo()
{
    if (!canRedo())
        return;
    m_dragged.reset();
    ++m_step;
    Q_EMIT changed();
}

} // namespace liandong
