// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn on an incident's map, places that operators add, and what the walls show.
#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;

class MapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void drawnAndErased();
    void drawingsRefused_data();
    void drawingsRefused();
    void notOnAClosedIncident();
    void noMoreThanFit();
    void placesAreKeptWithWhoAddedThem();
    void placesRefused_data();
    void placesRefused();
    void wallsAreProgrammed();
    void programmesRefused_data();
    void programmesRefused();
    void twoSupervisorsCollide();

private:
    [[nodiscard]] DrawOnIncident perimeter() const
    {
        return {kFirst, kDrawing, DrawingKind::Perimeter, u"警戒圈"_s,
            {{28.37, 111.20}, {28.38, 111.20}, {28.38, 111.21}, {28.37, 111.21}}};
    }

    const IncidentId kFirst = sample::id<IncidentId>(1);
    const DrawingId kDrawing = sample::id<DrawingId>(1);
    Play m_play;
};

void MapTest::init()
{
    m_play = Play();
    m_play.open(1);
}

void MapTest::drawnAndErased()
{
    QCOMPARE(m_play.must(perimeter()), u"IncidentDrawnOn"_s);
    const std::vector<Drawing> expected{
        {kDrawing, DrawingKind::Perimeter, u"警戒圈"_s, perimeter().points, m_play.actor, m_play.now}};
    QCOMPARE(m_play.incident(1).drawings, expected);
    QCOMPARE(m_play.answerTo(perimeter()), u"AlreadyThere/drawing"_s);
    QCOMPARE(m_play.must(EraseDrawing{kFirst, kDrawing}), u"DrawingErased"_s);
    QVERIFY(m_play.incident(1).drawings.empty());
    QCOMPARE(m_play.answerTo(EraseDrawing{kFirst, kDrawing}), u"UnknownItem/drawing"_s);
}

void MapTest::drawingsRefused_data()
{
    QTest::addColumn<DrawOnIncident>("command");
    QTest::addColumn<QString>("answer");
    const auto with = [&](DrawingKind kind, std::vector<GeoPoint> points) {
        return DrawOnIncident{kFirst, kDrawing, kind, {}, std::move(points)};
    };
    const GeoPoint a{28.37, 111.20};
    const GeoPoint b{28.38, 111.20};
    QTest::newRow("a perimeter of two points") << with(DrawingKind::Perimeter, {a, b}) << u"BadPlace/points"_s;
    QTest::newRow("a perimeter that crosses itself")
        << with(DrawingKind::Perimeter, {{28, 111}, {28.1, 111.1}, {28, 111.1}, {28.1, 111}}) << u"BadPlace/points"_s;
    QTest::newRow("a line of one point") << with(DrawingKind::Line, {a}) << u"BadPlace/points"_s;
    QTest::newRow("two points for one") << with(DrawingKind::Point, {a, b}) << u"BadPlace/points"_s;
    QTest::newRow("nothing") << with(DrawingKind::Line, {}) << u"BadPlace/points"_s;
    QTest::newRow("a kind that is none") << with(DrawingKind(9), {a}) << u"BadPlace/points"_s;
    QTest::newRow("not on earth") << with(DrawingKind::Point, {{91, 0}}) << u"BadPlace/points"_s;
    QTest::newRow("too many points") << with(DrawingKind::Line, std::vector(501, a)) << u"TooLong/points"_s;
    DrawOnIncident nameless = perimeter();
    nameless.drawing = {};
    QTest::newRow("no id") << nameless << u"Malformed/drawing"_s;
    DrawOnIncident longLabel = perimeter();
    longLabel.label = QString(201, u'长');
    QTest::newRow("a label too long") << longLabel << u"TooLong/label"_s;
    DrawOnIncident elsewhere = perimeter();
    elsewhere.incident = sample::id<IncidentId>(9);
    QTest::newRow("on nothing") << elsewhere << u"UnknownIncident"_s;
}

void MapTest::drawingsRefused()
{
    QFETCH(const DrawOnIncident, command);
    QFETCH(const QString, answer);
    QCOMPARE(m_play.answerTo(command), answer);
    QVERIFY(m_play.incident(1).drawings.empty());
}

void MapTest::notOnAClosedIncident()
{
    m_play.playThrough(2);
    DrawOnIncident command = perimeter();
    command.incident = sample::id<IncidentId>(2);
    QCOMPARE(m_play.answerTo(command), u"WrongState/state"_s);
}

void MapTest::noMoreThanFit()
{
    for (quint32 i = 0; i < Drawing::kAtMost; ++i)
        m_play.must(DrawOnIncident{kFirst, sample::id<DrawingId>(i + 1), DrawingKind::Point, {}, {{28, 111}}});
    QCOMPARE(m_play.answerTo(DrawOnIncident{kFirst, sample::id<DrawingId>(999), DrawingKind::Point, {}, {{28, 111}}}),
        u"TooLong/drawings"_s);
}

