// SPDX-License-Identifier: GPL-3.0-or-later
// What the map of a seat shows is chosen in a menu and remembered.
#include "testdesk.h"

#include "deskui/map/maplayers.h"

#include <QMenu>
#include <QQmlContext>
#include <QQuickWidget>

using namespace liandong;
using namespace Qt::StringLiterals;

class MapLayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }

    void whatIsChosenIsShownAndRemembered()
    {
        TestDesk desk;
        MapPanel panel(desk.source);
        const auto rows = [](const MapPanel &map, const QString &name) {
            const auto *view = map.findChild<QQuickWidget *>();
            return view->rootContext()->contextProperty(name).value<QAbstractItemModel *>()->rowCount();
        };
        MapLayersButton button(panel);
        const QList<QAction *> actions = button.menu()->actions();
        QCOMPARE(actions.size(), 6);
        QVERIFY(actions[0]->isChecked());
        QVERIFY(!actions[1]->isChecked() && !actions[2]->isChecked()); // detachments, equipment
        QTRY_VERIFY(rows(panel, u"units"_s) > 0);
        actions[0]->trigger();
        QTRY_COMPARE(rows(panel, u"units"_s), 0);
        const auto credit = [&] {
            const auto *base
                = panel.findChild<QQuickWidget *>()->rootContext()->contextProperty(u"base"_s).value<QObject *>();
            return base->property("attribution").toString();
        };
        QVERIFY(actions[5]->isChecked());
        desk.source.happen(GroundLayerPut{{GroundLayerKey(u"rivers"_s), u"河流"_s, GroundKind::Water, u"水利局"_s,
            {{u"资水"_s, {{{28.3, 111.1}, {28.4, 111.2}}}, {}}}}});
        QTRY_COMPARE(credit(), u"水利局"_s);
        actions[5]->trigger(); // rivers and roads
        QCOMPARE(credit(), QString());
        actions[5]->trigger();
        QCOMPARE(credit(), u"水利局"_s);

        MapPanel next(desk.source);
        const MapLayersButton again(next);
        QVERIFY(!again.menu()->actions().front()->isChecked());
        QTRY_COMPARE(rows(next, u"units"_s), 0);
        actions[0]->trigger();
        QTRY_VERIFY(rows(panel, u"units"_s) > 0);
        if (const QString folder = qEnvironmentVariable("LIANDONG_PICTURES"); !folder.isEmpty())
            QVERIFY(button.menu()->grab().save(folder + u"/map-layers.png"_s));
    }
};

QTEST_MAIN(MapLayersTest)
#include "maplayerstest.moc"
