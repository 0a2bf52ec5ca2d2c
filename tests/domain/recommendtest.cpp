// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recommend.h"

#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;

class RecommendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void units_data();
    void units();
    void saysWhatItRestsOn();
    void oneEntryAUnit();
    void severalDutiesBeforeOne();
    void loopInTheTreeEnds();
    void passedOver_data();
    void passedOver();
    void anotherDutyStillHolds();
    void hours_data();
    void hours();
    void reach_data();
    void reach();
    void nearest();
    void queryOfAnIncident();
    void keptWithWhatWasChosen();
};

namespace {

Advice adviceFor(const World &world, const QString &category, const QString &narrative)
{
    RecommendationQuery query;
    query.category = CategoryKey(category);
    query.narrative = narrative;
    query.at = sample::kMorning;
    return advise(world, Recogniser(world), query);
}

QString unitsOf(const std::vector<Recommendation> &list)
{
    QStringList units;
    for (const Recommendation &r : list)
        units.append(r.unit.text());
    return units.join(u' ');
}

QString unitsOf(const std::vector<PassedOver> &list)
{
    QStringList units;
    for (const PassedOver &passed : list)
        units.append(passed.unit.text() + u'=' + enumName(passed.why));
    return units.join(u' ');
}

/// The sample's only duty of the transport office, on a fallen tree.
Duty &duty(World &world)
{
    return world.duties.at(DutyKey(u"trees-on-roads"_s));
}

Advice aboutATree(const World &world, const Location &place = {}, Instant at = sample::kMorning)
{
    RecommendationQuery query;
    query.category = sample::category("fallen-tree"_L1);
    query.place = place;
    query.at = at;
    return advise(world, Recogniser(world), query);
}

Instant at(int day, int hour, int minute) // of November 2026 in China; the 21st is a Saturday
{
    using namespace std::chrono;
    return Instant((sys_days(2026y / November / day) + hours(hour) + minutes(minute) - hours(8)).time_since_epoch());
}

} // namespace

void RecommendTest::units_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("narrative");
    QTest::addColumn<QString>("units");

    QTest::newRow("category alone, with those above") << u"burst-main"_s << QString() << u"water housing power"_s;
    QTest::newRow("words raise who is responsible") << u"burst-main"_s << u"水管爆了"_s << u"water housing power"_s;
    QTest::newRow("words lift nobody over the responsible")
        << u"burst-main"_s << u"水泵停了"_s << u"water housing power"_s;
    QTest::newRow("inner node") << u"infrastructure"_s << u"工地塌方"_s << u"housing"_s;
    QTest::newRow("lead before taking part") << u"food-poisoning"_s << u"酒席上吃坏了"_s << u"health market"_s;
    QTest::newRow("words alone, who is responsible for it first")
        << QString() << u"电线断了，停电了，电杆也倒了"_s << u"power housing"_s;
    QTest::newRow("nothing known") << QString() << u"有事"_s << QString();
    QTest::newRow("unknown category, words help") << u"unknown"_s << u"树倒了"_s << u"transport police"_s;
    QTest::newRow("nobody answers for it, words help") << u"robbery"_s << u"倒树"_s << u"transport police"_s;
    QTest::newRow("denied") << QString() << u"没有倒树，路上堵车"_s << u"police"_s;
    QTest::newRow("denied otherwise") << QString() << u"并非中毒，未见呕吐"_s << QString();
}

void RecommendTest::units()
{
    QFETCH(QString, category);
    QFETCH(QString, narrative);
    QTEST(unitsOf(adviceFor(sample::world(), category, narrative).ranked), "units");
}

void RecommendTest::saysWhatItRestsOn()
{
    const std::vector<Recommendation> list
        = adviceFor(sample::world(), u"burst-main"_s, u"水管漏水，水管坏了"_s).ranked;
    QCOMPARE(list[0].duty.text(), u"water-mains"_s);
    QCOMPARE(enumName(list[0].role), u"Responsible"_s);
    QCOMPARE(list[0].category, sample::category("burst-main"_L1));
    QCOMPARE(list[0].words, std::vector<QString>({u"水管"_s, u"漏水"_s}));
    QCOMPARE(list[1].duty.text(), u"public-works"_s);
    QVERIFY(list[1].words.empty());
    QCOMPARE_GT(list[0].score, list[1].score);
    QVERIFY(!list[0].nearest); // the place is unknown
}

void RecommendTest::oneEntryAUnit()
{
    World world = sample::world();
    Duty more = world.duties.at(DutyKey(u"water-mains"_s));
    more.key = DutyKey(u"a-water-supplies"_s);
    more.role = DutyRole::Supports;
    apply(world, DutyPut{more});
    const std::vector<Recommendation> list = adviceFor(world, u"burst-main"_s, u"水管"_s).ranked;
    QCOMPARE(std::ranges::count(list, sample::water(), &Recommendation::unit), 1);
    QCOMPARE(list[0].duty.text(), u"water-mains"_s); // the better one of the two
}

