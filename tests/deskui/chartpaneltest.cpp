// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of today at a seat.
#include "testdesk.h"

#include "deskui/actions.h"
#include "deskui/look/theme.h"
#include "deskui/mainwindow.h"
#include "deskui/panels/chartpanel.h"
#include "deskui/wall/wallchart.h"

#include <QAbstractBarSeries>
#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QDir>
#include <QDockWidget>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

double callsShown(const ChartPanel &panel)
{
    const auto *calls = panel.findChildren<WallChart *>().front();
    return static_cast<QAbstractBarSeries *>(calls->chart()->series().front())->barSets().front()->sum();
}

} // namespace

class ChartPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useSettingsOfOurOwn();
        Theme::apply(*qApp, Theme::Light::Day);
    }

    void countsWhileInSightOnly()
    {
        TestDesk seat;
        MainWindow window(seat.desk);
        window.show();
        auto *panel = window.findChild<ChartPanel *>();
        QVERIFY(panel);
        QVERIFY(!panel->isVisible());
        seat.source.open(1);
        seat.source.replace(World(seat.source.world()));
        QCOMPARE(callsShown(*panel), 0.0);
        window.actions()[ActionId::GoCharts].trigger();
        QVERIFY(panel->isVisible());
        QTRY_VERIFY2(panel->height() >= panel->findChildren<WallChart *>().front()->height(), "shown whole at once");
        QTRY_COMPARE(callsShown(*panel), 1.0);
        seat.source.open(2);
        QTRY_COMPARE(callsShown(*panel), 2.0);
        qobject_cast<QDockWidget *>(panel->parentWidget())->hide();
        seat.source.open(3);
        seat.source.replace(World(seat.source.world()));
        QCOMPARE(callsShown(*panel), 2.0);
    }

    /// Beside each other in a strip, below each other in a column, never smaller than can be read.
    void everySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("night");
        QTest::newRow("strip") << QSize(1600, 190) << false;
        QTest::newRow("strip of a notebook, night") << QSize(1366, 170) << true;
        QTest::newRow("column") << QSize(420, 700) << false;
        QTest::newRow("small, night") << QSize(300, 200) << true;
    }

    /// LIANDONG_PICTURES=FOLDER keeps a picture of each.
    void everySize()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, night);
        Theme::apply(*qApp, night ? Theme::Light::Night : Theme::Light::Day);
        TestDesk seat;
        seat.source.playThrough(1);
        seat.source.bring(2, OrderState::Given);
        ChartPanel panel(seat.desk);
        panel.resize(size);
        panel.setInSight(true);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const QList<WallChart *> charts = panel.findChildren<WallChart *>();
        QCOMPARE(charts.size(), 3);
        for (const WallChart *chart : charts) {
            QVERIFY2(chart->width() >= 200 && chart->height() >= 120,
                qPrintable(u"%1 × %2"_s.arg(chart->width()).arg(chart->height())));
            QCOMPARE(chart->chart()->backgroundBrush().color(), Theme::colours().panel);
        }
        QCOMPARE(charts[0]->y() == charts[1]->y(), size.width() > size.height() * 2);
        if (const QString folder = qEnvironmentVariable("LIANDONG_PICTURES"); !folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(panel.grab().save(folder + u"/charts-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
        }
        Theme::apply(*qApp, night ? Theme::Light::Day : Theme::Light::Night);
        QTRY_COMPARE(charts[0]->chart()->backgroundBrush().color(), Theme::colours().panel);
    }
};

QTEST_MAIN(ChartPanelTest)
#include "chartpaneltest.moc"
