// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/areaspage.h"
#include "deskui/look/theme.h"
#include "domain/deadlines.h"
#include "map/areamap.h"
#include "testdesk.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

constexpr double kReach = 500;
const std::vector<GeoPoint> kMarket{{28.10, 111.00}, {28.10, 111.05}, {28.14, 111.05}, {28.14, 111.00}};

} // namespace

/// Areas drawn by an administrator; the taps come from the map.
class AreasPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useSettingsOfOurOwn();
        Theme::apply(*qApp, Theme::Light::Day);
    }

    void aNewUrbanAreaCountsAtOnce()
    {
        begin(sample::theAdministrator());
        click(u"New area"_s);
        QVERIFY(!button(u"Save"_s)->isEnabled());
        for (const GeoPoint &point : kMarket)
            tap(point);
        press(Qt::Key_Return); // closes the ring
        QVERIFY(!button(u"Save"_s)->isEnabled()); // it has no name yet
        line()->setText(u"集镇"_s);
        QCOMPARE(areaClassAt(m_desk->desk.world(), kMarketMiddle), AreaClass::Rural);
        click(u"Save"_s);
        m_desk->carryOut();
        const auto *asked = m_desk->newest<EditRuleBook>();
        QVERIFY(asked && !asked->edits.front().from);
        const Area area = std::get<Area>(asked->edits.front().to);
        QCOMPARE(area.polygons, std::vector<Polygon>{{{kMarket}}});
        QCOMPARE(area.kind, AreaKind::Urban);
        QCOMPARE(areaClassAt(m_desk->desk.world(), kMarketMiddle), AreaClass::Urban);
        QVERIFY(button(u"Edit"_s)->isVisible());
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QTRY_COMPARE(list()->currentIndex().data().toString(), u"集镇"_s);
        QVERIFY(button(u"History…"_s)->isEnabled());
    }

    void aCrossingCannotBeSaved()
    {
        begin(sample::theAdministrator());
        click(u"New area"_s);
        line()->setText(u"集镇"_s);
        for (const size_t corner : {0u, 2u, 1u, 3u})
            tap(kMarket[corner]);
        press(Qt::Key_Return);
        QVERIFY(!button(u"Save"_s)->isEnabled());
        QVERIFY(labelsOf(*m_page).join(u'\n').contains(u"The lines cross at 28.12"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(labelsOf(*m_page).join(u'\n').contains(u"Tap point after point"_s));
        press(Qt::Key_Escape);
        click(u"Cancel"_s);
        QCOMPARE(m_desk->asked(), 0);
    }

    void anAreaIsChangedAndRetired()
    {
        begin(sample::theAdministrator());
        m_page->choose(AreaKey(u"town"_s));
        click(u"Edit"_s);
        tap({28.36, 111.19});
        tap({28.35, 111.21}); // a point on the southern edge
        click(u"Save"_s);
        m_desk->carryOut();
        QCOMPARE(area(u"town"_s).polygons[0].rings[0].size(), 5u);
        QCOMPARE(area(u"town"_s).name, u"城区"_s);
        click(u"Retire"_s);
        m_desk->carryOut();
        QVERIFY(area(u"town"_s).retired);
        QVERIFY(button(u"Use again"_s));
    }

    void twoAtOneAreaAreToldOfEachOther()
    {
        begin(sample::theAdministrator());
        m_page->choose(AreaKey(u"town"_s));
        click(u"Edit"_s);
        Area theirs = area(u"town"_s);
        theirs.name = u"县城"_s;
        m_desk->source.others(EditRuleBook{{{area(u"town"_s), theirs}}});
        QVERIFY(labelsOf(*m_page).join(u'\n').contains(u"Somebody else"_s));
        line()->setText(u"城关"_s);
        click(u"Save"_s);
        m_desk->refuse({RefusalReason::Conflict, u"town"_s, u"Area.name"_s, u"县城"_s});
        QVERIFY(button(u"Save"_s)->isEnabled()); // nothing typed or drawn is lost
        QCOMPARE(line()->text(), u"城关"_s);
        click(u"Cancel"_s);
        QCOMPARE(line()->text(), u"县城"_s);
    }

    void othersOnlyLook()
    {
        for (const Actor &actor : {sample::theOperator(), sample::theSupervisor(), sample::dutyRoom(sample::water())}) {
            begin(actor);
            QVERIFY(!button(u"New area"_s)->isEnabled() && !button(u"Edit"_s)->isEnabled());
            QVERIFY(line()->isReadOnly());
        }
    }

private:
    static constexpr GeoPoint kMarketMiddle{28.12, 111.02};

    void begin(const Actor &actor)
    {
        m_window.reset();
        m_desk.emplace(actor);
        m_window.emplace();
        m_page = new AreasPage(m_desk->desk, &*m_window);
        m_window->resize(1200, 700);
        m_page->resize(1200, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
    }

    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (auto *each : m_page->findChildren<QAbstractButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    void click(const QString &text)
    {
        QVERIFY2(button(text) && button(text)->isEnabled(), qPrintable(text));
        button(text)->click();
    }

    void tap(const GeoPoint &point)
    {
        auto *map = m_page->findChild<AreaMap *>();
        map->setFocus(); // as a click does
        map->tap({point.latitude, point.longitude}, kReach);
    }

    [[nodiscard]] QLineEdit *line() const { return m_page->findChild<QLineEdit *>(); }
    [[nodiscard]] QTableView *list() const { return m_page->findChild<QTableView *>(); }
    [[nodiscard]] Area area(const QString &key) const { return m_desk->desk.world().areas.at(AreaKey(key)); }

    std::optional<TestDesk> m_desk;
    std::optional<QWidget> m_window;
    AreasPage *m_page = nullptr;
};

QTEST_MAIN(AreasPageTest)
#include "areaspagetest.moc"
