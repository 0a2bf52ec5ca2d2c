// SPDX-License-Identifier: GPL-3.0-or-later
// The incident on the screen, and fields while somebody types in them.
#include "deskmodels/draftfield.h"
#include "deskmodels/incidentdetail.h"
#include "testsource.h"

#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

class DetailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void header();
    void tellsWhichFieldChangedAndByWhom();
    void otherIncidentsAreQuiet();
    void closedAndMerged();
    void overruledArea();
    void lists();
    void threeWayCalls();
    void escalations();
    void fromTheStore();
    void forgottenWhileShown();
    void awayAsksLater();
    void reopenedFromTheStore();
    void everyEventOfAnIncidentNamesFields();
    void draftFollowsWhileUntouched();
    void draftKeepsWhatIsTyped();
    void draftTakesTheirs();
    void draftOverrules();
};

namespace {

const auto kFirst = sample::id<IncidentId>(1);

struct Detail
{
    TestSource source;
    IncidentDetail detail{source};
    QStringList changes; ///< "3 by 值班员二 (席位 2)"

    Detail()
    {
        QObject::connect(&detail, &IncidentDetail::changed, [this](IncidentField field, const QString &by) {
            changes.append(QString::number(int(field)) + u' ' + by);
        });
        source.open(1);
        detail.show(kFirst);
    }
    static QString change(IncidentField field, const QString &by) { return QString::number(int(field)) + u' ' + by; }
};

} // namespace

void DetailTest::header()
{
    Detail d;
    QCOMPARE(d.detail.numberText(), u"AH-20261121-0001"_s);
    QCOMPARE(d.detail.titleText(), u"市政设施 / 水管爆裂"_s);
    QCOMPARE(d.detail.stateText(), u"Open"_s);
    QCOMPARE(d.detail.levelText(), u"Ordinary"_s);
    QCOMPARE(d.detail.kindText(), u"Linkage"_s);
    QCOMPARE(d.detail.openedText(), u"08:00:01 by 值班员二"_s);
    QCOMPARE(d.detail.placeLine(), u"东坪镇资江路12号"_s);
    QCOMPARE(d.detail.areaClassText(), u"Urban"_s);
    QCOMPARE(d.detail.callerText(), u"来电人1 · 13900000001 · dialled 110 报警"_s);
    QCOMPARE(d.detail.deadlineText(), QString());
    d.source.give(1);
    QCOMPARE(d.detail.deadlineText(), u"自来水公司: Acknowledgement in 3:00"_s);
    d.detail.show(std::nullopt);
    QCOMPARE(d.detail.incident(), nullptr);
    for (const QString &text : {d.detail.numberText(), d.detail.titleText(), d.detail.stateText(), d.detail.levelText(),
             d.detail.kindText(), d.detail.openedText(), d.detail.placeLine(), d.detail.areaClassText(),
             d.detail.callerText(), d.detail.deadlineText(), d.detail.escalationText()})
        QCOMPARE(text, QString());
    QVERIFY(d.detail.calls().empty() && d.detail.notes().empty() && d.detail.links().empty());
}

void DetailTest::tellsWhichFieldChangedAndByWhom()
{
    Detail d;
    AmendIncident amend;
    amend.incident = kFirst;
    amend.level = {Level::Ordinary, Level::Major};
    d.source.others(amend);
    d.source.own(AddNote{kFirst, sample::id<NoteId>(1), u"回电"_s});
    QCOMPARE(d.changes,
        QStringList({Detail::change(IncidentField::Level, u"值班员二 (席位 2)"_s),
            Detail::change(IncidentField::Notes, QString())}));
}

void DetailTest::otherIncidentsAreQuiet()
{
    Detail d;
    QSignalSpy shown(&d.detail, &IncidentDetail::shownChanged);
    d.source.playThrough(2);
    QCOMPARE(d.changes, QStringList());
    QCOMPARE(shown.size(), 0);
    d.source.open(3);
    d.source.others(LinkIncidents{sample::id<IncidentId>(3), kFirst});
    QCOMPARE(d.changes, QStringList(Detail::change(IncidentField::Links, u"值班员二 (席位 2)"_s)));
    QCOMPARE(d.detail.links().size(), size_t(1));
    QCOMPARE(d.detail.links()[0].number, u"AH-20261121-0003"_s);
}

void DetailTest::closedAndMerged()
{
    Detail d;
    d.source.open(2);
    d.source.others(MergeIncident{kFirst, sample::id<IncidentId>(2), u"同一事件"_s});
    QCOMPARE(d.detail.stateText(), u"Closed, a repeat of AH-20261121-0002"_s);
    d.source.playThrough(3);
    d.detail.show(sample::id<IncidentId>(3));
    QCOMPARE(d.detail.stateText(), u"Closed, 已处置"_s);
    d.source.others(ReopenIncident{sample::id<IncidentId>(3), u"又漏了"_s});
    QVERIFY2(d.detail.stateText().endsWith(u", reopened"_s), qPrintable(d.detail.stateText()));
}

