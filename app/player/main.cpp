// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "player.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBadArguments = 2;
constexpr int kBadScript = 3;

int complain(int exitCode, const QString &text)
{
    std::fprintf(stderr, "liandong-player: %s\n", qUtf8Printable(text));
    return exitCode;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Plays a scripted morning into a service, every member of its staff as a seat.\n"
        "Exit codes: 0 played to the end, 1 a step was refused or nobody answered, 2 wrong arguments, 3 a script "
        "that cannot be played."_s);
    parser.addHelpOption();
    parser.addOption({u"script"_s, u"The script (data/README.md has the format)."_s, u"FILE"_s});
    parser.addOption({u"connect"_s, u"The service (127.0.0.1:7110)."_s, u"HOST:PORT"_s, u"127.0.0.1:7110"_s});
    parser.addOption(
        {u"speed"_s, u"How much faster than real time (60); 0: as fast as the answers come."_s, u"FACTOR"_s, u"60"_s});
    parser.addOption({u"from"_s, u"Play the steps before this one without waiting (1)."_s, u"STEP"_s, u"1"_s});
}

std::optional<PlayOptions> readOptions(const QCommandLineParser &parser)
{
    PlayOptions options;
    const QString address = parser.value(u"connect"_s);
    const qsizetype colon = address.lastIndexOf(u':');
    bool isPort = false;
    bool isSpeed = false;
    bool isStep = false;
    options.service.host = address.first(std::max<qsizetype>(colon, 0));
    options.service.port = address.sliced(colon + 1).toUShort(&isPort);
    options.speed = parser.value(u"speed"_s).toDouble(&isSpeed);
    options.from = parser.value(u"from"_s).toULongLong(&isStep);
    if (options.service.host.isEmpty() || !isPort || !isSpeed || options.speed < 0 || !isStep || options.from < 1)
        return std::nullopt;
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"liandong-player"_s);
    installLogFormat();
    QCommandLineParser parser;
    describe(parser);
    parser.process(app);
    const std::optional<PlayOptions> options = readOptions(parser);
    if (!options || !parser.isSet(u"script"_s))
        return complain(kBadArguments, u"wrong arguments; see liandong-player --help"_s);

    const QString path = parser.value(u"script"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return complain(kBadScript, path % u": "_s % file.errorString());
    const SystemClock clock;
    Uuid7Source ids(clock);
    Result<Script> script = readScript(file.readAll(), ids);
    if (!script)
        return complain(kBadScript, path % u": "_s % script.error().detail);
    Player player(std::move(*script), *options, clock, ids);
    QObject::connect(&player, &Player::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
    player.start();
    return app.exec();
}
