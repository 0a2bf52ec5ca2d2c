// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuttexts.h"
#include "mapmouse.h"
#include "testdesk.h"

#include "deskui/look/language.h"
#include "deskui/look/theme.h"
#include "deskui/map/mapdesk.h"
#include "deskui/map/mapprint.h"
#include "deskui/map/maptools.h"
#include "deskui/wall/wallwindow.h"
#include "support/warnings.h"

#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QQmlContext>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

const std::vector<GeoPoint> kRing{{28.25, 111.25}, {28.25, 111.55}, {28.45, 111.55}, {28.45, 111.25}};

} // namespace

/// The tools above the map, with the mouse and the keys of a seat.
class MapToolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }

    void init() { sit(sample::theOperator()); }

    void cleanup()
    {
        m_mouse.reset();
        m_window.reset();
        m_seat.reset();
    }

    void whileMeasuringAClickIsNothingElse()
    {
        QSignalSpy picked(&panel(), &MapPanel::placePicked);
        QSignalSpy chosen(&panel(), &MapPanel::incidentChosen);
        button("measure-distance")->click();
        QVERIFY(hint().startsWith(u"Distance\nClick corner after corner"));
        m_mouse->click(sample::inTown()); // an incident is there
        m_mouse->click(kRing[1]);
        QTRY_COMPARE(panel().sketch().points().size(), 2u);
        QTRY_VERIFY2(hint().startsWith(u"Distance: ") && hint().contains(u" km\n"), qPrintable(hint()));
        press(Qt::Key_Return);
        QTRY_VERIFY(panel().sketch().isFinished());
        QVERIFY2(hint().contains(u"anew"), qPrintable(hint()));
        QVERIFY(button("measure-distance")->isChecked());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!panel().sketch().isActive());
        QCOMPARE(hint(), QString());
        QVERIFY(!button("measure-distance")->isChecked());
        QCOMPARE(picked.size() + chosen.size(), 0);
        m_mouse->click(kRing[1]);
        QTRY_COMPARE(picked.size(), 1);
    }

    void anAreaIsToldWithItsOutline()
    {
        button("measure-area")->click();
        for (const GeoPoint &corner : kRing)
            m_mouse->click(corner);
        m_mouse->click(kRing[0]);
        QTRY_VERIFY(panel().sketch().isFinished());
        // 0.2 by 0.3 degrees; a pixel of this map is some 200 m.
        const double squareKilometres = hint().section(u' ', 1, 1).toDouble();
        QVERIFY2(std::abs(squareKilometres / 652 - 1) < 0.03, qPrintable(hint()));
        QVERIFY2(hint().contains(u"km², around 103 km") || hint().contains(u"km², around 10"), qPrintable(hint()));
        button("measure-area")->click(); // pressed again it is put away
        QVERIFY(!panel().sketch().isActive());
    }

    void aPerimeterIsDrawnAboutTheSelectedIncident()
    {
        drawRing();
        press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(label()));
        QVERIFY(!m_seat->newest<DrawOnIncident>());
        write(u"警戒圈"_s);
        press(Qt::Key_Return);
        const auto *asked = m_seat->newest<DrawOnIncident>();
        QVERIFY(asked);
        QCOMPARE(asked->incident, sample::id<IncidentId>(1));
        QCOMPARE(asked->kind, DrawingKind::Perimeter);
        QCOMPARE(asked->label, u"警戒圈"_s);
        QCOMPARE(asked->points.size(), 4u);
        QVERIFY(distanceMetres(asked->points[2], kRing[2]) < 500);
        QVERIFY2(hint().contains(u"being saved"), qPrintable(hint()));
        m_seat->carryOut();
        QCOMPARE(m_seat->source.incident(1).drawings.size(), 1u);
        QVERIFY(!panel().sketch().isActive());
        QVERIFY(!label()->isVisible());
    }

    void aDoubleClickFinishesALineAndThePointAtOnce()
    {
        m_seat->desk.select(sample::id<IncidentId>(1));
        button("draw-line")->click();
        m_mouse->click(kRing[0]);
        m_mouse->doubleClick(kRing[1]);
        QTRY_VERIFY(label()->isVisible());
        QCOMPARE(panel().sketch().points().size(), 2u);
        button("draw-point")->click();
        QVERIFY(!label()->isVisible());
        m_mouse->click(kRing[2]);
        QTRY_VERIFY(label()->isVisible());
        m_window->findChild<QPushButton *>(u"draw"_s)->click(); // a label is not needed
        QVERIFY(m_seat->newest<DrawOnIncident>());
        QCOMPARE(m_seat->newest<DrawOnIncident>()->kind, DrawingKind::Point);
        QCOMPARE(m_seat->newest<DrawOnIncident>()->label, QString());
    }

    void crossingLinesAreToldAndCorrected()
    {
        m_seat->desk.select(sample::id<IncidentId>(1));
        button("draw-perimeter")->click();
        for (const size_t corner : {0, 2, 1, 3})
            m_mouse->click(kRing[corner]);
        QTRY_COMPARE(panel().sketch().points().size(), 4u);
        QVERIFY2(hint().startsWith(u"Perimeter for ") && !hint().contains(u"around"),
            qPrintable(hint())); // crossing: no area
        press(Qt::Key_Return);
        QTRY_VERIFY2(hint().startsWith(u"The lines cross."), qPrintable(hint()));
        QVERIFY(!label()->isVisible());
        press(Qt::Key_Backspace);
        QTRY_COMPARE(panel().sketch().points().size(), 3u);
        QVERIFY2(hint().startsWith(u"Perimeter for "), qPrintable(hint()));
        press(Qt::Key_Return);
        QTRY_VERIFY(label()->isVisible());
        press(Qt::Key_Escape); // back to the corners, not away
        QTRY_VERIFY(!label()->isVisible());
        QCOMPARE(panel().sketch().points().size(), 3u);
        QVERIFY(!panel().sketch().isFinished());
        m_mouse->drag(kRing[1], {28.3, 111.7});
        QTRY_VERIFY(std::abs(panel().sketch().points()[2].longitude - 111.7) < 0.02);
    }

    void tooFewCornersAreTold()
    {
        m_seat->desk.select(sample::id<IncidentId>(1));
        button("draw-perimeter")->click();
        m_mouse->click(kRing[0]);
        QTRY_COMPARE(panel().sketch().points().size(), 1u);
        press(Qt::Key_Return);
        QTRY_COMPARE(hint(), u"Too few corners: 3 are needed"_s);
    }

    void whatIsRefusedIsKept()
    {
        drawRing();
        press(Qt::Key_Return);
        QTRY_VERIFY(label()->isVisible());
        write(u"警戒圈"_s);
        press(Qt::Key_Return);
        m_seat->refuse({RefusalReason::BadPlace, {}, u"points"_s, {}});
        QVERIFY2(hint().startsWith(u"The lines cross."), qPrintable(hint()));
        QCOMPARE(panel().sketch().points().size(), 4u);
        press(Qt::Key_Backspace);
        QTRY_COMPARE(panel().sketch().points().size(), 3u);
        press(Qt::Key_Return);
        QTRY_VERIFY(label()->isVisible());
        QCOMPARE(label()->text(), u"警戒圈"_s); // not to be typed again
        QSignalSpy told(&m_seat->desk, &Desk::notice);
        press(Qt::Key_Return);
        button("measure-area")->click(); // meanwhile something else is in hand: told in the notice line
        m_seat->refuse({RefusalReason::WrongState, sample::id<IncidentId>(1).text(), {}, u"closed"_s});
        QCOMPARE(told.size(), 1);
        QVERIFY(told.front().at(1).toBool());
        QVERIFY2(hint().startsWith(u"Area"), qPrintable(hint()));
    }

    void itBelongsToTheIncidentItWasBegunFor()
    {
        drawRing();
        m_seat->desk.select(sample::id<IncidentId>(2));
        QVERIFY2(hint().startsWith(u"Perimeter for " + m_seat->source.incident(1).number), qPrintable(hint()));
        panel().sketch().finish();
        m_window->findChild<QPushButton *>(u"draw"_s)->click();
        QVERIFY(m_seat->newest<DrawOnIncident>());
        QCOMPARE(m_seat->newest<DrawOnIncident>()->incident, sample::id<IncidentId>(1));
    }

    void withoutALinkItWaitsInTheOutbox()
    {
        m_seat->source.setLink(LinkState::Away);
        QSignalSpy told(&m_seat->desk, &Desk::notice);
        drawRing();
        panel().sketch().finish();
        m_window->findChild<QPushButton *>(u"draw"_s)->click();
        QVERIFY(m_seat->newest<DrawOnIncident>());
        QVERIFY(!panel().sketch().isActive());
        QVERIFY(!told.isEmpty() && told.back().front().toString().contains(u"outbox"));
    }

    void whoMayNotDrawIsToldWhy()
    {
        QVERIFY(!button("draw-perimeter")->isEnabled());
        QVERIFY2(button("draw-perimeter")->toolTip().contains(u"Choose an incident first"),
            qPrintable(button("draw-perimeter")->toolTip()));
        m_seat->desk.select(sample::id<IncidentId>(1));
        QVERIFY(button("draw-point")->isEnabled());
        QCOMPARE(button("draw-point")->toolTip(), u"Draw a point"_s);
        QVERIFY(!button("erase")->isEnabled());
        QVERIFY(button("erase")->toolTip().contains(u"Nothing is drawn"));
        m_seat->source.others(MergeIncident{sample::id<IncidentId>(1), sample::id<IncidentId>(2), u"同一处"_s});
        QVERIFY(!button("draw-line")->isEnabled());
        QVERIFY(button("draw-line")->toolTip().contains(u"closed"));
        sit(sample::dutyRoom(sample::water()));
        m_seat->desk.select(sample::id<IncidentId>(1));
        QVERIFY(!button("draw-line")->isEnabled());
        QVERIFY(button("draw-line")->toolTip().contains(u"Your role"));
        QVERIFY(button("measure-area")->isEnabled());
    }

    void oneOfTheDrawingsIsErased()
    {
        m_seat->desk.select(sample::id<IncidentId>(1));
        m_seat->source.others(DrawOnIncident{
            sample::id<IncidentId>(1), sample::id<DrawingId>(1), DrawingKind::Perimeter, u"甲&乙"_s, kRing});
        m_seat->source.others(
            DrawOnIncident{sample::id<IncidentId>(1), sample::id<DrawingId>(2), DrawingKind::Point, {}, {kRing[0]}});
        QVERIFY(button("erase")->isEnabled());
        QMenu *menu = button("erase")->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
        QVERIFY2(
            menu->actions()[0]->text().startsWith(u"Perimeter “甲&&乙” · "), qPrintable(menu->actions()[0]->text()));
        QVERIFY2(menu->actions()[1]->text().startsWith(u"Point · "), qPrintable(menu->actions()[1]->text()));
        menu->actions()[0]->trigger();
        QVERIFY(m_seat->newest<EraseDrawing>());
        QCOMPARE(m_seat->newest<EraseDrawing>()->drawing, sample::id<DrawingId>(1));
        QSignalSpy told(&m_seat->desk, &Desk::notice);
        m_seat->carryOut();
        QCOMPARE(m_seat->source.incident(1).drawings.size(), 1u);
        QVERIFY(!told.isEmpty() && told.back().front().toString().startsWith(u"Erased: Perimeter"));
    }

    void thePageSaysWhatWhenAndWho()
    {
        MapPage page = mapPageFor(m_seat->desk);
        QCOMPARE(page.title, m_seat->desk.world().centre.name);
        m_seat->desk.select(sample::id<IncidentId>(1));
        page = mapPageFor(m_seat->desk);
        QVERIFY2(
            page.title.startsWith(m_seat->source.incident(1).number + u" · ") && page.title.contains(u"资江路12号"),
            qPrintable(page.title));
        QVERIFY2(page.printed.contains(u"2026-11-21 08:") && page.printed.contains(m_seat->source.self.name)
                && page.printed.contains(u"席位 1"),
            qPrintable(page.printed));
    }

    void thePageIsSaved()
    {
        const QTemporaryDir folder;
        m_seat->desk.select(sample::id<IncidentId>(1));
        MapPage page = mapPageFor(m_seat->desk);
        page.map = panel().picture();
        QVERIFY(!page.map.isNull());
        const QString picture = folder.filePath(u"map.png"_s);
        QCOMPARE(saveMapPage(page, picture), QString());
        const QImage sheet(picture);
        QVERIFY2(sheet.width() > 2300 && sheet.height() > 1600,
            qPrintable(u"%1 × %2"_s.arg(sheet.width()).arg(sheet.height())));
        QCOMPARE(sheet.pixelColor(2, 2), QColor(Qt::white)); // the margin
        QVERIFY(sheet.pixelColor(sheet.rect().center()) != QColor(Qt::white));
        const QString document = folder.filePath(u"map.pdf"_s);
        QCOMPARE(saveMapPage(page, document), QString());
        QFile written(document);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.read(5) == "%PDF-" && written.size() > 10'000);
        const QString nowhere = folder.filePath(u"none/map.png"_s);
        QVERIFY(saveMapPage(page, nowhere).contains(u"map.png"));
        keep(sheet, u"page"_s);
        if (const QString pictures = qEnvironmentVariable("LIANDONG_PICTURES"); !pictures.isEmpty())
            QCOMPARE(saveMapPage(page, pictures + u"/map-page.pdf"_s), QString());
    }

    void thePrintDialogShowsTheMapAsItStands()
    {
        const WarningWatch watch;
        m_seat->desk.select(sample::id<IncidentId>(1));
        panel().lookAt(sample::inMountains());
        button("print")->click();
        auto *dialog = openDialog();
        QVERIFY(dialog);
        auto *map = dialog->findChild<MapPanel *>();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        MapMouse there(*map);
        QTRY_VERIFY(there.isReady());
        const auto isInTheMiddle = [&] {
            return (there.pixelOf(sample::inMountains()) - QPoint(map->width() / 2, map->height() / 2))
                       .manhattanLength()
                < 12;
        };
        QTRY_VERIFY(isInTheMiddle());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!openDialog());
        QCOMPARE(watch.text(), QString());
    }

    void theScaleBarIsTrue()
    {
        const auto *view = panel().findChild<QQuickWidget *>();
        const QQuickItem *bar = nullptr;
        for (const QQuickItem *item : view->rootObject()->findChildren<QQuickItem *>()) {
            if (item->metaObject()->indexOfProperty("metresPerPixel") >= 0)
                bar = item;
        }
        QVERIFY(bar);
        QTRY_VERIFY(bar->width() > 20);
        const QPoint pixels = m_mouse->pixelOf({28.3, 111.6}) - m_mouse->pixelOf({28.3, 111.0});
        const double metres = distanceMetres({28.3, 111.0}, {28.3, 111.6}) / pixels.x() * bar->width();
        QVERIFY2(std::abs(bar->property("metres").toDouble() / metres - 1) < 0.02, qPrintable(QString::number(metres)));
    }

    void aWallShowsDrawingsWithoutTheirLabels()
    {
        drawForBoth();
        const WallWindow wall(m_seat->source);
        const QQmlContext *context = wall.findChild<MapPanel *>()->findChild<QQuickWidget *>()->rootContext();
        const auto *shown = context->contextProperty(u"drawings"_s).value<QAbstractItemModel *>();
        QVERIFY(shown);
        QCOMPARE(shown->rowCount(), 6);
        for (int row = 0; row < shown->rowCount(); ++row)
            QCOMPARE(shown->index(row, 0).data(DrawingShapes::LabelRole).toString(), QString());
    }

    void itIsDrawnWithoutAWarning()
    {
        const WarningWatch watch;
        drawForBoth();
        panel().select(sample::id<IncidentId>(1));
        button("measure-distance")->click();
        for (const GeoPoint &corner : kRing)
            m_mouse->click(corner);
        QTRY_COMPARE(panel().sketch().points().size(), 4u);
        m_seat->source.others(EraseDrawing{sample::id<IncidentId>(1), sample::id<DrawingId>(10)});
        m_seat->source.replace(m_seat->source.world());
        m_window->grab();
        QCOMPARE(watch.text(), QString());
    }

    void nothingIsCutOnANarrowMap_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("night");
        for (const char *language : {"zh_CN", "zh_TW", "en"}) {
            QTest::addRow("%s", language) << QString::fromLatin1(language) << false;
            QTest::addRow("%s-night", language) << QString::fromLatin1(language) << true;
        }
    }

    void nothingIsCutOnANarrowMap()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, night);
        const Language words(language);
        Theme::apply(*qApp, night ? Theme::Light::Night : Theme::Light::Day);
        sit(sample::theOperator());
        m_window->resize(370, 420); // a notebook's screen
        panel().setNight(night);
        drawForBoth();
        m_seat->desk.select(sample::id<IncidentId>(1));
        panel().select(sample::id<IncidentId>(1));
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        look(*m_window, u"drawn-"_s + name);
        for (const MapTool tool : {MapTool::Distance, MapTool::Area, MapTool::Perimeter}) {
            m_window->findChild<MapTools *>()->take(tool);
            for (const GeoPoint &corner : kRing)
                m_mouse->click(corner);
            QTRY_COMPARE(m_mouse->cornersDrawn(), 4);
            look(*m_window, u"tool%1-%2"_s.arg(int(tool)).arg(name));
            panel().sketch().finish();
            look(*m_window, u"finished%1-%2"_s.arg(int(tool)).arg(name));
        }
        press(Qt::Key_Escape); // from the label to the corners
        press(Qt::Key_Escape);
        QTRY_COMPARE(m_mouse->cornersDrawn(), 0);
        m_window->findChild<MapTools *>()->take(MapTool::Perimeter);
        for (const size_t corner : {0, 2, 1, 3})
            m_mouse->click(kRing[corner]);
        QTRY_COMPARE(m_mouse->cornersDrawn(), 4);
        panel().sketch().finish();
        keep(panel().picture(), u"crossing-"_s + name);
        press(Qt::Key_Escape);
        QTRY_COMPARE(m_mouse->cornersDrawn(), 0);
        Q_EMIT button("erase")->menu()->aboutToShow();
        button("erase")->menu()->popup(m_window->pos());
        look(*button("erase")->menu(), u"erase-"_s + name);
        button("erase")->menu()->close();
        button("print")->click();
        QVERIFY(openDialog());
        look(*openDialog(), u"print-"_s + name);
        Theme::apply(*qApp, Theme::Light::Day);
    }

