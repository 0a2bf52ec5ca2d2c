// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/modes.h"
#include "bench/ownservice.h"

namespace liandong::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr Filling kSmallTown{.open = 500, .closed = 1'000};

Result<Nanoseconds> timed(const std::function<Result<>()> &work)
{
    const Nanoseconds began = now();
    return work().transform([began] { return now() - began; });
}

} // namespace

Measured sync(const Options &options)
{
    const Result<std::unique_ptr<OwnService>> service = OwnService::start(options, {.open = 0, .closed = 0});
    if (!service)
        return std::unexpected(service.error());
    const Nanoseconds before = (*service)->processorTime();
    return measureFanout((*service)->port(), options.fanout).transform([&](QJsonObject figures) {
        const Nanoseconds used = (*service)->processorTime() - before;
        const double commands = figures[u"commands_in_all"_s].toDouble();
        figures.insert(u"service_processor_us_a_command"_s, commands > 0 ? double(used.count()) / 1'000 / commands : 0);
        return QJsonArray{figures};
    });
}

Measured join(const Options &options)
{
    const Result<std::unique_ptr<OwnService>> service = OwnService::start(options, kSmallTown);
    if (!service)
        return std::unexpected(service.error());
    Figures fromNothing;
    Figures fromPosition;
    uint64_t bytes = 0;
    int turnedAway = 0;
    for (int i = 0; i < options.repetitions; ++i) {
        Crowd crowd((*service)->port());
        const Result<Nanoseconds> first = timed([&] { return crowd.join(options.fanout.seats); });
        if (!first)
            return std::unexpected(first.error());
        fromNothing.add(*first);
        bytes = crowd.bytesRead();
        crowd.leave();
        const Result<Nanoseconds> again = timed([&] { return crowd.comeBack(); });
        if (!again)
            return std::unexpected(again.error());
        fromPosition.add(*again);
        turnedAway += crowd.turnedAway();
    }
    QJsonObject json{{u"measure"_s, u"join"_s}, {u"seats"_s, qint64(options.fanout.seats)},
        {u"open_incidents"_s, kSmallTown.open}, {u"bytes_a_seat"_s, double(bytes) / double(options.fanout.seats)},
        {u"turned_away"_s, turnedAway}};
    fromNothing.writeTo(json, u"all_live_from_nothing"_s);
    fromPosition.writeTo(json, u"all_live_from_position"_s);
    return QJsonArray{json};
}

Measured memory(const Options &options)
{
    const Result<std::unique_ptr<OwnService>> service = OwnService::start(options, kSmallTown);
    if (!service)
        return std::unexpected(service.error());
    QJsonObject json{{u"measure"_s, u"memory"_s}, {u"seats"_s, qint64(options.fanout.seats)},
        {u"open_incidents"_s, kSmallTown.open}};
    const auto put = [&](QLatin1StringView name, qint64 bytes) { json.insert(name, double(bytes) / 1e6); };
    put("without_seats_mb"_L1, (*service)->memory().first);
    {
        Crowd crowd((*service)->port());
        if (const Result<> joined = crowd.join(options.fanout.seats); !joined)
            return std::unexpected(joined.error());
        put("with_seats_mb"_L1, (*service)->memory().first);
    }
    FanoutOptions load = options.fanout;
    load.mode = FanoutMode::Throughput;
    load.writers = std::min<size_t>(8, load.seats);
    const Result<QJsonObject> loaded = measureFanout((*service)->port(), load);
    if (!loaded)
        return std::unexpected(loaded.error());
    put("after_load_mb"_L1, (*service)->memory().first);
    put("most_mb"_L1, (*service)->memory().second);
    json.insert(u"commands_of_the_load"_s, (*loaded)[u"answer_count"_s]);
    return QJsonArray{json};
}

} // namespace liandong::bench
