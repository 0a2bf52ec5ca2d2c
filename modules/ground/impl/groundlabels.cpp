// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground/impl/groundlabels.h"

#include "ground/impl/groundpaint.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace liandong {

namespace {

constexpr double kNameHeight = 13; ///< pixels of the font, before magnification
constexpr double kHalo = 2; ///< on each side
constexpr double kBetweenNames = 420; ///< units of the picture along a line
constexpr double kMostOnALine = 2'000; ///< names; close by there are long ways between them then
constexpr double kCell = 256; ///< units of the picture
constexpr double kGap = 4; ///< between a place's dot and its name

/// The most important first.
constexpr std::array kOrder{GroundKind::MainRoad, GroundKind::Water, GroundKind::Railway, GroundKind::BuiltUp,
    GroundKind::Road, GroundKind::Green, GroundKind::Border, GroundKind::Other};

QPointF middleOf(const QPolygonF &ring)
{
    return ring.boundingRect().center();
}

} // namespace

GroundLabels::GroundLabels(const GroundContent &content, const GroundStyle &style, int zoom)
    : m_style(style)
    , m_zoom(zoom)
    , m_scale(GroundPicture::kTileSide * std::exp2(zoom))
{
    m_font.setPixelSize(int(std::lround(kNameHeight * style.magnification)));
    addPlaces(content.places);
    for (const GroundKind kind : kOrder) {
        if (m_zoom < paintOf(kind, style.night).firstNameZoom)
            continue;
        for (const GroundLayer &layer : content.layers) {
            if (layer.kind == kind && !layer.retired)
                addLayer(layer);
        }
    }
}

void GroundLabels::addPlaces(const std::vector<Place> &places)
{
    std::vector<const Place *> shown;
    for (const Place &place : places) {
        if (!place.retired && !place.name.isEmpty() && place.position != GeoPoint() && isOnEarth(place.position)
            && m_zoom >= firstZoomOf(place.kind))
            shown.push_back(&place);
    }
    std::ranges::stable_sort(shown, {}, [](const Place *place) { return firstZoomOf(place->kind); });
    for (const Place *place : shown) {
        const QSizeF size = sizeOf(place->name);
        const QPointF dot = inPicture(place->position);
        const QRectF box(QPointF(dot.x() - size.width() / 2, dot.y()), size + QSizeF(0, kGap));
        add({place->name, dot + QPointF(0, kGap + size.height() / 2), box, colourOfPlaces(m_style.night), true});
    }
}

void GroundLabels::addLayer(const GroundLayer &layer)
{
    const QColor colour = paintOf(layer.kind, m_style.night).name;
    for (const GroundFeature &feature : layer.features) {
        if (feature.name.isEmpty())
            continue;
        GroundLabel label{feature.name, {}, QRectF({}, sizeOf(feature.name)), colour};
        for (const std::vector<GeoPoint> &line : feature.lines)
            addAlong(line, label);
        for (const Polygon &surface : feature.surfaces) {
            QPolygonF outside;
            for (const GeoPoint &point : surface.rings.empty() ? std::vector<GeoPoint>() : surface.rings.front())
                outside << inPicture(point);
            if (outside.boundingRect().width() < label.box.width())
                continue;
            label.middle = middleOf(outside);
            add(label);
        }
    }
}

/// Again and again along a line that is long enough for it.
void GroundLabels::addAlong(const std::vector<GeoPoint> &line, const GroundLabel &label)
{
    QPolygonF path;
    double length = 0;
    for (const GeoPoint &point : line) {
        path << inPicture(point);
        if (path.size() > 1)
            length += QLineF(path[path.size() - 2], path.last()).length();
    }
    if (length < label.box.width())
        return;
    const double names = std::clamp(std::floor(length / (kBetweenNames * m_style.magnification)), 1.0, kMostOnALine);
    double next = length / names / 2;
    double passed = 0;
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QLineF step(path[i - 1], path[i]);
        for (; next <= passed + step.length() && step.length() > 0; next += length / names) {
            GroundLabel here = label;
            here.middle = step.pointAt((next - passed) / step.length());
            add(std::move(here));
        }
        passed += step.length();
    }
}

void GroundLabels::add(GroundLabel label)
{
    if (!label.dot)
        label.box.moveCenter(label.middle);
    if (!isFree(label))
        return;
    forEachCell(label.box, [&](const Cell &cell) { m_cells[cell].push_back(m_labels.size()); });
    m_labels.push_back(std::move(label));
}

/// A river in many pieces has its name no more often than one in a single piece.
bool GroundLabels::isFree(const GroundLabel &label) const
{
    const double apart = label.dot ? 0 : kBetweenNames * m_style.magnification / 2;
    const auto hinders = [&](size_t number) {
        const GroundLabel &other = m_labels[number];
        return other.box.intersects(label.box)
            || (other.text == label.text && QLineF(other.middle, label.middle).length() < apart);
    };
    bool free = true;
    forEachCell(label.box.adjusted(-apart, -apart, apart, apart), [&](const Cell &cell) {
        if (const auto others = m_cells.constFind(cell); free && others != m_cells.constEnd())
            free = std::ranges::none_of(*others, hinders);
    });
    return free;
}

void GroundLabels::forEachIn(const QRectF &area, const std::function<void(const GroundLabel &)> &function) const
{
    std::set<size_t> found; // in the order in which they were placed
    forEachCell(area, [&](const Cell &cell) {
        for (const size_t label : m_cells.value(cell)) {
            if (m_labels[label].box.intersects(area))
                found.insert(label);
        }
    });
    for (const size_t label : found)
        function(m_labels[label]);
}

void GroundLabels::forEachCell(const QRectF &box, const std::function<void(const Cell &)> &function) const
{
    for (int x = int(std::floor(box.left() / kCell)); x <= int(std::floor(box.right() / kCell)); ++x) {
        for (int y = int(std::floor(box.top() / kCell)); y <= int(std::floor(box.bottom() / kCell)); ++y)
            function({x, y});
    }
}

QPointF GroundLabels::inPicture(const GeoPoint &point) const
{
    const MercatorPoint place = mercatorOf(point);
    return {place.x * m_scale, place.y * m_scale};
}

QSizeF GroundLabels::sizeOf(const QString &text) const
{
    const QFontMetricsF metrics(m_font);
    const double halo = 2 * kHalo * m_style.magnification;
    return {metrics.horizontalAdvance(text) + halo, metrics.height() + halo};
}

} // namespace liandong
