// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mappanel.h"

#include <QQmlContext>
#include <QQuickItem>

namespace liandong {

namespace {

QVariantMap pickMap(const std::optional<GeoPoint> &point)
{
    return {{QStringLiteral("set"), point.has_value()}, {QStringLiteral("latitude"), point ? point->latitude : 0.0},
        {QStringLiteral("longitude"), point ? point->longitude : 0.0}};
}

} // namespace

MapPanel::MapPanel(const WorldSource &source, QWidget *parent)
    : MapView(source, parent)
    , m_incidents(source)
    , m_units(source, PlaceMarkers::Kind::Units)
    , m_areas(source)
{
    context().setContextProperty(QStringLiteral("incidents"), &m_incidents);
    context().setContextProperty(QStringLiteral("units"), &m_units);
    context().setContextProperty(QStringLiteral("areas"), &m_areas);
    setPick({});
    load(QStringLiteral("MapScene.qml"));
    if (scene()) {
        connect(scene(), SIGNAL(placePicked(double, double)), this, SLOT(relayPick(double, double)));
        connect(scene(), SIGNAL(incidentChosen(QString)), this, SLOT(relayChoice(QString)));
    }
    startTimer(1000);
}

void MapPanel::select(const std::optional<IncidentId> &incident)
{
    m_incidents.select(incident);
}

void MapPanel::setPick(const std::optional<GeoPoint> &point)
{
    context().setContextProperty(QStringLiteral("pick"), pickMap(point));
}

void MapPanel::timerEvent(QTimerEvent *)
{
    m_incidents.refreshOverdue();
}

void MapPanel::relayPick(double latitude, double longitude)
{
    Q_EMIT placePicked({latitude, longitude});
}

void MapPanel::relayChoice(const QString &key)
{
    if (const auto id = IncidentId::fromText(key))
        Q_EMIT incidentChosen(*id);
}

} // namespace liandong
