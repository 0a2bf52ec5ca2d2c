// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/eventtext.h"
#include "deskmodels/commandtext.h"
#include "support/play.h"
#include "wire/filler.h"

using namespace liandong;
using namespace Qt::StringLiterals;

class EventTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEvent_data();
    void everyEvent();
    void everyCommand_data();
    void everyCommand();
    void aMorningInWords();
    void late();
    void leavingInItsThreeWays();
    void deadlinesMovedAndExcused();
    void amended();
    void threeWayCall();
    void wordsWithPercentSigns();
};

namespace {

const auto kFirst = sample::id<IncidentId>(1);
const auto kOrder = sample::id<OrderId>(1);

/// A person can read it: something is said, and no id and no key.
void checkReadable(const QString &text)
{
    static const QRegularExpression kRaw(u"[0-9a-f]{8}-[0-9a-f]{4}|key-[0-9]|%[0-9]"_s);
    QVERIFY(!text.trimmed().isEmpty());
    QString ours = text;
    ours.remove(QRegularExpression(u"“%[0-9]+” "_s)); // what the filler makes people say
    const QRegularExpressionMatch raw = kRaw.match(ours);
    QVERIFY2(!raw.hasMatch(), qPrintable(text));
}

/// The numbers people dial are keys and words at once.
void nameHotlines(Event &event)
{
    const HotlineKey known(u"12319"_s);
    if (auto *opened = std::get_if<IncidentOpened>(&event)) {
        for (Call &call : opened->incident.calls)
            call.hotline = known;
    } else if (auto *added = std::get_if<CallAdded>(&event)) {
        added->call.hotline = known;
    } else if (auto *put = std::get_if<HotlinePut>(&event)) {
        put->hotline.key = known;
    }
}

QStringList wordsOf(const Play &play, size_t from = 0)
{
    QStringList lines;
    for (size_t at = from; at < play.log.size(); ++at)
        lines.append(eventText(play.log[at], play.world));
    return lines;
}

} // namespace

void EventTextTest::everyEvent_data()
{
    QTest::addColumn<size_t>("index");
    for (size_t index = 0; index < std::variant_size_v<Event>; ++index) {
        Filler filler;
        QTest::newRow(kindOf(filler.alternative<Event>(index)).data()) << index;
    }
}

void EventTextTest::everyEvent()
{
    QFETCH(size_t, index);
    Filler filler;
    Event event = filler.alternative<Event>(index);
    nameHotlines(event);
    // In a world that knows nothing of it, in one that knows the rule book, and after it happened.
    checkReadable(eventText(event, {}));
    World world = sample::world();
    checkReadable(eventText(event, world));
    if (incidentOf(event)) {
        Incident incident = filler.make<Incident>();
        for (Call &call : incident.calls)
            call.hotline = HotlineKey(u"12319"_s);
        incident.id = *incidentOf(event);
        std::visit(
            [&](const auto &e) {
                if constexpr (requires {
                                  e.order;
                                  incident.order(e.order);
                              })
                    incident.orders.front().id = e.order;
            },
            event);
        world.incidents[incident.id] = incident;
    }
    checkReadable(eventText(event, world));
    // An empty event (an old log may leave every member at its default) says something, too.
    Event bare;
    boost::mp11::mp_with_index<std::variant_size_v<Event>>(index, [&](auto i) { bare.emplace<i>(); });
    checkReadable(eventText(bare, {}));
}

void EventTextTest::everyCommand_data()
{
    QTest::addColumn<size_t>("index");
    for (size_t index = 0; index < std::variant_size_v<Command>; ++index)
        QTest::addRow("%zu", index) << index;
}

void EventTextTest::everyCommand()
{
    QFETCH(size_t, index);
    Filler filler;
    checkReadable(commandText(filler.alternative<Command>(index), {}));
    checkReadable(commandText(filler.alternative<Command>(index), sample::world()));
}

void EventTextTest::aMorningInWords()
{
    Play play;
    play.playThrough(1);
    QCOMPARE(wordsOf(play),
        QStringList({
            u"New incident from 13900000001 (来电人1) on 110 报警: 市政设施 / 水管爆裂, 东坪镇资江路12号: 第1起：水管爆裂，路面积水"_s,
            u"Order to 安化县自来水公司 (0737-5550002): 立即到场关阀抢修"_s,
            u"Open → In hand"_s,
            u"安化县自来水公司 acknowledged the order"_s,
            u"安化县自来水公司 departed"_s,
            u"安化县自来水公司 arrived"_s,
            u"Oral feedback of 安化县自来水公司: 已关阀 (reported by 王队)"_s,
            u"安化县自来水公司 left the scene"_s,
            u"In hand → Settled"_s,
            u"Written feedback of 安化县自来水公司: 已修复 (reported by 王队)"_s,
            u"Written feedback of 安化县自来水公司 accepted"_s,
            u"Closed: 已处置"_s,
        }));
}

