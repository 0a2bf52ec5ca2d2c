// SPDX-License-Identifier: GPL-3.0-or-later
// The wall display: what it shows, what it never shows, and how it is turned.
#include "testdesk.h"

#include "alerts/voice.h"
#include "deskmodels/walltext.h"
#include "deskmodels/words.h"
#include "deskui/look/language.h"
#include "deskui/wall/wallwindow.h"
#include "support/warnings.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QQuickItem>
#include <QQuickWidget>
#include <QSvgGenerator>

#include <ranges>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

WallOptions fixedAt(WallLayout layout, bool night = false)
{
    return {layout, false, 30, {.by = night ? NightRule::By::Always : NightRule::By::Never}};
}

/// All that the window draws, as an SVG keeps it: with its texts.
QString drawnTexts(QWidget &window)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(window.size());
    QPainter painter(&svg);
    window.render(&painter);
    painter.end();
    return QString::fromUtf8(buffer.data());
}

/// The texts of a scene, hidden ones, too.
void addTexts(const QQuickItem &item, QStringList &texts)
{
    texts += item.property("text").toString();
    texts += item.property("title").toString();
    for (const QQuickItem *child : item.childItems())
        addTexts(*child, texts);
}

/// Every kind of work and every place where a caller may be named.
void playADay(TestSource &source)
{
    source.playThrough(1);
    source.open(2);
    source.bring(3, OrderState::Given);
    source.clock.advance(std::chrono::minutes(20));
    source.bring(4, OrderState::Arrived);
    source.bring(5, OrderState::LeftScene);
    OpenIncident named = sample::burstMain(9);
    named.place.text = u"资江路12号，"_s + named.call.callerName + u"家，电话"_s + named.call.number;
    source.others(named);
    source.others(AddNote{sample::id<IncidentId>(9), sample::id<NoteId>(1), named.call.callerName + u"催问"_s});
    source.bring(6, OrderState::Given);
    source.clock.advance(std::chrono::seconds(140));
    source.bring(7, OrderState::Given);
    quint32 n = 20;
    for (const UnitKey &unit :
        {sample::police(), sample::power(), sample::housing(), sample::transport(), sample::health()}) {
        source.open(++n);
        GiveOrder order = sample::orderToWater(n);
        order.unit = unit;
        order.reasonNotSuggested = u"现场要求"_s;
        source.others(order);
        source.advance(n, OrderState::Acknowledged);
    }
}

void programme(TestSource &source, const WallProgramme &wanted)
{
    source.others(ProgrammeWall{{source.world().wall, wanted}});
}

/// Says nothing aloud, and each at once.
class CountingVoice : public Voice
{
public:
    [[nodiscard]] bool canSpeak() const override { return m_able; }
    [[nodiscard]] bool isSpeaking() const override { return false; }
    void say(const QString &) override { ++said; }
    void become(bool able)
    {
        m_able = able;
        Q_EMIT changed();
    }

    int said = 0;

private:
    bool m_able = true;
};

} // namespace

class WallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useSettingsOfOurOwn();
        Theme::apply(*qApp, Theme::Light::Day);
    }
    void everyLayout_data();
    void everyLayout();
    void nothingOfACaller_data();
    void nothingOfACaller();
    void keysTurnIt();
    void rotates();
    void followsTheProgramme();
    void startsWithTheProgramme();
    void turnedByHandUntilTheProgrammeChanges();
    void speaksWhereItShall();
    void byCounty();
    void lightIsItsOwn();
    void menuSaysWhatIsShown();
    void emptyWorld();
};

void WallTest::everyLayout_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("night");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"zh_CN", "en"}) {
        for (const QSize size : {QSize(1920, 1080), QSize(3840, 2160)}) {
            for (const bool night : {false, true}) {
                QTest::addRow("%s-%d-%s", language, size.width(), night ? "night" : "day")
                    << QString::fromLatin1(language) << night << size;
            }
        }
    }
}

/// LIANDONG_PICTURES=FOLDER keeps a picture of each.
void WallTest::everyLayout()
{
    QFETCH(const QString, language);
    QFETCH(const bool, night);
    QFETCH(const QSize, size);
    const Language words(language);
    const WarningWatch watch;
    TestDesk seat;
    playADay(seat.source);
    WallWindow wall(seat.source, fixedAt(WallLayout::Board, night));
    wall.resize(size);
    wall.show();
    QVERIFY(QTest::qWaitForWindowExposed(&wall));
    const QString folder = qEnvironmentVariable("LIANDONG_PICTURES");
    for (const WallLayout layout : kWallLayouts) {
        wall.show(layout);
        QCOMPARE(wall.layoutShown(), layout);
        QCoreApplication::processEvents();
        const QPixmap picture = wall.grab();
        QCOMPARE(picture.size(), size);
        const QColor corner = picture.toImage().pixelColor(1, 1);
        QCOMPARE(corner, Theme::coloursOf(night ? Theme::Light::Night : Theme::Light::Day).panel);
        if (!folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(picture.save(
                u"%1/wall-%2-%3.png"_s.arg(folder, QLatin1StringView(QTest::currentDataTag())).arg(int(layout))));
        }
    }
    QCOMPARE(watch.text(), QString());
}

