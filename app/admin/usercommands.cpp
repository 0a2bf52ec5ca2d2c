// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/idsource.h"
#include "codec/enumnames.h"
#include "command.h"
#include "domain/command.h"
#include "secrets/certificate.h"
#include "secrets/secrets.h"
#include "service/certificatefiles.h"
#include "service/ledger.h"
#include "store/store.h"

#include <QStringList>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

QString textOf(Role role)
{
    const std::string_view text = enumText(role);
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

/// The accounts of a store that no service holds.
class Accounts
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Accounts>> open(const QString &file)
    {
        auto accounts = std::make_unique<Accounts>();
        Result<std::unique_ptr<Store>> store = openSqliteStore(file, OpenMode::Existing);
        if (!store)
            return std::unexpected(store.error());
        accounts->m_store = *std::move(store);
        Result<std::unique_ptr<Ledger>> ledger = Ledger::open(*accounts->m_store, accounts->m_clock);
        if (!ledger)
            return std::unexpected(ledger.error());
        accounts->m_ledger = *std::move(ledger);
        return accounts;
    }

    [[nodiscard]] const Account *find(const AccountKey &key) const
    {
        const auto found = m_ledger->world().accounts.find(key);
        return found == m_ledger->world().accounts.end() ? nullptr : &found->second;
    }

    ExitCode put(const std::optional<Account> &from, const Account &to)
    {
        EditRuleBook edit;
        edit.edits.push_back({from ? std::optional<RuleBookItem>(*from) : std::nullopt, RuleBookItem(to)});
        return commit(edit, {});
    }

    /// A new one, printed once; its owner has to choose another.
    ExitCode givePassword(const AccountKey &key)
    {
        QString password = makePassword();
        const QString hash = hashOfPassword(password);
        if (hash.isEmpty())
            return complain(ExitCode::Failed, u"there is not enough memory to hash a password"_s);
        if (const ExitCode code = commit(NotePassword{key, true}, hash); code != ExitCode::Done)
            return code;
        if (const Result<> removed = m_store->secrets().removeTokens(key, {}); !removed)
            return complainAboutStore(removed.error());
        say(u"account %1, first password %2\nIt is good for one sign-in, at which another has to be chosen; it is not "
            "shown again."_s.arg(key.text(), password));
        wipe(password);
        return ExitCode::Done;
    }

    ExitCode removeTokens(const AccountKey &key)
    {
        const Result<> removed = m_store->secrets().removeTokens(key, {});
        return removed ? ExitCode::Done : complainAboutStore(removed.error());
    }

private:
    ExitCode commit(const Command &command, const QString &hash)
    {
        const Submission submission{m_ids.make<CommandId>(), command, Actor{u"users"_s, Role::Administrator, {}, {}},
            u"liandong-admin"_s, hash};
        const Commit commit = m_ledger->commit({&submission, 1});
        if (const std::optional<Refusal> &refusal = commit.outcomes.front().refusal) {
            const std::string_view reason = enumText(refusal->reason);
            QStringList parts{QString::fromLatin1(reason.data(), qsizetype(reason.size())), refusal->subject,
                refusal->field, refusal->current};
            parts.removeAll(QString());
            return complain(refusal->reason == RefusalReason::StoreFailed ? ExitCode::Failed : ExitCode::Refused,
                u"refused: "_s + parts.join(u", "_s));
        }
        return ExitCode::Done;
    }

    SystemClock m_clock;
    Uuid7Source m_ids{m_clock};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Ledger> m_ledger;
};

ExitCode list(const Arguments &arguments)
{
    const Result<World> world = worldIn(arguments.value("store"));
    if (!world)
        return complainAboutStore(world.error());
    for (const auto &[key, account] : world->accounts) {
        const auto note = world->passwords.find(key);
        const QString password = note == world->passwords.end() ? u"no password"_s
            : note->second.mustChange                           ? u"first password"_s
                                                                : u"own password"_s;
        QStringList words{key.text(), account.name, textOf(account.role), account.unit.text(), password};
        if (account.suspended)
            words << u"suspended"_s;
        words.removeAll(QString());
        say(words.join(u"  "_s));
    }
    if (world->accounts.empty())
        say(u"no accounts: seats sign in by name, on this machine only"_s);
    return ExitCode::Done;
}