void MapTest::placesAreKeptWithWhoAddedThem()
{
    const AddPlace command{PlaceKey(u"added-1"_s), u"老桥头"_s, PlaceKind::Landmark, {28.371, 111.203}, {u"石拱桥"_s}};
    QCOMPARE(m_play.must(command), u"PlacePut"_s);
    const Place &place = m_play.world.places.at(command.place);
    QCOMPARE(place.name, u"老桥头"_s);
    QCOMPARE(place.addedBy, m_play.actor.name);
    QCOMPARE(place.kind, PlaceKind::Landmark);
    QCOMPARE(place.position, command.position);
    QCOMPARE(place.aliases, command.aliases);
    QVERIFY(!place.retired);
}

void MapTest::placesRefused_data()
{
    QTest::addColumn<AddPlace>("command");
    QTest::addColumn<QString>("answer");
    const AddPlace good{PlaceKey(u"added-2"_s), u"老桥头"_s, PlaceKind::Landmark, {28.371, 111.203}, {}};
    const auto with = [&](auto change) {
        AddPlace command = good;
        change(command);
        return command;
    };
    QTest::newRow("no key") << with([](AddPlace &c) { c.place = {}; }) << u"Malformed/place"_s;
    QTest::newRow("no name") << with([](AddPlace &c) { c.name = u"  "_s; }) << u"NeedsText/name"_s;
    QTest::newRow("name too long") << with([](AddPlace &c) { c.name = QString(201, u'桥'); }) << u"TooLong/name"_s;
    QTest::newRow("not on earth") << with([](AddPlace &c) { c.position = {0, 181}; }) << u"BadPlace/position"_s;
    QTest::newRow("an empty alias") << with([](AddPlace &c) { c.aliases = {QString()}; }) << u"NeedsText/aliases"_s;
    QTest::newRow("too many aliases") << with([](AddPlace &c) { c.aliases.assign(21, u"桥"_s); })
                                      << u"TooLong/aliases"_s;
    QTest::newRow("the key is taken") << with([](AddPlace &c) { c.place = PlaceKey(u"added-1"_s); })
                                      << u"AlreadyThere/place"_s;
    QTest::newRow("the same name at the same place") << with([](AddPlace &c) {
        c.name = u"新码头"_s;
        c.position = {28.4, 111.2};
    }) << u"AlreadyThere/place"_s;
}

void MapTest::placesRefused()
{
    QFETCH(const AddPlace, command);
    QFETCH(const QString, answer);
    m_play.must(AddPlace{PlaceKey(u"added-1"_s), u"新码头"_s, PlaceKind::Landmark, {28.4, 111.2}, {}});
    const auto before = m_play.world.places;
    QCOMPARE(m_play.answerTo(command), answer);
    QCOMPARE(m_play.world.places, before);
}

void MapTest::wallsAreProgrammed()
{
    m_play.actor = sample::theSupervisor();
    const WallProgramme programme{{WallLayout::Board, WallLayout::Map}, 60, true};
    QCOMPARE(m_play.must(ProgrammeWall{{{}, programme}}), u"WallProgrammed"_s);
    QCOMPARE(m_play.world.wall, programme);
    QCOMPARE(m_play.must(ProgrammeWall{{programme, programme}}), QString());
    m_play.must(ProgrammeWall{{programme, {}}});
    QCOMPARE(m_play.world.wall, WallProgramme());
}

void MapTest::programmesRefused_data()
{
    QTest::addColumn<WallProgramme>("programme");
    QTest::addColumn<QString>("answer");
    QTest::newRow("one twice") << WallProgramme{{WallLayout::Map, WallLayout::Map}, 30, false}
                               << u"Malformed/layouts"_s;
    QTest::newRow("too quick") << WallProgramme{{}, 4, false} << u"Malformed/seconds"_s;
    QTest::newRow("too slow") << WallProgramme{{}, 3601, false} << u"Malformed/seconds"_s;
}

void MapTest::programmesRefused()
{
    QFETCH(const WallProgramme, programme);
    QFETCH(const QString, answer);
    m_play.actor = sample::theSupervisor();
    QCOMPARE(m_play.answerTo(ProgrammeWall{{{}, programme}}), answer);
    m_play.actor = sample::theOperator();
    QCOMPARE(m_play.answerTo(ProgrammeWall{{{}, {}}}), u"NotPermitted"_s);
}

void MapTest::twoSupervisorsCollide()
{
    m_play.actor = sample::theSupervisor();
    const WallProgramme mine{{WallLayout::Board}, 30, false};
    m_play.must(ProgrammeWall{{{}, mine}});
    QCOMPARE(m_play.answerTo(ProgrammeWall{{{}, {{WallLayout::Map}, 30, false}}}), u"Conflict/wall"_s);
    QCOMPARE(m_play.world.wall, mine);
}

QTEST_APPLESS_MAIN(MapTest)
#include "maptest.moc"
