// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "base/scaledclock.h"
#include "options.h"
#include "secrets/certificate.h"
#include "service/complaint.h"
#include "service/ledger.h"
#include "service/service.h"
#include "stopsignal.h"
#include "store/store.h"
#include "tiles/tileset.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

using namespace liandong;

namespace {

Q_LOGGING_CATEGORY(lcSyncd, "liandong.syncd")

int complain(ExitCode code, const QString &text)
{
    std::fprintf(stderr, "liandong-syncd: %s\n", qUtf8Printable(text));
    return int(code);
}

void setLogLevel(const QString &level)
{
    // What strangers send to the tiles' port must not fill the log.
    QStringList rules{QStringLiteral("qt.network.http.headers.warning=false"),
        QStringLiteral("qt.httpserver.http1handler.warning=false")};
    for (const char *lower : {"debug", "info", "warning", "critical"}) {
        if (level == QLatin1StringView(lower))
            break;
        rules << QStringLiteral("liandong.*.%1=false").arg(QLatin1StringView(lower));
    }
    QLoggingCategory::setFilterRules(rules.join(u'\n'));
}

/// A demonstration that is started anew goes on where its log ends.
Result<Instant> demonstrationStart(Store &store, const Clock &clock)
{
    if (store.head() == 0)
        return clock.now();
    return store.entries(store.head() - 1, 1).transform([&](const std::vector<LogEntry> &last) {
        return last.empty() ? clock.now() : std::max(clock.now(), last.back().at);
    });
}

/// With the certificate's fingerprint in the service's log, where a seat's question is compared with it; nothing where
/// there is no TLS.
Result<std::optional<QSslConfiguration>> tlsFor(const SyncdOptions &options)
{
    if (!options.tls && !options.tilesTls)
        return std::nullopt;
    const CertificateFiles files = options.certificate.value_or(ownCertificateFiles(options.store));
    if (!options.certificate) {
        if (const Result<> made = makeOwnCertificate(files); !made)
            return std::unexpected(made.error());
    }
    return readTls(files).transform([&](const QSslConfiguration &tls) {
        qCInfo(lcSyncd, "certificate %s, SHA-256 %s", qUtf8Printable(files.certificate),
            qUtf8Printable(fingerprintOf(tls.localCertificate())));
        return std::optional(tls);
    });
}

/// A port that nobody asked for may be somebody else's: seats then show the map that they bring along.
Result<> serveTiles(Service &service, const SyncdOptions &options, const std::optional<QSslConfiguration> &tls)
{
    if (!options.tiles)
        return {};
    ListenOptions listen = *options.tiles;
    if (options.tilesTls)
        listen.tls = tls;
    Result<> serving = service.serveTiles(listen, tileFileOf(options.store));
    if (serving || options.tilesAsked)
        return serving;
    qCWarning(lcSyncd, "no tiles: %s; --tiles-listen names another place", qUtf8Printable(serving.error().detail));
    return {};
}

int complainAboutListening(const Error &error)
{
    return complain(error.code == ErrorCode::Busy ? ExitCode::PortInUse : exitCodeOf(error.code), error.detail);
}

/// Until somebody asks the program to end.
int serve(QCoreApplication &app, const SyncdOptions &options, Store &store, const Clock &clock)
{
    const FileStore files(FileStore::folderOf(options.store));
    if (const Result<> opened = files.open(); !opened)
        return complain(exitCodeOf(opened.error().code), opened.error().detail);
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(store, clock, &files);
    if (!ledger) {
        return complain(
            exitCodeOf(ledger.error().code), options.store + QStringLiteral(": ") + storeComplaint(ledger.error()));
    }
    const Result<std::optional<QSslConfiguration>> tls = tlsFor(options);
    if (!tls)
        return complain(exitCodeOf(tls.error().code), tls.error().detail);
    Service service(**ledger, store, clock);
    ListenOptions listen = options.listen;
    if (options.tls)
        listen.tls = *tls;
    if (const Result<> listening = service.listen(listen); !listening)
        return complainAboutListening(listening.error());
    if (const Result<> serving = serveTiles(service, options, *tls); !serving)
        return complainAboutListening(serving.error());
    StopSignal stopSignal;
    QObject::connect(&stopSignal, &StopSignal::requested, &service, &Service::stop);
    QObject::connect(&service, &Service::stopped, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    qCInfo(lcSyncd, "serving %s from entry %lld on", qUtf8Printable(options.store),
        static_cast<long long>((*ledger)->position()));
    std::printf("ready %s:%d\n", qUtf8Printable(options.host), int(service.port()));
    std::fflush(stdout);
    const int code = app.exec();
    qCInfo(lcSyncd, "stopped at entry %lld", static_cast<long long>((*ledger)->position()));
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1"); // Qt's own event loop takes a twentieth less of a command's processor time
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("liandong-syncd"));
    installLogFormat();
    const std::expected<SyncdOptions, EndAtOnce> options = readOptions(QCoreApplication::arguments());
    if (!options) {
        if (options.error().exitCode != 0)
            return complain(ExitCode(options.error().exitCode), options.error().text);
        std::fputs(qUtf8Printable(options.error().text), stdout);
        return 0;
    }
    setLogLevel(options->logLevel);
    const Result<std::unique_ptr<Store>> store = openSqliteStore(options->store, OpenMode::Existing);
    if (!store)
        return complain(exitCodeOf(store.error().code), storeComplaint(store.error()));
    const SystemClock real;
    if (options->clockRate == 1)
        return serve(app, *options, **store, real);
    const Result<Instant> start = demonstrationStart(**store, real);
    if (!start)
        return complain(exitCodeOf(start.error().code), storeComplaint(start.error()));
    qCWarning(lcSyncd, "the centre's clock runs %g times as fast: a demonstration", options->clockRate);
    const ScaledClock scaled(real, options->clockRate, *start);
    return serve(app, *options, **store, scaled);
}
