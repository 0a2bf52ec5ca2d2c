// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/modes.h"
#include "bench/ownservice.h"
#include "domain/apply.h"
#include "replica/replica.h"
#include "service/ledger.h"
#include "wire/messagecodec.h"

#include <QEventLoop>
#include <QTimer>

namespace liandong::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

/// A seat as the desk has it.
struct WholeSeat
{
    WholeSeat(int port, const QString &folder)
        : ids(clock)
        , replica(optionsFor(port, folder), clock, ids)
    { }

    static ReplicaOptions optionsFor(int port, const QString &folder)
    {
        ReplicaOptions options;
        options.services = {{.host = u"127.0.0.1"_s, .port = quint16(port), .tls = false}};
        options.seat = u"席位 1"_s;
        options.actor = {u"值班员"_s, Role::Operator, {}};
        options.folder = folder;
        return options;
    }
    SystemClock clock;
    Uuid7Source ids;
    Replica replica;
};

/// Runs the event loop until `quit` is called, at most so long as anybody waits; whether it was called.
class Waiting
{
public:
    void quit()
    {
        m_over = true;
        m_loop.quit();
    }
    bool wait()
    {
        QTimer::singleShot(kPatienceMs, &m_loop, &QEventLoop::quit);
        if (!m_over)
            m_loop.exec();
        return m_over;
    }

private:
    QEventLoop m_loop;
    bool m_over = false;
};

/// From start() to Live.
Result<Nanoseconds> untilLive(WholeSeat &seat)
{
    Waiting waiting;
    Nanoseconds live{};
    const auto connection
        = QObject::connect(&seat.replica, &Replica::linkStateChanged, &seat.replica, [&](LinkState state) {
              if (state != LinkState::Live)
                  return;
              live = now();
              waiting.quit();
          });
    const Nanoseconds began = now();
    seat.replica.start();
    const bool isLive = waiting.wait();
    QObject::disconnect(connection);
    if (!isLive)
        return failure(ErrorCode::LinkLost, u"the seat does not get live"_s);
    return live - began;
}

Result<QJsonObject> startSeats(const Options &options, OwnService &service)
{
    Figures fresh;
    Figures shown;
    Figures caughtUp;
    qint64 incidents = 0;
    const QString folder = service.folder() + u"/seat"_s;
    for (int i = 0; i < options.repetitions; ++i) {
        WholeSeat without(service.port(), {});
        const Result<Nanoseconds> live = untilLive(without);
        if (!live)
            return std::unexpected(live.error());
        fresh.add(*live);
        incidents = qint64(without.replica.world().incidents.size());
        WholeSeat keeper(service.port(), folder);
        if (const Result<Nanoseconds> kept = untilLive(keeper); !kept)
            return std::unexpected(kept.error());
        keeper.replica.stop();

        const Nanoseconds began = now();
        WholeSeat with(service.port(), folder);
        Nanoseconds world{};
        QObject::connect(&with.replica, &Replica::worldReplaced, &with.replica, [&world] {
            if (world == Nanoseconds())
                world = now();
        });
        const Result<Nanoseconds> again = untilLive(with);
        if (!again)
            return std::unexpected(again.error());
        shown.add(world - began);
        caughtUp.add(*again);
    }
    QJsonObject json{{u"measure"_s, u"start"_s}, {u"incidents_in_the_world"_s, incidents}};
    fresh.writeTo(json, u"new_seat_to_live"_s);
    shown.writeTo(json, u"kept_world_to_shown"_s);
    caughtUp.writeTo(json, u"kept_world_to_live"_s);
    return json;
}

/// Two and three characters, frequent and rare ones.
QStringList searchedWords()
{
    return {u"水管"_s, u"漏水"_s, u"电线"_s, u"停电"_s, u"电梯"_s, u"老人"_s, u"走失"_s, u"道路"_s, u"塌方"_s,
        u"火灾"_s, u"食物"_s, u"中毒"_s, u"小学"_s, u"资江"_s, u"资江路"_s, u"东坪镇"_s, u"菜市场"_s, u"路灯"_s,
        u"井盖"_s, u"噪音"_s};
}

} // namespace

