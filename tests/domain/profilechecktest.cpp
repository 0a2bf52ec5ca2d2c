// SPDX-License-Identifier: GPL-3.0-or-later
// profilecheck.h and decide(ImportProfile).
#include "domain/profilecheck.h"

#include "support/play.h"

#include <limits>

using namespace liandong;
using namespace Qt::StringLiterals;

class ProfileCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundOne();
    void mistakes_data();
    void mistakes();
    void everyMistakeIsNamed();
    void importIntoNothing();
    void importChangesOnlyWhatDiffers();
    void brokenImportIsRefused();
};

void ProfileCheckTest::soundOne()
{
    for (const ProfileMistake &m : checkProfile(sample::profile()))
        QFAIL(qPrintable(m.list + u' ' + m.item + u' ' + m.member + u": " + m.reason));
}

void ProfileCheckTest::mistakes_data()
{
    QTest::addColumn<std::function<void(Profile &)>>("spoil");
    QTest::addColumn<QString>("where");
    using Spoil = std::function<void(Profile &)>;
    const auto row
        = [](const char *name, const Spoil &spoil, const QString &where) { QTest::newRow(name) << spoil << where; };
    row("centre without a name", [](Profile &p) { p.centre.name = u" "_s; }, u"centre//name"_s);
    row("prefix", [](Profile &p) { p.centre.numberPrefix = u"安化"_s; }, u"centre//numberPrefix"_s);
    row("offset", [](Profile &p) { p.centre.utcOffsetMinutes = 8000; }, u"centre//utcOffsetMinutes"_s);
    row("centre off the earth", [](Profile &p) { p.centre.position.latitude = 200; }, u"centre//position"_s);
    row(
        "form of a key", [](Profile &p) { p.units[0].key = UnitKey(u"Police Office"_s); },
        u"units/Police Office/key"_s);
    row("empty key", [](Profile &p) { p.dispositions[0].key = {}; }, u"dispositions//key"_s);
    row("doubled key", [](Profile &p) { p.units[2].key = p.units[1].key; }, u"units/water/key"_s);
    row("unit without a name", [](Profile &p) { p.units[1].name.clear(); }, u"units/water/name"_s);
    row("area not there", [](Profile &p) { p.units[1].served.areas = {AreaKey(u"x"_s)}; }, u"units/water/served"_s);
    row(
        "township not there", [](Profile &p) { p.duties[0].reach.townships = {PlaceKey(u"x"_s)}; },
        u"duties/water-mains/reach"_s);
    row("no hours", [](Profile &p) { p.duties[0].hours = Hours{600, 600, {}}; }, u"duties/water-mains/hours"_s);
    row("eighth day", [](Profile &p) { p.duties[0].hours = Hours{0, 600, {8}}; }, u"duties/water-mains/hours"_s);
    row(
        "ends before it begins",
        [](Profile &p) {
            p.duties[0].validFrom = sample::kMorning;
            p.duties[0].validTo = sample::kMorning;
        },
        u"duties/water-mains/validTo"_s);
    row(
        "empty question", [](Profile &p) { p.categories[0].questions = {{}}; },
        u"categories/infrastructure/questions"_s);
    row("digits", [](Profile &p) { p.centre.numberDigits = 0; }, u"centre//numberDigits"_s);
    row("hotline of nobody", [](Profile &p) { p.hotlines[0].unit = UnitKey(u"x"_s); }, u"hotlines/110/unit"_s);
    row("reason", [](Profile &p) { p.reasons = {{ReasonKey(u"r"_s)}}; }, u"reasons/r/text"_s);
    row("target", [](Profile &p) { p.targets = {{.key = TargetKey(u"t"_s), .percent = 101}}; }, u"targets/t/percent"_s);
    row(
        "target without its time",
        [](Profile &p) { p.targets = {{.key = TargetKey(u"t"_s), .measure = TargetMeasure::OrderGiven}}; },
        u"targets/t/seconds"_s);
    row("sound", [](Profile &p) { p.sounds = {{.key = SoundKey(u"s"_s), .volume = 101}}; }, u"sounds/s/volume"_s);
    row(
        "sub-centre's area",
        [](Profile &p) { p.subCentres = {{.key = SubCentreKey(u"c"_s), .area = AreaKey(u"x"_s)}}; },
        u"subCentres/c/area"_s);
    row(
        "detachment of nobody",
        [](Profile &p) { p.detachments = {{.key = DetachmentKey(u"d"_s), .unit = UnitKey(u"x"_s)}}; },
        u"detachments/d/unit"_s);
    row(
        "phone in words", [](Profile &p) { p.units[1].dutyPhones[0].number = u"零七三七"_s; },
        u"units/water/dutyPhones"_s);
    row("phone without a digit", [](Profile &p) { p.centre.feedbackPhones = {u"-"_s}; }, u"centre//feedbackPhones"_s);
    row("empty phone", [](Profile &p) { p.units[1].dutyPhones[0].number.clear(); }, u"units/water/dutyPhones"_s);
    row("unit off the earth", [](Profile &p) { p.units[1].position = {0, 500}; }, u"units/water/position"_s);
    row("long name", [](Profile &p) { p.units[1].name.fill(u'水', 201); }, u"units/water/name"_s);
    row(
        "parent unknown", [](Profile &p) { p.categories[1].parent = CategoryKey(u"x"_s); },
        u"categories/burst-main/parent"_s);
    row(
        "own parent", [](Profile &p) { p.categories[4].parent = p.categories[4].key; },
        u"categories/fallen-tree/parent"_s);
    row("duty of nobody", [](Profile &p) { p.duties[0].unit = UnitKey(u"x"_s); }, u"duties/water-mains/unit"_s);
    row("duty for nothing", [](Profile &p) { p.duties[0].category = {}; }, u"duties/water-mains/category"_s);
    row("duty without text", [](Profile &p) { p.duties[0].text.clear(); }, u"duties/water-mains/text"_s);
    row("duty without clause", [](Profile &p) { p.duties[0].clause.clear(); }, u"duties/water-mains/clause"_s);
    row("empty word", [](Profile &p) { p.duties[0].words[1].clear(); }, u"duties/water-mains/words"_s);
    row("no time", [](Profile &p) { p.rules[0].seconds = 0; }, u"rules/ack/seconds"_s);
    row("endless time", [](Profile &p) { p.rules[0].seconds = 1e12; }, u"rules/ack/seconds"_s);
    row("warning", [](Profile &p) { p.rules[0].warnPercent = 101; }, u"rules/ack/warnPercent"_s);
    row("source", [](Profile &p) { p.rules[0].source.clear(); }, u"rules/ack/source"_s);
    row(
        "acknowledging after acknowledging", [](Profile &p) { p.rules[0].start = DeadlineStart::Acknowledged; },
        u"rules/ack/start"_s);
    row(
        "arriving after leaving", [](Profile &p) { p.rules[1].start = DeadlineStart::LeftScene; },
        u"rules/arrival-police/start"_s);
    row("hotline", [](Profile &p) { p.hotlines[1].name.clear(); }, u"hotlines/12319/name"_s);
    row("disposition", [](Profile &p) { p.dispositions[0].name.clear(); }, u"dispositions/handled/name"_s);
    row("code", [](Profile &p) { p.places[0].code = u"43092310000x"_s; }, u"places/dongping/code"_s);
    row(
        "place",
        [](Profile &p) {
            p.places[0].position = {};
            p.places[0].position.latitude = -91;
        },
        u"places/dongping/position"_s);
    row(
        "accuracy", [](Profile &p) { p.places[0].accuracyMetres = std::numeric_limits<double>::quiet_NaN(); },
        u"places/dongping/accuracyMetres"_s);
    row("no polygon", [](Profile &p) { p.areas[0].polygons.clear(); }, u"areas/county/polygons"_s);
    row("no ring", [](Profile &p) { p.areas[0].polygons[0].rings.clear(); }, u"areas/county/polygons"_s);
    row("two corners", [](Profile &p) { p.areas[0].polygons[0].rings[0].resize(2); }, u"areas/county/polygons"_s);
    row(
        "lines that cross",
        [](Profile &p) { std::swap(p.areas[0].polygons[0].rings[0][0], p.areas[0].polygons[0].rings[0][1]); },
        u"areas/county/polygons"_s);
    row(
        "corner off the earth", [](Profile &p) { p.areas[0].polygons[0].rings[0][1].longitude = 999; },
        u"areas/county/polygons"_s);
}

