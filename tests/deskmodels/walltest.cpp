// SPDX-License-Identifier: GPL-3.0-or-later
// What a wall shows: day and night, today's figures, what just happened, and nothing of any caller's.
#include "deskmodels/daylight.h"
#include "deskmodels/formats.h"
#include "deskmodels/wallfigures.h"
#include "deskmodels/walltext.h"
#include "deskmodels/wallticker.h"
#include "deskmodels/words.h"
#include "testsource.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

QString textsOf(const WallTicker &ticker)
{
    QStringList texts;
    for (const WallTicker::Line &line : ticker.lines())
        texts += line.number.section(u'-', -1) + u' ' + line.text;
    return texts.join(u'\n');
}

} // namespace

class WallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sunAsAlmanacsPrintIt_data();
    void sunAsAlmanacsPrintIt();
    void noSunInThePolarNight();
    void nightByRule();
    void figuresOfToday();
    void punctuality();
    void yesterdayIsNotToday();
    void repeatsCountOnce();
    void tickerTellsWhatARoomMayRead();
    void placeThatNamesACaller();
    void byCountyWhereThereAreSubordinateCentres();
    void overdueAloud();
};

// Computed by PyEphem 4.1 (another method, VSOP87): the sun's centre 50′ below the horizon, to the minute.
void WallTest::sunAsAlmanacsPrintIt_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QTime>("rise");
    QTest::addColumn<QTime>("set");
    QTest::newRow("Beijing, longest day")
        << QDate(2024, 6, 21) << 39.904 << 116.407 << 480 << QTime(4, 46) << QTime(19, 46);
    QTest::newRow("Beijing, shortest day")
        << QDate(2024, 12, 21) << 39.904 << 116.407 << 480 << QTime(7, 32) << QTime(16, 53);
    QTest::newRow("Beijing, National Day's flag")
        << QDate(2024, 10, 1) << 39.904 << 116.407 << 480 << QTime(6, 11) << QTime(17, 57);
    QTest::newRow("Greenwich, summer") << QDate(2024, 6, 21) << 51.507 << -0.128 << 60 << QTime(4, 43) << QTime(21, 22);
    QTest::newRow("Greenwich, winter") << QDate(2024, 12, 21) << 51.507 << -0.128 << 0 << QTime(8, 4) << QTime(15, 54);
    QTest::newRow("New York, winter") << QDate(2024, 12, 21) << 40.713 << -74.006 << -300 << QTime(7, 17)
                                      << QTime(16, 32);
    QTest::newRow("Sydney, its summer") << QDate(2024, 12, 21) << -33.868 << 151.209 << 660 << QTime(5, 41)
                                        << QTime(20, 6);
}

void WallTest::sunAsAlmanacsPrintIt()
{
    QFETCH(const QDate, day);
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    QFETCH(const int, offset);
    QFETCH(const QTime, rise);
    QFETCH(const QTime, set);
    const auto sun = sunTimes(day, {latitude, longitude});
    QVERIFY(sun);
    const Centre centre{.utcOffsetMinutes = offset};
    for (const auto &[is, printed] : {std::pair(sun->rise, rise), std::pair(sun->set, set)}) {
        const QDateTime moment = centreTime(is, centre);
        QCOMPARE(moment.date(), day);
        QVERIFY2(std::abs(moment.time().secsTo(printed)) <= 120, qPrintable(moment.time().toString()));
    }
}

void WallTest::noSunInThePolarNight()
{
    QVERIFY(!sunTimes(QDate(2024, 12, 21), {69.65, 18.96}));
    QVERIFY(!sunTimes(QDate(2024, 6, 21), {69.65, 18.96}));
}

void WallTest::nightByRule()
{
    const Centre centre{.position = {28.377, 111.213}};
    const auto at = [&](int hour, int minute) { return instantAt(QDate(2026, 11, 21), QTime(hour, minute), centre); };
    QVERIFY(!isNight({}, at(12, 0), centre));
    QVERIFY(isNight({}, at(20, 0), centre));
    QVERIFY(isNight({}, at(5, 0), centre));
    const Centre nowhere;
    QVERIFY(!isNight({}, at(12, 0), nowhere));
    QVERIFY(isNight({}, at(23, 0), nowhere));
    const NightRule overMidnight{NightRule::By::Hours, QTime(19, 0), QTime(6, 30)};
    QVERIFY(isNight(overMidnight, at(19, 0), centre));
    QVERIFY(isNight(overMidnight, at(6, 29), centre));
    QVERIFY(!isNight(overMidnight, at(6, 30), centre));
    const NightRule sameDay{NightRule::By::Hours, QTime(1, 0), QTime(5, 0)};
    QVERIFY(isNight(sameDay, at(1, 0), centre));
    QVERIFY(!isNight(sameDay, at(5, 0), centre));
    QVERIFY(isNight({.by = NightRule::By::Always}, at(12, 0), centre));
    QVERIFY(!isNight({.by = NightRule::By::Never}, at(0, 0), centre));
}

