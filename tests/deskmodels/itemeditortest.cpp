// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/itemeditor.h"
#include "testsource.h"

#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// An administrator at the unit directory; another one is `seat.others`.
struct Seat
{
    TestSource source;
    ItemEditor editor{source, u"Unit"_s};

    Seat() { source.self = sample::theAdministrator(); }

    [[nodiscard]] Unit unit() const { return source.world().units.at(sample::water()); }
    void others(const std::function<void(Unit &)> &change)
    {
        const Unit from = unit();
        Unit to = from;
        change(to);
        source.others(EditRuleBook{{{RuleBookItem(from), to}}});
    }
    /// What a service does with a saved command.
    void carryOut(const EditRuleBook &command)
    {
        source.own(command);
        editor.answered(nameOf(command.edits.front().to).key, {});
    }
};

QString text(const ItemEditor &editor, QStringView member)
{
    return std::get<QString>(editor.value(member));
}

} // namespace

/// What somebody types and what somebody else saves, brought together.
class ItemEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedMembersFollow()
    {
        Seat seat;
        seat.editor.show(u"water"_s);
        seat.editor.edit(u"leaderInCharge", u"王局长"_s);
        QSignalSpy changed(&seat.editor, &ItemEditor::valueChanged);
        seat.others([](Unit &unit) { unit.liaisonOfficer = u"新联络员"_s; });
        QCOMPARE(text(seat.editor, u"liaisonOfficer"), u"新联络员"_s);
        QCOMPARE(text(seat.editor, u"leaderInCharge"), u"王局长"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.front().front().toString(), u"liaisonOfficer"_s);
        QVERIFY(!seat.editor.hasConflict());

        const auto command = seat.editor.save();
        QVERIFY(command);
        seat.carryOut(*command);
        QCOMPARE(seat.unit().leaderInCharge, u"王局长"_s);
        QCOMPARE(seat.unit().liaisonOfficer, u"新联络员"_s);
        QVERIFY(!seat.editor.isEdited());
    }

    void whatBothChangedKeepsWhatWasTypedUntilItIsDecided()
    {
        Seat seat;
        seat.editor.show(u"water"_s);
        seat.editor.edit(u"name", u"我的名字"_s);
        seat.others([](Unit &unit) { unit.name = u"他的名字"_s; });
        QCOMPARE(text(seat.editor, u"name"), u"我的名字"_s);
        QCOMPARE(seat.editor.theirs(u"name"), std::optional(FieldValue(u"他的名字"_s)));
        QVERIFY(seat.editor.hasConflict());

        seat.editor.keepMine(u"name");
        QVERIFY(!seat.editor.hasConflict());
        QVERIFY(seat.editor.isEdited());
        seat.carryOut(*seat.editor.save());
        QCOMPARE(seat.unit().name, u"我的名字"_s);
    }

    void theClassOfAUnitFollowsItsKind()
    {
        Seat seat;
        seat.editor.begin(Unit());
        QSignalSpy changed(&seat.editor, &ItemEditor::valueChanged);
        const auto classIs = [&] { return std::get<Unit>(seat.editor.item()).unitClass; };
        seat.editor.edit(u"kind", valueOf(Unit{.kind = UnitKind::Police}, u"kind"));
        QCOMPARE(classIs(), UnitClass::Police);
        QCOMPARE(changed.size(), 1);
        seat.editor.edit(u"kind", valueOf(Unit{.kind = UnitKind::Enterprise}, u"kind"));
        QCOMPARE(classIs(), UnitClass::Other);
        // Whatever was chosen otherwise stays.
        seat.editor.edit(u"unitClass", valueOf(Unit{.unitClass = UnitClass::Police}, u"unitClass"));
        seat.editor.edit(u"kind", valueOf(Unit{.kind = UnitKind::Department}, u"kind"));
        QCOMPARE(classIs(), UnitClass::Police);
    }

    void theirsCanBeTaken()
    {
        Seat seat;
        seat.editor.show(u"water"_s);
        seat.editor.edit(u"name", u"我的名字"_s);
        seat.others([](Unit &unit) { unit.name = u"他的名字"_s; });
        QSignalSpy changed(&seat.editor, &ItemEditor::valueChanged);
        seat.editor.takeTheirs(u"name");
        QCOMPARE(text(seat.editor, u"name"), u"他的名字"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!seat.editor.isEdited());
    }

    void theSameWishIsNoConflict()
    {
        Seat seat;
        seat.editor.show(u"water"_s);
        seat.editor.edit(u"name", u"同一个名字"_s);
        seat.others([](Unit &unit) { unit.name = u"同一个名字"_s; });
        QVERIFY(!seat.editor.hasConflict());
        QVERIFY(!seat.editor.isEdited());
    }

    void aHeldMemberIsNotReplaced()
    {
        Seat seat;
        seat.editor.show(u"water"_s);
        QSignalSpy changed(&seat.editor, &ItemEditor::valueChanged);
        seat.editor.hold(u"name", true);
        seat.others([](Unit &unit) { unit.name = u"他的名字"_s; });
        QCOMPARE(changed.size(), 0);
        seat.editor.edit(u"name", u"我的名字"_s);
        seat.editor.hold(u"name", false);
        QCOMPARE(seat.editor.theirs(u"name"), std::optional(FieldValue(u"他的名字"_s)));
        // Given up: the member follows.
        seat.editor.takeTheirs(u"name");
        seat.editor.hold(u"name", true);
        seat.others([](Unit &unit) { unit.name = u"又一个名字"_s; });
        seat.editor.hold(u"name", false);
        QCOMPARE(text(seat.editor, u"name"), u"又一个名字"_s);
    }

    void whatIsTypedStaysWhileAnotherItemIsShown()
    {
        Seat seat;
        seat.editor.show(u"water"_s);
        seat.editor.edit(u"name", u"没有存"_s);
        seat.editor.show(u"power"_s);
        QCOMPARE(seat.editor.unsaved(), std::set{u"water"_s});
        QVERIFY(!seat.editor.isEdited());
        seat.others([](Unit &unit) { unit.leaderInCharge = u"期间改的"_s; });
        seat.editor.show(u"water"_s);
        QCOMPARE(text(seat.editor, u"name"), u"没有存"_s);
        QCOMPARE(text(seat.editor, u"leaderInCharge"), u"期间改的"_s);
        seat.editor.discard();
        QCOMPARE(text(seat.editor, u"name"), u"安化县自来水公司"_s);
        QVERIFY(seat.editor.unsaved().empty());
    }

    void aNewUnitNeedsOnlyItsName()
    {
        Seat seat;
        seat.editor.begin(Unit());
        QVERIFY(seat.editor.isNew());
        QVERIFY(!seat.editor.save());
        QVERIFY(!seat.editor.problem(u"name").isEmpty());
        seat.editor.edit(u"name", u" 林业局 "_s);
        QVERIFY(seat.editor.problem(u"name").isEmpty());
        QCOMPARE(seat.editor.key(), u"lin-ye-ju"_s);
        const auto command = seat.editor.save();
        QVERIFY(command);
        QSignalSpy created(&seat.editor, &ItemEditor::created);
        seat.carryOut(*command);
        QCOMPARE(created.size(), 1);
        const Unit &made = seat.source.world().units.at(UnitKey(u"lin-ye-ju"_s));
        QCOMPARE(made.name, u"林业局"_s);
        QCOMPARE(made.shortName, u"林业局"_s);
        QVERIFY(!seat.editor.isNew());
        QCOMPARE(seat.editor.shownKey(), u"lin-ye-ju"_s);
        QVERIFY(!seat.editor.isEdited());

        seat.editor.begin(Unit());
        seat.editor.edit(u"name", u"林业局"_s);
        QCOMPARE(seat.editor.key(), u"lin-ye-ju-2"_s);
    }

    void newItemsOnTheirWayDoNotTakeEachOthersKeys()
    {
        Seat seat;
        std::vector<EditRuleBook> commands;
        for (int n = 0; n < 2; ++n) {
            seat.editor.begin(Unit());
            seat.editor.edit(u"name", u"林业局"_s);
            commands.push_back(*seat.editor.save());
            QVERIFY(!seat.editor.hasNew());
        }
        QCOMPARE(seat.editor.unsaved(), (std::set{u"lin-ye-ju"_s, u"lin-ye-ju-2"_s}));
        for (const EditRuleBook &command : commands)
            seat.carryOut(command);
        QVERIFY(seat.source.world().units.contains(UnitKey(u"lin-ye-ju-2"_s)));
        QVERIFY(seat.editor.unsaved().empty());
    }

    void aTakenKeyIsReplacedByAFreeOne()
    {
        Seat seat;
        seat.editor.begin(Unit());
        seat.editor.edit(u"name", u"林业局"_s);
        QVERIFY(seat.editor.save());
        Unit other;
        other.key = UnitKey(u"lin-ye-ju"_s);
        other.name = other.shortName = u"别人的林业局"_s;
        seat.source.happen(UnitPut{other});
        seat.editor.answered(u"lin-ye-ju"_s, Refusal{RefusalReason::AlreadyThere, u"lin-ye-ju"_s, u"Unit"_s, {}});
        QVERIFY(seat.editor.isNew());
        QVERIFY(!seat.editor.problem({}).isEmpty());
        QCOMPARE(text(seat.editor, u"name"), u"林业局"_s);
        seat.carryOut(*seat.editor.save());
        QCOMPARE(seat.source.world().units.at(UnitKey(u"lin-ye-ju-2"_s)).name, u"林业局"_s);
        QCOMPARE(seat.source.world().units.at(UnitKey(u"lin-ye-ju"_s)).name, u"别人的林业局"_s);
    }

    void theKeyOfAHotlineIsItsNumber()
    {
        TestSource source;
        source.self = sample::theAdministrator();
        ItemEditor editor(source, u"Hotline"_s);
        editor.begin(Hotline());
        editor.edit(u"name", u"城管热线"_s);
        QVERIFY(!editor.save());
        QVERIFY(!editor.problem(u"key").isEmpty());
        editor.edit(u"key", u"12 319"_s);
        QVERIFY(!editor.save());
        editor.edit(u"key", u"12399"_s);
        const auto command = editor.save();
        QVERIFY(command);
        QCOMPARE(nameOf(command->edits.front().to).key, u"12399"_s);
    }

    void aRefusalStandsAtItsMember()
    {
        Seat seat;
        seat.editor.show(u"water"_s);
        seat.editor.edit(u"name", u"太长"_s);
        QVERIFY(seat.editor.save());
        seat.editor.answered(u"water"_s,
            Refusal{RefusalReason::ProfileInvalid, u"water"_s, u"units.name"_s, u"longer than 200 characters"_s});
        QVERIFY2(seat.editor.problem(u"name").contains(u"longer than 200 characters"),
            qPrintable(seat.editor.problem(u"name")));
        QVERIFY(seat.editor.problem({}).isEmpty());
        seat.editor.edit(u"name", u"短"_s);
        QVERIFY(seat.editor.problem(u"name").isEmpty());
        QVERIFY(seat.editor.save());
        seat.editor.answered(u"water"_s, Refusal{RefusalReason::NotPermitted, {}, {}, {}});
        QCOMPARE(seat.editor.problem({}), u"Your role may not do this."_s);
    }

    void ownSavingIsNoConflict()
    {
        Seat seat;
        seat.editor.show(u"water"_s);
        seat.editor.edit(u"name", u"第一稿"_s);
        const auto command = seat.editor.save();
        seat.editor.edit(u"name", u"第二稿"_s);
        seat.carryOut(*command);
        QVERIFY(!seat.editor.hasConflict());
        QVERIFY(seat.editor.isEdited());
        seat.carryOut(*seat.editor.save());
        QCOMPARE(seat.unit().name, u"第二稿"_s);
    }

    void whatIsInTheOutboxWaits()
    {
        Seat seat;
        seat.editor.show(u"water"_s);
        seat.editor.edit(u"name", u"断线时改的"_s);
        const auto command = seat.editor.save();
        QSignalSpy changed(&seat.editor, &ItemEditor::stateChanged);
        seat.source.setPending({{.id = sample::id<CommandId>(1), .command = *command}});
        QVERIFY(changed.size() > 0);
        QVERIFY(seat.editor.isWaiting());
        seat.editor.show(u"power"_s);
        QVERIFY(!seat.editor.isWaiting());
        seat.editor.show(u"water"_s);
        seat.source.setPending({});
        seat.carryOut(*command);
        QVERIFY(!seat.editor.isWaiting());
        QVERIFY(!seat.editor.isEdited());
    }

    void onlyAdministratorsEdit()
    {
        Seat seat;
        seat.source.self = sample::theSupervisor();
        seat.editor.show(u"water"_s);
        QVERIFY(!seat.editor.mayEdit());
        seat.editor.edit(u"name", u"不许"_s);
        QVERIFY(!seat.editor.save());
    }

    void supervisorsEditWhoAndWhatCanBeSent()
    {
        TestSource source;
        Detachment crew;
        crew.key = DetachmentKey(u"crew"_s);
        crew.unit = sample::water();
        crew.name = u"抢修队"_s;
        source.happen(DetachmentPut{crew});
        source.self = sample::theSupervisor();
        ItemEditor editor(source, u"Detachment"_s);
        QVERIFY(editor.mayEdit()); // a new one
        editor.show(u"crew"_s);
        editor.edit(u"members", std::vector<Member>{{u"张三"_s, {}, {}}});
        const auto command = editor.save();
        QVERIFY(command);
        source.own(*command);
        QCOMPARE(source.world().detachments.at(crew.key).members.front().name, u"张三"_s);
        source.self = sample::dutyRoom(sample::power());
        QVERIFY(!editor.mayEdit());
        source.self = sample::dutyRoom(sample::water());
        QVERIFY(editor.mayEdit());
    }

    void aNewWorldIsFollowedToo()
    {
        Seat seat;
        seat.editor.show(u"water"_s);
        World world = sample::world();
        world.units.at(sample::water()).name = u"重连以后"_s;
        seat.source.replace(world);
        QCOMPARE(text(seat.editor, u"name"), u"重连以后"_s);
    }
};

QTEST_GUILESS_MAIN(ItemEditorTest)
#include "itemeditortest.moc"
