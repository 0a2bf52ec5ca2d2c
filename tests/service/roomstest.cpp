// SPDX-License-Identifier: GPL-3.0-or-later
// What comes out of the socket of a duty room's seat.
#include "domain/roomview.h"
#include "service/rawseat.h"
#include "support/print.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;
using sample::id;

namespace {

const UnitKey kWater = sample::water();
const UnitKey kPower = sample::power();
const QString kPowersOfficer = u"电力值班员赵某"_s;
const QString kPowersSeat = u"电力席位"_s;

GiveOrder orderToPower()
{
    GiveOrder order = sample::orderToWater(1);
    order.order = id<OrderId>(7);
    order.unit = kPower;
    order.instruction = u"断电七号线"_s;
    order.reasonNotSuggested = u"水中有电缆"_s;
    return order;
}

class Three
{
public:
    ServedOffice served;
    RawSeat centre{served.port()};
    RawSeat water{served.port()};
    RawSeat power{served.port()};

    [[nodiscard]] bool enter()
    {
        Actor officer = sample::dutyRoom(kPower);
        officer.name = kPowersOfficer;
        return centre.goLive() && water.goLive(sample::dutyRoom(kWater), u"供水席位"_s)
            && power.goLive(officer, kPowersSeat);
    }
    /// The answer's refusal, "" for none.
    QString tell(RawSeat &seat, const Command &command)
    {
        seat.submit(served.office.submission(command));
        const std::optional<wire::Answered> answered = seat.await<wire::Answered>();
        return !answered ? u"no answer"_s : answered->refusal ? enumName(answered->refusal->reason) : QString();
    }
    /// Until everything that was sent to the seat before is there.
    [[nodiscard]] bool catchUp(RawSeat &seat)
    {
        seat.say(wire::Ping{++m_pings});
        while (const std::optional<wire::Pong> pong = seat.await<wire::Pong>()) {
            if (pong->token == m_pings)
                return true;
        }
        return false;
    }

private:
    qint64 m_pings = 1000;
};

} // namespace

class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfOthersComesOut();
    void aRoomIsToldOfItsOrder();
    void thePastOfItsOwn();
    void itIsThereWithItsOwnOnly();
};

/// Every byte is looked through, whatever message it belongs to.
void RoomsTest::nothingOfOthersComesOut()
{
    Three three;
    QVERIFY(three.enter());
    const auto incident = id<IncidentId>(1);
    QCOMPARE(three.tell(three.centre, sample::burstMain(1)), QString());
    QCOMPARE(three.tell(three.centre, sample::orderToWater(1)), QString());
    QCOMPARE(three.tell(three.centre, orderToPower()), QString());
    const auto advance = [&](OrderState to) { return AdvanceOrder{incident, id<OrderId>(7), to, u"赵某"_s, {}}; };
    QCOMPARE(three.tell(three.power, advance(OrderState::Acknowledged)), QString());
    QCOMPARE(three.tell(three.power, AddNote{incident, id<NoteId>(1), u"电力记下一句"_s}), QString());
    QCOMPARE(three.tell(three.power, EscalateIncident{incident, id<EscalationId>(1), u"电力上报发现"_s, {}, 0, {}, {}}),
        QString());
    QCOMPARE(three.tell(three.power, advance(OrderState::Arrived)), QString());
    QCOMPARE(three.tell(three.power, RecordOralFeedback{incident, id<OrderId>(7), u"电力口头说完"_s, {}}), QString());
    QCOMPARE(three.tell(three.water, AddNote{incident, id<NoteId>(2), u"供水记下一句"_s}), QString());
    three.water.say(wire::FetchIncident{1, incident});
    const auto fetched = three.water.await<wire::IncidentFetched>();
    QVERIFY(fetched && fetched->incident);
    QCOMPARE(*fetched->incident, roomViewOf(*three.served.office.world().incident(incident), kWater));
    three.water.say(wire::FetchItem{2, {u"Unit"_s, kPower.text()}});
    QVERIFY(three.water.await<wire::ItemFetched>());
    three.water.close();
    RawSeat again(three.served.port());
    QVERIFY(again.goLive(sample::dutyRoom(kWater)));
    QVERIFY(three.catchUp(again));
    QVERIFY(three.catchUp(three.power));

    const Unit &powers = three.served.office.world().units.at(kPower);
    for (const QString &word : {kPowersOfficer, kPowersSeat, powers.name, u"断电七号线"_s, u"水中有电缆"_s,
             u"电力记下一句"_s, u"电力上报发现"_s, u"电力口头说完"_s, u"赵某"_s}) {
        QVERIFY2(!three.water.heard.contains(word.toUtf8()), qPrintable(word));
        QVERIFY2(!again.heard.contains(word.toUtf8()), qPrintable(word));
    }
    QVERIFY(three.power.heard.contains(u"电力记下一句"_s.toUtf8())); // the bytes are looked through where they would be
    QVERIFY(again.heard.contains(u"供水记下一句"_s.toUtf8()));
}

