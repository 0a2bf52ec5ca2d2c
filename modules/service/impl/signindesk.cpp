// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/signindesk.h"

#include "base/check.h"
#include "secrets/secrets.h"
#include "service/impl/servicelog.h"
#include "service/impl/session.h"
#include "service/impl/tidytext.h"
#include "wire/messagecodec.h"

#include <algorithm>

namespace liandong {

using namespace Qt::StringLiterals;
using wire::FarewellReason;
using wire::PasswordResult;

namespace {

constexpr qsizetype kLongestName = 64;
constexpr std::chrono::hours kTokenLife{12}; ///< without use
constexpr int kChecksOfOnePeer = PasswordWorker::kMaxWaiting / 2;
constexpr int kWhenFull = 5; ///< seconds
constexpr int kFamilyBytes = 16;
constexpr int kTokenBytes = 32;

constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// A fresh token of the family: its digest becomes the current one.
QString renewed(SeatToken &token)
{
    const QByteArray secret = randomBytes(kTokenBytes);
    token.current = digestOf(secret);
    return QString::fromLatin1(token.family.toBase64(kBase64) + '.' + secret.toBase64(kBase64));
}

} // namespace

PasswordResult passwordResultOf(const std::optional<Refusal> &refusal)
{
    if (!refusal)
        return PasswordResult::Set;
    switch (refusal->reason) {
    case RefusalReason::UnknownItem:
        return PasswordResult::UnknownAccount;
    case RefusalReason::NotPermitted:
        return PasswordResult::NotPermitted;
    default:
        return PasswordResult::StoreFailed;
    }
}

SignInDesk::SignInDesk(SignInHost &host, Ledger &ledger, SecretStore &secrets, const Clock &clock)
    : m_host(host)
    , m_ledger(ledger)
    , m_secrets(secrets)
    , m_clock(clock)
{ }

std::vector<QString> SignInDesk::methods() const
{
    if (!m_ledger.world().accounts.empty())
        return {u"password"_s, u"token"_s};
    return m_loopback ? std::vector{u"name"_s} : std::vector<QString>();
}

void SignInDesk::signIn(Session &session, wire::SignIn &&signIn)
{
    if (!std::ranges::contains(methods(), signIn.method))
        return session.farewell(FarewellReason::SignInRefused, u"this way to sign in is not offered"_s);
    if (signIn.method == "password"_L1)
        byPassword(session, std::move(signIn));
    else if (signIn.method == "token"_L1)
        byToken(session, signIn);
    else
        byName(session, signIn);
}

void SignInDesk::byName(Session &session, const wire::SignIn &signIn)
{
    Actor actor = signIn.actor;
    actor.name = tidyText(actor.name, kLongestName + 1);
    actor.account.clear();
    if (actor.name.isEmpty() || actor.name.size() > kLongestName)
        return session.farewell(FarewellReason::SignInRefused, u"a name of 1 to 64 characters is needed"_s);
    if (actor.role == Role::DutyRoom && !m_ledger.world().unit(UnitKey(actor.unit)))
        return session.farewell(
            FarewellReason::SignInRefused, u"a duty room signs in for a unit that the centre knows"_s);
    if (actor.role != Role::DutyRoom)
        actor.unit.clear();
    if (m_host.isFull())
        return session.farewell(FarewellReason::Full, u"every seat is taken"_s);
    session.admit({.actor = actor, .family = {}, .token = {}});
}

/// Somebody who does not know the password learns nothing about the account, not even whether it is there.
void SignInDesk::byPassword(Session &session, wire::SignIn &&signIn)
{
    const AccountKey key(signIn.account.trimmed().left(kLongestName));
    const int wait = check(session, key, std::move(signIn.secret),
        [this, number = session.number(), key](bool fits) { passwordChecked(number, key, fits); });
    if (wait > 0)
        session.farewell(FarewellReason::TooManyAttempts, u"too many attempts"_s, wait);
}

int SignInDesk::check(Session &session, const AccountKey &key, QString password, std::function<void(bool)> done)
{
    const QString peer = session.peerAddress();
    if (m_worker.isFull() || m_underWay.value(peer) >= kChecksOfOnePeer)
        return kWhenFull;
    if (const auto wait = m_attempts.begin(key.text(), peer, m_clock.steady()); wait.count() > 0)
        return int(wait.count());
    const Result<std::optional<Secret>> secret = m_secrets.secret(key);
    if (!secret)
        qCWarning(lcService, "a password cannot be looked up: %s", qUtf8Printable(secret.error().detail));
    const bool hasOne = secret && *secret && account(key);
    ++m_underWay[peer];
    m_worker.check(hasOne ? (*secret)->hash : decoyHash(), std::move(password),
        [this, key, peer, hasOne, done = std::move(done)](bool fits) {
            if (--m_underWay[peer] == 0)
                m_underWay.remove(peer);
            fits = fits && hasOne;
            if (fits)
                m_attempts.succeeded(key.text(), peer, m_clock.steady());
            else
                m_attempts.failed(key.text(), peer, m_clock.steady());
            done(fits);
        });
    return 0;
}

void SignInDesk::passwordChecked(int number, const AccountKey &key, bool fits)
{
    Session *session = m_host.session(number);
    if (!session)
        return;
    const Account *known = account(key);
    if (!fits || !known) {
        qCWarning(lcService, "session %d: a wrong password from %s", number, qUtf8Printable(session->peerAddress()));
        return session->farewell(FarewellReason::WrongPassword, u"wrong account or password"_s);
    }
    const Instant now = m_clock.now();
    letIn(*session, *known,
        {.family = randomBytes(kFamilyBytes),
            .account = key,
            .seat = session->present().seat,
            .current = {},
            .previous = {},
            .issuedAt = now,
            .usedAt = now});
}

/// The newest token of its family is good, and the one before, for the newest may have been lost on its way. An older
/// one is in the hands of two, and neither is believed.
void SignInDesk::byToken(Session &session, const wire::SignIn &signIn)
{
    const auto refuse
        = [&](const char *why) { session.farewell(FarewellReason::TokenRefused, QString::fromLatin1(why)); };
    const QByteArray text = signIn.secret.toLatin1();
    const qsizetype dot = text.indexOf('.');
    const QByteArray family = QByteArray::fromBase64(text.left(std::max<qsizetype>(dot, 0)), kBase64);
    const Result<std::optional<SeatToken>> found = m_secrets.token(family);
    if (!found || !*found)
        return refuse("it is not known (any more)");
    SeatToken token = **found;
    const Account *known = account(token.account);
    const Instant now = m_clock.now();
    if (!known || (known->role != Role::Wall && now - token.usedAt > kTokenLife)) {
        std::ignore = m_secrets.removeToken(family);
        return refuse("it ran out");
    }
    const QByteArray digest = digestOf(QByteArray::fromBase64(text.sliced(dot + 1), kBase64));
    const bool isNewest = isSameSecret(digest, token.current);
    if (!isNewest && !isSameSecret(digest, token.previous)) {
        stolen(token);
        return refuse("it was used by somebody else");
    }
    for (Session *other : m_host.signedIn()) {
        if (other->admission().family == family)
            other->farewell(FarewellReason::SignedOut, u"signed in anew over another connection"_s);
    }
    token.previous = digest;
    token.usedAt = now;
    token.issuedAt = now;
    token.seat = session.present().seat;
    letIn(session, *known, std::move(token));
}

void SignInDesk::stolen(const SeatToken &token)
{
    qCWarning(lcService,
        "a token of account \"%s\", last used at seat \"%s\", was used a second time: somebody else has it; both are "
        "signed out",
        qUtf8Printable(token.account.text()), qUtf8Printable(token.seat));
    if (const Result<> removed = m_secrets.removeToken(token.family); !removed)
        qCWarning(lcService, "a token cannot be removed: %s", qUtf8Printable(removed.error().detail));
    for (Session *session : m_host.signedIn()) {
        if (session->admission().family == token.family)
            session->farewell(FarewellReason::TokenRefused, u"its token was used by somebody else"_s);
    }
}

void SignInDesk::letIn(Session &session, const Account &known, SeatToken &&token)
{
    if (known.suspended)
        return session.farewell(FarewellReason::AccountSuspended, u"the account is suspended"_s);
    if (m_host.isFull())
        return session.farewell(FarewellReason::Full, u"every seat is taken"_s);
    Admission admission{.actor = actorOf(known), .family = token.family, .token = renewed(token)};
    if (token.previous.isEmpty())
        token.previous = token.current;
    if (const Result<> put = m_secrets.putToken(token); !put) { // a full disk keeps nobody out
        qCWarning(lcService, "a token cannot be kept: %s", qUtf8Printable(put.error().detail));
        admission.token.clear();
    }
    const auto note = m_ledger.world().passwords.find(known.key);
    admission.mustChangePassword = note != m_ledger.world().passwords.end() && note->second.mustChange;
    session.admit(std::move(admission));
}

const Account *SignInDesk::account(const AccountKey &key) const
{
    const auto found = m_ledger.world().accounts.find(key);
    return found == m_ledger.world().accounts.end() ? nullptr : &found->second;
}

void SignInDesk::setPassword(Session &session, wire::SetPassword &&set)
{
    const auto answer = [&](PasswordResult result, int wait = 0) {
        session.answer({.request = set.request, .result = result, .waitSeconds = wait});
        wipe(set.oldPassword);
        wipe(set.newPassword);
    };
    const Admission &who = session.admission();
    const bool own = !set.account.isNull() && set.account == who.account();
    if (!own && (who.actor.role != Role::Administrator || who.mustChangePassword))
        return answer(PasswordResult::NotPermitted);
    if (!account(set.account))
        return answer(PasswordResult::UnknownAccount);
    if (!isGoodPassword(set.newPassword, set.account.text()) || (own && set.newPassword == set.oldPassword))
        return answer(PasswordResult::TooWeak);
    NewPassword wanted{session.number(), set.request, set.account, own, std::move(set.newPassword)};
    if (!own)
        return hashLater(std::move(wanted));
    const int wait = check(session, set.account, std::move(set.oldPassword), [this, wanted](bool fits) mutable {
        Session *asking = m_host.session(wanted.session);
        if (fits)
            hashLater(std::move(wanted));
        else if (asking)
            asking->answer({.request = wanted.request, .result = PasswordResult::Wrong});
    });
    if (wait > 0)
        answer(PasswordResult::TooManyAttempts, wait);
}

void SignInDesk::hashLater(NewPassword &&set)
{
    if (m_worker.isFull()) {
        if (Session *session = m_host.session(set.session))
            session->answer(
                {.request = set.request, .result = PasswordResult::TooManyAttempts, .waitSeconds = kWhenFull});
        return;
    }
    QString password = std::exchange(set.password, {});
    m_worker.hash(std::move(password), [this, set](const QString &hash) { store(set, hash); });
}

/// The other seats of the account come in with the new password only.
void SignInDesk::store(const NewPassword &set, const QString &hash)
{
    Session *session = m_host.session(set.session);
    if (!session)
        return;
    const PasswordResult result
        = hash.isEmpty() ? PasswordResult::NotHashed : m_host.commitPassword(*session, set.account, !set.own, hash);
    const bool stored = result == PasswordResult::Set;
    if (stored)
        signOut(set.account, set.own ? session->admission().family : QByteArray(), FarewellReason::TokenRefused,
            "the account's password was changed");
    session->answer({.request = set.request, .result = result});
    if (stored && set.own)
        session->passwordChanged();
}

void SignInDesk::review(const std::vector<SealedEntry> &entries)
{
    for (const SealedEntry &sealed : entries) {
        if (sealed.entry.kind != "AccountPut"_L1)
            continue;
        if (const Result<Event> event = wire::decodeEvent(sealed.entry.kind, sealed.entry.payload))
            review(std::get<AccountPut>(*event).account.key);
    }
}

void SignInDesk::review(const AccountKey &key)
{
    const Account *now = account(key);
    if (!now || now->suspended)
        return signOut(key, {}, FarewellReason::AccountSuspended, "the account was suspended");
    bool isThere = false;
    for (Session *session : m_host.signedIn()) {
        const Actor &actor = session->admission().actor;
        if (AccountKey(actor.account) != key)
            continue;
        if (now->role != actor.role || now->unit.text() != actor.unit)
            return signOut(key, {}, FarewellReason::TokenRefused, "the account's role or unit was changed");
        isThere = true;
        if (now->name != actor.name)
            session->rename(now->name);
    }
    if (!isThere) // nobody who could be compared
        signOut(key, {}, FarewellReason::TokenRefused, "the account was changed");
}

void SignInDesk::signOut(const AccountKey &key, const QByteArray &kept, FarewellReason reason, const char *why)
{
    if (const Result<> removed = m_secrets.removeTokens(key, kept); !removed)
        qCWarning(lcService, "tokens cannot be removed: %s", qUtf8Printable(removed.error().detail));
    for (Session *session : m_host.signedIn()) {
        const Admission &who = session->admission();
        if (who.account() == key && (kept.isEmpty() || who.family != kept))
            session->farewell(reason, QString::fromLatin1(why));
    }
}

void SignInDesk::keepTokens()
{
    std::vector<QByteArray> families;
    for (const Session *session : m_host.signedIn()) {
        if (!session->admission().family.isEmpty())
            families.push_back(session->admission().family);
    }
    if (!families.empty()) {
        if (const Result<> touched = m_secrets.touchTokens(families, m_clock.now()); !touched)
            qCWarning(lcService, "tokens cannot be kept: %s", qUtf8Printable(touched.error().detail));
    }
    forgetStaleTokens();
}

void SignInDesk::forgetStaleTokens()
{
    const Result<std::vector<SeatToken>> stale = m_secrets.tokensUnusedSince(m_clock.now() - kTokenLife);
    if (!stale)
        return;
    for (const SeatToken &token : *stale) {
        const Account *owner = account(token.account);
        if (!owner || owner->role != Role::Wall)
            std::ignore = m_secrets.removeToken(token.family);
    }
}

} // namespace liandong
