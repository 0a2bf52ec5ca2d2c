// SPDX-License-Identifier: GPL-3.0-or-later
// Every reason of refusal.h is reached by a command of ordinary life; the list must stay complete.
#include "support/play.h"

#include <set>

using namespace liandong;
using namespace Qt::StringLiterals;

class RefusalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonIsReached();
    void refusalChangesNothing();
    void resubmittedCommandIsRefusedByItsIds();
};

namespace {

const auto kFirst = sample::id<IncidentId>(1);
const auto kOrder = sample::id<OrderId>(1);

/// What the centre answers in the middle of a morning.
std::map<RefusalReason, Command> everydayMistakes()
{
    using enum RefusalReason;
    OpenIncident repeat = sample::burstMain(8);
    repeat.repeatSeen = false;
    OpenIncident unknownCategory = sample::burstMain(8);
    unknownCategory.category = CategoryKey(u"x"_s);
    OpenIncident offEarth = sample::burstMain(8);
    offEarth.place.point = GeoPoint{111.2, 28.4};
    GiveOrder unknownUnit = sample::orderToWater(1);
    unknownUnit.order = sample::id<OrderId>(8);
    unknownUnit.unit = UnitKey(u"x"_s);
    GiveOrder suspended = unknownUnit;
    suspended.unit = sample::suspended();
    GiveOrder again = unknownUnit;
    again.unit = sample::water();
    GiveOrder notSuggested = unknownUnit;
    notSuggested.unit = sample::transport();
    AmendIncident conflict;
    conflict.incident = kFirst;
    conflict.narrative = {u"旧"_s, u"新"_s};
    return {
        {NotPermitted, ImportProfile{sample::profile()}},
        {NeedsSupervisor, AdvanceOrder{kFirst, kOrder, OrderState::LeftScene, {}, u"走了"_s}},
        {UnknownIncident, AddNote{sample::id<IncidentId>(9), sample::id<NoteId>(9), u"记"_s}},
        {UnknownOrder, AdvanceOrder{kFirst, sample::id<OrderId>(9), OrderState::Arrived, {}, {}}},
        {UnknownUnit, unknownUnit},
        {UnknownCategory, unknownCategory},
        {UnknownDisposition, CloseIncident{sample::id<IncidentId>(2), DispositionKey(u"x"_s), {}}},
        {UnknownItem, StrikeNote{kFirst, sample::id<NoteId>(9), u"错"_s}},
        {AlreadyThere, sample::burstMain(1)},
        {UnitSuspended, suspended},
        {UnitHasOrder, again},
        {WrongState, AdvanceOrder{kFirst, kOrder, OrderState::Accepted, {}, {}}},
        {NeedsOralFeedback, AdvanceOrder{kFirst, kOrder, OrderState::LeftScene, {}, {}}},
        {NeedsReason, AdvanceOrder{kFirst, kOrder, OrderState::Withdrawn, {}, {}}},
        {NeedsText, AddNote{kFirst, sample::id<NoteId>(9), {}}},
        {NeedsDisposition, CloseIncident{sample::id<IncidentId>(2), {}, {}}},
        {NotSuggested, notSuggested},
        {LikelyRepeat, repeat},
        {Conflict, conflict},
        {OrdersUnfinished, CloseIncident{kFirst, sample::handled(), {}}},
        {SameIncident, LinkIncidents{kFirst, kFirst}},
        {BadPlace, offEarth},
        {TooLong, AddNote{kFirst, sample::id<NoteId>(9), QString(4001, u'长')}},
        {Malformed, AddNote{kFirst, {}, u"记"_s}},
        {UnknownFile, AddAttachment{kFirst, kOrder, sample::id<AttachmentId>(1), u"x"_s, u"a.jpg"_s, {}}},
    };
}

/// Incident 1 with its order on the scene, incident 2 without any.
Play morning()
{
    Play play;
    play.open(1);
    play.give(1);
    play.bring(1, OrderState::Arrived);
    OpenIncident other = sample::burstMain(2);
    other.place = sample::mountainPlace();
    play.must(other);
    return play;
}

} // namespace

void RefusalTest::everyReasonIsReached()
{
    // Some need an administrator (profilechecktest, rulebooktest, handovertest), equipment (equipmenttest) or a hand-over
    // (handovertest), StoreFailed a store.
    const std::set<RefusalReason> elsewhere{
        RefusalReason::ProfileInvalid, RefusalReason::InUse, RefusalReason::StoreFailed, RefusalReason::EquipmentOut,
        RefusalReason::NotEnough, RefusalReason::LastAdministrator, RefusalReason::SamePerson};
    const std::map<RefusalReason, Command> mistakes = everydayMistakes();
    for (const RefusalReason reason : enumValues<RefusalReason>()) {
        if (elsewhere.contains(reason))
            continue;
        const auto mistake = mistakes.find(reason);
        QVERIFY2(mistake != mistakes.end(), qPrintable(enumName(reason)));
        Play play = morning();
        const Decision decision = play.tell(mistake->second);
        QVERIFY2(!decision, qPrintable(enumName(reason)));
        QCOMPARE(enumName(decision.error().reason), enumName(reason));
    }
}

void RefusalTest::refusalChangesNothing()
{
    Play play = morning();
    const World before = play.world;
    for (const auto &[reason, command] : everydayMistakes())
        play.tell(command);
    QVERIFY(play.world == before);
}

void RefusalTest::resubmittedCommandIsRefusedByItsIds()
{
    Play play = morning();
    QCOMPARE(play.answerTo(sample::burstMain(1)), u"AlreadyThere"_s);
    QCOMPARE(play.answerTo(sample::orderToWater(1)), u"AlreadyThere/order"_s);
    const AddNote note{kFirst, sample::id<NoteId>(1), u"记"_s};
    QCOMPARE(play.answerTo(note), QString());
    QCOMPARE(play.answerTo(note), u"AlreadyThere/note"_s);
    QCOMPARE(play.incident(1).notes.size(), 1u);
}

QTEST_APPLESS_MAIN(RefusalTest)
#include "refusaltest.moc"