void RecommendTest::severalDutiesBeforeOne()
{
    World world = sample::world();
    Duty first = world.duties.at(DutyKey(u"food-inspection"_s));
    first.unit = sample::housing();
    first.key = DutyKey(u"a"_s);
    apply(world, DutyPut{first});
    QCOMPARE(unitsOf(adviceFor(world, u"food-poisoning"_s, {}).ranked), u"health housing market"_s);
    first.unit = sample::market();
    first.key = DutyKey(u"z"_s);
    apply(world, DutyPut{first});
    QCOMPARE(unitsOf(adviceFor(world, u"food-poisoning"_s, {}).ranked), u"health market housing"_s);
}

void RecommendTest::loopInTheTreeEnds()
{
    World world = sample::world();
    world.categories.at(sample::category("infrastructure"_L1)).parent = sample::category("burst-main"_L1);
    QCOMPARE(unitsOf(adviceFor(world, u"burst-main"_s, u"水管"_s).ranked), u"water housing power"_s);
}

void RecommendTest::passedOver_data()
{
    QTest::addColumn<std::function<void(World &, RecommendationQuery &)>>("hinder");
    QTest::addColumn<QString>("passedOver");
    using Hinder = std::function<void(World &, RecommendationQuery &)>;
    const auto row
        = [](const char *name, const Hinder &hinder, const QString &why) { QTest::newRow(name) << hinder << why; };
    row("nobody", [](World &, RecommendationQuery &) { }, {});
    row(
        "suspended", [](World &w, RecommendationQuery &) { w.units.at(sample::transport()).suspended = true; },
        u"transport=Suspended"_s);
    row(
        "declined", [](World &, RecommendationQuery &q) { q.declined = {sample::transport()}; },
        u"transport=Declined"_s);
    row(
        "ordered", [](World &, RecommendationQuery &q) { q.ordered = {sample::transport()}; },
        u"transport=AlreadyOrdered"_s);
    row(
        "not yet", [](World &w, RecommendationQuery &q) { duty(w).validFrom = q.at + Seconds(1); },
        u"transport=NotYetValid"_s);
    row("from now on", [](World &w, RecommendationQuery &q) { duty(w).validFrom = q.at; }, {});
    row("no longer", [](World &w, RecommendationQuery &q) { duty(w).validTo = q.at; }, u"transport=NoLongerValid"_s);
    row("to the end", [](World &w, RecommendationQuery &q) { duty(w).validTo = q.at + Seconds(1); }, {});
    row(
        "outside the unit's area",
        [](World &w, RecommendationQuery &q) {
            w.units.at(sample::transport()).served.areas = {AreaKey(u"town"_s)};
            q.place.point = sample::inMountains();
        },
        u"transport=OutsideReach"_s);
    row(
        "outside its hours", [](World &w, RecommendationQuery &) { duty(w).hours = Hours{0, 1, {}}; },
        u"transport=OutsideHours"_s);
}

void RecommendTest::passedOver()
{
    QFETCH(std::function<void(World &, RecommendationQuery &)>, hinder);
    QFETCH(QString, passedOver);
    World world = sample::world();
    RecommendationQuery query;
    query.category = sample::category("fallen-tree"_L1);
    query.at = sample::kMorning;
    hinder(world, query);
    const Advice advice = advise(world, Recogniser(world), query);
    QCOMPARE(unitsOf(advice.passedOver), passedOver);
    QCOMPARE(unitsOf(advice.ranked), passedOver.isEmpty() ? u"transport police"_s : u"police"_s);
}

void RecommendTest::anotherDutyStillHolds()
{
    World world = sample::world();
    Duty night = duty(world);
    night.key = DutyKey(u"a-night"_s);
    night.role = DutyRole::Supports;
    apply(world, DutyPut{night});
    duty(world).validTo = sample::kMorning;
    const Advice advice = aboutATree(world);
    QCOMPARE(unitsOf(advice.ranked), u"police transport"_s);
    QCOMPARE(advice.ranked[1].duty, night.key);
    QVERIFY(advice.passedOver.empty());
    duty(world).retired = true;
    night.retired = true;
    apply(world, DutyPut{night});
    QCOMPARE(unitsOf(aboutATree(world).ranked), u"police"_s);
    QVERIFY(aboutATree(world).passedOver.empty()); // a retired duty calls nobody
}

void RecommendTest::hours_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<std::vector<int>>("weekdays");
    QTest::addColumn<Instant>("at");
    QTest::addColumn<bool>("within");
    const std::vector<int> every;
    QTest::newRow("begins") << 480 << 1080 << every << at(21, 8, 0) << true;
    QTest::newRow("before") << 480 << 1080 << every << at(21, 7, 59) << false;
    QTest::newRow("ends") << 480 << 1080 << every << at(21, 18, 0) << false;
    QTest::newRow("night, evening") << 1320 << 360 << every << at(21, 23, 0) << true;
    QTest::newRow("night, morning") << 1320 << 360 << every << at(21, 5, 59) << true;
    QTest::newRow("night, over") << 1320 << 360 << every << at(21, 6, 0) << false;
    QTest::newRow("Saturday") << 480 << 1080 << std::vector{6} << at(21, 9, 0) << true;
    QTest::newRow("not on Sunday") << 480 << 1080 << std::vector{6} << at(22, 9, 0) << false;
    QTest::newRow("the night of Saturday ends on Sunday") << 1320 << 360 << std::vector{6} << at(22, 3, 0) << true;
    QTest::newRow("the night of Friday is over") << 1320 << 360 << std::vector{6} << at(21, 3, 0) << false;
}