void WallTest::figuresOfToday()
{
    TestSource source;
    source.open(1);
    source.bring(2, OrderState::Given);
    source.playThrough(3);
    const WallFigures figures = wallFigures(source.world(), source.serviceNow());
    QVERIFY(!figures.atLeast);
    QCOMPARE(figures.openedToday, 3);
    QCOMPARE(figures.kinds, (std::map<IncidentKind, int>{{IncidentKind::Linkage, 3}}));
    QCOMPARE(figures.states.at(IncidentState::Closed), 1);
    QCOMPARE(figures.standing, (std::map<IncidentState, int>{{IncidentState::Open, 1}, {IncidentState::InHand, 1}}));
    QCOMPARE(figures.callsToday, 3);
    QCOMPARE(figures.callsByHour[8], 3);
    QCOMPARE(figures.categories.size(), 1u);
    QVERIFY(source.world().category(figures.categories[0].first)->parent.isNull());
    QCOMPARE(figures.categories[0].second, 3);
    QCOMPARE(figures.units.size(), 1u);
    QCOMPARE(figures.units[0].unit, sample::water());
    QCOMPARE(figures.units[0].underWay, 1);
    QCOMPARE(figures.units[0].overdue, 0);
    QCOMPARE(figures.territories.size(), 1u);
    QCOMPARE(figures.territories[0].open, 1);
    QCOMPARE(figures.territories[0].inHand, 1);
    QCOMPARE(figures.territories[0].openedToday, 3);
}

void WallTest::punctuality()
{
    TestSource source;
    source.bring(1, OrderState::Given);
    const auto today = [&] { return wallFigures(source.world(), source.serviceNow()).today; };
    QVERIFY(!today().share());
    source.clock.advance(std::chrono::minutes(4));
    QCOMPARE(today(), (Punctuality{0, 1}));
    QCOMPARE(wallFigures(source.world(), source.serviceNow()).overdue, 1);
    source.advance(1, OrderState::Acknowledged);
    QCOMPARE(today(), (Punctuality{0, 1}));
    QCOMPARE(wallFigures(source.world(), source.serviceNow()).overdue, 0);
    source.advance(1, OrderState::Arrived);
    QCOMPARE(today(), (Punctuality{1, 1}));
    QCOMPARE(*today().share(), 0.5);
    source.others(
        ExcuseDelay{sample::id<IncidentId>(1), sample::id<OrderId>(1), DeadlineKind::Acknowledgement, u"桥断"_s});
    QCOMPARE(today(), (Punctuality{1, 0}));
}

void WallTest::yesterdayIsNotToday()
{
    TestSource source;
    source.bring(1, OrderState::Acknowledged);
    source.clock.advance(std::chrono::hours(24));
    const WallFigures figures = wallFigures(source.world(), source.serviceNow());
    QCOMPARE(figures.openedToday, 0);
    QCOMPARE(figures.callsToday, 0);
    QVERIFY(!figures.today.share());
    QCOMPARE(figures.overdue, 1);
    QCOMPARE(figures.units.size(), 1u);
    QCOMPARE(figures.territories[0].overdue, 1);
}

void WallTest::repeatsCountOnce()
{
    TestSource source;
    source.open(1);
    source.open(2);
    source.others(MergeIncident{sample::id<IncidentId>(2), sample::id<IncidentId>(1), u"同一起"_s});
    const WallFigures figures = wallFigures(source.world(), source.serviceNow());
    QCOMPARE(figures.openedToday, 1);
    QCOMPARE(figures.callsToday, 2);
}

void WallTest::tickerTellsWhatARoomMayRead()
{
    TestSource source;
    WallTicker ticker(source);
    source.open(1);
    source.others(AddNote{sample::id<IncidentId>(1), sample::id<NoteId>(1), u"来电人1催问"_s});
    source.give(1);
    source.advance(1, OrderState::Acknowledged);
    QCOMPARE(textsOf(ticker),
        u"0001 安化县自来水公司: Acknowledged\n0001 Order to 安化县自来水公司\n"
        "0001 New: "_s
            + categoryName(source.world(), source.incident(1).category) + u", 东坪镇资江路12号"_s);
    QCOMPARE(WallTicker(source).lines(), ticker.lines());
    for (quint32 n = 2; n < 14; ++n)
        source.open(n);
    QCOMPARE(ticker.lines().size(), WallTicker::kLines);
    QVERIFY(ticker.lines().front().number.endsWith(u"0013"));
    for (const Call &call : source.incident(13).calls) {
        QVERIFY(!textsOf(ticker).contains(call.number));
        QVERIFY(!textsOf(ticker).contains(call.callerName));
    }
    source.replace({});
    QVERIFY(!textsOf(ticker).contains(source.seat()));
}