void WallTest::nothingOfACaller_data()
{
    QTest::addColumn<WallLayout>("layout");
    for (const WallLayout layout : kWallLayouts)
        QTest::addRow("%d", int(layout)) << layout;
}

void WallTest::nothingOfACaller()
{
    QFETCH(const WallLayout, layout);
    TestDesk seat;
    playADay(seat.source);
    WallWindow wall(seat.source, fixedAt(layout));
    wall.resize(3840, 2160);
    wall.show();
    QVERIFY(QTest::qWaitForWindowExposed(&wall));
    QStringList texts{drawnTexts(wall)};
    QVERIFY2(texts[0].contains(seat.source.world().centre.name), "texts are kept");
    for (const QWidget *widget : wall.findChildren<QWidget *>())
        texts += {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    for (const QAbstractItemModel *model : wall.findChildren<QAbstractItemModel *>()) {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int role : model->roleNames().keys())
                texts += model->index(row, 0).data(role).toString();
        }
    }
    for (const QQuickWidget *quick : wall.findChildren<QQuickWidget *>()) {
        QVERIFY(quick->rootObject());
        addTexts(*quick->rootObject(), texts);
    }
    const QString all = texts.join(u'\n');
    for (const Incident &incident : seat.source.world().incidents | std::views::values) {
        QVERIFY2(!all.contains(incident.narrative), qPrintable(incident.narrative));
        for (const Call &call : incident.calls) {
            QVERIFY2(!all.contains(call.number), qPrintable(call.number));
            QVERIFY2(!all.contains(call.callerName), qPrintable(call.callerName));
        }
    }
}

void WallTest::keysTurnIt()
{
    TestDesk seat;
    WallWindow wall(seat.source, fixedAt(WallLayout::Map));
    wall.show();
    for (int key = Qt::Key_1; const WallLayout layout : kWallLayouts) {
        QTest::keyClick(&wall, Qt::Key(key++));
        QCOMPARE(wall.layoutShown(), layout);
    }
    QTest::keyClick(&wall, Qt::Key_Right);
    QCOMPARE(wall.layoutShown(), WallLayout::Map);
    QTest::keyClick(&wall, Qt::Key_Left);
    QCOMPARE(wall.layoutShown(), WallLayout::Figures);
    QVERIFY(!wall.rotates());
    QTest::keyClick(&wall, Qt::Key_R);
    QVERIFY(wall.rotates());
    QTest::keyClick(&wall, Qt::Key_Escape);
    QVERIFY(!wall.isVisible());
}

void WallTest::rotates()
{
    TestDesk seat;
    WallWindow wall(seat.source, {.layout = WallLayout::Figures, .seconds = 1});
    wall.show();
    QVERIFY(wall.rotates());
    QTRY_COMPARE(wall.layoutShown(), WallLayout::Map);
    QTRY_COMPARE(wall.layoutShown(), WallLayout::Board);
}