void RecommendTest::hours()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(std::vector<int>, weekdays);
    QFETCH(Instant, at);
    World world = sample::world();
    duty(world).hours = Hours{from, to, weekdays};
    QTEST(unitsOf(aboutATree(world, {}, at).ranked).contains(u"transport"), "within");
}

void RecommendTest::reach_data()
{
    QTest::addColumn<Reach>("reach");
    QTest::addColumn<Location>("place");
    QTest::addColumn<bool>("within");
    const Reach town{{AreaKey(u"town"_s)}, {}};
    const Reach village{{}, {PlaceKey(u"gulou"_s)}};
    const Location inTown{{}, sample::inTown(), {}};
    const Location inMountains{{}, sample::inMountains(), {}};
    QTest::newRow("everywhere") << Reach() << inMountains << true;
    QTest::newRow("inside") << town << inTown << true;
    QTest::newRow("outside") << town << inMountains << false;
    QTest::newRow("a place that nobody knows") << town << Location() << true;
    QTest::newRow("its township, said") << village << Location{{}, {}, PlaceKey(u"gulou"_s)} << true;
    QTest::newRow("its township, the nearest") << village << inMountains << true;
    QTest::newRow("another township") << village << inTown << false;
    QTest::newRow("where the township lies") << town << Location{{}, {}, PlaceKey(u"gulou"_s)} << false;
}

void RecommendTest::reach()
{
    QFETCH(Reach, reach);
    QFETCH(Location, place);
    World world = sample::world();
    duty(world).reach = reach;
    QTEST(unitsOf(aboutATree(world, place).ranked).contains(u"transport"), "within");
}

void RecommendTest::nearest()
{
    World world = sample::world();
    const Location place{{}, sample::inMountains(), {}};
    const double fromTown = distanceMetres(sample::inTown(), sample::inMountains());
    QCOMPARE(aboutATree(world, place).ranked[0].nearest, (Starting{{}, fromTown})); // the duty room
    Detachment far{
        .key = DetachmentKey(u"far"_s), .unit = sample::transport(), .name = u"一分队"_s, .base = sample::inTown()};
    Detachment near = far;
    near.key = DetachmentKey(u"near"_s);
    near.base = GeoPoint{sample::inMountains().latitude + 0.01, sample::inMountains().longitude};
    apply(world, DetachmentPut{far});
    apply(world, DetachmentPut{near});
    QCOMPARE(aboutATree(world, place).ranked[0].nearest->detachment, near.key);
    QCOMPARE_LT(aboutATree(world, place).ranked[0].nearest->metres, 1'200);
    near.retired = true;
    apply(world, DetachmentPut{near});
    QCOMPARE(aboutATree(world, place).ranked[0].nearest, (Starting{far.key, fromTown}));
}

void RecommendTest::queryOfAnIncident()
{
    Play play;
    play.open(1);
    play.give(1);
    const auto query = [&] { return queryOf(play.incident(1), play.now); };
    QCOMPARE(query().category, play.incident(1).category);
    QCOMPARE(query().narrative, play.incident(1).narrative);
    QCOMPARE(query().place, play.incident(1).place);
    QCOMPARE(query().ordered, std::vector({sample::water()}));
    play.must(AdvanceOrder{sample::id<IncidentId>(1), sample::id<OrderId>(1), OrderState::Declined, {}, u"无人"_s});
    QVERIFY(query().ordered.empty());
    QCOMPARE(query().declined, std::vector({sample::water()}));
}

void RecommendTest::keptWithWhatWasChosen()
{
    Play play;
    OpenIncident open = sample::burstMain(1);
    open.narrative = u"停电，电线断了，电杆倒了，水管也漏水"_s;
    play.must(open);
    QCOMPARE(play.incident(1).suggestedCategories,
        std::vector({sample::category("power-line"_L1), sample::category("burst-main"_L1)}));
    play.give(1);
    QCOMPARE(play.order(1).suggested, std::vector({sample::water(), sample::housing(), sample::power()}));
    play.must(AdvanceOrder{sample::id<IncidentId>(1), sample::id<OrderId>(1), OrderState::Declined, {}, u"无人"_s});
    GiveOrder again = sample::orderToWater(1);
    again.order = sample::id<OrderId>(2);
    again.unit = sample::housing();
    play.must(again);
    QCOMPARE(play.incident(1).orders[1].suggested, std::vector({sample::housing(), sample::power()}));
}

QTEST_APPLESS_MAIN(RecommendTest)
#include "recommendtest.moc"
