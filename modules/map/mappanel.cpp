// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mappanel.h"

#include "map/tr.h"

#include <QGeoRectangle>
#include <QLabel>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlError>
#include <QQuickItem>
#include <QQuickWidget>
#include <QVBoxLayout>

namespace liandong {

namespace {

QVariantMap colours(bool night)
{
    const auto pick = [night](const char *day, const char *dark) {
        return QVariant(QColor::fromString(QLatin1StringView(night ? dark : day)));
    };
    return {{QStringLiteral("background"), pick("#e9edf0", "#14191f")},
        {QStringLiteral("county"), pick("#f9fafa", "#1c232b")},
        {QStringLiteral("countyEdge"), pick("#9aa7b2", "#5c6b78")},
        {QStringLiteral("urban"), pick("#33a9bccb", "#334a6072")},
        {QStringLiteral("urbanEdge"), pick("#7d94a6", "#6d8496")},
        {QStringLiteral("quiet"), pick("#7b8894", "#8795a1")}, {QStringLiteral("text"), pick("#1d2730", "#e6ebef")},
        {QStringLiteral("unit"), pick("#4c5a66", "#a5b2bd")}, {QStringLiteral("plate"), pick("#f4ffffff", "#e6232b34")},
        {QStringLiteral("halo"), pick("#ffffff", "#14191f")}, {QStringLiteral("accent"), pick("#1769aa", "#5aa9e6")},
        {QStringLiteral("overdue"), pick("#c62828", "#ff6b5e")}};
}

QGeoRectangle boundsOf(const World &world)
{
    QGeoRectangle bounds;
    for (const auto &[key, area] : world.areas) {
        if (area.kind != AreaKind::Boundary)
            continue;
        for (const Polygon &polygon : area.polygons) {
            for (const auto &ring : polygon.rings) {
                for (const GeoPoint &point : ring) {
                    const QGeoCoordinate corner(point.latitude, point.longitude);
                    bounds = bounds.isValid() ? bounds : QGeoRectangle(corner, corner);
                    bounds.extendRectangle(corner);
                }
            }
        }
    }
    if (bounds.isEmpty()) {
        const GeoPoint centre = world.centre.position;
        bounds = QGeoRectangle(QGeoCoordinate(centre.latitude, centre.longitude), 0.8, 0.6);
    }
    return bounds;
}

QVariantMap pickMap(const std::optional<GeoPoint> &point)
{
    return {{QStringLiteral("set"), point.has_value()}, {QStringLiteral("latitude"), point ? point->latitude : 0.0},
        {QStringLiteral("longitude"), point ? point->longitude : 0.0}};
}

} // namespace

MapPanel::MapPanel(const WorldSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_incidents(source)
    , m_units(source, PlaceMarkers::Kind::Units)
    , m_townships(source, PlaceMarkers::Kind::Townships)
    , m_areas(source)
    , m_scene(new QQuickWidget(this))
    , m_failure(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scene, 1);
    layout->addWidget(m_failure);
    m_failure->setWordWrap(true);
    m_failure->setMargin(12);
    m_failure->hide();
    m_scene->setResizeMode(QQuickWidget::SizeRootObjectToView);
    m_scene->setFocusPolicy(Qt::ClickFocus);
    setMinimumSize(220, 160);
    setAccessibleName(map::Tr::tr("Map"));
    load();
    connect(&m_source, &WorldSource::worldReplaced, this, &MapPanel::publishHome);
    startTimer(1000);
}

void MapPanel::load()
{
    QQmlContext *context = m_scene->rootContext();
    context->setContextProperty(QStringLiteral("incidents"), &m_incidents);
    context->setContextProperty(QStringLiteral("units"), &m_units);
    context->setContextProperty(QStringLiteral("townships"), &m_townships);
    context->setContextProperty(QStringLiteral("areas"), &m_areas);
    context->setContextProperty(QStringLiteral("colours"), colours(false));
    context->setContextProperty(QStringLiteral("magnification"), 1.0);
    context->setContextProperty(QStringLiteral("pick"), pickMap({}));
    context->setContextProperty(QStringLiteral("home"), QVariant::fromValue(QGeoShape(boundsOf(m_source.world()))));
    m_scene->setSource(QUrl(QStringLiteral("qrc:/liandong/map/MapScene.qml")));
    if (QQuickItem *scene = m_scene->rootObject()) {
        connect(scene, SIGNAL(placePicked(double, double)), this, SLOT(relayPick(double, double)));
        connect(scene, SIGNAL(incidentChosen(QString)), this, SLOT(relayChoice(QString)));
        return;
    }
    QStringList reasons;
    for (const QQmlError &error : m_scene->errors())
        reasons += error.toString();
    m_failure->setText(
        map::Tr::tr("The map cannot be drawn on this machine; everything else works.\n%1").arg(reasons.join(u'\n')));
    m_failure->show();
    m_scene->hide();
}

void MapPanel::publishHome()
{
    m_scene->rootContext()->setContextProperty(
        QStringLiteral("home"), QVariant::fromValue(QGeoShape(boundsOf(m_source.world()))));
    if (QQuickItem *scene = m_scene->rootObject())
        QMetaObject::invokeMethod(scene, "showAllUnlessPlaced");
}

void MapPanel::setNight(bool night)
{
    m_scene->rootContext()->setContextProperty(QStringLiteral("colours"), colours(night));
}

void MapPanel::setMagnification(double magnification)
{
    m_scene->rootContext()->setContextProperty(QStringLiteral("magnification"), magnification);
}

void MapPanel::select(const std::optional<IncidentId> &incident)
{
    m_incidents.select(incident);
}

void MapPanel::setPick(const std::optional<GeoPoint> &point)
{
    m_scene->rootContext()->setContextProperty(QStringLiteral("pick"), pickMap(point));
}

void MapPanel::lookAt(const GeoPoint &point)
{
    if (QQuickItem *scene = m_scene->rootObject())
        QMetaObject::invokeMethod(scene, "lookAt", Q_ARG(QVariant, point.latitude), Q_ARG(QVariant, point.longitude));
}

void MapPanel::showWholeCounty()
{
    if (QQuickItem *scene = m_scene->rootObject())
        QMetaObject::invokeMethod(scene, "showAll");
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
