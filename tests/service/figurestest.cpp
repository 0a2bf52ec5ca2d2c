// SPDX-License-Identifier: GPL-3.0-or-later
// A unit's figures by month, as a seat is told them.
#include "service/rawseat.h"
#include "support/print.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sample::id;

namespace {

Instant at(const char *utc)
{
    return Instant(Milliseconds(QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODate).toMSecsSinceEpoch()));
}

/// By month, those without an order left out: "2026-11: 3 orders".
QStringList ordersOf(const wire::UnitFiguresCounted &counted)
{
    QStringList lines;
    for (const wire::MonthFigures &month : counted.months) {
        if (month.figures.orders > 0)
            lines += u"%1: %2"_s.arg(month.month).arg(month.figures.orders);
    }
    return lines;
}

wire::UnitFiguresCounted ask(RawSeat &seat, const UnitKey &unit, int months = 12)
{
    static qint64 request = 0;
    seat.say(wire::AskUnitFigures{++request, unit, months});
    std::optional<wire::UnitFiguresCounted> counted = seat.await<wire::UnitFiguresCounted>();
    return counted && counted->request == request ? *std::move(counted) : wire::UnitFiguresCounted{-1, {}, {}, true};
}

OrderFigures newestOf(RawSeat &seat)
{
    const wire::UnitFiguresCounted counted = ask(seat, sample::water(), 1);
    return counted.months.empty() ? OrderFigures{.orders = -1} : counted.months.front().figures;
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The centre's midnight parts the months, not that of UTC; a year back is another month's matter.
    void byTheCentresMonths()
    {
        ServedOffice served;
        ManualClock &clock = served.office.clock();
        quint32 n = 0;
        for (const char *opened : {"2025-11-10T08:00:00Z", "2025-12-10T08:00:00Z", "2026-10-31T15:59:59Z",
                 "2026-10-31T16:00:00Z", "2026-11-21T00:00:00Z"}) {
            clock.set(at(opened));
            served.office.playThrough(++n);
        }
        RawSeat centre(served.port());
        QVERIFY(centre.goLive());
        const wire::UnitFiguresCounted counted = ask(centre, sample::water());
        QVERIFY(!counted.failed);
        QCOMPARE(counted.months.size(), 12u);
        QCOMPARE(ordersOf(counted), QStringList({u"2026-11: 2"_s, u"2026-10: 1"_s, u"2025-12: 1"_s}));
        const OrderFigures figures = counted.months.front().figures;
        QCOMPARE(figures,
            (OrderFigures{.orders = 2,
                .arrivals = 2,
                .arrivedInTime = 2,
                .scenesLeft = 2,
                .oralBeforeLeaving = 2,
                .written = 2,
                .writtenInTime = 2,
                .returned = 0}));
        QVERIFY(ordersOf(ask(centre, sample::power())).isEmpty());
    }

    /// Most of them are in the store alone by then.
    void moreThanTheWorldHolds()
    {
        constexpr int kMany = int(World::kRecentlyClosed) + 30;
        ServedOffice served;
        for (int n = 1; n <= kMany; ++n) {
            served.office.playThrough(quint32(n));
            served.office.clock().set(served.office.clock().now() + 1s);
        }
        RawSeat centre(served.port());
        QVERIFY(centre.goLive());
        QCOMPARE(ordersOf(ask(centre, sample::water())), QStringList{u"2026-11: %1"_s.arg(kMany)});
    }

    void aRoomIsToldItsOwnOnly()
    {
        ServedOffice served;
        served.office.playThrough(1);
        RawSeat power(served.port());
        QVERIFY(power.goLive(sample::dutyRoom(sample::power()), u"电力席位"_s));
        const wire::UnitFiguresCounted counted = ask(power, sample::water());
        QCOMPARE(counted.unit, sample::power());
        QVERIFY(ordersOf(counted).isEmpty());
        QCOMPARE(counted.months.size(), 12u);
    }

    void aStoreThatCannotBeReadIsSaid()
    {
        ServedOffice served;
        served.office.playThrough(1);
        RawSeat centre(served.port());
        QVERIFY(centre.goLive());
        served.office.store().cannotLookUp = true;
        QVERIFY(ask(centre, sample::water()).failed);
        served.office.store().cannotLookUp = false;
        QCOMPARE(ordersOf(ask(centre, sample::water())), QStringList{u"2026-11: 1"_s});
    }

    /// What was counted before is counted anew after an event, and when a deadline has run out.
    void whatHappensIsCounted()
    {
        ServedOffice served;
        RawSeat centre(served.port());
        QVERIFY(centre.goLive());
        const auto tell = [&](const Command &command) {
            centre.submit(served.office.submission(command));
            const std::optional<wire::Answered> answered = centre.await<wire::Answered>();
            return answered && !answered->refusal;
        };
        QCOMPARE(newestOf(centre), OrderFigures());
        QVERIFY(tell(sample::burstMain(1)));
        QVERIFY(tell(sample::orderToWater(1)));
        QCOMPARE(newestOf(centre), OrderFigures{.orders = 1});
        served.office.clock().set(served.office.clock().now() + 3h);
        QCOMPARE(newestOf(centre), (OrderFigures{.orders = 1, .arrivals = 1}));
        QVERIFY(tell(AdvanceOrder{id<IncidentId>(1), id<OrderId>(1), OrderState::Arrived, {}, {}}));
        QVERIFY(tell(RecordOralFeedback{id<IncidentId>(1), id<OrderId>(1), u"已关阀"_s, {}}));
        QVERIFY(tell(AdvanceOrder{id<IncidentId>(1), id<OrderId>(1), OrderState::LeftScene, {}, {}}));
        QVERIFY(tell(SubmitWrittenFeedback{id<IncidentId>(1), id<OrderId>(1), u"已修复"_s, u"王队"_s, {}}));
        QVERIFY(tell(AdvanceOrder{id<IncidentId>(1), id<OrderId>(1), OrderState::LeftScene, {}, u"缺照片"_s}));
        const OrderFigures returned = newestOf(centre);
        QCOMPARE(returned.arrivedInTime, 0);
        QCOMPARE(returned.oralBeforeLeaving, 1);
        QCOMPARE(returned.returned, 1);
        QVERIFY(tell(ExcuseDelay{id<IncidentId>(1), id<OrderId>(1), DeadlineKind::Arrival, u"道路塌方"_s}));
        QCOMPARE(newestOf(centre).arrivedInTime, 1);
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figurestest.moc"