void WallTest::followsTheProgramme()
{
    using enum WallLayout;
    TestDesk seat;
    WallWindow wall(seat.source, {.layout = Units, .rotates = false, .seconds = 3000});
    wall.show();
    QCOMPARE(wall.layoutShown(), Units);
    programme(seat.source, {.layouts = {Figures}});
    QCOMPARE(wall.layoutShown(), Figures);
    QVERIFY(!wall.rotates());
    programme(seat.source, {.layouts = {Townships, Map}, .seconds = WallProgramme::kSecondsAtLeast});
    QCOMPARE(wall.layoutShown(), Townships);
    QVERIFY(wall.rotates());
    QTRY_COMPARE_WITH_TIMEOUT(wall.layoutShown(), Map, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(wall.layoutShown(), Townships, 20'000);
    programme(seat.source, {});
    QCOMPARE(wall.layoutShown(), Units);
    QVERIFY(!wall.rotates());
}

/// The world comes after the window.
void WallTest::startsWithTheProgramme()
{
    TestDesk seat;
    World world = seat.source.world();
    world.wall.layouts = {WallLayout::Figures};
    seat.source.replace({});
    WallWindow wall(seat.source);
    QVERIFY(wall.rotates());
    seat.source.replace(world);
    QCOMPARE(wall.layoutShown(), WallLayout::Figures);
    QVERIFY(!wall.rotates());
}

void WallTest::turnedByHandUntilTheProgrammeChanges()
{
    using enum WallLayout;
    TestDesk seat;
    WallWindow wall(seat.source);
    wall.show();
    programme(seat.source, {.layouts = {Board, Units}, .seconds = WallProgramme::kSecondsAtLeast});
    QTest::keyClick(&wall, Qt::Key_5);
    QCOMPARE(wall.layoutShown(), Figures);
    QVERIFY(wall.rotates());
    QTRY_COMPARE_WITH_TIMEOUT(wall.layoutShown(), Board, 20'000); // goes on in the programme's round
    programme(seat.source, {.layouts = {Board}});
    QTest::keyClick(&wall, Qt::Key_1);
    seat.source.open(1);
    programme(seat.source, {.layouts = {Board}, .speaks = true});
    seat.source.replace(World(seat.source.world())); // the link was away
    QCOMPARE(wall.layoutShown(), Map);
    QTest::keyClick(&wall, Qt::Key_R);
    QVERIFY(wall.rotates());
    programme(seat.source, {.layouts = {Board}, .seconds = 40});
    QCOMPARE(wall.layoutShown(), Board);
    QVERIFY(!wall.rotates());
}

void WallTest::speaksWhereItShall()
{
    TestDesk seat;
    WallWindow wall(seat.source, fixedAt(WallLayout::Board));
    wall.show();
    auto made = std::make_unique<CountingVoice>();
    CountingVoice &voice = *made;
    wall.setVoice(std::move(made));
    const auto runOut = [&](quint32 n) {
        seat.source.bring(n, OrderState::Given);
        seat.source.clock.advance(std::chrono::minutes(4));
    };
    const auto sign = [&] { return drawnTexts(wall).contains(u"No voice on this machine"); };
    programme(seat.source, {.speaks = true});
    runOut(1);
    QTRY_COMPARE(voice.said, 1);
    QVERIFY(!sign());
    voice.become(false);
    QVERIFY(sign());
    voice.become(true);
    runOut(2);
    QTRY_COMPARE(voice.said, 2);
    voice.become(false);
    programme(seat.source, {});
    QVERIFY(!sign());
}

void WallTest::byCounty()
{
    TestDesk seat;
    World world = seat.source.world();
    world.subCentres[SubCentreKey(u"a"_s)]
        = {.key = SubCentreKey(u"a"_s), .name = u"安化县中心"_s, .area = world.areas.begin()->first};
    seat.source.replace(world);
    playADay(seat.source);
    WallWindow wall(seat.source, fixedAt(WallLayout::Townships));
    wall.resize(1920, 1080);
    wall.show();
    QVERIFY(QTest::qWaitForWindowExposed(&wall));
    const QString texts = drawnTexts(wall);
    QVERIFY(texts.contains(layoutName(world, WallLayout::Townships)));
    QVERIFY(texts.contains(u"安化县中心"_s) || texts.contains(u"In no county"_s));
    QVERIFY(!texts.contains(u"Township unknown"_s));
}

/// Dark by the sun while the desk beside it stays light.
void WallTest::lightIsItsOwn()
{
    TestDesk seat;
    WallWindow wall(seat.source, {.layout = WallLayout::Board, .rotates = false});
    wall.show();
    const auto corner = [&] { return wall.grab().toImage().pixelColor(1, 1); };
    QCOMPARE(corner(), Theme::coloursOf(Theme::Light::Day).panel);
    seat.source.clock.advance(std::chrono::hours(13)); // nine in the evening
    QTRY_COMPARE(corner(), Theme::coloursOf(Theme::Light::Night).panel);
    QCOMPARE(Theme::light(), Theme::Light::Day);
}

void WallTest::menuSaysWhatIsShown()
{
    TestDesk seat;
    WallWindow wall(seat.source, fixedAt(WallLayout::Units));
    wall.show();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, wall.mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(&wall, &event);
    auto *menu = wall.findChild<QMenu *>();
    QVERIFY(menu);
    for (const QAction *action : menu->actions())
        QCOMPARE(action->isChecked(), action->text() == wordOf(WallLayout::Units));
    menu->actions()[int(WallLayout::Figures)]->trigger();
    QCOMPARE(wall.layoutShown(), WallLayout::Figures);
}

void WallTest::emptyWorld()
{
    TestDesk seat;
    seat.source.setLink(LinkState::Away);
    seat.source.replace({});
    WallWindow wall(seat.source, fixedAt(WallLayout::Map));
    wall.show();
    for (const WallLayout layout : kWallLayouts) {
        wall.show(layout);
        QVERIFY(!wall.grab().isNull());
    }
}

QTEST_MAIN(WallTest)
#include "walltest.moc"
