// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/idsource.h"
#include "codec/enumnames.h"
#include "codec/json.h"
#include "command.h"
#include "domain/command.h"
#include "domain/rulebookchanges.h"
#include "rulebookfile.h"
#include "service/ledger.h"
#include "store/store.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringList>

#include <boost/mp11/algorithm.hpp>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

QString countsOf(const Profile &profile)
{
    QStringList counts;
    boost::mp11::mp_for_each<boost::describe::describe_members<Profile, boost::describe::mod_public>>([&](auto member) {
        if constexpr (requires { (profile.*member.pointer).size(); })
            counts << u"%1 %2"_s.arg((profile.*member.pointer).size()).arg(QLatin1StringView(member.name));
    });
    return u"%1: %2"_s.arg(profile.centre.name, counts.join(u", "_s));
}

/// What the file holds, or nothing after a complaint that names every mistake.
std::optional<Profile> soundProfile(const QString &path, const RuleBook &known, ExitCode &code)
{
    Result<RuleBookFile> file = readRuleBookFile(path, known);
    if (!file) {
        code = complain(
            exitCodeOf(file.error().code), u"the profile %1 cannot be used:\n%2"_s.arg(path, file.error().detail));
        return std::nullopt;
    }
    if (!file->notes.isEmpty())
        complain(code, u"in %1:\n%2"_s.arg(path, file->notes.join(u'\n')));
    return std::move(file->profile);
}

QString wordsOf(const Refusal &refusal)
{
    const std::string_view reason = enumText(refusal.reason);
    QStringList parts{
        QString::fromLatin1(reason.data(), qsizetype(reason.size())), refusal.subject, refusal.field, refusal.current};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

ExitCode commit(Ledger &ledger, const Command &command, const QString &name, const QString &what)
{
    const SystemClock clock;
    Uuid7Source ids(clock);
    const Submission submission{
        ids.make<CommandId>(), command, Actor{name, Role::Administrator, {}}, u"liandong-admin"_s};
    const Commit commit = ledger.commit({&submission, 1});
    const Outcome &outcome = commit.outcomes.front();
    if (outcome.refusal) {
        const bool full = outcome.refusal->reason == RefusalReason::StoreFailed;
        return complain(
            full ? ExitCode::Failed : ExitCode::Refused, u"the profile was refused: "_s + wordsOf(*outcome.refusal));
    }
    say(u"%1\n%2 log entries written, the log stands at %3"_s.arg(what)
            .arg(commit.entries.size())
            .arg(ledger.position()));
    return ExitCode::Done;
}

ExitCode fillNew(Store &store, const std::optional<Profile> &profile)
{
    const SystemClock clock;
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(store, clock);
    if (!ledger)
        return complainAboutStore(ledger.error());
    if (profile)
        return commit(**ledger, ImportProfile{*profile}, u"init"_s, countsOf(*profile));
    say(u"an empty rule book; an administrator's seat fills it, or liandong-admin import"_s);
    return ExitCode::Done;
}

ExitCode init(const Arguments &arguments)
{
    ExitCode code = ExitCode::Done;
    std::optional<Profile> profile;
    if (arguments.has("profile")) {
        profile = soundProfile(arguments.value("profile"), {}, code);
        if (!profile)
            return code;
    }
    const QString file = arguments.value("store");
    if (QFile::exists(file)) {
        return complain(ExitCode::Refused,
            u"%1: is there already; choose another name, or use liandong-admin import to change its rule book"_s.arg(
                file));
    }
    Result<std::unique_ptr<Store>> store = openSqliteStore(file, OpenMode::Create);
    if (!store)
        return complainAboutStore(store.error());
    code = fillNew(**store, profile);
    store->reset();
    if (code == ExitCode::Done && !arguments.has("no-accounts"))
        code = makeFirstAccount(file);
    if (code != ExitCode::Done) { // a store without what it was made for is of no use
        for (const char *part : {"", "-wal", "-shm", "-lock"})
            QFile::remove(file + QLatin1StringView(part));
    }
    return code;
}

QString shortJson(const QJsonObject &item, QLatin1StringView member)
{
    constexpr qsizetype kAtMost = 80;
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{item[member]}).toJson(QJsonDocument::Compact));
    text = text.sliced(1, text.size() - 2); // without the list around it
    return text.size() > kAtMost ? QString(text.left(kAtMost) + u'…') : text;
}