private:
    void sit(const Actor &actor)
    {
        m_mouse.reset();
        m_window.reset();
        m_seat.emplace(actor);
        m_seat->source.open(1);
        m_seat->source.open(2);
        m_window.emplace(m_seat->desk);
        m_window->resize(760, 640);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
        m_mouse.emplace(panel());
        QTRY_VERIFY(m_mouse->isReady());
    }

    [[nodiscard]] MapPanel &panel() const { return m_window->panel(); }
    [[nodiscard]] QToolButton *button(const char *name) const
    {
        return m_window->findChild<QToolButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLineEdit *label() const { return m_window->findChild<QLineEdit *>(u"drawingLabel"_s); }
    [[nodiscard]] QString hint() const { return panel().sketch().hint(); }

    void drawRing()
    {
        m_seat->desk.select(sample::id<IncidentId>(1));
        button("draw-perimeter")->click();
        for (const GeoPoint &corner : kRing)
            m_mouse->click(corner);
        QTRY_COMPARE(panel().sketch().points().size(), 4u);
    }

    /// A perimeter, a line and a point about either incident.
    void drawForBoth()
    {
        for (const quint32 n : {1u, 2u}) {
            const double by = n == 1 ? 0 : 0.5; // the second's lie in the south-west
            const auto draw = [&](DrawingKind kind, const QString &label, std::vector<GeoPoint> points) {
                for (GeoPoint &point : points)
                    point = {point.latitude - by * 0.5, point.longitude - by};
                m_seat->source.others(DrawOnIncident{
                    sample::id<IncidentId>(n), sample::id<DrawingId>(10 * n + quint32(kind)), kind, label, points});
            };
            draw(DrawingKind::Perimeter, u"警戒圈"_s, kRing);
            draw(DrawingKind::Line, u"救援通道"_s, {{28.5, 111.2}, {28.55, 111.4}, {28.5, 111.6}});
            draw(DrawingKind::Point, u"现场指挥部"_s, {{28.35, 111.4}});
        }
    }

    static void look(QWidget &window, const QString &name)
    {
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QImage picture; // what is drawn anew takes some rounds of events
        const auto isSteady = [&] {
            const QImage before = std::exchange(picture, window.grab().toImage());
            return before == picture;
        };
        QTRY_VERIFY(isSteady());
        keep(picture, name);
        QVERIFY2(cutTexts(window).isEmpty(), qPrintable(name + u": "_s + cutTexts(window).join(u'\n')));
    }

    static void keep(const QImage &picture, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("LIANDONG_PICTURES"); !folder.isEmpty())
            QVERIFY(picture.save(u"%1/map-%2.png"_s.arg(folder, name)));
    }

    std::optional<TestDesk> m_seat;
    std::optional<MapDesk> m_window;
    std::optional<MapMouse> m_mouse;
};

QTEST_MAIN(MapToolsTest)
#include "maptoolstest.moc"
