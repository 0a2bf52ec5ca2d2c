// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/passwordworker.h"
#include "service/impl/admission.h"
#include "service/impl/attempts.h"
#include "service/ledger.h"
#include "wire/messages.h"
#include "wire/passwordmessages.h"

#include <QHash>

#include <functional>

namespace liandong {

class Session;

/// For the seat that asked, what became of its NotePassword.
[[nodiscard]] wire::PasswordResult passwordResultOf(const std::optional<Refusal> &refusal);

/// What the sign-in asks of the service around it.
class SignInHost
{
public:
    virtual ~SignInHost() = default;
    /// Null where it has gone meanwhile.
    [[nodiscard]] virtual Session *session(int number) = 0;
    [[nodiscard]] virtual std::vector<Session *> signedIn() = 0;
    /// Set: durable, and told to everybody. Anything else: nothing happened, and why.
    [[nodiscard]] virtual wire::PasswordResult commitPassword(
        const Session &by, const AccountKey &account, bool mustChange, const QString &hash)
        = 0;
    [[nodiscard]] virtual bool isFull() const = 0;
    virtual void presenceChanged() = 0;
};

/// Who comes in: by password, by the token of an earlier sign-in, or by name while the store has no account and only
/// this machine can come. Passwords are hashed on a thread of their own; the answer finds the session by its number.
class SignInDesk
{
public:
    SignInDesk(SignInHost &host, Ledger &ledger, SecretStore &secrets, const Clock &clock);

    /// Only then strangers' names are believed.
    void setLoopback(bool loopback) { m_loopback = loopback; }
    [[nodiscard]] std::vector<QString> methods() const;
    void signIn(Session &session, wire::SignIn &&signIn);
    void setPassword(Session &session, wire::SetPassword &&set);
    /// After a commit: who was suspended or became somebody else is sent away, whose name changed is called by it.
    void review(const std::vector<SealedEntry> &entries);
    /// From time to time: the tokens of the seats that are there stay good.
    void keepTokens();

private:
    void review(const AccountKey &key);
    void byName(Session &session, const wire::SignIn &signIn);
    void byPassword(Session &session, wire::SignIn &&signIn);
    void byToken(Session &session, const wire::SignIn &signIn);
    void passwordChecked(int number, const AccountKey &account, bool fits);
    void letIn(Session &session, const Account &account, SeatToken &&token);
    void stolen(const SeatToken &token);
    void forgetStaleTokens();
    /// Calls `done` later, or returns how many seconds the peer has to wait first.
    [[nodiscard]] int check(
        Session &session, const AccountKey &account, QString password, std::function<void(bool)> done);
    [[nodiscard]] const Account *account(const AccountKey &key) const;

    struct NewPassword
    {
        int session = 0;
        qint64 request = 0;
        AccountKey account;
        bool own = false;
        QString password;
    };
    void hashLater(NewPassword &&set);
    void store(const NewPassword &set, const QString &hash);
    void signOut(const AccountKey &account, const QByteArray &keptFamily, wire::FarewellReason reason, const char *why);

    SignInHost &m_host;
    Ledger &m_ledger;
    SecretStore &m_secrets;
    const Clock &m_clock;
    bool m_loopback = false;
    Attempts m_attempts;
    QHash<QString, int> m_underWay; ///< checks, by peer: none fills the queue alone
    PasswordWorker m_worker;
};

} // namespace liandong