void ProfileCheckTest::mistakes()
{
    QFETCH(std::function<void(Profile &)>, spoil);
    Profile profile = sample::profile();
    spoil(profile);
    QStringList found;
    for (const ProfileMistake &m : checkProfile(profile)) {
        found.append(m.list + u'/' + m.item + u'/' + m.member);
        QVERIFY(!m.reason.isEmpty());
    }
    QFETCH(QString, where);
    QVERIFY2(found.contains(where), qPrintable(found.join(u", "_s)));
}

void ProfileCheckTest::everyMistakeIsNamed()
{
    Profile profile = sample::profile();
    profile.categories[0].parent = profile.categories[2].key; // power-line is below infrastructure
    profile.rules[1].seconds = -1;
    profile.units[0].name.clear();
    QStringList found;
    for (const ProfileMistake &m : checkProfile(profile))
        found.append(m.item);
    QCOMPARE(found, QStringList({u"police"_s, u"infrastructure"_s, u"power-line"_s, u"arrival-police"_s}));
}

void ProfileCheckTest::importIntoNothing()
{
    Play play;
    play.world = World();
    play.actor = sample::theAdministrator();
    play.must(ImportProfile{sample::profile()});
    QVERIFY(play.world == sample::world());
    QCOMPARE(play.must(ImportProfile{sample::profile()}), QString()); // a second time changes nothing
}

void ProfileCheckTest::importChangesOnlyWhatDiffers()
{
    Play play;
    play.actor = sample::theAdministrator();
    Profile profile = sample::profile();
    profile.units[1].dutyPhones[0].number = u"0737-1"_s;
    profile.rules.erase(profile.rules.begin()); // what is not named stays
    QCOMPARE(play.must(ImportProfile{profile}), u"UnitPut"_s);
    QVERIFY(play.world.rules.contains(RuleKey(u"ack"_s)));
}

void ProfileCheckTest::brokenImportIsRefused()
{
    Play play;
    play.actor = sample::theAdministrator();
    Profile profile = sample::profile();
    profile.duties[0].unit = UnitKey(u"nobody"_s);
    const World before = play.world;
    const Decision decision = play.tell(ImportProfile{profile});
    QCOMPARE(decision.error(),
        (Refusal{RefusalReason::ProfileInvalid, u"water-mains"_s, u"duties.unit"_s, u"there is no unit \"nobody\""_s}));
    QVERIFY(play.world == before);
}

QTEST_APPLESS_MAIN(ProfileCheckTest)
#include "profilechecktest.moc"
