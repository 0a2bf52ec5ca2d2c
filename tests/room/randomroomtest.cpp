// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeroom.h"
#include "support/sampleworld.h"
#include "wire/messagecodec.h"

#include <QTest>

#include <random>
#include <set>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// A shift without plan: ten seats do what comes to their minds while cables, seats and the service fail.
class RandomShift
{
public:
    RandomShift(FakeRoom &room, quint32 seed)
        : m_room(room)
        , m_random(seed)
    { }

    void step()
    {
        FakeSeat &seat = m_room.seat(1 + pick(m_room.seatCount()));
        const int what = pick(100);
        if (what < 4)
            seat.cut();
        else if (what < 5)
            seat.stall();
        else if (what < 14)
            seat.restore();
        else if (what < 16)
            seat.restart();
        else if (what < 17)
            seat.crash();
        else if (what < 18)
            seat.relay().cutAfter(pick(3'000));
        else
            m_submitted.push_back({&seat, seat.submit(someCommand(seat))});
        for (int i = pick(4); i > 0; --i)
            QCoreApplication::processEvents();
    }

    struct Submitted
    {
        FakeSeat *seat;
        CommandId command;
    };
    [[nodiscard]] const std::vector<Submitted> &submitted() const { return m_submitted; }

    int pick(int below) { return std::uniform_int_distribution(0, below - 1)(m_random); }

private:
    /// Of what the seat sees, or nothing that anybody knows.
    const Incident *someIncident(const World &world)
    {
        if (world.incidents.empty())
            return nullptr;
        return &std::next(world.incidents.begin(), pick(int(world.incidents.size())))->second;
    }

    OpenIncident someCall(FakeSeat &seat)
    {
        OpenIncident open = sample::burstMain(quint32(pick(50)));
        open.incident = seat.ids().make<IncidentId>();
        open.call.id = seat.ids().make<CallId>();
        return open;
    }

    Command someCommand(FakeSeat &seat)
    {
        const Incident *incident = someIncident(seat.world());
        if (!incident || pick(5) == 0)
            return someCall(seat);
        switch (pick(7)) {
        case 0:
            return GiveOrder{incident->id, seat.ids().make<OrderId>(), sample::water(), u"到场"_s, {}, {}, {}};
        case 1:
        case 2:
            return someStep(seat, *incident);
        case 3: {
            AmendIncident amend;
            amend.incident = incident->id;
            amend.narrative = {incident->narrative, u"改 %1"_s.arg(pick(1'000))};
            return amend;
        }
        case 4: {
            AmendIncident amend;
            amend.incident = incident->id;
            amend.level = {incident->level, Level(pick(4))};
            return amend;
        }
        case 5:
            return LinkIncidents{incident->id, someIncident(seat.world())->id};
        default:
            return AddNote{incident->id, seat.ids().make<NoteId>(), u"记 %1"_s.arg(pick(1'000))};
        }
    }

    Command someStep(FakeSeat &seat, const Incident &incident)
    {
        if (incident.orders.empty())
            return AddNote{incident.id, seat.ids().make<NoteId>(), u"无指令"_s};
        const Order &order = incident.orders[size_t(pick(int(incident.orders.size())))];
        if (pick(4) == 0)
            return RecordOralFeedback{incident.id, order.id, u"已到场处置"_s, u"王队"_s};
        return AdvanceOrder{incident.id, order.id, OrderState(pick(10)), u"王队"_s, u"见记录"_s};
    }

    FakeRoom &m_room;
    std::mt19937 m_random;
    std::vector<Submitted> m_submitted;
};

/// By command: how many batches of entries it left. More than one means it acted twice.
std::map<CommandId, int> batchesByCommand(const std::vector<LogEntry> &entries)
{
    std::map<CommandId, int> batches;
    CommandId last;
    for (const LogEntry &entry : entries) {
        if (entry.command != last)
            ++batches[entry.command];
        last = entry.command;
    }
    return batches;
}

} // namespace

class RandomRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenSeatsEndEqual_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1u, 2u, 3u})
            QTest::addRow("seed %u", seed) << seed;
    }

    void tenSeatsEndEqual()
    {
        QFETCH(const quint32, seed);
        FakeRoom room(10);
        QVERIFY(room.settle());
        RandomShift shift(room, seed);
        for (int i = 0; i < 900; ++i) {
            shift.step();
            if (shift.pick(150) == 0) {
                room.killService();
                for (int wait = shift.pick(20); wait > 0; --wait)
                    QCoreApplication::processEvents();
                room.startService();
            }
        }
        for (int seat = 1; seat <= room.seatCount(); ++seat) {
            room.seat(seat).relay().cutAfter(-1);
            room.seat(seat).restore();
        }
        QVERIFY(room.settle(std::chrono::seconds(60)));
        for (int seat = 1; seat <= room.seatCount(); ++seat)
            QCOMPARE(room.seat(seat).world(), room.world());

        const std::vector<LogEntry> entries = room.store().entries(0, 1'000'000).value();
        const std::map<CommandId, int> batches = batchesByCommand(entries);
        int refused = 0;
        for (const auto &[seat, command] : shift.submitted()) {
            QCOMPARE(seat->answers(command), 1);
            const auto batch = batches.find(command);
            const int acted = batch == batches.end() ? 0 : batch->second;
            QVERIFY2(acted <= 1, "a command acted twice");
            if (seat->refusal(command)) {
                ++refused;
                QVERIFY2(acted == 0, "a refused command acted");
            }
        }
        QByteArray hash;
        for (const LogEntry &entry : entries) {
            QCOMPARE(entry.hash, wire::sealOf(hash, entry));
            hash = entry.hash;
        }
        qInfo() << shift.submitted().size() << "commands," << refused << "refused," << entries.size() << "entries";
        QVERIFY(entries.size() > 300);
    }
};

QTEST_GUILESS_MAIN(RandomRoomTest)
#include "randomroomtest.moc"
