// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapview.h"

#include "base/check.h"
#include "domain/event.h"
#include "map/tiles/tilelayer.h"
#include "map/tr.h"

#include <QGeoRectangle>
#include <QLabel>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlError>
#include <QQuickItem>
#include <QQuickWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace liandong {

namespace {

constexpr double kStrengthAtNight = 0.6; ///< of pictures that were drawn for the day

QVariantMap colours(bool night, bool covered)
{
    const auto pick = [night](const char *day, const char *dark) {
        return QVariant(QColor::fromString(QLatin1StringView(night ? dark : day)));
    };
    return {{QStringLiteral("background"), pick("#e9edf0", "#14191f")},
        {QStringLiteral("groundStrength"), night ? kStrengthAtNight : 1.0},
        {QStringLiteral("county"), pick("#f9fafa", "#1c232b")},
        {QStringLiteral("countyEdge"), covered ? pick("#4c5a66", "#a5b2bd") : pick("#9aa7b2", "#5c6b78")},
        {QStringLiteral("urban"), pick("#33a9bccb", "#334a6072")},
        {QStringLiteral("urbanEdge"), pick("#7d94a6", "#6d8496")},
        {QStringLiteral("quiet"), pick("#7b8894", "#8795a1")}, {QStringLiteral("text"), pick("#1d2730", "#e6ebef")},
        {QStringLiteral("unit"), pick("#4c5a66", "#a5b2bd")}, {QStringLiteral("plate"), pick("#f4ffffff", "#e6232b34")},
        {QStringLiteral("halo"), pick("#ffffff", "#14191f")}, {QStringLiteral("accent"), pick("#1769aa", "#5aa9e6")},
        {QStringLiteral("drawn"), pick("#331769aa", "#335aa9e6")},
        {QStringLiteral("overdue"), pick("#c62828", "#ff6b5e")},
        {QStringLiteral("onOverdue"), pick("#ffffff", "#14191f")}};
}

/// Around all of them that are in use.
QGeoRectangle boundsOf(const World &world, const auto &isWanted)
{
    QGeoRectangle bounds;
    for (const auto &[key, area] : world.areas) {
        if (area.retired || !isWanted(area))
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
    return bounds;
}

/// The county; without a boundary what else is drawn, else where the centre is, else China.
QGeoRectangle boundsOf(const World &world)
{
    const QGeoRectangle county = boundsOf(world, [](const Area &area) { return area.kind == AreaKind::Boundary; });
    if (!county.isEmpty())
        return county;
    const QGeoRectangle drawn = boundsOf(world, [](const Area &) { return true; });
    if (!drawn.isEmpty())
        return drawn;
    const GeoPoint centre = world.centre.position;
    if (centre != GeoPoint())
        return {QGeoCoordinate(centre.latitude, centre.longitude), 0.8, 0.6};
    return {QGeoCoordinate(53.6, 73.5), QGeoCoordinate(18.1, 135.1)};
}

TileLoaderOptions tileOptions(const WorldSource &source)
{
    static const int kRegistered = qmlRegisterType<TileLayer>("liandong.map", 1, 0, "TileLayer");
    Q_UNUSED(kRegistered);
    return {.folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/tiles"),
        .now = [&source] { return source.serviceNow(); }};
}

} // namespace

MapView::MapView(const WorldSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_base(source)
    , m_ground(tileOptions(source))
    , m_labels(tileOptions(source))
    , m_townships(source, PlaceMarkers::Kind::Townships)
    , m_view(new QQuickWidget(this))
    , m_failure(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_failure);
    m_failure->setWordWrap(true);
    m_failure->setMargin(12);
    m_failure->hide();
    m_view->setResizeMode(QQuickWidget::SizeRootObjectToView);
    m_view->setFocusPolicy(Qt::ClickFocus);
    setMinimumSize(220, 160);
    setAccessibleName(map::Tr::tr("Map"));
    context().setContextProperty(QStringLiteral("townships"), &m_townships);
    context().setContextProperty(QStringLiteral("base"), &m_base);
    context().setContextProperty(QStringLiteral("ground"), &m_ground);
    context().setContextProperty(QStringLiteral("groundLabels"), &m_labels);
    publishColours();
    setMagnification(1);
    context().setContextProperty(QStringLiteral("home"), QVariant::fromValue(QGeoShape(boundsOf(source.world()))));
    connect(&m_source, &WorldSource::worldReplaced, this, &MapView::publishHome);
    connect(&m_source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (std::holds_alternative<AreaPut>(event) || std::holds_alternative<CentrePut>(event))
            publishHome();
    });
}

MapView::~MapView()
{
    delete m_view; // before what it shows
}

QQmlContext &MapView::context()
{
    return *m_view->rootContext();
}

QQuickItem *MapView::scene() const
{
    return m_view->rootObject();
}

void MapView::load(const QString &scene)
{
    m_view->setSource(QUrl(u"qrc:/liandong/map/" + scene));
    if (m_view->rootObject()) {
        auto *tiles = m_view->rootObject()->findChild<TileLayer *>(QStringLiteral("ground"));
        LD_CHECK(tiles, return);
        connect(tiles, &TileLayer::coveringChanged, this, [this, tiles] {
            m_covered = tiles->isCovering();
            publishColours();
        });
        return;
    }
    QStringList reasons;
    for (const QQmlError &error : m_view->errors())
        reasons += error.toString();
    m_failure->setText(
        map::Tr::tr("The map cannot be drawn on this machine; everything else works.\n%1").arg(reasons.join(u'\n')));
    m_failure->show();
    m_view->hide();
}

void MapView::publishHome()
{
    context().setContextProperty(QStringLiteral("home"), QVariant::fromValue(QGeoShape(boundsOf(m_source.world()))));
    if (scene())
        QMetaObject::invokeMethod(scene(), "showAllUnlessPlaced");
}

void MapView::publishColours()
{
    context().setContextProperty(QStringLiteral("colours"), colours(m_night, m_covered));
}

void MapView::setNight(bool night)
{
    m_night = night;
    m_base.setNight(night);
    publishColours();
}

void MapView::setGround(const TileSource &ground)
{
    m_ground.setSource(ground);
    m_labels.setSource(ground.labelSource());
}

void MapView::setMagnification(double magnification)
{
    m_base.setMagnification(magnification);
    context().setContextProperty(QStringLiteral("magnification"), magnification);
}

void MapView::lookAt(const GeoPoint &point)
{
    if (scene())
        QMetaObject::invokeMethod(scene(), "lookAt", Q_ARG(QVariant, point.latitude), Q_ARG(QVariant, point.longitude));
}

void MapView::showWholeCounty()
{
    if (scene())
        QMetaObject::invokeMethod(scene(), "showAll");
}

} // namespace liandong
