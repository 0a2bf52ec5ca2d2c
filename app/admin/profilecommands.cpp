// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/idsource.h"
#include "codec/enumnames.h"
#include "command.h"
#include "profile/profilefolder.h"
#include "service/ledger.h"
#include "store/store.h"

#include <QFile>
#include <QStringList>

#include <boost/mp11/algorithm.hpp>

namespace liandong {

namespace {

QString countsOf(const Profile &profile)
{
    QStringList counts;
    boost::mp11::mp_for_each<boost::describe::describe_members<Profile, boost::describe::mod_public>>([&](auto member) {
        if constexpr (requires { (profile.*member.pointer).size(); })
            counts << QStringLiteral("%1 %2").arg((profile.*member.pointer).size()).arg(QLatin1StringView(member.name));
    });
    return QStringLiteral("%1: %2").arg(profile.centre.name, counts.join(QStringLiteral(", ")));
}

/// The profile, or nothing after a complaint that names every mistake.
std::optional<Profile> soundProfile(const QString &folder, ExitCode &code)
{
    Result<Profile> profile = readProfile(folder);
    if (profile)
        return *std::move(profile);
    code = complain(exitCodeOf(profile.error().code),
        QStringLiteral("the profile %1 cannot be used:\n%2").arg(folder, profile.error().detail));
    return std::nullopt;
}

QString wordsOf(const Refusal &refusal)
{
    const std::string_view reason = enumText(refusal.reason);
    QStringList parts{
        QString::fromLatin1(reason.data(), qsizetype(reason.size())), refusal.subject, refusal.field, refusal.current};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

ExitCode importInto(Store &store, const Profile &profile, const QString &name)
{
    const SystemClock clock;
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(store, clock);
    if (!ledger)
        return complainAboutStore(ledger.error());
    Uuid7Source ids(clock);
    const Submission submission{ids.make<CommandId>(), ImportProfile{profile}, Actor{name, Role::Administrator, {}},
        QStringLiteral("liandong-admin")};
    const Commit commit = (*ledger)->commit({&submission, 1});
    const Outcome &outcome = commit.outcomes.front();
    if (outcome.refusal) {
        const bool full = outcome.refusal->reason == RefusalReason::StoreFailed;
        return complain(full ? ExitCode::Failed : ExitCode::Refused,
            QStringLiteral("the profile was refused: ") + wordsOf(*outcome.refusal));
    }
    say(QStringLiteral("%1\n%2 log entries written, the log stands at %3")
            .arg(countsOf(profile))
            .arg(commit.entries.size())
            .arg((*ledger)->position()));
    return ExitCode::Done;
}

ExitCode init(const Arguments &arguments)
{
    ExitCode code = ExitCode::Done;
    const std::optional<Profile> profile = soundProfile(arguments.value("profile"), code);
    if (!profile)
        return code;
    const QString file = arguments.value("store");
    if (QFile::exists(file)) {
        return complain(ExitCode::Refused,
            QStringLiteral("%1: is there already; choose another name, or use liandong-admin import to change its "
                           "rule book")
                .arg(file));
    }
    Result<std::unique_ptr<Store>> store = openSqliteStore(file, OpenMode::Create);
    if (!store)
        return complainAboutStore(store.error());
    code = importInto(**store, *profile, QStringLiteral("init"));
    store->reset();
    if (code != ExitCode::Done) { // a store without a rule book is of no use
        for (const char *part : {"", "-wal", "-shm", "-lock"})
            QFile::remove(file + QLatin1StringView(part));
    }
    return code;
}

ExitCode import(const Arguments &arguments)
{
    ExitCode code = ExitCode::Done;
    const std::optional<Profile> profile = soundProfile(arguments.value("profile"), code);
    if (!profile)
        return code;
    const Result<std::unique_ptr<Store>> store = openSqliteStore(arguments.value("store"), OpenMode::Existing);
    if (!store)
        return complainAboutStore(store.error());
    return importInto(**store, *profile, QStringLiteral("import"));
}

ExitCode exportProfile(const Arguments &arguments)
{
    const Result<std::unique_ptr<Store>> store = openSqliteStore(arguments.value("store"), OpenMode::Reading);
    if (!store)
        return complainAboutStore(store.error());
    const Result<World> world = readWorld(**store);
    if (!world)
        return complainAboutStore(world.error());
    const Profile profile = profileOf(*world);
    if (const Result<> written = writeProfile(profile, arguments.value("profile")); !written)
        return complain(exitCodeOf(written.error().code), written.error().detail);
    say(countsOf(profile));
    return ExitCode::Done;
}

ExitCode checkProfileFolder(const Arguments &arguments)
{
    ExitCode code = ExitCode::Done;
    if (const std::optional<Profile> profile = soundProfile(arguments.positional, code))
        say(countsOf(*profile));
    return code;
}

} // namespace

const std::vector<AdminCommand> &profileCommands()
{
    static const Option fromProfile{"profile", "DIR", "The folder with centre.json, units.json and so on.", true};
    static const Option store{"store", "FILE", "The store.", true};
    static const std::vector<AdminCommand> commands{
        {"init", "Makes a new store; its first log entries are the profile.", nullptr,
            {fromProfile, {"store", "FILE", "The store to make; must not be there.", true}}, &init},
        {"import", "Brings a profile into a store; what it does not name stays.", nullptr, {fromProfile, store},
            &import},
        {"export", "Writes a store's rule book as a profile; runs beside a service.", nullptr,
            {store, {"profile", "DIR", "The folder to write; its files of the same names are replaced.", true}},
            &exportProfile},
        {"check-profile", "Reads a profile and names every mistake.", "DIR", {}, &checkProfileFolder},
    };
    return commands;
}

} // namespace liandong