/// "~ Unit water: liaisonOfficer: "乙" -> "赵六"", one line a member.
QStringList linesOf(const BookChange &change)
{
    const ItemName name = nameOf(change.to);
    const QString item = name.key.isEmpty() ? name.kind : QString(name.kind + u' ' + name.key);
    const auto json = [](const RuleBookItem &of) { return toJson(of).toObject(); };
    if (!change.from) {
        const QJsonObject made = json(change.to);
        return {u"+ %1: %2"_s.arg(item, shortJson(made, made.contains("name"_L1) ? "name"_L1 : "text"_L1))};
    }
    QStringList lines;
    for (const QLatin1StringView member : change.members) {
        lines << u"~ %1: %2: %3 -> %4"_s.arg(
            item, member, shortJson(json(*change.from), member), shortJson(json(change.to), member));
    }
    return lines;
}

ExitCode sayChanges(const std::vector<BookChange> &changes)
{
    for (const BookChange &change : changes)
        say(linesOf(change).join(u'\n'));
    say(changes.empty() ? u"nothing would change"_s : u"%1 items would change"_s.arg(changes.size()));
    return ExitCode::Done;
}

/// What the profile makes of the book; a workbook without a centre has the book's.
std::vector<BookChange> changesOf(const RuleBook &book, const Profile &profile)
{
    std::vector<QLatin1StringView> lists;
    boost::mp11::mp_for_each<boost::describe::describe_members<Profile, boost::describe::mod_public>>(
        [&](auto member) { lists.push_back(QLatin1StringView(member.name)); });
    return changesBy(book, itemsOf(profile, lists)).changes;
}

ExitCode import(const Arguments &arguments)
{
    const bool dry = arguments.has("dry-run");
    const Result<std::unique_ptr<Store>> store
        = openSqliteStore(arguments.value("store"), dry ? OpenMode::Reading : OpenMode::Existing);
    if (!store)
        return complainAboutStore(store.error());
    const Result<World> world = readWorld(**store);
    if (!world)
        return complainAboutStore(world.error());
    ExitCode code = ExitCode::Done;
    const std::optional<Profile> profile = soundProfile(arguments.value("profile"), *world, code);
    if (!profile)
        return code;
    const std::vector<BookChange> changes = changesOf(*world, *profile);
    if (dry)
        return sayChanges(changes);
    EditRuleBook command;
    for (const BookChange &change : changes)
        command.edits.push_back({change.from, change.to});
    const SystemClock clock;
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(**store, clock);
    if (!ledger)
        return complainAboutStore(ledger.error());
    return commit(**ledger, std::move(command), u"import"_s, countsOf(*profile));
}

ExitCode exportProfile(const Arguments &arguments)
{
    const Result<World> world = worldIn(arguments.value("store"));
    if (!world)
        return complainAboutStore(world.error());
    if (const Result<> written = writeRuleBookFile(arguments.value("profile"), *world); !written)
        return complain(exitCodeOf(written.error().code), written.error().detail);
    say(countsOf(profileOf(*world)));
    return ExitCode::Done;
}

ExitCode checkProfileFile(const Arguments &arguments)
{
    ExitCode code = ExitCode::Done;
    if (const std::optional<Profile> profile = soundProfile(arguments.positional, {}, code))
        say(countsOf(*profile));
    return code;
}

} // namespace

const std::vector<AdminCommand> &profileCommands()
{
    static const Option store{"store", "FILE", "The store.", true};
    static const std::vector<AdminCommand> commands{
        {"init",
            "Makes a new store with the account \"admin\"; its first log entries are the profile. Without one it is "
            "empty.",
            nullptr,
            {{"profile", "PATH",
                 "A folder with centre.json, units.json and so on; a .json file; an .xlsx or .ods workbook."},
                {"store", "FILE", "The store to make; must not be there.", true},
                {"no-accounts", nullptr,
                    "Without the account \"admin\": seats sign in by name, on this machine only. For demonstrations."}},
            &init},
        {"import", "Brings a profile into a store; what it does not name stays.", nullptr,
            {{"profile", "PATH",
                 "A folder, a .json file, or an .xlsx or .ods workbook, which may be a part of the rule book.", true},
                {"dry-run", nullptr, "Changes nothing and prints what would change; runs beside a service."}, store},
            &import},
        {"export", "Writes a store's rule book as a profile; runs beside a service.", nullptr,
            {store,
                {"profile", "PATH", "The folder, .json file or .xlsx workbook to write; files there are replaced.",
                    true}},
            &exportProfile},
        {"check-profile", "Reads a profile (folder, .json, .xlsx, .ods) and names every mistake.", "PATH", {},
            &checkProfileFile},
    };
    return commands;
}

} // namespace liandong