Measured start(const Options &options)
{
    const Result<std::unique_ptr<OwnService>> service = OwnService::start(options, options.filling);
    if (!service)
        return std::unexpected(service.error());
    return startSeats(options, **service).transform([&](QJsonObject json) {
        json.insert(u"open_incidents"_s, options.filling.open);
        json.insert(u"closed_incidents"_s, options.filling.closed);
        json.insert(u"service_to_ready_ms"_s, milliseconds((*service)->startTime()));
        json.insert(u"service_memory_mb"_s, double((*service)->memory().first) / 1e6);
        return QJsonArray{json};
    });
}

Measured search(const Options &options)
{
    const Result<std::unique_ptr<OwnService>> service = OwnService::start(options, options.filling);
    if (!service)
        return std::unexpected(service.error());
    WholeSeat seat((*service)->port(), {});
    if (const Result<Nanoseconds> live = untilLive(seat); !live)
        return std::unexpected(live.error());
    Figures answered;
    qint64 hits = 0;
    for (int i = 0; i < options.repetitions; ++i) {
        for (const QString &word : searchedWords()) {
            Waiting waiting;
            const Nanoseconds asked = now();
            const qint64 request = seat.replica.searchHistory(word, 50);
            const auto connection = QObject::connect(
                &seat.replica, &Replica::historyFound, &seat.replica, [&](const wire::HistoryFound &found) {
                    if (found.request != request)
                        return;
                    answered.add(now() - asked);
                    hits += qint64(found.hits.size());
                    waiting.quit();
                });
            const bool isAnswered = waiting.wait();
            QObject::disconnect(connection);
            if (!isAnswered)
                return failure(ErrorCode::LinkLost, u"no answer to a search"_s);
        }
    }
    QJsonObject json{{u"measure"_s, u"search"_s}, {u"closed_incidents"_s, options.filling.closed}, {u"hits"_s, hits}};
    answered.writeTo(json, u"search"_s);
    return QJsonArray{json};
}

Measured applyEntries(const Options &options)
{
    constexpr qsizetype kEntries = 10'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"apply.db"_s);
    if (const Result<> made = makeStore(path, options.profile, {.open = 3'400, .closed = 0}); !made)
        return std::unexpected(made.error());
    const Result<std::unique_ptr<Store>> store = openSqliteStore(path, OpenMode::Existing);
    if (!store)
        return std::unexpected(store.error());
    const Result<std::vector<LogEntry>> entries = (*store)->entries(0, kEntries);
    if (!entries)
        return std::unexpected(entries.error());
    Figures checked;
    Figures read;
    Figures applied;
    for (int i = 0; i < options.repetitions; ++i) {
        const Nanoseconds began = now();
        QByteArray hash;
        for (const LogEntry &entry : *entries) {
            if (wire::sealOf(hash, entry) != entry.hash)
                return failure(ErrorCode::Damaged, u"a broken seal"_s);
            hash = entry.hash;
        }
        const Nanoseconds sealed = now();
        std::vector<Event> events;
        for (const LogEntry &entry : *entries)
            events.push_back(wire::decodeEvent(entry.kind, entry.payload).value());
        const Nanoseconds decoded = now();
        World world;
        for (const Event &event : events)
            apply(world, event);
        applied.add(now() - decoded);
        read.add(decoded - sealed);
        checked.add(sealed - began);
    }
    QJsonObject json{{u"measure"_s, u"apply"_s}, {u"entries"_s, qint64(entries->size())}};
    checked.writeTo(json, u"check_seals"_s);
    read.writeTo(json, u"decode"_s);
    applied.writeTo(json, u"apply"_s);
    return QJsonArray{json};
}

} // namespace liandong::bench
