// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuttexts.h"
#include "testdesk.h"

#include "deskui/dialogs/formdialog.h"
#include "deskui/look/language.h"
#include "deskui/look/theme.h"
#include "deskui/mainwindow.h"
#include "deskui/map/mapdesk.h"
#include "deskui/map/placesearch.h"
#include "deskui/panels/intakepanel.h"
#include "deskui/panels/lookupline.h"
#include "deskui/settings/positioneditor.h"
#include "map/coordinates.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

const GeoPoint kQingtangpu{28.08, 111.76};

void addPlaces(TestSource &source)
{
    source.happen(PlacePut{{.key = PlaceKey(u"qingtangpu"_s),
        .name = u"清塘铺镇"_s,
        .code = u"430923101000"_s,
        .position = kQingtangpu,
        .accuracyMetres = 6000}});
    Place bridge = source.world().places.at(PlaceKey(u"bridge"_s));
    bridge.kind = PlaceKind::Landmark;
    bridge.aliases = {u"老桥"_s};
    source.happen(PlacePut{bridge});
    source.happen(PlacePut{{.key = PlaceKey(u"granary"_s),
        .name = u"清塘铺粮站"_s,
        .code = {},
        .position = {28.082, 111.763},
        .kind = PlaceKind::Landmark,
        .addedBy = u"王芳"_s}});
}

} // namespace