ExitCode add(Accounts &accounts, const AccountKey &key, const Arguments &arguments)
{
    if (accounts.find(key))
        return complain(ExitCode::Refused, u"account %1 is there already"_s.arg(key.text()));
    const std::optional<Role> role = enumFromText<Role>(arguments.value("role").toStdString());
    if (!role) {
        return complain(ExitCode::BadArguments,
            u"--role: \"%1\" is none of operator, shiftSupervisor, linkageOffice, dutyRoom, administrator, wall, "
            "auditor"_s.arg(arguments.value("role")));
    }
    const Account account{.key = key,
        .name = arguments.has("name") ? arguments.value("name") : key.text(),
        .role = *role,
        .unit = UnitKey(arguments.value("unit")),
        .phone = arguments.value("phone")};
    if (const ExitCode code = accounts.put({}, account); code != ExitCode::Done)
        return code;
    return accounts.givePassword(key);
}

ExitCode change(Accounts &accounts, const QString &what, const AccountKey &key)
{
    const Account *known = accounts.find(key);
    if (!known)
        return complain(ExitCode::NotFound, u"there is no account %1"_s.arg(key.text()));
    if (what == "password"_L1)
        return accounts.givePassword(key);
    Account changed = *known;
    changed.suspended = what == "suspend"_L1;
    if (const ExitCode code = accounts.put(Account(*known), changed); code != ExitCode::Done)
        return code;
    say(u"account %1 is %2"_s.arg(key.text(), changed.suspended ? u"suspended"_s : u"in force"_s));
    return accounts.removeTokens(key);
}

ExitCode users(const Arguments &arguments)
{
    const QString what = arguments.positional;
    if (what == "list"_L1)
        return list(arguments);
    if (!QStringList{u"add"_s, u"password"_s, u"suspend"_s, u"resume"_s}.contains(what))
        return complain(ExitCode::BadArguments, u"\"%1\" is none of list, add, password, suspend, resume"_s.arg(what));
    const AccountKey key(arguments.value("account"));
    if (key.isNull())
        return complain(ExitCode::BadArguments, u"--account NAME is missing"_s);
    const Result<std::unique_ptr<Accounts>> accounts = Accounts::open(arguments.value("store"));
    if (!accounts)
        return complainAboutStore(accounts.error());
    return what == "add"_L1 ? add(**accounts, key, arguments) : change(**accounts, what, key);
}

ExitCode certificate(const Arguments &arguments)
{
    const CertificateFiles files = arguments.has("certificate") ? CertificateFiles{arguments.value("certificate"), {}}
                                                                : ownCertificateFiles(arguments.value("store"));
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(files.certificate, QSsl::Pem);
    if (chain.isEmpty()) {
        return complain(ExitCode::NotFound,
            u"%1: no certificate there; liandong-syncd makes it at its first start with TLS"_s.arg(files.certificate));
    }
    say(u"%1\nSHA-256 %2\ngood until %3"_s.arg(
        files.certificate, fingerprintOf(chain.front()), chain.front().expiryDate().toString(Qt::ISODate)));
    return ExitCode::Done;
}

} // namespace

ExitCode makeFirstAccount(const QString &store)
{
    const Result<std::unique_ptr<Accounts>> accounts = Accounts::open(store);
    if (!accounts)
        return complainAboutStore(accounts.error());
    const AccountKey key(u"admin"_s);
    if ((*accounts)->find(key))
        return (*accounts)->givePassword(key);
    const Account first{.key = key, .name = u"系统管理员"_s, .role = Role::Administrator, .unit = {}, .phone = {}};
    const ExitCode code = (*accounts)->put({}, first);
    return code == ExitCode::Done ? (*accounts)->givePassword(key) : code;
}

const std::vector<AdminCommand> &userCommands()
{
    static const Option store{"store", "FILE", "The store.", true};
    static const std::vector<AdminCommand> commands{
        {"users",
            "list, add, password, suspend or resume accounts; list runs beside a service, the others with it stopped.",
            "ACTION",
            {store, {"account", "NAME", "What is typed to sign in."}, {"name", "NAME", "The person's (add)."},
                {"role", "ROLE",
                    "operator, shiftSupervisor, linkageOffice, dutyRoom, administrator, wall or auditor (add)."},
                {"unit", "KEY", "Of a duty room (add)."}, {"phone", "NUMBER", "The person's (add)."}},
            &users},
        {"certificate", "Prints the fingerprint of the service's certificate, to be compared at a seat.", nullptr,
            {{"store", "FILE", "The store.", true},
                {"certificate", "FILE", "The one that is given to liandong-syncd, instead of its own."}},
            &certificate},
    };
    return commands;
}

} // namespace liandong
