// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roomview.h"
#include "support/play.h"
#include "support/randomcommands.h"

using namespace liandong;
using namespace Qt::StringLiterals;
using sample::id;

namespace {

/// A duty room that is told what the service would tell it.
struct Room
{
    UnitKey unit;
    World world;
    int events = 0;
    int anew = 0;

    void hear(const Event &event, const BeforeEvent &before, const World &after)
    {
        const std::optional<std::vector<Event>> told = roomViewOf(event, before, after, unit);
        if (!told) {
            world = roomViewOf(after, unit);
            ++anew;
            return;
        }
        for (const Event &heard : *told)
            apply(world, heard);
        events += int(told->size());
    }
};

/// The kinds of what the unit's room is told, each command's in one string.
QString toldOf(Play &play, const Command &command, const UnitKey &unit)
{
    World step = play.world;
    const Decision decision = play.tell(command);
    if (!decision)
        return u"refused"_s;
    QStringList kinds;
    for (const Event &event : *decision) {
        const BeforeEvent before = beforeEvent(step, event);
        apply(step, event);
        const auto told = roomViewOf(event, before, step, unit);
        if (!told)
            kinds.append(u"anew"_s);
        for (const Event &heard : told.value_or(std::vector<Event>{}))
            kinds.append(kindOf(heard));
    }
    return kinds.join(u' ');
}

} // namespace

class RoomViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfOthersIsInAView();
    void whatARoomIsTold();
    void itemsOfOtherUnits();
    void aRoomKeepsUp_data();
    void aRoomKeepsUp();
    void anotherUnitsItemCannotBeEdited();
};

void RoomViewTest::nothingOfOthersIsInAView()
{
    Play play;
    play.files[RandomCommands::fileHash()] = {u"image/jpeg"_s, 5};
    play.actor = sample::theSupervisor();
    play.open(1);
    play.open(2);
    play.give(1);
    GiveOrder toPower = sample::orderToWater(1);
    toPower.order = id<OrderId>(7);
    toPower.unit = sample::power();
    toPower.reasonNotSuggested = u"供水管边有电缆"_s;
    play.must(toPower);
    play.must(LinkIncidents{id<IncidentId>(1), id<IncidentId>(2)});
    play.must(StartThreeWayCall{id<IncidentId>(1), id<ThreeWayCallId>(1), u"1"_s, sample::power(), u"2"_s});
    play.must(DialLeg{id<IncidentId>(1), id<ThreeWayCallId>(1), sample::water(), u"3"_s});
    play.must(AddNote{id<IncidentId>(1), id<NoteId>(1), u"中心的话"_s});
    play.actor = sample::dutyRoom(sample::power());
    play.must(AddNote{id<IncidentId>(1), id<NoteId>(2), u"电力的话"_s});
    play.must(EscalateIncident{id<IncidentId>(1), id<EscalationId>(1), u"电力发现"_s, {}, 0, {}, {}});
    play.must(AddAttachment{id<IncidentId>(1), {}, id<AttachmentId>(1), RandomCommands::fileHash(), u"电力.jpg"_s, {}});
    play.must(AddAttachment{
        id<IncidentId>(1), id<OrderId>(7), id<AttachmentId>(2), RandomCommands::fileHash(), u"电力2.jpg"_s, {}});
    play.actor = sample::dutyRoom(sample::water());
    play.must(AddNote{id<IncidentId>(1), id<NoteId>(3), u"供水的话"_s});
    play.must(AddAttachment{
        id<IncidentId>(1), id<OrderId>(1), id<AttachmentId>(3), RandomCommands::fileHash(), u"供水.jpg"_s, {}});

    const World view = roomViewOf(play.world, sample::water());
    QCOMPARE(view.incidents.size(), 1u);
    const Incident &seen = view.incidents.begin()->second;
    QCOMPARE(seen.orders.size(), 1u);
    QCOMPARE(seen.orders.front().unit, sample::water());
    QVERIFY(seen.orders.front().suggested.empty());
    QCOMPARE(seen.notes.size(), 2u);
    QCOMPARE(seen.calls, play.incident(1).calls);
    QVERIFY(seen.escalations.empty());
    QVERIFY(seen.links.empty());
    QCOMPARE(seen.attachments.size(), 1u);
    QCOMPARE(seen.threeWayCalls.size(), 1u);
    QCOMPARE(seen.threeWayCalls.front().legs.size(), 2u); // the caller's and its own
    QCOMPARE(view.units.size(), 1u);
    QCOMPARE(view.categories, play.world.categories);
    QCOMPARE(view.numbering, Numbering());
    for (const auto &[key, duty] : view.duties)
        QCOMPARE(duty.unit, sample::water());
}