/// Finding places, what is known of them, adding those that are missing: by the keyboard.
class MapDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }

    void init()
    {
        QSettings().clear();
        open(sample::theOperator());
    }

    void cleanup()
    {
        m_window.reset();
        m_seat.reset();
    }

    void initialsFindAPlaceAndTheMapTellsOfIt()
    {
        find(u"qtp"_s);
        QCOMPARE(offered(),
            QStringList({u"清塘铺镇    Township"_s, u"清塘铺粮站    Landmark · 清塘铺镇 · added by 王芳"_s}));
        press(Qt::Key_Return);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(search()->text(), QString());
        QVERIFY(foot()->isVisible());
        QVERIFY2(told().contains(u"<b>清塘铺镇</b> · Rural · arrival: police 10 min, others 1 h<br>Nearest: "_s),
            qPrintable(told()));
        QCOMPARE(button("coordinates")->text(), u"28.080000, 111.760000"_s);
        QVERIFY(!told().contains(u"Add this place"_s)); // it is there already
    }

    void theArrowsChooseAnother()
    {
        find(u"qtp"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY2(told().startsWith(u"<b>清塘铺粮站</b>"_s), qPrintable(told()));
    }

    void whatPeopleCallItFindsIt()
    {
        find(u"lq"_s);
        QCOMPARE(offered(), QStringList(u"资江大桥    Landmark · also 老桥 · 东坪镇"_s));
    }

    void coordinatesInEitherSystem()
    {
        find(u"28.37, 111.2"_s);
        QCOMPARE(offered().size(), 2);
        press(Qt::Key_Return);
        QVERIFY2(told().startsWith(u"东坪镇 · Urban · "_s), qPrintable(told()));
        QVERIFY(foot()->point() == sample::inTown());
    }

    void escapeGivesTheKeyboardBack()
    {
        QWidget *before = QApplication::focusWidget();
        QVERIFY(before && before != search());
        find(u"qtp"_s);
        press(Qt::Key_Escape);
        QCOMPARE(search()->text(), QString());
        QCOMPARE(QApplication::focusWidget(), before);
        QVERIFY(!foot()->isVisible());
    }

    void ofACallBeingTakenItIsThePlace()
    {
        press(Qt::Key_F2);
        auto *number = QApplication::focusWidget();
        QCOMPARE(number->objectName(), u"number"_s);
        find(u"zjdq"_s);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), number);
        QCOMPARE(intakeLine("township")->text(), u"东坪镇"_s);
        QCOMPARE(intakeLine("place")->text(), u"资江大桥"_s);
        find(u"qtplz"_s); // a better one
        press(Qt::Key_Return);
        QCOMPARE(intakeLine("township")->text(), u"清塘铺镇"_s);
        QCOMPARE(intakeLine("place")->text(), u"清塘铺粮站"_s);
        intakeLine("place")->setText(u"粮站门前"_s);
        find(u"qtp"_s);
        press(Qt::Key_Return);
        QCOMPARE(intakeLine("place")->text(), u"粮站门前"_s);
    }

    void withoutACallItIsOnlyLookedAt()
    {
        find(u"zjdq"_s);
        press(Qt::Key_Return);
        QVERIFY(m_window->findChild<IntakePanel *>()->isEmpty());
    }

    void theLastOnesAreOfferedBeforeAnythingIsTyped()
    {
        press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!QApplication::activePopupWidget()); // nothing yet
        for (const QString &typed : {u"qtp"_s, u"28.37, 111.2"_s, u"zjdq"_s, u"qtp"_s}) {
            find(typed);
            press(Qt::Key_Return);
        }
        m_window->setFocus();
        press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(offered(),
            QStringList({u"清塘铺镇    Township"_s, u"资江大桥    Landmark · also 老桥 · 东坪镇"_s,
                u"28.370000, 111.200000    东坪镇 · Urban"_s}));
        press(Qt::Key_Return); // nothing is chosen
        QVERIFY(told().startsWith(u"<b>清塘铺镇</b>"_s));
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY2(told().startsWith(u"<b>资江大桥</b>"_s), qPrintable(told()));
        m_window.reset(); // another day
        m_window.emplace(m_seat->desk);
        QCOMPARE(search()->suggestions({}).front().text, u"资江大桥"_s);
    }

    void aNameThatNothingHasIsAddedWhereOnePoints()
    {
        m_seat->source.open(1);
        m_seat->desk.select(sample::id<IncidentId>(1));
        find(u"新码头"_s);
        QCOMPARE(offered(), QStringList(u"No place is called “新码头”.    Add it…"_s));
        press(Qt::Key_Return);
        auto *pointing = openDialog<PointDialog>();
        QVERIFY(pointing);
        pointing->findChild<QDialogButtonBox *>()->buttons().front()->click();
        QTRY_VERIFY(openDialog<FormDialog>());
        auto *form = openDialog<FormDialog>();
        QCOMPARE(form->text(u"name"_s), u"新码头"_s);
        form->findChild<QComboBox *>(u"kind"_s)->setCurrentIndex(1);
        form->findChild<QLineEdit *>(u"aliases"_s)->setText(u"码头、渡口，, 渡口"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto *asked = m_seat->newest<AddPlace>();
        QVERIFY(asked);
        QVERIFY2(PlaceKey::fromText(asked->place.text()), qPrintable(asked->place.text()));
        QCOMPARE(asked->name, u"新码头"_s);
        QVERIFY(asked->kind == PlaceKind::Road);
        QVERIFY(asked->position == sample::inTown());
        QCOMPARE(QStringList(asked->aliases.begin(), asked->aliases.end()), QStringList({u"码头"_s, u"渡口"_s}));
        m_seat->carryOut();
        QTRY_VERIFY(!openDialog());
        QVERIFY2(told().startsWith(u"<b>新码头</b>"_s) && told().contains(u"added by 值班员一"_s), qPrintable(told()));
        QTRY_COMPARE(search()->suggestions(u"dk"_s).front().text, u"新码头"_s);
        QCOMPARE(search()->suggestions({}).front().text, u"新码头"_s);
    }

    void whatIsRefusedStaysToBeCorrected()
    {
        click({28.30, 111.10});
        addFromFoot();
        auto *form = openDialog<FormDialog>();
        QVERIFY(form);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(labelsOf(*form).filter(u"“Name” is missing."_s).size(), 1);
        write(u"半山亭"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        m_seat->refuse({RefusalReason::AlreadyThere, {}, u"place"_s, {}});
        QCOMPARE(openDialog(), form);
        QCOMPARE(form->text(u"name"_s), u"半山亭"_s);
    }

    void whoMayNotAddIsNotAskedTo()
    {
        TestDesk room(sample::dutyRoom(sample::water()));
        PlaceSearch line(room.desk, nullptr);
        const auto found = line.suggestions(u"新码头"_s);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().text, u"No place is called “新码头”."_s);
        QVERIFY(found.front().detail.isEmpty() && !found.front().run);
        open(sample::dutyRoom(sample::water()));
        click(sample::inMountains());
        QVERIFY(foot()->isVisible() && !told().contains(u"Add this place"_s));
    }

    void theCoordinatesAreCopied()
    {
        click(sample::inMountains());
        auto *menu = button("coordinates")->menu();
        Q_EMIT menu->aboutToShow();
        QSignalSpy notices(&m_seat->desk, &Desk::notice);
        const QStringList wanted{decimalDegrees(sample::inMountains()), decimalDegrees(gcj02Of(sample::inMountains())),
            degreesMinutesSeconds(sample::inMountains())};
        QCOMPARE(menu->actions().size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            menu->actions().at(i)->trigger();
            QCOMPARE(QGuiApplication::clipboard()->text(), wanted.at(i));
        }
        QCOMPARE(notices.size(), wanted.size());
        QCOMPARE(notices.front().front().toString(), u"Copied: 28.120000, 111.020000"_s);
    }

    void theFootFollowsTheSelectedIncidentUntilItIsHidden()
    {
        m_seat->source.open(1);
        m_seat->source.open(2);
        m_seat->desk.select(sample::id<IncidentId>(1));
        QVERIFY(told().startsWith(u"<b>东坪镇资江路12号</b> · Urban"_s));
        AmendIncident amend;
        amend.incident = sample::id<IncidentId>(1);
        amend.place = {m_seat->source.incident(1).place, Location{u"半山村"_s, {}, PlaceKey(u"gulou"_s)}};
        m_seat->source.others(amend);
        QTRY_VERIFY2(told().startsWith(u"<b>半山村</b> · 古楼乡"_s), qPrintable(told()));
        QVERIFY(told().endsWith(u"No point on the map is known."_s));
        QVERIFY(!button("coordinates")->isVisible() && !told().contains(u"Add this place"_s));
        button("dismiss")->click();
        QVERIFY(!foot()->isVisible());
        m_seat->desk.select(sample::id<IncidentId>(2));
        QVERIFY(!foot()->isVisible());
        click(sample::inMountains());
        QVERIFY(foot()->isVisible());
        m_seat->desk.select(sample::id<IncidentId>(1));
        QVERIFY(told().startsWith(u"<b>半山村</b>"_s));
    }

    void everyLookIsWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("night");
        for (const char *language : {"zh_CN", "zh_TW", "en"}) {
            QTest::addRow("%s day", language) << QString::fromLatin1(language) << false;
            QTest::addRow("%s night", language) << QString::fromLatin1(language) << true;
        }
    }

    /// LIANDONG_PICTURES=FOLDER keeps a picture of each.
    void everyLookIsWhole()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, night);
        const Language words(language);
        Theme::apply(*qApp, night ? Theme::Light::Night : Theme::Light::Day);
        open(sample::theOperator());
        m_window->setNight(night);
        const QString prefix = language + (night ? u"-night"_s : QString());
        m_seat->source.open(1);
        m_seat->desk.select(sample::id<IncidentId>(1));
        look(*m_window, prefix + u"-map-incident"_s);
        click({28.30, 111.10});
        look(*m_window, prefix + u"-map-point"_s);
        QVERIFY(m_window->findChild<MapDesk *>()->panel().geometry().bottom() < foot()->y());
        QMenu *menu = button("coordinates")->menu();
        menu->popup(button("coordinates")->mapToGlobal(QPoint()));
        look(*menu, prefix + u"-map-coordinates"_s);
        menu->close();
        find(u"qtp"_s);
        look(*QApplication::activePopupWidget(), prefix + u"-map-search"_s);
        press(Qt::Key_Return);
        look(*m_window, prefix + u"-map-place"_s);
        find(u"新码头"_s);
        look(*QApplication::activePopupWidget(), prefix + u"-map-search-nothing"_s);
        press(Qt::Key_Escape);
        click({28.30, 111.10});
        addFromFoot();
        look(*openDialog(), prefix + u"-map-add-place"_s);
        Theme::apply(*qApp, Theme::Light::Day);
    }