void DetailTest::overruledArea()
{
    Detail d;
    AmendIncident amend;
    amend.incident = kFirst;
    amend.areaClass = {AreaClass::Urban, AreaClass::Rural};
    amend.areaClassReason = u"山上"_s;
    d.source.others(amend);
    QCOMPARE(d.detail.areaClassText(), u"Rural (overruled: 山上)"_s);
    QVERIFY(d.changes.contains(Detail::change(IncidentField::AreaClass, u"值班员二 (席位 2)"_s)));
}

void DetailTest::lists()
{
    Detail d;
    Call call;
    call.id = sample::id<CallId>(5);
    call.said = u"水更大了"_s;
    d.source.others(AddCall{kFirst, call});
    d.source.others(AddNote{kFirst, sample::id<NoteId>(1), u"写错了"_s});
    d.source.others(StrikeNote{kFirst, sample::id<NoteId>(1), u"笔误"_s});
    const std::vector<CallLine> calls = d.detail.calls();
    QCOMPARE(calls.size(), size_t(2));
    QCOMPARE(calls[0].hotline, u"110 报警"_s);
    QCOMPARE(calls[1].number, u"Number withheld"_s);
    QCOMPARE(calls[1].said, u"水更大了"_s);
    const std::vector<NoteLine> notes = d.detail.notes();
    QCOMPARE(notes.size(), size_t(1));
    QVERIFY(notes[0].struck);
    QCOMPARE(notes[0].struckBy, u"struck out by 值班员二: 笔误"_s);
}

void DetailTest::threeWayCalls()
{
    Detail d;
    const auto id = sample::id<ThreeWayCallId>(1);
    d.source.others(StartThreeWayCall{kFirst, id, u"13900000001"_s, sample::water(), u"0737-5550002"_s});
    const auto dutyRoom = [&] {
        const std::vector<LegLine> legs = d.detail.threeWayCalls().at(0).legs;
        return *std::ranges::find_if(legs, [](const LegLine &leg) { return leg.unit == sample::water(); });
    };
    QVERIFY(dutyRoom().ringing);
    QCOMPARE(dutyRoom().state, u"Ringing"_s);
    QCOMPARE(dutyRoom().party, u"安化县自来水公司"_s);
    const int index = dutyRoom().index;
    d.source.clock.advance(std::chrono::seconds(8));
    d.source.others(AnswerLeg{kFirst, id, index});
    QVERIFY(dutyRoom().talking);
    d.source.clock.advance(std::chrono::seconds(60));
    d.source.others(EndLeg{kFirst, id, index, LegEnd::HungUp});
    QCOMPARE(dutyRoom().state, u"Hung up"_s);
    QCOMPARE(dutyRoom().times, u"08:00:01 dialled, 08:00:09 answered, 08:01:09 ended"_s);
    QVERIFY(d.changes.contains(Detail::change(IncidentField::ThreeWayCalls, u"值班员二 (席位 2)"_s)));
}

void DetailTest::escalations()
{
    Detail d;
    const auto id = sample::id<EscalationId>(1);
    d.source.others(EscalateIncident{kFirst, id, u"两人被困"_s, u"自来水公司"_s, 2, true, false});
    QCOMPARE(d.detail.escalationText(), u"Awaits the linkage office"_s);
    QCOMPARE(d.detail.escalations().at(0).asks, u"casualties: 2, reinforcement needed"_s);
    d.source.others(AnswerEscalation{kFirst, id, u"已通知消防"_s});
    QCOMPARE(d.detail.escalationText(), QString());
    QVERIFY(d.detail.escalations().at(0).answered);
    QCOMPARE(d.detail.escalations().at(0).answer, u"已通知消防"_s);
}

void DetailTest::fromTheStore()
{
    Detail d;
    Incident old = d.source.incident(1);
    old.id = sample::id<IncidentId>(50);
    old.state = IncidentState::Closed;
    QSignalSpy shown(&d.detail, &IncidentDetail::shownChanged);
    d.detail.show(old.id);
    QCOMPARE(d.detail.incident(), nullptr);
    Q_EMIT d.source.incidentFetched({d.source.lastRequest + 5, std::nullopt, {}});
    QCOMPARE(shown.size(), 1);
    Q_EMIT d.source.incidentFetched({d.source.lastRequest, old, {}});
    QCOMPARE(shown.size(), 2);
    QVERIFY(d.detail.isFromStore());
    QCOMPARE(d.detail.titleText(), u"市政设施 / 水管爆裂"_s);
    d.detail.show(kFirst);
    QVERIFY(!d.detail.isFromStore());
}

