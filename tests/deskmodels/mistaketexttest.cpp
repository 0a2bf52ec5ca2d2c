// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/mistaketext.h"
#include "domain/profilecheck.h"
#include "support/sampleworld.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// A profile in which as much is wrong as one can think of.
Profile broken()
{
    Profile profile = sample::profile();
    profile.centre = {};
    profile.centre.utcOffsetMinutes = 9000;
    profile.centre.position = {100, 0};
    profile.centre.numberDigits = 0;
    profile.centre.verifyPhonesDays = 0;
    profile.units[0].name.clear();
    profile.units[1].shortName = QString(300, u'长');
    profile.units[2].served = {{AreaKey(u"x"_s)}, {PlaceKey(u"x"_s)}};
    profile.units[3].key = UnitKey(u"Not A Key"_s);
    profile.units[4].key = profile.units[5].key;
    profile.categories[0].parent = profile.categories[1].key;
    profile.categories[2].parent = CategoryKey(u"x"_s);
    profile.categories[3].guidance = QString(5000, u'长');
    profile.duties[0].unit = UnitKey(u"x"_s);
    profile.duties[1].category = CategoryKey(u"x"_s);
    profile.duties[2].hours = Hours{9, 9, {8}};
    profile.duties[3].validFrom = profile.duties[3].validTo = sample::kMorning;
    profile.rules[0].seconds = 0;
    profile.rules[0].start = DeadlineStart::LeftScene;
    profile.rules[1].warnPercent = 101;
    profile.places[0].code = u"1"_s;
    profile.places[0].accuracyMetres = -1;
    profile.places[0].position = {100, 0};
    profile.areas[0].polygons.clear();
    profile.areas[1].polygons = {{}, {{{{1, 1}}}}, {{{{100, 1}, {1, 2}, {2, 2}}}}, {{{{0, 0}, {8, 8}, {0, 8}, {8, 0}}}},
        {{{{0, 0}, {8, 8}, {0, 8}}, {{20, 20}, {21, 21}, {20, 21}}}}};
    profile.targets
        = {{.key = TargetKey(u"t"_s), .measure = TargetMeasure::OrderGiven, .percent = 0, .source = u"x"_s}};
    profile.sounds = {{.key = SoundKey(u"s"_s), .volume = 101, .repeatSeconds = 4000}};
    profile.detachments = {{.key = DetachmentKey(u"d"_s), .unit = UnitKey(u"x"_s), .name = u"x"_s, .people = -1}};
    return profile;
}

} // namespace

class MistakeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMistakeOfTheCheckIsKnown()
    {
        const std::vector<ProfileMistake> mistakes = checkProfile(broken());
        QCOMPARE_GE(mistakes.size(), 30u);
        for (const ProfileMistake &mistake : mistakes)
            QVERIFY2(isKnownMistake(mistake.reason), qPrintable(mistake.reason));
    }

    void keepsWhatItNames()
    {
        QCOMPARE(mistakeText(u"not within 3 and 70"_s), u"not within 3 and 70"_s);
        QCOMPARE(mistakeText(u"there is no unit \"gas\""_s), u"there is no unit \"gas\""_s);
        QVERIFY(!isKnownMistake(u"something else"_s));
        QCOMPARE(mistakeText(u"something else"_s), u"something else"_s);
    }
};

QTEST_APPLESS_MAIN(MistakeTextTest)
#include "mistaketexttest.moc"