private:
    void open(const Actor &actor)
    {
        m_window.reset();
        m_seat.emplace(actor);
        addPlaces(m_seat->source);
        m_window.emplace(m_seat->desk);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
    }

    /// Types it into the search box.
    void find(const QString &typed)
    {
        press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), search());
        write(typed);
    }

    void click(const GeoPoint &point)
    {
        Q_EMIT m_window->findChild<MapDesk *>()->panel().placePicked(point);
        QCoreApplication::processEvents();
    }

    /// The link in the foot's text, by the keyboard.
    void addFromFoot()
    {
        auto *text = foot()->findChild<QLabel *>(u"placeText"_s);
        text->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QVERIFY(openDialog<FormDialog>());
    }

    static void look(QWidget &window, const QString &name)
    {
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QImage picture; // what is laid out anew takes some rounds of events
        const auto isSteady = [&] {
            const QImage before = std::exchange(picture, window.grab().toImage());
            return before == picture && cutTexts(window).isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(isSteady), qPrintable(name + cutTexts(window).join(u'\n')));
        const QString folder = qEnvironmentVariable("LIANDONG_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(QDir().mkpath(folder) && picture.save(u"%1/%2.png"_s.arg(folder, name)));
    }

    [[nodiscard]] static QStringList offered()
    {
        const auto *list = qobject_cast<const QAbstractItemView *>(QApplication::activePopupWidget());
        QStringList rows;
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            rows += list->model()->index(row, 0).data().toString();
        return rows;
    }
    [[nodiscard]] PlaceSearch *search() const { return m_window->findChild<PlaceSearch *>(); }
    [[nodiscard]] PlaceFoot *foot() const { return m_window->findChild<PlaceFoot *>(); }
    [[nodiscard]] QString told() const { return foot()->findChild<QLabel *>(u"placeText"_s)->text(); }
    [[nodiscard]] QToolButton *button(const char *name) const
    {
        return foot()->findChild<QToolButton *>(QLatin1StringView(name));
    }
    [[nodiscard]] QLineEdit *intakeLine(const char *name) const
    {
        return m_window->findChild<IntakePanel *>()->findChild<QLineEdit *>(QLatin1StringView(name));
    }

    std::optional<TestDesk> m_seat;
    std::optional<MainWindow> m_window;
};

QTEST_MAIN(MapDeskTest)
#include "mapdesktest.moc"
