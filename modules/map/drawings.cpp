// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/drawings.h"

#include "domain/event.h"

#include <QGeoCoordinate>

#include <algorithm>
#include <ranges>

namespace liandong {

namespace {

QGeoCoordinate coordinate(const GeoPoint &point)
{
    return {point.latitude, point.longitude};
}

QGeoCoordinate middleOf(const GeoPoint &a, const GeoPoint &b)
{
    const QGeoCoordinate from = coordinate(a);
    return from.atDistanceAndAzimuth(from.distanceTo(coordinate(b)) / 2, from.azimuthTo(coordinate(b)));
}

/// Of an even number of corners the middle of the edge between the middle ones.
QGeoCoordinate middleOfLine(const std::vector<GeoPoint> &points)
{
    const size_t half = points.size() / 2;
    return points.size() % 2 == 1 ? coordinate(points[half]) : middleOf(points[half - 1], points[half]);
}

QGeoCoordinate middleOfNorthernEdge(const std::vector<GeoPoint> &ring)
{
    const auto next = [&](size_t i) -> const GeoPoint & { return ring[(i + 1) % ring.size()]; };
    const auto north = [&](size_t i) { return ring[i].latitude + next(i).latitude; };
    const size_t edge = std::ranges::max(std::views::iota(size_t(0), ring.size()), {}, north);
    return middleOf(ring[edge], next(edge));
}

QGeoCoordinate anchorOf(const Drawing &drawing)
{
    if (drawing.points.empty())
        return {};
    switch (drawing.kind) {
    case DrawingKind::Perimeter:
        return middleOfNorthernEdge(drawing.points);
    case DrawingKind::Line:
        return middleOfLine(drawing.points);
    case DrawingKind::Point:
        break;
    }
    return coordinate(drawing.points.front());
}

} // namespace

DrawingShapes::DrawingShapes(const WorldSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
{
    reload();
    connect(&source, &WorldSource::worldReplaced, this, &DrawingShapes::reload);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        for (const auto &id : {incidentOf(event), otherIncidentOf(event)}) {
            if (id)
                follow(*id);
        }
    });
}

int DrawingShapes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DrawingShapes::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shape &shape = m_rows[size_t(index.row())];
    switch (role) {
    case OutlineRole:
        return shape.outline;
    case FilledRole:
        return shape.kind == DrawingKind::Perimeter;
    case AnchorRole:
        return shape.anchor;
    case PointRole:
        return shape.kind == DrawingKind::Point;
    case LabelRole:
        return m_labelled ? shape.label : QString();
    case SelectedRole:
        return m_selected == shape.incident;
    default:
        return {};
    }
}

QHash<int, QByteArray> DrawingShapes::roleNames() const
{
    return {{OutlineRole, "outline"}, {FilledRole, "filled"}, {AnchorRole, "anchor"}, {PointRole, "point"},
        {LabelRole, "label"}, {SelectedRole, "selected"}};
}

void DrawingShapes::select(const std::optional<IncidentId> &incident)
{
    const std::optional<IncidentId> before = std::exchange(m_selected, incident);
    if (before == incident)
        return;
    for (const auto &id : {before, incident}) {
        if (id)
            follow(*id);
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SelectedRole});
}

void DrawingShapes::hideLabels()
{
    m_labelled = false;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LabelRole});
}

DrawingShapes::Shape DrawingShapes::shapeOf(const IncidentId &incident, const Drawing &drawing)
{
    Shape shape{.incident = incident,
        .id = drawing.id,
        .kind = drawing.kind,
        .label = drawing.label,
        .outline = {},
        .anchor = QVariant::fromValue(anchorOf(drawing))};
    if (drawing.kind == DrawingKind::Point)
        return shape;
    for (const GeoPoint &point : drawing.points)
        shape.outline += QVariant::fromValue(coordinate(point));
    if (drawing.kind == DrawingKind::Perimeter && !drawing.points.empty())
        shape.outline += QVariant::fromValue(coordinate(drawing.points.front()));
    return shape;
}

const std::vector<Drawing> &DrawingShapes::wanted(const IncidentId &id) const
{
    static const std::vector<Drawing> kNone;
    const Incident *incident = m_source.world().incident(id);
    return incident && (!incident->isClosed() || id == m_selected) ? incident->drawings : kNone;
}

void DrawingShapes::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const IncidentId &id : m_source.world().incidents | std::views::keys) {
        for (const Drawing &drawing : wanted(id))
            m_rows.push_back(shapeOf(id, drawing));
    }
    endResetModel();
}

/// A drawing never changes and new ones come last: what is gone goes, and what is not there yet is put behind.
void DrawingShapes::follow(const IncidentId &id)
{
    const std::vector<Drawing> &drawings = wanted(id);
    const auto begin = std::ranges::lower_bound(m_rows, id, {}, &Shape::incident) - m_rows.begin();
    auto end = begin;
    while (size_t(end) < m_rows.size() && m_rows[size_t(end)].incident == id) {
        if (std::ranges::contains(drawings, m_rows[size_t(end)].id, &Drawing::id)) {
            ++end;
            continue;
        }
        beginRemoveRows({}, int(end), int(end));
        m_rows.erase(m_rows.begin() + end);
        endRemoveRows();
    }
    for (size_t next = size_t(end - begin); next < drawings.size(); ++next, ++end) {
        beginInsertRows({}, int(end), int(end));
        m_rows.insert(m_rows.begin() + end, shapeOf(id, drawings[next]));
        endInsertRows();
    }
}

} // namespace liandong
