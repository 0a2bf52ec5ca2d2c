// SPDX-License-Identifier: GPL-3.0-or-later
// rulebookitem.h and decide(EditRuleBook).
#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;

class RuleBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListIsInTheProfile();
    void everyKindHasItsEvent();
    void addsFromNothing();
    void differentMembersMerge();
    void sameMemberIsRefused();
    void sameWishTwiceChangesNothing();
    void keyTakenOrUnknown();
    void allOrNone();
    void ownMistakesAreNamed();
    void othersMistakesDoNotBlock();
    void parentOfOthersIsNotRetired();
    void numbersCountOnOverPeriods();
    void retiredRulesAndAreasDoNotCount();
};

namespace {

Play administration()
{
    Play play;
    play.actor = sample::theAdministrator();
    return play;
}

template <class Item>
EditRuleBook edit(const Item &from, auto &&change)
{
    Item to = from;
    change(to);
    return {{{RuleBookItem(from), to}}};
}

EditRuleBook add(const RuleBookItem &item)
{
    return {{{std::nullopt, item}}};
}

const auto kWater = UnitKey(u"water"_s);

} // namespace

void RuleBookTest::everyListIsInTheProfile()
{
    const Profile sample = sample::profile();
    const Profile profile = profileOf(sample::world());
    QCOMPARE(profile.units.size(), sample.units.size());
    QCOMPARE(profile.areas.size(), sample.areas.size());
    QVERIFY(profile.centre == sample.centre);
    int lists = 0;
    const World world = sample::world();
    forEachList(world, [&](QLatin1StringView, const auto &) { ++lists; });
    QCOMPARE(size_t(lists) + 1, std::variant_size_v<RuleBookItem>);
}

void RuleBookTest::everyKindHasItsEvent()
{
    boost::mp11::mp_for_each<boost::mp11::mp_iota_c<std::variant_size_v<RuleBookItem>>>([](auto index) {
        RuleBookItem item;
        item.template emplace<index>();
        const Event event = putOf(item);
        QVERIFY(itemOf(event).has_value());
        QVERIFY(*itemOf(event) == item);
        QCOMPARE(putKindOf(nameOf(item)), QString(kindOf(event)));
        QVERIFY(!listNameOf(item).isEmpty());
    });
    QVERIFY(!itemOf(Event(NoteAdded())));
    QCOMPARE(putKindOf({u"Nothing"_s, {}}), QString());
}

void RuleBookTest::addsFromNothing()
{
    Play play = administration();
    play.world = World();
    const Unit unit{.key = kWater, .name = u"自来水公司"_s, .shortName = u"水司"_s};
    const Category category{.key = CategoryKey(u"burst"_s), .parent = {}, .name = u"爆管"_s, .guidance = {}};
    const Duty duty{.key = DutyKey(u"d"_s),
        .unit = kWater,
        .category = category.key,
        .text = u"抢修"_s,
        .words = {},
        .clause = u"附件"_s};
    QCOMPARE(play.must({EditRuleBook{{{{}, unit}, {{}, category}, {{}, duty}}}}), u"UnitPut CategoryPut DutyPut"_s);
    QCOMPARE(play.world.units.at(kWater), unit);
    QCOMPARE(play.world.duties.size(), 1U);
}

void RuleBookTest::differentMembersMerge()
{
    Play play = administration();
    const Unit seen = *play.world.unit(kWater);
    play.must(edit(seen, [](Unit &unit) { unit.liaisonOfficer = u"李工"_s; }));
    QCOMPARE(play.must(edit(seen, [](Unit &unit) { unit.leaderInCharge = u"王局"_s; })), u"UnitPut"_s);
    QCOMPARE(play.world.unit(kWater)->liaisonOfficer, u"李工"_s);
    QCOMPARE(play.world.unit(kWater)->leaderInCharge, u"王局"_s);
}

void RuleBookTest::sameMemberIsRefused()
{
    Play play = administration();
    const Unit seen = *play.world.unit(kWater);
    play.must(edit(seen, [](Unit &unit) { unit.name = u"水务集团"_s; }));
    const Decision second = play.tell(edit(seen, [](Unit &unit) { unit.name = u"供水公司"_s; }));
    QVERIFY(!second);
    QCOMPARE(second.error(), (Refusal{RefusalReason::Conflict, u"water"_s, u"Unit.name"_s, {}}));
    QCOMPARE(play.world.unit(kWater)->name, u"水务集团"_s);
}

void RuleBookTest::sameWishTwiceChangesNothing()
{
    Play play = administration();
    const Unit seen = *play.world.unit(kWater);
    const EditRuleBook rename = edit(seen, [](Unit &unit) { unit.name = u"水务集团"_s; });
    QCOMPARE(play.must(rename), u"UnitPut"_s);
    QCOMPARE(play.must(rename), QString());
}

