// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "service/complaint.h"

#include <QCommandLineParser>

namespace liandong {

namespace {

const QString kStore = QStringLiteral("store");
const QString kListen = QStringLiteral("listen");
const QString kTilesListen = QStringLiteral("tiles-listen");
const QString kTls = QStringLiteral("tls");
const QString kCertificate = QStringLiteral("certificate");
const QString kKey = QStringLiteral("key");
const QString kLogLevel = QStringLiteral("log-level");
const QString kClockRate = QStringLiteral("clock-rate");
const QStringList kLogLevels{
    QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("critical")};

std::unexpected<EndAtOnce> end(ExitCode code, const QString &text)
{
    return std::unexpected(EndAtOnce{int(code), text});
}

std::unexpected<EndAtOnce> badArguments(const QString &text)
{
    return end(ExitCode::BadArguments, text + QStringLiteral("\nSee liandong-syncd --help."));
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("The service of Liandong: keeps the store and brings all seats together.\n"
                       "Prints \"ready HOST:PORT\" on standard output when seats can come.\n")
        + exitCodeHelp());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {kStore, QStringLiteral("The store, made by liandong-admin init."), QStringLiteral("FILE")},
        {kListen,
            QStringLiteral("Where seats come (127.0.0.1:7110). Port 0: any free one. An address that is not the "
                           "loopback speaks TLS and needs accounts."),
            QStringLiteral("HOST:PORT"), QStringLiteral("127.0.0.1:7110")},
        {kTilesListen,
            QStringLiteral("Where seats fetch the map that lies beneath (STORE.mbtiles, see liandong-admin tiles), and "
                           "anybody asks GET /health. Otherwise the address of --listen and the port behind its own; "
                           "\"none\": nowhere. What holds for TLS at --listen holds here."),
            QStringLiteral("HOST:PORT")},
        {kTls, QStringLiteral("Speak TLS on the loopback too.")},
        {kCertificate,
            QStringLiteral("The certificate for TLS, PEM, with its chain. Otherwise one of its own, made at the first "
                           "start beside the store."),
            QStringLiteral("FILE")},
        {kKey, QStringLiteral("The certificate's private key, PEM."), QStringLiteral("FILE")},
        {kLogLevel, QStringLiteral("debug, info, warning or critical (info)."), QStringLiteral("LEVEL"), kLogLevels[1]},
        {kClockRate,
            QStringLiteral("For demonstrations: the centre's clock runs so many times as fast. Never on a store with "
                           "real incidents."),
            QStringLiteral("FACTOR"), QStringLiteral("1")},
    });
}

std::expected<ListenOptions, EndAtOnce> readAddress(const QString &option, const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = text.sliced(colon + 1).toUInt(&isNumber);
    QString host = text.first(std::max<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    const QHostAddress address
        = host == QStringLiteral("localhost") ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (colon < 0 || !isNumber || port > 65535 || address.isNull())
        return badArguments(QStringLiteral("--%1: \"%2\" is not an IP address, a colon and a port").arg(option, text));
    return ListenOptions{.address = address, .port = quint16(port), .tls = {}};
}

std::expected<void, EndAtOnce> readAddresses(const QCommandLineParser &parser, SyncdOptions &options)
{
    const QString text = parser.value(kListen);
    const auto listen = readAddress(kListen, text);
    if (!listen)
        return std::unexpected(listen.error());
    options.listen = *listen;
    options.host = text.first(text.lastIndexOf(u':'));
    options.tilesAsked = parser.isSet(kTilesListen);
    if (parser.value(kTilesListen) == QStringLiteral("none"))
        return {};
    if (!options.tilesAsked) {
        options.tiles = *listen;
        options.tiles->port = listen->port == 0 || listen->port == 65535 ? 0 : listen->port + 1;
        return {};
    }
    return readAddress(kTilesListen, parser.value(kTilesListen)).transform([&](const ListenOptions &tiles) {
        options.tiles = tiles;
    });
}

} // namespace

std::expected<SyncdOptions, EndAtOnce> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return badArguments(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return end(ExitCode::Done, parser.helpText());
    if (parser.isSet(QStringLiteral("version")))
        return end(ExitCode::Done, QStringLiteral("liandong-syncd " LIANDONG_VERSION "\n"));
    if (!parser.positionalArguments().isEmpty())
        return badArguments(QStringLiteral("\"%1\" is one word too many").arg(parser.positionalArguments().first()));

    SyncdOptions options;
    options.store = parser.value(kStore);
    options.logLevel = parser.value(kLogLevel);
    options.clockRate = parser.value(kClockRate).toDouble();
    if (options.store.isEmpty())
        return badArguments(QStringLiteral("--store FILE is missing"));
    if (!kLogLevels.contains(options.logLevel))
        return badArguments(
            QStringLiteral("--log-level: \"%1\" is none of %2").arg(options.logLevel, kLogLevels.join(u' ')));
    if (!(options.clockRate >= 0.01 && options.clockRate <= 100'000))
        return badArguments(QStringLiteral("--clock-rate: \"%1\" is no factor").arg(parser.value(kClockRate)));
    if (const auto addresses = readAddresses(parser, options); !addresses)
        return std::unexpected(addresses.error());
    if (parser.isSet(kCertificate) != parser.isSet(kKey))
        return badArguments(QStringLiteral("--certificate and --key go together"));
    if (parser.isSet(kKey))
        options.certificate = {parser.value(kCertificate), parser.value(kKey)};
    options.tls = parser.isSet(kKey) || parser.isSet(kTls) || !options.listen.address.isLoopback();
    options.tilesTls = options.tls || (options.tiles && !options.tiles->address.isLoopback());
    return options;
}

} // namespace liandong
