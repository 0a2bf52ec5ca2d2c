// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "service/complaint.h"

#include <QCommandLineParser>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace liandong {

namespace {

const QString kStore = QStringLiteral("store");
const QString kListen = QStringLiteral("listen");
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
                           "loopback needs --certificate and --key."),
            QStringLiteral("HOST:PORT"), QStringLiteral("127.0.0.1:7110")},
        {kCertificate, QStringLiteral("The certificate for TLS, PEM, with its chain."), QStringLiteral("FILE")},
        {kKey, QStringLiteral("The certificate's private key, PEM."), QStringLiteral("FILE")},
        {kLogLevel, QStringLiteral("debug, info, warning or critical (info)."), QStringLiteral("LEVEL"), kLogLevels[1]},
        {kClockRate,
            QStringLiteral("For demonstrations: the centre's clock runs so many times as fast. Never on a store with "
                           "real incidents."),
            QStringLiteral("FACTOR"), QStringLiteral("1")},
    });
}

std::expected<void, EndAtOnce> readAddress(const QString &text, SyncdOptions &options)
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
        return badArguments(QStringLiteral("--listen: \"%1\" is not an IP address, a colon and a port").arg(text));
    options.host = text.first(colon);
    options.listen.address = address;
    options.listen.port = quint16(port);
    return {};
}

std::expected<QByteArray, EndAtOnce> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return end(ExitCode::NotFound, QStringLiteral("%1: cannot be read: %2").arg(path, file.errorString()));
    return file.readAll();
}

std::expected<void, EndAtOnce> readTls(const QString &certificateFile, const QString &keyFile, SyncdOptions &options)
{
    const auto certificatePem = contentOf(certificateFile);
    if (!certificatePem)
        return std::unexpected(certificatePem.error());
    const auto keyPem = contentOf(keyFile);
    if (!keyPem)
        return std::unexpected(keyPem.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return end(ExitCode::BadInput, QStringLiteral("%1: holds no certificate in PEM").arg(certificateFile));
    QSslKey key(*keyPem, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(*keyPem, QSsl::Rsa);
    if (key.isNull())
        return end(ExitCode::BadInput, QStringLiteral("%1: holds no EC or RSA private key in PEM").arg(keyFile));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    options.listen.tls = tls;
    return {};
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
    if (const auto address = readAddress(parser.value(kListen), options); !address)
        return std::unexpected(address.error());
    if (parser.isSet(kCertificate) != parser.isSet(kKey))
        return badArguments(QStringLiteral("--certificate and --key go together"));
    if (parser.isSet(kKey)) {
        if (const auto tls = readTls(parser.value(kCertificate), parser.value(kKey), options); !tls)
            return std::unexpected(tls.error());
    }
    return options;
}

} // namespace liandong