void RoomsTest::aRoomIsToldOfItsOrder()
{
    Three three;
    QVERIFY(three.enter());
    QVERIFY(three.catchUp(three.water));
    three.water.frames.clear();
    QCOMPARE(three.tell(three.centre, sample::burstMain(1)), QString());
    QVERIFY(three.catchUp(three.water));
    QCOMPARE(three.tell(three.centre, sample::orderToWater(1)), QString());
    const auto entries = three.water.await<wire::Entries>();
    QVERIFY(entries);
    QStringList kinds;
    for (const LogEntry &entry : entries->entries) {
        kinds.append(entry.kind);
        QVERIFY(entry.hash.isEmpty());
    }
    QCOMPARE(kinds, (QStringList{u"IncidentShown"_s, u"OrderGiven"_s, u"IncidentMoved"_s}));
    const AdvanceOrder others{id<IncidentId>(1), id<OrderId>(1), OrderState::Acknowledged, {}, {}};
    QCOMPARE(three.tell(three.power, others), u"NotPermitted"_s);
    QCOMPARE(three.tell(three.water, others), QString());
}

void RoomsTest::thePastOfItsOwn()
{
    Three three;
    three.served.office.playThrough(1);
    OpenIncident other = sample::burstMain(2);
    QVERIFY(!three.served.office.tell(other).refusal);
    while (three.served.office.store().indexSome()) { }
    QVERIFY(three.enter());
    three.water.say(wire::SearchHistory{1, {}, {}, {}, 50});
    const auto found = three.water.await<wire::HistoryFound>();
    QVERIFY(found);
    QCOMPARE(found->hits.size(), 1u);
    QCOMPARE(found->hits.front().incident, id<IncidentId>(1));
    three.water.say(wire::FetchIncident{2, id<IncidentId>(2)});
    const auto refused = three.water.await<wire::IncidentFetched>();
    QVERIFY(refused && !refused->incident && refused->entries.empty());
    three.water.say(wire::FetchIncident{3, id<IncidentId>(1)});
    const auto fetched = three.water.await<wire::IncidentFetched>();
    QVERIFY(fetched && fetched->incident);
    QCOMPARE(fetched->entries.front().kind, u"IncidentShown"_s);
    QCOMPARE(fetched->entries.back().kind, u"IncidentClosed"_s);
    three.water.say(wire::FetchItem{4, {u"Unit"_s, kPower.text()}});
    QVERIFY(three.water.await<wire::ItemFetched>()->entries.empty());
    three.water.say(wire::FetchItem{5, {u"Unit"_s, kWater.text()}});
    QCOMPARE(three.water.await<wire::ItemFetched>()->entries.size(), 1u);
}

void RoomsTest::itIsThereWithItsOwnOnly()
{
    Three three;
    QVERIFY(three.enter());
    RawSeat second(three.served.port());
    QVERIFY(second.goLive(sample::dutyRoom(kWater), u"供水二席"_s));
    std::optional<wire::Presence> presence;
    do {
        presence = three.water.await<wire::Presence>();
    } while (presence && presence->seats.size() < 2);
    QVERIFY(presence);
    for (const wire::PresentSeat &seat : presence->seats)
        QCOMPARE(seat.actor.unit, kWater.text());
    QVERIFY(three.centre.await<wire::Presence>());
}

QTEST_GUILESS_MAIN(RoomsTest)
#include "roomstest.moc"
