// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alarmrules.h"
#include "alerts/printcounts.h"
#include "deskmodels/replicasource.h"
#include "service/service.h"
#include "support/fakeroom.h"
#include "support/sampleworld.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// A room whose acknowledgements are due after a second.
class ShortRoom : public FakeRoom
{
public:
    explicit ShortRoom(const ServiceLimits &limits = shortLimits())
        : FakeRoom(0, limits)
    {
        Profile profile = sample::profile();
        for (DeadlineRule &rule : profile.rules) {
            if (rule.kind == DeadlineKind::Acknowledgement)
                rule.seconds = 1;
        }
        const Submission import{.id = sample::id<CommandId>(2),
            .command = ImportProfile{profile},
            .actor = sample::theAdministrator(),
            .seat = u"set-up"_s};
        if (const Commit commit = ledger().commit({&import, 1}); commit.outcomes.front().refusal)
            qFatal("the short profile is refused");
        addSeat(sample::theSupervisor());
    }

    /// Incident n with an order that nobody acknowledges in time.
    void miss(quint32 n)
    {
        seat(1).submit(sample::burstMain(n));
        seat(1).submit(sample::orderToWater(n));
    }
};

/// A seat that only listens for its alarms; ends and begins anew as a program does, and keeps its world.
class Listener
{
public:
    Listener(quint16 port, QString folder)
        : m_relay(port)
        , m_folder(std::move(folder))
    {
        begin();
    }

    void begin()
    {
        m_rules.reset();
        m_source.reset();
        m_replica = std::make_unique<Replica>(
            ReplicaOptions{.services = {{.host = u"127.0.0.1"_s, .port = m_relay.port(), .tls = false}},
                .seat = u"听班"_s,
                .actor = sample::theOperator(),
                .folder = m_folder,
                .times = shortTimes()},
            m_clock, m_ids);
        m_source = std::make_unique<ReplicaSource>(*m_replica);
        m_rules = std::make_unique<AlarmRules>(*m_source, m_replica->seat());
        QObject::connect(m_rules.get(), &AlarmRules::raised, m_rules.get(),
            [this](const Alarm &alarm) { m_raised.push_back(alarm.kind); });
        QObject::connect(m_rules.get(), &AlarmRules::returned, m_rules.get(),
            [this](const AlarmCounts &missed) { m_returned.push_back(missed); });
        QObject::connect(m_replica.get(), &Replica::worldReplaced, m_replica.get(), [this] { ++m_worlds; });
        m_replica->start();
    }
    void end()
    {
        m_rules.reset();
        m_source.reset();
        m_replica.reset();
    }

    [[nodiscard]] bool standsAt(Sequence position) const
    {
        return m_replica->linkState() == LinkState::Live && m_replica->position() == position;
    }
    [[nodiscard]] Replica &replica() { return *m_replica; }
    [[nodiscard]] Relay &relay() { return m_relay; }
    [[nodiscard]] int worlds() const { return m_worlds; }
    [[nodiscard]] std::vector<AlarmKind> raised() { return std::exchange(m_raised, {}); }
    [[nodiscard]] std::vector<AlarmCounts> returned() { return std::exchange(m_returned, {}); }

private:
    SystemClock m_clock;
    SequentialIds m_ids{900'000};
    Relay m_relay;
    QString m_folder;
    int m_worlds = 0;
    std::vector<AlarmKind> m_raised;
    std::vector<AlarmCounts> m_returned;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<ReplicaSource> m_source;
    std::unique_ptr<AlarmRules> m_rules;
};

bool isOverdue(const World &world, quint32 n, Instant now)
{
    const Incident *incident = world.incident(sample::id<IncidentId>(n));
    return incident && !incident->orders.empty()
        && incident->orders.front().deadline(DeadlineKind::Acknowledgement)->dueAt <= now;
}

const AlarmCounts kThreeMissed{{AlarmKind::NewIncident, 3}, {AlarmKind::DeadlineMissed, 3}};

} // namespace

/// A real seat that was away: over a real link, with the real service.
class AbsenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkThatComesBackIsToldAsOne_data()
    {
        QTest::addColumn<int>("ring");
        QTest::addRow("entries") << 4'096;
        QTest::addRow("a snapshot") << 3;
    }

    void aLinkThatComesBackIsToldAsOne()
    {
        QFETCH(const int, ring);
        ServiceLimits limits = shortLimits();
        limits.ringEntries = ring;
        ShortRoom room(limits);
        room.seat(1).submit(sample::burstMain(1));
        QVERIFY(room.settle());
        Listener listener(room.port(), room.folder() + u"/listener"_s);
        QTRY_VERIFY(listener.standsAt(room.ledger().position()));
        QCOMPARE(listener.returned(), std::vector({AlarmCounts{{AlarmKind::NewIncident, 1}}}));
        const int worlds = listener.worlds();
        listener.relay().cut();
        QTRY_COMPARE(listener.replica().linkState(), LinkState::Away);
        QCOMPARE(listener.raised(), std::vector({AlarmKind::LinkLost}));
        for (const quint32 n : {2u, 3u, 4u})
            room.miss(n);
        QVERIFY(room.settle());
        QTRY_VERIFY(isOverdue(room.world(), 4, room.clock().now()));
        listener.relay().restore();
        QTRY_VERIFY(listener.standsAt(room.ledger().position()));
        QCOMPARE(listener.worlds() - worlds, ring == 3 ? 1 : 0);
        QCOMPARE(listener.returned(), std::vector({kThreeMissed}));
        QCOMPARE(listener.raised(), std::vector<AlarmKind>{});
        room.seat(1).submit(sample::burstMain(5));
        QVERIFY(room.settle());
        QTRY_VERIFY(listener.standsAt(room.ledger().position()));
        QCOMPARE(listener.raised(), std::vector({AlarmKind::NewIncident}));
        QCOMPARE(listener.returned(), std::vector<AlarmCounts>{});
    }

    void aProgramThatBeginsAnewIsToldAsOne()
    {
        ShortRoom room;
        room.seat(1).submit(sample::burstMain(1));
        Listener listener(room.port(), room.folder() + u"/listener"_s);
        QVERIFY(room.settle());
        QTRY_VERIFY(listener.standsAt(room.ledger().position()));
        (void)listener.returned();
        listener.end();
        (void)listener.raised();
        for (const quint32 n : {2u, 3u, 4u})
            room.miss(n);
        QVERIFY(room.settle());
        QTRY_VERIFY(isOverdue(room.world(), 4, room.clock().now()));
        listener.begin();
        QTRY_VERIFY(listener.standsAt(room.ledger().position()));
        QCOMPARE(listener.returned(), std::vector({kThreeMissed}));
        QCOMPARE(listener.raised(), std::vector<AlarmKind>{});
    }
};

QTEST_GUILESS_MAIN(AbsenceTest)
#include "absencetest.moc"
