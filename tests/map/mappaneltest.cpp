// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mappanel.h"
#include "deskmodels/testsource.h"
#include "support/warnings.h"

#include <QGeoCoordinate>
#include <QLabel>
#include <QQuickItem>
#include <QQuickWidget>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

/// The panel with its scene, drawn by software.
class MapPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_source.emplace();
        m_source->open(1);
        m_panel.emplace(*m_source);
        m_panel->resize(700, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_panel));
        QVERIFY(scene()->rootObject());
        m_map = nullptr;
        for (QQuickItem *item : scene()->rootObject()->findChildren<QQuickItem *>()) {
            if (item->metaObject()->indexOfProperty("minimumZoomLevel") >= 0)
                m_map = item;
        }
        QVERIFY(m_map);
        QTRY_VERIFY(m_map->property("mapReady").toBool());
        QTRY_VERIFY(seesTheCounty());
    }

    void cleanup()
    {
        m_panel.reset();
        m_source.reset();
    }

    void drawsEverythingWithoutAWarning()
    {
        const WarningWatch watch;
        TestSource source;
        source.open(1);
        source.give(1);
        MapPanel panel(source);
        panel.resize(640, 480);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.select(sample::id<IncidentId>(1));
        panel.setPick(sample::inMountains());
        panel.setNight(true);
        source.open(2);
        source.replace(sample::world());
        const QImage night = panel.grab().toImage();
        panel.setNight(false);
        QTRY_VERIFY(panel.grab().toImage() != night);
        QVERIFY(!panel.findChild<QLabel *>()->isVisible());
        QCOMPARE(watch.text(), QString());
    }

    void aClickIsAPlaceInTheCounty()
    {
        QSignalSpy picked(&*m_panel, &MapPanel::placePicked);
        QSignalSpy chosen(&*m_panel, &MapPanel::incidentChosen);
        const QPoint at = pixelOf({28.3, 111.6});
        QTest::mouseClick(scene(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(picked.size(), 1);
        const auto point = picked.front().front().value<GeoPoint>();
        QVERIFY2(std::abs(point.latitude - 28.3) < 0.01 && std::abs(point.longitude - 111.6) < 0.01,
            qPrintable(u"%1 %2"_s.arg(point.latitude).arg(point.longitude)));
        QCOMPARE(chosen.size(), 0);
    }

    void aClickOnAnIncidentChoosesItAndIsNoPlace()
    {
        QSignalSpy picked(&*m_panel, &MapPanel::placePicked);
        QSignalSpy chosen(&*m_panel, &MapPanel::incidentChosen);
        QTRY_VERIFY(isDrawnWhereItBelongs(sample::id<IncidentId>(1), sample::inTown()));
        QTest::mouseClick(scene(), Qt::LeftButton, {}, pixelOf(sample::inTown()));
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<IncidentId>(), sample::id<IncidentId>(1));
        QCoreApplication::processEvents(); // nobody clicks twice between two events
        QCOMPARE(picked.size(), 0);
        QTest::mouseClick(scene(), Qt::LeftButton, {}, pixelOf({28.3, 111.6}));
        QTRY_VERIFY(!picked.isEmpty());
        QCOMPARE(picked.size(), 1);
        QVERIFY(std::abs(picked.front().front().value<GeoPoint>().latitude - 28.3) < 0.01);
    }

    void whatThePointerIsOnIsNamed()
    {
        QTRY_VERIFY(isDrawnWhereItBelongs(sample::id<IncidentId>(1), sample::inTown()));
        auto *tip = scene()->rootObject()->findChild<QQuickItem *>(u"tip"_s);
        QVERIFY(tip);
        QTest::mouseMove(scene(), pixelOf({28.3, 111.6}));
        QCoreApplication::processEvents();
        QVERIFY(!tip->isVisible());
        QTest::mouseMove(scene(), pixelOf(sample::inTown()));
        QTRY_VERIFY(tip->isVisible());
        QVERIFY(QRectF(0, 0, scene()->width(), scene()->height()).contains(tip->mapRectToScene(tip->boundingRect())));
        QTest::mouseMove(scene(), pixelOf({28.3, 111.6}));
        QTRY_VERIFY(!tip->isVisible());
    }

    void lookingAtAPlaceBringsItToTheMiddle()
    {
        m_panel->lookAt(sample::inMountains());
        QTRY_VERIFY(isInTheMiddle(sample::inMountains()));
        m_panel->showWholeCounty();
        QTRY_VERIFY(seesTheCounty() && !isInTheMiddle(sample::inMountains()));
    }

    /// After a lost link the world comes anew; the operator goes on looking at what he looked at.
    void aNewWorldLeavesTheMapWhereTheOperatorPutIt()
    {
        m_panel->lookAt(sample::inMountains());
        QTRY_VERIFY(isInTheMiddle(sample::inMountains()));
        m_source->replace(World(m_source->world()));
        QCoreApplication::processEvents();
        QVERIFY(isInTheMiddle(sample::inMountains()));
    }

private:
    [[nodiscard]] QQuickWidget *scene() const { return m_panel->findChild<QQuickWidget *>(); }

    [[nodiscard]] QPoint pixelOf(const GeoPoint &point) const
    {
        QPointF pixel;
        QMetaObject::invokeMethod(
            m_map, "fromCoordinate", qReturnArg(pixel), QGeoCoordinate(point.latitude, point.longitude), false);
        return pixel.toPoint();
    }

    /// Markers take their places only when the scene is drawn.
    [[nodiscard]] bool isDrawnWhereItBelongs(const IncidentId &incident, const GeoPoint &point) const
    {
        const QQuickItem *marker = itemWithKey(*m_map, incident.text());
        if (!marker)
            return false;
        const QPointF centre = marker->mapToScene(marker->property("anchorPoint").toPointF());
        return (centre - pixelOf(point)).manhattanLength() < 3;
    }

    static const QQuickItem *itemWithKey(const QQuickItem &item, const QString &key)
    {
        if (item.property("key").toString() == key)
            return &item;
        for (const QQuickItem *child : item.childItems()) {
            if (const QQuickItem *found = itemWithKey(*child, key))
                return found;
        }
        return nullptr;
    }

    [[nodiscard]] bool seesTheCounty() const
    {
        const QRect view = scene()->rect();
        return view.contains(pixelOf({27.9, 110.7})) && view.contains(pixelOf({28.7, 111.9}))
            && pixelOf({28.7, 111.9}).x() - pixelOf({27.9, 110.7}).x() > view.width() / 2;
    }

    [[nodiscard]] bool isInTheMiddle(const GeoPoint &point) const
    {
        return (pixelOf(point) - scene()->rect().center()).manhattanLength() < 5;
    }

    std::optional<TestSource> m_source;
    std::optional<MapPanel> m_panel;
    QQuickItem *m_map = nullptr;
};

QTEST_MAIN(MapPanelTest)
#include "mappaneltest.moc"