void DetailTest::forgottenWhileShown()
{
    Detail d;
    d.source.playThrough(2);
    d.detail.show(sample::id<IncidentId>(2));
    const qint64 before = d.source.lastRequest;
    for (quint32 n = 3; n < World::kRecentlyClosed + 3; ++n)
        d.source.playThrough(n);
    QVERIFY(!d.source.world().incident(sample::id<IncidentId>(2)));
    QCOMPARE(d.source.lastRequest, before + 1);
}

void DetailTest::awayAsksLater()
{
    Detail d;
    d.source.setLink(LinkState::Away);
    d.detail.show(sample::id<IncidentId>(50));
    QCOMPARE(d.source.lastRequest, 0);
    d.source.setLink(LinkState::Live);
    QCOMPARE(d.source.lastRequest, 1);
    d.source.setLink(LinkState::Away); // the answer is lost
    d.source.setLink(LinkState::Live);
    QCOMPARE(d.source.lastRequest, 2);
}

void DetailTest::reopenedFromTheStore()
{
    Detail d;
    Incident old = d.source.incident(1);
    old.id = sample::id<IncidentId>(50);
    old.state = IncidentState::Closed;
    d.detail.show(old.id);
    Q_EMIT d.source.incidentFetched({d.source.lastRequest, old, {}});
    old.state = IncidentState::Open;
    d.source.happen(IncidentReopened{old, u"又漏了"_s});
    QVERIFY(!d.detail.isFromStore());
    QCOMPARE(d.detail.stateText(), u"Open"_s);
}

void DetailTest::everyEventOfAnIncidentNamesFields()
{
    // All but those that bring a whole incident along, an amendment of nothing, files, which have a strip of their own, and
    // what is drawn on the map.
    boost::mp11::mp_for_each<boost::mp11::mp_iota_c<std::variant_size_v<Event>>>([](auto index) {
        const Event event(std::in_place_index<index>);
        const bool whole = std::holds_alternative<IncidentOpened>(event)
            || std::holds_alternative<IncidentReopened>(event) || std::holds_alternative<IncidentShown>(event)
            || std::holds_alternative<AttachmentAdded>(event) || std::holds_alternative<AttachmentStruck>(event)
            || std::holds_alternative<IncidentAmended>(event) || std::holds_alternative<IncidentDrawnOn>(event)
            || std::holds_alternative<DrawingErased>(event);
        QCOMPARE(fieldsChangedBy(event).empty(), whole || !incidentOf(event));
    });
}

void DetailTest::draftFollowsWhileUntouched()
{
    DraftField<QString> field(u"水管爆裂"_s);
    QVERIFY(!field.change());
    QVERIFY(field.follow(u"水管漏水"_s));
    QCOMPARE(field.value(), u"水管漏水"_s);
    QVERIFY(!field.follow(u"水管漏水"_s));
}

void DetailTest::draftKeepsWhatIsTyped()
{
    DraftField<QString> field(u"水管"_s);
    field.edit(u"水管爆裂"_s);
    QVERIFY(!field.follow(u"电线"_s));
    QCOMPARE(field.value(), u"水管爆裂"_s);
    QCOMPARE(field.theirs(), std::optional(u"电线"_s));
    QCOMPARE(field.change(), std::optional(Change<QString>{u"水管"_s, u"水管爆裂"_s})); // the service will say no
    field.follow(u"水管"_s); // they took it back
    QVERIFY(!field.theirs());
    field.follow(u"水管爆裂"_s); // they typed the same, or it is our own saved
    QVERIFY(!field.isEdited());
}

void DetailTest::draftTakesTheirs()
{
    DraftField<QString> field(u"水管"_s);
    field.edit(u"水管爆裂"_s);
    field.follow(u"电线"_s);
    field.takeTheirs();
    QCOMPARE(field.value(), u"电线"_s);
    QVERIFY(!field.isEdited() && !field.theirs());
    field.edit(u"电线杆"_s);
    field.discard();
    QCOMPARE(field.value(), u"电线"_s);
}

void DetailTest::draftOverrules()
{
    DraftField<Level> field(Level::Ordinary);
    field.edit(Level::Major);
    field.follow(Level::Serious);
    field.keepMine();
    QCOMPARE(field.change(), std::optional(Change<Level>{Level::Serious, Level::Major}));
}

QTEST_GUILESS_MAIN(DetailTest)
#include "detailtest.moc"
