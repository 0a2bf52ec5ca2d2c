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
    , m_detachments(source, AssetMarkers::Kind::Detachments)
    , m_equipment(source, AssetMarkers::Kind::Equipment)
    , m_areas(source)
    , m_incidentsSeen(m_incidents)
    , m_unitsSeen(m_units)
    , m_detachmentsSeen(m_detachments)
    , m_equipmentSeen(m_equipment)
    , m_links(source)
    , m_drawings(source)
    , m_sketch(new MapSketch(this))
    , m_ruler(new ScaleRule(this))
{
    context().setContextProperty(QStringLiteral("incidents"), &m_incidentsSeen);
    context().setContextProperty(QStringLiteral("units"), &m_unitsSeen);
    context().setContextProperty(QStringLiteral("detachments"), &m_detachmentsSeen);
    context().setContextProperty(QStringLiteral("equipment"), &m_equipmentSeen);
    context().setContextProperty(QStringLiteral("links"), &m_links);
    context().setContextProperty(QStringLiteral("areas"), &m_areas);
    context().setContextProperty(QStringLiteral("drawings"), &m_drawings);
    context().setContextProperty(QStringLiteral("sketch"), m_sketch);
    context().setContextProperty(QStringLiteral("ruler"), m_ruler);
    showLayers(kUsualLayers);
    setPick({});
    connect(&m_incidentsSeen, &MarkerClusters::shownChanged, this, &MapPanel::followIncidents);
    followIncidents();
    load(QStringLiteral("MapScene.qml"));
    if (scene()) {
        connect(scene(), SIGNAL(placePicked(double, double)), this, SLOT(relayPick(double, double)));
        connect(scene(), SIGNAL(incidentChosen(QString)), this, SLOT(relayChoice(QString)));
    }
    startTimer(1000);
}

void MapPanel::showLayers(MapLayers layers)
{
    m_unitsSeen.setShown(layers.testFlag(MapLayer::Units));
    m_detachmentsSeen.setShown(layers.testFlag(MapLayer::Detachments));
    m_equipmentSeen.setShown(layers.testFlag(MapLayer::Equipment));
    m_links.setShown(layers.testFlag(MapLayer::Lines));
    showGroundLayers(layers.testFlag(MapLayer::Ground));
    context().setContextProperty(QStringLiteral("townshipsShown"), layers.testFlag(MapLayer::Townships));
}

void MapPanel::select(const std::optional<IncidentId> &incident)
{
    m_incidents.select(incident);
    m_links.select(incident);
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
    m_links.refresh();
}

/// Incidents in a circle have no lines: nobody could tell whose they are.
void MapPanel::followIncidents()
{
    std::vector<IncidentId> shown;
    for (const int row : m_incidentsSeen.singles())
        shown.push_back(m_incidents.incidentAt(row));
    m_links.showOf(shown);
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
