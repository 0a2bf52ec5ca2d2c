// SPDX-License-Identifier: GPL-3.0-or-later
// The map of real centres, empty and crowded, by day and by night. LIANDONG_PICTURES=FOLDER keeps a picture of each.
#include "map/mappanel.h"
#include "map/tiles/tilelayer.h"

#include "deskmodels/testsource.h"
#include "profile/profilefolder.h"
#include "support/warnings.h"

#include <QGeoCoordinate>
#include <QQmlContext>
#include <QQuickItem>
#include <QQuickWidget>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <ranges>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

World worldOf(const QString &profile)
{
    World world;
    const Result<Profile> read = readProfile(QStringLiteral(LIANDONG_DATA "/") + profile);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    static_cast<RuleBook &>(world) = ruleBookOf(*read);
    return world;
}

bool isInside(const World &world, const GeoPoint &point)
{
    return std::ranges::any_of(world.areas | std::views::values, [&](const Area &area) {
        return area.kind == AreaKind::Boundary
            && std::ranges::any_of(area.polygons, [&](const Polygon &polygon) { return contains(polygon, point); });
    });
}

/// Incidents in every state all over the area, more in its middle; every tenth is late.
void addIncidents(World &world, quint32 count)
{
    TestSource patterns;
    patterns.open(1);
    patterns.bring(2, OrderState::Given);
    patterns.bring(3, OrderState::Departed);
    patterns.bring(4, OrderState::LeftScene);
    std::vector<UnitKey> units;
    for (const UnitKey &key : world.units | std::views::keys) {
        if (startOf(world, key, world.centre.position))
            units.push_back(key);
    }
    QRandomGenerator random(7);
    for (quint32 n = 1; n <= count;) {
        const double spread = n % 2 ? 1.4 : 0.08;
        const GeoPoint at{world.centre.position.latitude + (random.generateDouble() - 0.5) * spread,
            world.centre.position.longitude + (random.generateDouble() - 0.5) * spread};
        if (!isInside(world, at))
            continue;
        Incident incident = patterns.incident(n % 4 + 1);
        incident.id = sample::id<IncidentId>(1000 + n);
        incident.number = u"AH-20261121-%1"_s.arg(qulonglong(n), 4, 10, QChar(u'0'));
        incident.place.point = at;
        for (Order &order : incident.orders) {
            order.unit = units.at(size_t(random.bounded(int(units.size()))));
            for (Deadline &deadline : order.deadlines)
                deadline.dueAt = n % 10 ? Instant::max() : Instant{};
        }
        world.incidents[incident.id] = incident;
        ++n;
    }
}

} // namespace

class MapSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_panel.reset();
        m_source.reset();
    }

    void aClickOnACircleComesNearer()
    {
        open(worldOf(u"anhua"_s), 400);
        QSignalSpy picked(&*m_panel, &MapPanel::placePicked);
        QSignalSpy chosen(&*m_panel, &MapPanel::incidentChosen);
        const double before = zoom();
        const int row = largest();
        const int count = rows()->index(row, 0).data(MarkerClusters::CountRole).toInt();
        QVERIFY(count > 20);
        QTest::mouseClick(view(), Qt::LeftButton, {}, pixelOf(rows()->rows().at(size_t(row)).at));
        QTRY_VERIFY(zoom() >= before + 1);
        QTRY_VERIFY(rows()->index(largest(), 0).data(MarkerClusters::CountRole).toInt() < count);
        QCOMPARE(picked.size(), 0);
        QCOMPARE(chosen.size(), 0);
    }

    void layersComeAndGo()
    {
        open(worldOf(u"anhua"_s), 20);
        const auto count = [this](const char *name) {
            return view()
                ->rootContext()
                ->contextProperty(QString::fromLatin1(name))
                .value<QAbstractItemModel *>()
                ->rowCount();
        };
        QTRY_VERIFY(count("units") > 0);
        QTRY_VERIFY(count("links") > 0);
        QCOMPARE(count("detachments") + count("equipment"), 0);
        m_panel->showLayers(MapLayer::Detachments | MapLayer::Equipment);
        QTRY_COMPARE(count("units") + count("links"), 0);
        QTRY_VERIFY(count("detachments") > 0 && count("equipment") > 0);
        QCOMPARE(map()->property("namesShown").toBool(), false);
        m_panel->showLayers(kUsualLayers);
        QTRY_VERIFY(count("units") > 0);
        QCOMPARE(map()->property("namesShown").toBool(), true);
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("incidents");
        QTest::addColumn<double>("magnification");
        QTest::addRow("anhua") << u"anhua"_s << 0 << 1.0;
        QTest::addRow("anhua-few") << u"anhua"_s << 25 << 1.0;
        QTest::addRow("anhua-crowd") << u"anhua"_s << 600 << 1.0;
        QTest::addRow("anhua-wall") << u"anhua"_s << 600 << 2.0;
        QTest::addRow("xuchang") << u"xuchang"_s << 0 << 1.0;
        QTest::addRow("xuchang-crowd") << u"xuchang"_s << 600 << 1.0;
    }

    void pictures()
    {
        QFETCH(QString, profile);
        QFETCH(int, incidents);
        QFETCH(double, magnification);
        const WarningWatch watch;
        open(worldOf(profile), quint32(incidents));
        m_panel->setMagnification(magnification);
        if (magnification == 1) {
            m_panel->showLayers(kUsualLayers | MapLayer::Detachments | MapLayer::Equipment);
            if (incidents > 0)
                m_panel->select(sample::id<IncidentId>(1002));
        }
        keep(u"day"_s);
        const QImage day = view()->grabFramebuffer();
        m_panel->setNight(true);
        keep(u"night"_s);
        QVERIFY(view()->grabFramebuffer() != day);
        m_panel->lookAt(m_source->world().centre.position);
        map()->setProperty("zoomLevel", 14);
        keep(u"town"_s);
        QCOMPARE(watch.text(), QString());
    }

private:
    void open(World world, quint32 incidents)
    {
        addIncidents(world, incidents);
        m_source.emplace();
        m_source->replace(world);
        m_panel.emplace(*m_source);
        m_panel->resize(1100, 800);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_panel));
        QTRY_VERIFY(map()->property("mapReady").toBool());
        QTRY_VERIFY(map()->property("zoomLevel").toDouble() > 7);
        settle();
    }

    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::processEvents();
            view()->grabFramebuffer(); // markers take their places when they are drawn
        }
    }

    void keep(const QString &what)
    {
        settle();
        auto *base = qobject_cast<DrawnGround *>(view()->rootObject()->findChild<TileLayer *>(u"base"_s)->pictures());
        QVERIFY(base);
        QTRY_VERIFY(base->isDrawn());
        if (const QString folder = qEnvironmentVariable("LIANDONG_PICTURES"); !folder.isEmpty())
            QVERIFY(view()->grabFramebuffer().save(
                u"%1/map-%2-%3.png"_s.arg(folder, QLatin1StringView(QTest::currentDataTag()), what)));
    }

    [[nodiscard]] QQuickWidget *view() const { return m_panel->findChild<QQuickWidget *>(); }
    [[nodiscard]] QQuickItem *map() const
    {
        for (QQuickItem *item : view()->rootObject()->findChildren<QQuickItem *>()) {
            if (item->metaObject()->indexOfProperty("minimumZoomLevel") >= 0)
                return item;
        }
        return nullptr;
    }
    [[nodiscard]] double zoom() const { return map()->property("zoomLevel").toDouble(); }
    [[nodiscard]] MarkerClusters *rows() const
    {
        return qobject_cast<MarkerClusters *>(
            view()->rootContext()->contextProperty(u"incidents"_s).value<QObject *>());
    }
    [[nodiscard]] int largest() const
    {
        const auto &all = rows()->rows();
        return int(
            std::ranges::max_element(all, {}, [](const ClusterRow &row) { return row.members.size(); }) - all.begin());
    }
    [[nodiscard]] QPoint pixelOf(const GeoPoint &point) const
    {
        QPointF pixel;
        QMetaObject::invokeMethod(
            map(), "fromCoordinate", qReturnArg(pixel), QGeoCoordinate(point.latitude, point.longitude), false);
        return pixel.toPoint();
    }

    std::optional<TestSource> m_source;
    std::optional<MapPanel> m_panel;
};

QTEST_MAIN(MapSceneTest)
#include "mapscenetest.moc"