void RuleBookTest::keyTakenOrUnknown()
{
    Play play = administration();
    const Unit unit = *play.world.unit(kWater);
    Unit other = unit;
    other.name = u"另一家"_s;
    QCOMPARE(play.answerTo(add(other)), u"AlreadyThere/Unit"_s);
    QCOMPARE(play.must(add(unit)), QString());
    other.key = UnitKey(u"nobody"_s);
    QCOMPARE(play.answerTo(edit(other, [](Unit &u) { u.name = u"无"_s; })), u"UnknownItem/Unit"_s);
    QCOMPARE(play.answerTo(EditRuleBook{{{RuleBookItem(unit), other}}}), u"Malformed/Unit"_s);
    other.key = UnitKey(u"No Key"_s);
    QCOMPARE(play.answerTo(add(other)), u"ProfileInvalid/units.key"_s);
}

void RuleBookTest::allOrNone()
{
    Play play = administration();
    const World before = play.world;
    const Hotline good{HotlineKey(u"12365"_s), u"质监"_s};
    const Hotline bad{HotlineKey(u"12358"_s), {}};
    QCOMPARE(play.answerTo(EditRuleBook{{{{}, good}, {{}, bad}}}), u"ProfileInvalid/hotlines.name"_s);
    QVERIFY(play.world == before);
}

void RuleBookTest::ownMistakesAreNamed()
{
    Play play = administration();
    const Category seen = play.world.categories.begin()->second;
    const Decision decision = play.tell(edit(seen, [&](Category &category) { category.parent = category.key; }));
    QVERIFY(!decision);
    QCOMPARE(enumName(decision.error().reason), u"ProfileInvalid"_s);
    QCOMPARE(decision.error().subject, seen.key.text());
    QCOMPARE(decision.error().field, u"categories.parent"_s);
    QCOMPARE(play.answerTo(edit(play.world.centre, [](Centre &centre) { centre.numberPrefix = u"a"_s; })),
        u"ProfileInvalid/centre.numberPrefix"_s);
}

void RuleBookTest::othersMistakesDoNotBlock()
{
    Play play = administration();
    Unit broken = *play.world.unit(kWater);
    broken.name.clear();
    apply(play.world, UnitPut{broken});
    QCOMPARE(play.must(add(Reason{ReasonKey(u"busy"_s), ReasonUse::Declined, u"人手不足"_s})), u"ReasonPut"_s);
}

void RuleBookTest::parentOfOthersIsNotRetired()
{
    Play play = administration();
    const auto child
        = std::ranges::find_if(play.world.categories, [](const auto &c) { return !c.second.parent.isNull(); });
    QVERIFY(child != play.world.categories.end());
    const Category parent = *play.world.category(child->second.parent);
    QCOMPARE(play.answerTo(edit(parent, [](Category &category) { category.retired = true; })), u"InUse/Category"_s);
    const Category leaf = child->second;
    const bool hasChildren
        = std::ranges::any_of(play.world.categories, [&](const auto &c) { return c.second.parent == leaf.key; });
    QVERIFY(!hasChildren);
    QCOMPARE(play.must(edit(leaf, [](Category &category) { category.retired = true; })), u"CategoryPut"_s);
    QVERIFY(isRetired(play.world.categories.at(leaf.key)));
}

void RuleBookTest::numbersCountOnOverPeriods()
{
    Play play;
    play.open(1);
    play.world.centre.numberPeriod = NumberPeriod::Month;
    play.world.centre.numberDigits = 5;
    play.open(2);
    play.world.centre.numberPeriod = NumberPeriod::Day;
    play.open(3);
    QVERIFY2(play.incident(1).number.endsWith(u"-0001"_s), qPrintable(play.incident(1).number));
    QVERIFY2(play.incident(2).number.endsWith(u"-00002"_s), qPrintable(play.incident(2).number));
    QCOMPARE(play.incident(2).number.section(u'-', -2, -2).size(), 6);
    QVERIFY2(play.incident(3).number.endsWith(u"-00003"_s), qPrintable(play.incident(3).number));
}

void RuleBookTest::retiredRulesAndAreasDoNotCount()
{
    Play play = administration();
    play.actor = sample::theOperator();
    play.open(1);
    play.give(1);
    QVERIFY(play.order(1).deadline(DeadlineKind::Arrival));
    QCOMPARE(enumName(play.incident(1).areaClass), u"Urban"_s);
    for (auto &[key, rule] : play.world.rules)
        rule.retired = true;
    for (auto &[key, area] : play.world.areas)
        area.retired = true;
    play.open(2);
    play.give(2);
    QVERIFY(!play.order(2).deadline(DeadlineKind::Arrival));
    QCOMPARE(enumName(play.incident(2).areaClass), u"Rural"_s);
}

QTEST_APPLESS_MAIN(RuleBookTest)
#include "rulebooktest.moc"