void EventTextTest::late()
{
    Play play;
    play.open(1);
    play.give(1);
    play.pass(std::chrono::minutes(35));
    QCOMPARE(play.advance(1, OrderState::Arrived), QString());
    QCOMPARE(wordsOf(play).last(), u"安化县自来水公司 arrived (5 min late)"_s);
}

void EventTextTest::leavingInItsThreeWays()
{
    Play play;
    play.open(1);
    play.give(1);
    play.bring(1, OrderState::Arrived);
    play.actor = sample::theSupervisor();
    QCOMPARE(play.advance(1, OrderState::LeftScene, u"电话不通"_s), QString());
    const auto lastAdvance = [&] {
        for (auto it = play.log.rbegin(); it != play.log.rend(); ++it) {
            if (std::holds_alternative<OrderAdvanced>(*it))
                return eventText(*it, play.world);
        }
        return QString();
    };
    QCOMPARE(lastAdvance(), u"安化县自来水公司 left the scene without oral feedback: 电话不通"_s);
    play.pass(std::chrono::minutes(1));
    QCOMPARE(play.reportInWriting(1), QString());
    play.pass(std::chrono::minutes(1));
    QCOMPARE(play.advance(1, OrderState::LeftScene, u"缺少照片"_s), QString());
    QCOMPARE(lastAdvance(), u"Written feedback of 安化县自来水公司 returned for correction: 缺少照片"_s);
}

void EventTextTest::deadlinesMovedAndExcused()
{
    Play play;
    play.open(1);
    play.give(1);
    const size_t before = play.log.size();
    AmendIncident amend;
    amend.incident = kFirst;
    amend.place = {sample::townPlace(), sample::mountainPlace()};
    play.must(amend);
    const QStringList moved = wordsOf(play, before);
    QVERIFY2(moved.join(u'\n').contains(u"安化县自来水公司: Arrival due 09:00:00 instead of 08:30:00"_s),
        qPrintable(moved.join(u'\n')));
    play.pass(std::chrono::hours(2));
    play.actor = sample::theSupervisor();
    play.must(ExcuseDelay{kFirst, kOrder, DeadlineKind::Arrival, u"山路塌方"_s});
    QCOMPARE(wordsOf(play).last(), u"安化县自来水公司: Arrival excused (reason: 山路塌方)"_s);
}

void EventTextTest::amended()
{
    Play play;
    play.open(1);
    AmendIncident amend;
    amend.incident = kFirst;
    amend.level = {Level::Ordinary, Level::Major};
    amend.callerName = {u"来电人1"_s, u"张三"_s};
    play.must(amend);
    QCOMPARE(wordsOf(play).last(), u"Level: Ordinary → Major; Caller's name: 来电人1 → 张三"_s);
    AmendIncident kind;
    kind.incident = kFirst;
    kind.kind = {IncidentKind::Linkage, IncidentKind::PoliceMatter};
    play.must(kind);
    QCOMPARE(wordsOf(play).last(), u"Kind: Linkage → Police matter"_s);
}

void EventTextTest::threeWayCall()
{
    Play play;
    play.open(1);
    const auto call = sample::id<ThreeWayCallId>(1);
    const size_t before = play.log.size();
    play.must(StartThreeWayCall{kFirst, call, u"13900000001"_s, sample::water(), u"0737-5550002"_s});
    const ThreeWayCall &held = play.incident(1).threeWayCalls.front();
    const auto dutyRoom = std::ranges::find(held.legs, LegParty::DutyRoom, &Leg::party);
    QVERIFY(dutyRoom != held.legs.end());
    const int leg = int(dutyRoom - held.legs.begin());
    play.must(EndLeg{kFirst, call, leg, LegEnd::NoAnswer});
    const QStringList lines = wordsOf(play, before);
    QVERIFY2(lines.first().contains(u"安化县自来水公司 (0737-5550002)"_s), qPrintable(lines.first()));
    QCOMPARE(lines.last(), u"Three-way call, 安化县自来水公司: No answer"_s);
}

void EventTextTest::wordsWithPercentSigns()
{
    Play play;
    play.open(1);
    play.must(AddNote{kFirst, sample::id<NoteId>(1), u"水位 %1 涨了 %2"_s});
    QCOMPARE(wordsOf(play).last(), u"Note: 水位 %1 涨了 %2"_s);
    AmendIncident amend;
    amend.incident = kFirst;
    amend.narrative = {play.incident(1).narrative, u"%3 %2 %1"_s};
    play.must(amend);
    QVERIFY(wordsOf(play).last().endsWith(u"→ %3 %2 %1"_s));
}

QTEST_GUILESS_MAIN(EventTextTest)
#include "eventtexttest.moc"
