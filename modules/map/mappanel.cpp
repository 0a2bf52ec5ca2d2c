// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mappanel.h"

#include <QQmlContext>
#include <QQuickItem>
#include <QQuickWidget>

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
    , m_drawings(source)
    , m_sketch(new MapSketch(this))
    , m_ruler(new ScaleRule(this))
{
    context().setContextProperty(QStringLiteral("incidents"), &m_incidents);
    context().setContextProperty(QStringLiteral("units"), &m_units);
    context().setContextProperty(QStringLiteral("areas"), &m_areas);
    context().setContextProperty(QStringLiteral("drawings"), &m_drawings);
    context().setContextProperty(QStringLiteral("sketch"), m_sketch);
    context().setContextProperty(QStringLiteral("ruler"), m_ruler);
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
    m_drawings.select(incident);
}

void MapPanel::nameByNumber()
{
    m_incidents.nameByNumber();
    m_drawings.hideLabels();
}

void MapPanel::showTheSameAs(const MapPanel &other)
{
    if (scene() && other.scene())
        QMetaObject::invokeMethod(scene(), "fitTo", Q_ARG(QVariant, other.scene()->property("seen")));
}

QImage MapPanel::picture() const
{
    const auto *view = findChild<QQuickWidget *>();
    return scene() ? view->grabFramebuffer() : QImage();
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
    if (!m_sketch->isActive())
        Q_EMIT placePicked({latitude, longitude});
}

void MapPanel::relayChoice(const QString &key)
{
    const auto id = IncidentId::fromText(key);
    if (id && !m_sketch->isActive())
        Q_EMIT incidentChosen(*id);
}

} // namespace liandong