void WallTest::placeThatNamesACaller()
{
    TestSource source;
    source.open(1);
    Incident incident = source.incident(1);
    const QString whole = placeText(source.world(), incident.place);
    QCOMPARE(publicPlaceText(source.world(), incident), whole);
    const QString township = source.world().places.at(incident.place.township).name;
    for (const QString &own : {incident.calls[0].callerName, incident.calls[0].number}) {
        incident.place.text = u"资江路12号，"_s + own + u"家门口"_s;
        QCOMPARE(publicPlaceText(source.world(), incident), township);
    }
}

/// Two counties beside each other; the border runs through the town's square degree.
void WallTest::byCountyWhereThereAreSubordinateCentres()
{
    TestSource source;
    QVERIFY(!groupsBySubCentre(source.world()));
    QCOMPARE(layoutName(source.world(), WallLayout::Townships), wordOf(WallLayout::Townships));
    World world = source.world();
    const GeoPoint town = sample::inTown();
    const auto add = [&](const QString &key, double west, double east) {
        const double south = town.latitude - 1;
        const double north = town.latitude + 1;
        Area area{.key = AreaKey(key), .kind = AreaKind::SubCentre, .name = key};
        area.polygons = {{{{{south, west}, {south, east}, {north, east}, {north, west}}}}};
        world.areas[area.key] = area;
        world.subCentres[SubCentreKey(key)] = {.key = SubCentreKey(key), .name = key, .area = area.key};
    };
    add(u"west"_s, town.longitude - 1, town.longitude + 0.01);
    add(u"east"_s, town.longitude + 0.01, town.longitude + 1);
    source.replace(world);
    QVERIFY(groupsBySubCentre(source.world()));
    QVERIFY(layoutName(source.world(), WallLayout::Townships) != wordOf(WallLayout::Townships));
    QCOMPARE(layoutName(source.world(), WallLayout::Map), wordOf(WallLayout::Map));

    const auto at = [&](quint32 n, std::optional<GeoPoint> point, const PlaceKey &township) {
        OpenIncident incident = sample::burstMain(n);
        incident.place.point = point;
        incident.place.township = township;
        incident.repeatSeen = true;
        source.others(incident);
    };
    const PlaceKey township = sample::townPlace().township;
    at(1, town, township);
    at(2, GeoPoint{town.latitude, town.longitude + 0.5}, township); // the point goes before its township
    at(3, std::nullopt, township);
    at(4, std::nullopt, {});
    std::map<QString, int> opened;
    for (const TerritoryFigures &territory : wallFigures(source.world(), source.serviceNow()).territories) {
        QVERIFY(territory.township.isNull());
        opened[territory.subCentre.text()] = territory.openedToday;
    }
    QCOMPARE(opened, (std::map<QString, int>{{u"west"_s, 2}, {u"east"_s, 1}, {QString(), 1}}));

    world = source.world();
    for (auto &[key, subCentre] : world.subCentres)
        subCentre.retired = true;
    source.replace(world);
    QVERIFY(!groupsBySubCentre(source.world()));
}

void WallTest::overdueAloud()
{
    TestSource source;
    source.bring(7, OrderState::Given);
    const Incident &incident = source.incident(7);
    const QString said = overdueSpeech(source.world(), incident, incident.orders[0], DeadlineKind::Acknowledgement);
    QVERIFY2(said.contains(unitName(source.world(), sample::water())), qPrintable(said));
    QVERIFY2(said.contains(source.world().places.at(incident.place.township).name), qPrintable(said));
    QVERIFY2(said.contains(u"incident %1"_s.arg(incident.number.section(u'-', -1).toInt())), qPrintable(said));
    for (const QString &own : {incident.calls[0].callerName, incident.calls[0].number, incident.narrative,
             incident.place.text, incident.number})
        QVERIFY2(!said.contains(own), qPrintable(said));
    QVERIFY(overdueSpeech(5).contains(u"5"));
}

QTEST_GUILESS_MAIN(WallTest)
#include "walltest.moc"
