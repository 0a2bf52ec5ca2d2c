// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/markers.h"

#include "domain/event.h"

#include <QGeoCoordinate>

#include <algorithm>
#include <ranges>

namespace liandong {

IncidentMarkers::IncidentMarkers(const WorldSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
{
    reload();
    connect(&source, &WorldSource::worldReplaced, this, &IncidentMarkers::reload);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        for (const auto &id : {incidentOf(event), otherIncidentOf(event)}) {
            if (id)
                follow(*id);
        }
    });
}

int IncidentMarkers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant IncidentMarkers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Marker &marker = m_rows[size_t(index.row())];
    const Incident *incident = m_source.world().incident(marker.id);
    if (!incident || !incident->place.point)
        return {};
    switch (role) {
    case LatitudeRole:
        return incident->place.point->latitude;
    case LongitudeRole:
        return incident->place.point->longitude;
    case TitleRole:
        return m_byNumber || incident->place.text.isEmpty() ? incident->number : incident->place.text;
    case KeyRole:
        return marker.id.text();
    case OverdueRole:
        return marker.overdue;
    case SelectedRole:
        return m_selected == marker.id;
    case SettledRole:
        return incident->state == IncidentState::Settled;
    default:
        return {};
    }
}

QHash<int, QByteArray> IncidentMarkers::roleNames() const
{
    return {{LatitudeRole, "latitude"}, {LongitudeRole, "longitude"}, {TitleRole, "title"}, {KeyRole, "key"},
        {OverdueRole, "overdue"}, {SelectedRole, "selected"}, {SettledRole, "settled"}};
}

void IncidentMarkers::nameByNumber()
{
    m_byNumber = true;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TitleRole});
}

void IncidentMarkers::select(const std::optional<IncidentId> &incident)
{
    if (incident == m_selected)
        return;
    const std::optional<IncidentId> before = std::exchange(m_selected, incident);
    touch(before);
    touch(incident);
}

void IncidentMarkers::touch(const std::optional<IncidentId> &id)
{
    const auto at = id ? std::ranges::lower_bound(m_rows, *id, {}, &Marker::id) : m_rows.end();
    if (at != m_rows.end() && at->id == *id)
        Q_EMIT dataChanged(index(int(at - m_rows.begin())), index(int(at - m_rows.begin())), {SelectedRole});
}

void IncidentMarkers::refreshOverdue()
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const bool overdue = isOverdue(m_rows[row].id);
        if (overdue == m_rows[row].overdue)
            continue;
        m_rows[row].overdue = overdue;
        Q_EMIT dataChanged(index(int(row)), index(int(row)), {OverdueRole});
    }
}

bool isOverdue(const Order &order, Instant now)
{
    return std::ranges::any_of(order.deadlines,
        [now](const Deadline &deadline) { return deadline.isRunning() && deadline.dueAt < now && !deadline.excuse; });
}

bool IncidentMarkers::isOverdue(const IncidentId &id) const
{
    const Incident *incident = m_source.world().incident(id);
    if (!incident)
        return false;
    const Instant now = m_source.serviceNow();
    return std::ranges::any_of(incident->orders, [now](const Order &order) { return liandong::isOverdue(order, now); });
}

void IncidentMarkers::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const auto &[id, incident] : m_source.world().incidents) {
        if (!incident.isClosed() && incident.place.point)
            m_rows.push_back({id, isOverdue(id)});
    }
    endResetModel();
}

void IncidentMarkers::follow(const IncidentId &id)
{
    const Incident *incident = m_source.world().incident(id);
    const bool shown = incident && !incident->isClosed() && incident->place.point;
    const auto at = std::ranges::lower_bound(m_rows, id, {}, &Marker::id);
    const bool present = at != m_rows.end() && at->id == id;
    const int row = int(at - m_rows.begin());
    if (shown && !present) {
        beginInsertRows({}, row, row);
        m_rows.insert(at, {id, isOverdue(id)});
        endInsertRows();
    } else if (!shown && present) {
        beginRemoveRows({}, row, row);
        m_rows.erase(at);
        endRemoveRows();
    } else if (shown) {
        at->overdue = isOverdue(id);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

PlaceMarkers::PlaceMarkers(const WorldSource &source, Kind kind, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_kind(kind)
{
    reload();
    connect(&source, &WorldSource::worldReplaced, this, &PlaceMarkers::reload);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (std::holds_alternative<UnitPut>(event) || std::holds_alternative<PlacePut>(event))
            reload();
    });
}

int PlaceMarkers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PlaceMarkers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Marker &marker = m_rows[size_t(index.row())];
    switch (role) {
    case LatitudeRole:
        return marker.at.latitude;
    case LongitudeRole:
        return marker.at.longitude;
    case TitleRole:
        return marker.title;
    default:
        return {};
    }
}

QHash<int, QByteArray> PlaceMarkers::roleNames() const
{
    return {{LatitudeRole, "latitude"}, {LongitudeRole, "longitude"}, {TitleRole, "title"}};
}

void PlaceMarkers::reload()
{
    std::vector<Marker> rows;
    if (m_kind == Kind::Units) {
        for (const Unit &unit : m_source.world().units | std::views::values) {
            if (unit.position && !unit.suspended)
                rows.push_back({unit.shortName.isEmpty() ? unit.name : unit.shortName, *unit.position});
        }
    } else {
        for (const Place &place : m_source.world().places | std::views::values) {
            if (!place.retired)
                rows.push_back({place.name, place.position});
        }
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

AreaShapes::AreaShapes(const WorldSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
{
    reload();
    connect(&source, &WorldSource::worldReplaced, this, &AreaShapes::reload);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (std::holds_alternative<AreaPut>(event))
            reload();
    });
}

int AreaShapes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AreaShapes::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shape &shape = m_rows[size_t(index.row())];
    if (role == PathRole)
        return shape.path;
    return role == UrbanRole ? QVariant(shape.urban) : QVariant();
}

QHash<int, QByteArray> AreaShapes::roleNames() const
{
    return {{PathRole, "path"}, {UrbanRole, "urban"}};
}

void AreaShapes::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const AreaKind kind : {AreaKind::Boundary, AreaKind::Urban}) {
        for (const Area &area : m_source.world().areas | std::views::values) {
            if (area.kind != kind || area.retired)
                continue;
            for (const Polygon &polygon : area.polygons) {
                if (polygon.rings.empty())
                    continue;
                QVariantList path;
                for (const GeoPoint &point : polygon.rings.front())
                    path += QVariant::fromValue(QGeoCoordinate(point.latitude, point.longitude));
                m_rows.push_back({path, kind == AreaKind::Urban});
            }
        }
    }
    endResetModel();
}

} // namespace liandong
