// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeroom.h"

#include "domain/roomview.h"
#include "service/service.h"
#include "support/sampleworld.h"

#include <QTest>

namespace liandong {

using namespace Qt::StringLiterals;

FakeSeat::FakeSeat(Setup setup)
    : m_setup(std::move(setup))
    , m_clock(m_real, m_setup.skew)
    , m_ids(m_setup.firstId)
    , m_relay(m_setup.servicePort)
{
    begin();
}

void FakeSeat::begin()
{
    m_snapshots = 0;
    m_applied = 0;
    ReplicaOptions options;
    options.services = {{.host = u"127.0.0.1"_s, .port = m_relay.port(), .tls = false}};
    options.seat = m_setup.name;
    options.actor = m_setup.actor;
    options.folder = m_setup.folder;
    options.times = m_setup.times;
    m_replica = std::make_unique<Replica>(std::move(options), m_clock, m_ids);
    connect(m_replica.get(), &Replica::answered, this,
        [this](const CommandId &command, const std::optional<Refusal> &refusal) {
            m_answers[command].push_back(refusal);
        });
    connect(m_replica.get(), &Replica::worldReplaced, this, [this] { ++m_snapshots; });
    connect(m_replica.get(), &Replica::entryApplied, this, [this] { ++m_applied; });
    m_replica->start();
}

CommandId FakeSeat::submit(const Command &command)
{
    return m_replica->submit(command);
}

void FakeSeat::crash()
{
    // What a power cut leaves: the files as they are now, whatever an orderly end would still write.
    const QString folder = m_setup.folder;
    const QString kept = folder + u".crashed"_s;
    QDir(kept).removeRecursively();
    for (const QString &part : {u"/outbox/"_s, u"/uploads/"_s}) {
        QDir().mkpath(kept + part);
        for (const QString &name : QDir(folder + part).entryList(QDir::Files))
            QFile::copy(folder + part + name, kept + part + name);
    }
    QFile::copy(folder + u"/world.cbor"_s, kept + u"/world.cbor"_s);
    m_replica.reset();
    QDir(folder).removeRecursively();
    QDir().rename(kept, folder);
    begin();
}

void FakeSeat::restart()
{
    m_replica.reset();
    begin();
}

int FakeSeat::answers(const CommandId &command) const
{
    const auto found = m_answers.find(command);
    return found == m_answers.end() ? 0 : int(found->second.size());
}

std::optional<Refusal> FakeSeat::refusal(const CommandId &command) const
{
    const auto found = m_answers.find(command);
    return found == m_answers.end() ? std::nullopt : found->second.back();
}

FakeRoom::FakeRoom(int seats, const ServiceLimits &limits)
    : m_limits(limits)
{
    m_store = openSqliteStore(m_folder.filePath(u"room.db"_s), OpenMode::Create).value();
    startService();
    const Submission import{.id = sample::id<CommandId>(1),
        .command = ImportProfile{sample::profile()},
        .actor = sample::theAdministrator(),
        .seat = u"set-up"_s};
    if (const Commit commit = m_ledger->commit({&import, 1}); commit.outcomes.front().refusal)
        qFatal("the sample profile is refused");
    for (int i = 0; i < seats; ++i)
        addSeat(sample::theSupervisor());
}

FakeRoom::~FakeRoom()
{
    m_seats.clear();
    m_service.reset();
}

FakeSeat &FakeRoom::addSeat(const Actor &actor, Milliseconds skew, const LinkTimes &times)
{
    const auto number = quint32(m_seats.size() + 1);
    m_seats.push_back(std::make_unique<FakeSeat>(FakeSeat::Setup{.servicePort = m_port,
        .name = u"席位 %1"_s.arg(number),
        .actor = actor,
        .folder = m_folder.filePath(u"seat%1"_s.arg(number)),
        .firstId = number * 10'000'000,
        .skew = skew,
        .times = times}));
    return *m_seats.back();
}

void FakeRoom::killService()
{
    m_service.reset();
    m_ledger.reset();
    m_store.reset();
}

void FakeRoom::startService()
{
    if (!m_store)
        m_store = openSqliteStore(m_folder.filePath(u"room.db"_s), OpenMode::Existing).value();
    m_files.open().value();
    m_ledger = Ledger::open(*m_store, m_clock, &m_files).value();
    m_service = std::make_unique<Service>(*m_ledger, *m_store, m_clock, m_limits);
    ListenOptions listen;
    listen.port = m_port;
    if (const Result<> listening = m_service->listen(listen); !listening)
        qFatal("%s", qPrintable(listening.error().detail));
    m_port = m_service->port();
}

bool FakeRoom::settle(Milliseconds within)
{
    const bool settled = QTest::qWaitFor([this] { return trouble().isEmpty(); }, QDeadlineTimer(within));
    if (!settled)
        qWarning().noquote() << "the room does not settle:" << trouble();
    return settled;
}

QString FakeRoom::trouble()
{
    if (!m_service)
        return u"no service"_s;
    for (const auto &seat : m_seats) {
        Replica &replica = seat->replica();
        const QString name = replica.seat();
        if (seat->relay().isCut())
            continue;
        if (replica.linkState() != LinkState::Live)
            return name + u" is not live: "_s + replica.linkDetail();
        if (!replica.pending().empty())
            return u"%1 waits for %2 answers"_s.arg(name).arg(replica.pending().size());
        const Actor &actor = replica.actor();
        if (actor.role == Role::DutyRoom) {
            if (replica.world() != roomViewOf(m_ledger->world(), UnitKey(actor.unit)))
                return name + u" shows another world than its unit's"_s;
            continue;
        }
        if (replica.position() != m_ledger->position())
            return u"%1 stands at %2 of %3"_s.arg(name).arg(replica.position()).arg(m_ledger->position());
        if (replica.world() != m_ledger->world())
            return name + u" shows another world"_s;
    }
    return {};
}

LinkTimes shortTimes()
{
    return {.heartbeat = Milliseconds(200),
        .silence = Milliseconds(600),
        .connecting = Milliseconds(1'000),
        .handshake = Milliseconds(2'000),
        .firstPause = Milliseconds(10),
        .longestPause = Milliseconds(100),
        .keepWorld = Milliseconds(50)};
}

ServiceLimits shortLimits()
{
    ServiceLimits limits;
    limits.heartbeat = Milliseconds(200);
    limits.silence = Milliseconds(600);
    return limits;
}

char *toString(const World &world)
{
    QString text = u"%1 units, %2 incidents, number %3/%4"_s.arg(world.units.size())
                       .arg(world.incidents.size())
                       .arg(world.numbering.day)
                       .arg(world.numbering.last);
    for (const auto &[id, incident] : world.incidents)
        text += u"; %1: %2 orders, %3 notes, %4"_s.arg(incident.number)
                    .arg(incident.orders.size())
                    .arg(incident.notes.size())
                    .arg(incident.narrative.left(20));
    return QTest::toString(text);
}

} // namespace liandong
