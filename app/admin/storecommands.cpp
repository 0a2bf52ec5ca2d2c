// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "service/ledger.h"
#include "service/verify.h"
#include "service/verifyfiles.h"
#include "store/store.h"
#include "wire/entryjson.h"

#include <QJsonDocument>

namespace liandong {

Result<World> worldIn(const QString &store)
{
    return openSqliteStore(store, OpenMode::Reading).and_then([](const std::unique_ptr<Store> &open) {
        return readWorld(*open);
    });
}

namespace {

constexpr qsizetype kSlice = 1'000;

ExitCode verify(const Arguments &arguments)
{
    const Result<std::unique_ptr<Store>> store = openSqliteStore(arguments.value("store"), OpenMode::Reading);
    if (!store)
        return complainAboutStore(store.error());
    const Result<VerifyReport> report = verifyStore(**store);
    if (!report) {
        return complainAboutStore(
            {report.error().code, arguments.value("store") + QStringLiteral(": ") + report.error().detail});
    }
    say(QStringLiteral("sound: %1 log entries in an unbroken chain; %2 incidents (%3 not closed) and %4 items of the "
                       "rule book are what the log leads to")
            .arg(report->entries)
            .arg(report->incidents)
            .arg(report->openIncidents)
            .arg(report->ruleBookItems));
    const Result<qint64> attachments = verifyFiles(**store, FileStore(FileStore::folderOf(arguments.value("store"))));
    if (!attachments)
        return complain(exitCodeOf(attachments.error().code), attachments.error().detail);
    say(QStringLiteral("sound: %1 attachments are what was attached").arg(*attachments));
    return ExitCode::Done;
}

ExitCode sayEntry(const LogEntry &entry, bool json)
{
    if (!json) {
        say(QStringLiteral("%1 %2 %3 %4 %5")
                .arg(entry.seq)
                .arg(QString::fromStdString(std::format("{:%FT%TZ}", entry.at)), entry.actor.name, entry.kind,
                    entry.incident ? entry.incident->text() : QString()));
        return ExitCode::Done;
    }
    const Result<QJsonObject> object = wire::entryToJson(entry);
    if (!object) {
        return complain(exitCodeOf(object.error().code),
            QStringLiteral("log entry %1: %2").arg(entry.seq).arg(object.error().detail));
    }
    say(QString::fromUtf8(QJsonDocument(*object).toJson(QJsonDocument::Compact)));
    return ExitCode::Done;
}

ExitCode log(const Arguments &arguments)
{
    bool isNumber = true;
    Sequence after = arguments.has("after") ? arguments.value("after").toLongLong(&isNumber) : 0;
    if (!isNumber || after < 0) {
        return complain(ExitCode::BadArguments,
            QStringLiteral("--after: \"%1\" is no position in the log").arg(arguments.value("after")));
    }
    const Result<std::unique_ptr<Store>> store = openSqliteStore(arguments.value("store"), OpenMode::Reading);
    if (!store)
        return complainAboutStore(store.error());
    for (;;) {
        const Result<std::vector<LogEntry>> entries = (*store)->entries(after, kSlice);
        if (!entries)
            return complainAboutStore(entries.error());
        if (entries->empty())
            return ExitCode::Done;
        for (const LogEntry &entry : *entries) {
            if (const ExitCode code = sayEntry(entry, arguments.has("json")); code != ExitCode::Done)
                return code;
        }
        after = entries->back().seq;
    }
}

ExitCode backup(const Arguments &arguments)
{
    const Result<std::unique_ptr<Store>> store = openSqliteStore(arguments.value("store"), OpenMode::Reading);
    if (!store)
        return complainAboutStore(store.error());
    const QString to = arguments.value("to");
    if (const Result<> copied = (*store)->backup(to); !copied)
        return complain(exitCodeOf(copied.error().code), copied.error().detail);
    const FileStore files(FileStore::folderOf(arguments.value("store")));
    const Result<qint64> attachments = files.copyTo(FileStore(FileStore::folderOf(to)));
    if (!attachments)
        return complain(exitCodeOf(attachments.error().code), attachments.error().detail);
    say(QStringLiteral("%1 holds the log up to entry %2 at least, and %3 attachments beside it")
            .arg(to)
            .arg((*store)->head())
            .arg(*attachments));
    return ExitCode::Done;
}

} // namespace

const std::vector<AdminCommand> &storeCommands()
{
    static const Option store{"store", "FILE", "The store.", true};
    static const std::vector<AdminCommand> commands{
        {"verify", "Checks the log's chain, and all documents against the whole log; runs beside a service.", nullptr,
            {store}, &verify},
        {"log", "Prints the log, oldest first; runs beside a service.", nullptr,
            {store, {"json", nullptr, "One JSON object a line, with the whole event."},
                {"after", "N", "Only entries behind this position."}},
            &log},
        {"backup", "Copies a store as it stands at one moment; runs beside a service.", nullptr,
            {store, {"to", "FILE", "The copy; must not be there.", true}}, &backup},
    };
    return commands;
}

} // namespace liandong
