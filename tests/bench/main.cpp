// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/modes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QSysInfo>

#include <cstdio>

using namespace liandong;
using namespace liandong::bench;
using namespace Qt::StringLiterals;

namespace liandong::bench {

namespace {

void append(QJsonArray &all, const QJsonArray &more)
{
    for (const QJsonValue &one : more)
        all.append(one);
}

} // namespace

Measured all(const Options &options)
{
    QJsonArray figures;
    const auto add = [&](Measured measured) -> Result<> {
        return measured.transform([&](const QJsonArray &more) { append(figures, more); });
    };
    Result<> done = add(machine(options));
    for (const size_t seats : {1, 8, 32, 64}) {
        Options some = options;
        some.fanout.seats = seats;
        some.fanout.writers = 1;
        some.fanout.mode = FanoutMode::Latency;
        done = done.and_then([&] { return add(sync(some)); });
        some.fanout.mode = FanoutMode::Throughput;
        some.fanout.writers = std::min<size_t>(8, seats);
        done = done.and_then([&] { return add(sync(some)); });
    }
    for (const size_t hung : {0, 8}) {
        Options some = options;
        some.fanout.seats = 56;
        some.fanout.writers = 1;
        some.fanout.hung = hung;
        some.fanout.mode = FanoutMode::Latency;
        done = done.and_then([&] { return add(sync(some)); });
    }
    Options full = options;
    full.fanout.seats = 64;
    full.fanout.writers = 64;
    full.fanout.mode = FanoutMode::Throughput;
    for (const auto mode : {sync, join, memory, start, search, applyEntries, areas})
        done = done.and_then([&] { return add(mode(full)); });
    return done.transform([&] { return figures; });
}

} // namespace liandong::bench

namespace {

struct Mode
{
    QLatin1StringView name;
    Measured (*run)(const Options &);
    const char *what;
};

constexpr Mode kModes[] = {
    {"sync"_L1, sync, "from a command sent to the last seat having it; commands a second"},
    {"join"_L1, join, "all seats come back together until all are live"},
    {"start"_L1, start, "service and seat from nothing to usable, with --open and --closed incidents in the store"},
    {"search"_L1, search, "history over the wire in such a store"},
    {"apply"_L1, applyEntries, "10,000 entries checked, decoded and applied"},
    {"areas"_L1, areas, "the area class of 10,000 points"},
    {"memory"_L1, memory, "of the service with its seats"},
    {"machine"_L1, machine, "the machine's own fdatasync and loopback round trip"},
    {"all"_L1, all, "all of them, with 1, 8, 32 and 64 seats"},
};

void describe(QCommandLineParser &parser)
{
    QString text = u"Measures Liandong's service and seats over the real protocol.\n\nModes:\n"_s;
    for (const Mode &mode : kModes)
        text += u"  %1  %2\n"_s.arg(mode.name, -8).arg(QLatin1StringView(mode.what));
    parser.setApplicationDescription(text);
    parser.addHelpOption();
    parser.addPositionalArgument(u"MODE"_s, u"What to measure."_s);
    const auto add = [&](QLatin1StringView name, const QString &what, const QString &value, const QString &standard) {
        parser.addOption({QString(name), what + u" ("_s + standard + u")."_s, value, standard});
    };
    add("seats"_L1, u"Seats at the service"_s, u"N"_s, u"8"_s);
    add("writers"_L1, u"Seats that send commands, in throughput"_s, u"M"_s, u"8"_s);
    add("seconds"_L1, u"Of measuring, behind half a second of warming up"_s, u"S"_s, u"3"_s);
    add("measure"_L1, u"lat: one command under way; thr: every writer keeps --depth under way"_s, u"HOW"_s, u"lat"_s);
    add("hung"_L1, u"Seats beside them that never read"_s, u"N"_s, u"0"_s);
    add("depth"_L1, u"Commands a writer keeps under way"_s, u"D"_s, u"1"_s);
    add("bytes"_L1, u"Of narrative in a command"_s, u"N"_s, u"200"_s);
    add("open"_L1, u"Open incidents in the store, for start and search"_s, u"N"_s, u"500"_s);
    add("closed"_L1, u"Closed ones"_s, u"N"_s, u"200000"_s);
    add("repetitions"_L1, u"Of join, start, search and apply"_s, u"N"_s, u"5"_s);
    parser.addOption({u"connect"_s, u"A service on this machine instead of one of its own."_s, u"PORT"_s});
    parser.addOption(
        {u"profile"_s, u"The profile of its own service's store."_s, u"DIR"_s, QStringLiteral(LIANDONG_DATA "/anhua")});
    parser.addOption({u"store"_s,
        u"Keeps the filled store of start and search for the next time, as PREFIX-OPEN-CLOSED.db."_s, u"PREFIX"_s});
    parser.addOption({u"json"_s, u"Writes the figures there too."_s, u"FILE"_s});
}

Options readOptions(const QCommandLineParser &parser)
{
    const auto number = [&](const QString &name) { return parser.value(name).toDouble(); };
    Options options;
    options.port = int(number(u"connect"_s));
    options.profile = parser.value(u"profile"_s);
    options.store = parser.value(u"store"_s);
    options.filling = {.open = int(number(u"open"_s)), .closed = int(number(u"closed"_s))};
    options.repetitions = std::max(1, int(number(u"repetitions"_s)));
    FanoutOptions &fanout = options.fanout;
    fanout.mode = parser.value(u"measure"_s) == "thr"_L1 ? FanoutMode::Throughput : FanoutMode::Latency;
    fanout.seats = size_t(std::clamp(number(u"seats"_s), 1.0, 500.0));
    fanout.writers = fanout.mode == FanoutMode::Latency ? 1 : size_t(std::max(1.0, number(u"writers"_s)));
    fanout.hung = size_t(std::clamp(number(u"hung"_s), 0.0, 100.0));
    fanout.depth = std::max(1, int(number(u"depth"_s)));
    fanout.seconds = std::clamp(number(u"seconds"_s), 0.1, 600.0);
    fanout.narrativeBytes = size_t(std::clamp(number(u"bytes"_s), 16.0, 4'000.0));
    return options;
}

QJsonObject report(const QString &mode, const QJsonArray &figures)
{
#ifdef NDEBUG
    const QString build = u"release"_s;
#else
    const QString build = u"debug"_s;
#endif
    return {{u"program"_s, u"liandong-bench " LIANDONG_VERSION ""_s}, {u"mode"_s, mode}, {u"build"_s, build},
        {u"system"_s, QSysInfo::prettyProductName()}, {u"kernel"_s, QSysInfo::kernelVersion()},
        {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}, {u"figures"_s, figures}};
}

int complain(const QString &text)
{
    std::fprintf(stderr, "liandong-bench: %s\n", qUtf8Printable(text));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"liandong.*.info=false"_s);
    QCommandLineParser parser;
    describe(parser);
    parser.process(app);
    const QString name = parser.positionalArguments().value(0);
    const auto *const mode = std::ranges::find(kModes, name, &Mode::name);
    if (mode == std::end(kModes))
        return complain(u"'%1' is no mode; see liandong-bench --help"_s.arg(name));
    const Measured measured = mode->run(readOptions(parser));
    if (!measured)
        return complain(measured.error().detail);
    const QByteArray json = QJsonDocument(report(name, *measured)).toJson();
    std::fputs(json.constData(), stdout);
    if (!parser.isSet(u"json"_s))
        return 0;
    QSaveFile file(parser.value(u"json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) < 0 || !file.commit())
        return complain(file.fileName() + u": "_s + file.errorString());
    return 0;
}
