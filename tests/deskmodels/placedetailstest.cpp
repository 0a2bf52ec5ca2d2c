// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/placedetails.h"
#include "testsource.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

constexpr GeoPoint kByTheRoad{28.30, 111.10};

Place theBridge(const World &world)
{
    Place bridge = world.places.at(PlaceKey(u"bridge"_s));
    bridge.kind = PlaceKind::Landmark;
    bridge.aliases = {u"老桥"_s, u"一桥"_s};
    return bridge;
}

QStringList namesOf(const PlaceDetails &details)
{
    QStringList names;
    for (const NearUnit &unit : details.nearest)
        names += unit.name;
    return names;
}

} // namespace

/// What the map's foot and the rows of its search say.
class PlaceDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPoint()
    {
        const PlaceDetails details = detailsOf(m_source.world(), sample::inTown());
        QCOMPARE(details.name, QString());
        QVERIFY(details.point == sample::inTown());
        QCOMPARE(details.township, u"东坪镇"_s);
        QVERIFY(!details.outside);
        QVERIFY(details.areaClass == AreaClass::Urban);
        QVERIFY(details.policeArrival == Seconds(600));
        QVERIFY(details.othersArrival == Seconds(1800));
        QCOMPARE(factsText(details), u"东坪镇 · Urban · arrival: police 10 min, others 30 min"_s);
    }

    void theDeadlinesAreThoseOfTheAreaClass()
    {
        const PlaceDetails details = detailsOf(m_source.world(), kByTheRoad);
        QVERIFY(details.areaClass == AreaClass::Rural);
        QVERIFY(details.othersArrival == Seconds(3600));
        World world = m_source.world();
        world.rules.at(RuleKey(u"arrival-police"_s)).seconds = 3600;
        QCOMPARE(factsText(detailsOf(world, kByTheRoad)), u"东坪镇 · Rural · arrival within 1 h"_s);
        world.rules.clear();
        QCOMPARE(factsText(detailsOf(world, kByTheRoad)), u"东坪镇 · Rural"_s);
    }

    void beyondTheBoundaryIsSaidSo()
    {
        World world = m_source.world();
        const PlaceDetails details = detailsOf(world, GeoPoint{27.5, 111.1});
        QVERIFY(details.outside);
        QVERIFY(factsText(details).startsWith(u"outside the centre's area, nearest 古楼乡"_s));
        world.places.clear();
        QVERIFY(factsText(detailsOf(world, GeoPoint{27.5, 111.1})).startsWith(u"outside the centre's area · "_s));
        world.areas.clear(); // nobody knows where it ends
        QVERIFY(!detailsOf(world, GeoPoint{27.5, 111.1}).outside);
    }

    void theNearestUnitsAreThoseWhoWouldComeSoonest()
    {
        World world = m_source.world();
        for (auto &[key, unit] : world.units)
            unit.position.reset();
        QCOMPARE(nearestText(detailsOf(world, kByTheRoad)), QString());
        const auto put = [&](const UnitKey &key, double north) {
            world.units.at(key).position = GeoPoint{kByTheRoad.latitude + north, kByTheRoad.longitude};
        };
        put(sample::health(), 0.04);
        put(sample::power(), 0.01);
        put(sample::water(), 0.20);
        put(sample::market(), 0.03);
        put(sample::suspended(), 0.001);
        const auto shortName = [&](const UnitKey &key) { return world.units.at(key).shortName; };
        QCOMPARE(namesOf(detailsOf(world, kByTheRoad)),
            QStringList({shortName(sample::power()), shortName(sample::market()), shortName(sample::health())}));
        const DetachmentKey crew(u"crew"_s);
        world.detachments[crew] = {.key = crew, .unit = sample::water(), .name = u"抢修一队"_s, .base = kByTheRoad};
        QCOMPARE(nearestText(detailsOf(world, kByTheRoad)),
            u"Nearest: %1 0 m, %2 1.1 km, %3 3.3 km"_s.arg(
                shortName(sample::water()), shortName(sample::power()), shortName(sample::market())));
    }

    void aPlaceOfTheGazetteer()
    {
        Place bridge = theBridge(m_source.world());
        QCOMPARE(hintText(m_source.world(), bridge, m_source.serviceNow()), u"Landmark · also 老桥, 一桥 · 东坪镇"_s);
        bridge.addedBy = u"张三"_s;
        QCOMPARE(hintText(m_source.world(), bridge, m_source.serviceNow()),
            u"Landmark · also 老桥, 一桥 · 东坪镇 · added by 张三"_s);
        const PlaceDetails details = detailsOf(m_source.world(), bridge);
        QCOMPARE(details.name, u"资江大桥"_s);
        QVERIFY(factsText(details).endsWith(u"others 30 min · added by 张三"_s));
    }

    void aTownshipIsNotSaidTwice()
    {
        const World &world = m_source.world();
        const Place &township = world.places.at(PlaceKey(u"gulou"_s));
        QCOMPARE(hintText(world, township, m_source.serviceNow()), u"Township"_s);
        QVERIFY(factsText(detailsOf(world, township)).startsWith(u"Rural · "_s));
    }

    void ofAnIncidentTheAreaClassIsTheOneItHas()
    {
        m_source.open(1);
        Incident incident = m_source.incident(1);
        incident.areaClass = AreaClass::Rural;
        const PlaceDetails details = detailsOf(m_source.world(), incident);
        QCOMPARE(details.name, u"东坪镇资江路12号"_s);
        QCOMPARE(factsText(details), u"Rural · arrival: police 10 min, others 1 h"_s);
    }

    void anIncidentWithoutAPoint()
    {
        m_source.open(2);
        Incident incident = m_source.incident(2);
        incident.place = {u"半山村"_s, {}, PlaceKey(u"gulou"_s)};
        const PlaceDetails details = detailsOf(m_source.world(), incident);
        QVERIFY(!details.point);
        QCOMPARE(details.township, u"古楼乡"_s);
        QVERIFY(details.nearest.empty());
    }

    void whereItHappensAgainIsMarked()
    {
        TestSource source;
        Place bridge = theBridge(source.world());
        bridge.position = sample::inTown();
        source.open(1);
        QVERIFY(!hintText(source.world(), bridge, source.serviceNow()).contains(u"again"_s));
        OpenIncident named = sample::burstMain(2);
        named.place = {u"资江大桥东头"_s, sample::inMountains(), {}};
        source.others(named);
        QCOMPARE(incidentsAt(source.world(), bridge, source.serviceNow()), 2);
        QVERIFY(hintText(source.world(), bridge, source.serviceNow()).endsWith(u" · again: 2 incident(s) in 24 h"_s));
        source.open(3);
        source.others(MergeIncident{sample::id<IncidentId>(3), sample::id<IncidentId>(1), u"同一起"_s});
        QCOMPARE(incidentsAt(source.world(), bridge, source.serviceNow()), 2);
        QCOMPARE(incidentsAt(source.world(), bridge, source.serviceNow() + std::chrono::hours(25)), 0);
        QCOMPARE(
            incidentsAt(source.world(), source.world().places.at(PlaceKey(u"dongping"_s)), source.serviceNow()), 0);
    }

private:
    TestSource m_source;
};

QTEST_GUILESS_MAIN(PlaceDetailsTest)
#include "placedetailstest.moc"