void RoomViewTest::whatARoomIsTold()
{
    const UnitKey water = sample::water();
    Play play;
    play.actor = sample::theSupervisor();
    QCOMPARE(toldOf(play, sample::burstMain(1), water), QString());
    QCOMPARE(toldOf(play, AddNote{id<IncidentId>(1), id<NoteId>(1), u"先记"_s}, water), QString());
    QCOMPARE(toldOf(play, sample::orderToWater(1), water), u"IncidentShown OrderGiven IncidentMoved"_s);
    QCOMPARE(toldOf(play, AddNote{id<IncidentId>(1), id<NoteId>(2), u"再记"_s}, water), u"NoteAdded"_s);
    GiveOrder toPower = sample::orderToWater(1);
    toPower.order = id<OrderId>(7);
    toPower.unit = sample::power();
    toPower.reasonNotSuggested = u"有电缆"_s;
    QCOMPARE(toldOf(play, toPower, water), QString());
    play.actor = sample::dutyRoom(sample::power());
    const AdvanceOrder acknowledge{id<IncidentId>(1), id<OrderId>(7), OrderState::Acknowledged, {}, {}};
    QCOMPARE(toldOf(play, acknowledge, water), QString());
    play.actor = sample::dutyRoom(water);
    QCOMPARE(toldOf(play, AdvanceOrder{id<IncidentId>(1), id<OrderId>(1), OrderState::Acknowledged, {}, {}}, water),
        u"OrderAdvanced"_s);
    play.actor = sample::theSupervisor();
    play.open(2);
    QCOMPARE(toldOf(play, MergeIncident{id<IncidentId>(2), id<IncidentId>(1), {}}, water), u"IncidentShown"_s);
}

void RoomViewTest::itemsOfOtherUnits()
{
    const UnitKey water = sample::water();
    Play play;
    play.actor = sample::theAdministrator();
    const Detachment powers{.key = DetachmentKey(u"d"_s), .unit = sample::power(), .name = u"抢修队"_s};
    Detachment waters = powers;
    waters.unit = water;
    QCOMPARE(toldOf(play, EditRuleBook{{{std::nullopt, powers}}}, water), QString());
    QCOMPARE(toldOf(play, EditRuleBook{{{powers, waters}}}, water), u"anew"_s);
    Detachment renamed = waters;
    renamed.name = u"抢修二队"_s;
    QCOMPARE(toldOf(play, EditRuleBook{{{waters, renamed}}}, water), u"DetachmentPut"_s);
    QCOMPARE(toldOf(play, EditRuleBook{{{renamed, powers}}}, water), u"anew"_s);
    Category category = play.world.categories.begin()->second;
    const Category before = category;
    category.guidance = u"问清位置"_s;
    QCOMPARE(toldOf(play, EditRuleBook{{{before, category}}}, water), u"CategoryPut"_s);
}

void RoomViewTest::aRoomKeepsUp_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u, 20261125u})
        QTest::addRow("seed %u", seed) << seed;
}

void RoomViewTest::aRoomKeepsUp()
{
    QFETCH(quint32, seed);
    Play play;
    play.files[RandomCommands::fileHash()] = {u"image/jpeg"_s, 5};
    RandomCommands commands(seed);
    std::vector<Room> rooms;
    for (const UnitKey &unit : {sample::water(), sample::power(), sample::police()})
        rooms.push_back({unit, roomViewOf(play.world, unit)});
    for (int i = 0; i < 3000; ++i) {
        const bool edits = commands.below(6) == 0;
        play.actor = edits ? sample::theAdministrator() : commands.actor();
        play.pass(Seconds(commands.below(300)));
        World step = play.world;
        const Decision decision = play.tell(edits ? Command(commands.edit(play.world)) : commands.next(play.world));
        if (!decision)
            continue;
        for (const Event &event : *decision) {
            const BeforeEvent before = beforeEvent(step, event);
            apply(step, event);
            for (Room &room : rooms) {
                room.hear(event, before, step);
                QVERIFY2(room.world == roomViewOf(step, room.unit),
                    qPrintable(u"command %1, %2, the room of %3"_s.arg(i).arg(kindOf(event), room.unit.text())));
            }
        }
    }
    for (const Room &room : rooms) {
        QCOMPARE_GT(room.events, 100);
        QCOMPARE_GT(room.anew, 0);
        QCOMPARE_LT(room.world.incidents.size(), play.world.incidents.size() + 1);
    }
}

/// Neither by its key nor by a lie about whose it was.
void RoomViewTest::anotherUnitsItemCannotBeEdited()
{
    Play play;
    play.actor = sample::theAdministrator();
    const Detachment powers{.key = DetachmentKey(u"d"_s), .unit = sample::power(), .name = u"抢修队"_s};
    play.must(EditRuleBook{{{std::nullopt, powers}}});
    Detachment claimed = powers;
    claimed.unit = sample::water();
    Detachment renamed = claimed;
    renamed.name = u"我们的"_s;
    play.actor = sample::dutyRoom(sample::water());
    for (const auto &from :
        {std::optional<RuleBookItem>(powers), std::optional<RuleBookItem>(claimed), std::optional<RuleBookItem>()})
        QCOMPARE(play.answerTo(EditRuleBook{{{from, renamed}}}), u"NotPermitted"_s);
    QCOMPARE(play.world.detachments.at(powers.key), powers);
}

QTEST_APPLESS_MAIN(RoomViewTest)
#include "roomviewtest.moc"
