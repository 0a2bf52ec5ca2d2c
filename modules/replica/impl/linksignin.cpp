// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica/impl/link.h"

#include "secrets/certificate.h"
#include "secrets/secrets.h"

#include <QLoggingCategory>

#include <algorithm>

namespace liandong {

using namespace Qt::StringLiterals;
using wire::FarewellReason;

Q_DECLARE_LOGGING_CATEGORY(lcLink)

void Link::signIn(const Actor &actor, const Credentials &credentials)
{
    m_setup.actor = actor;
    wipe(m_setup.credentials.password);
    m_setup.credentials = credentials;
    if (m_wanted)
        resume();
}

void Link::signOut()
{
    wipe(m_setup.credentials.password);
    setToken({});
    m_setup.actor = {};
    leave();
    m_pause.stop();
    m_held = true;
    moveTo(LinkState::Away, u"signed out"_s);
}

void Link::trust(const QString &fingerprint)
{
    if (!m_question || m_question->fingerprint != fingerprint)
        return;
    if (const Result<> kept = m_trusted.trust(m_question->service, fingerprint); !kept)
        qCWarning(lcLink).noquote() << "the fingerprint cannot be kept:" << kept.error().detail;
    resume();
}

/// Somebody is asked, and there is no further attempt before the answer.
void Link::hold(FarewellReason reason, const QString &detail, int waitSeconds)
{
    drop();
    m_held = true;
    qCInfo(lcLink).noquote() << detail;
    moveTo(LinkState::Away, detail);
    Q_EMIT signInRefused(reason, waitSeconds);
}

void Link::resume()
{
    leave();
    m_pause.stop();
    m_question.reset();
    m_held = false;
    m_attempts = 0;
    attempt();
}

/// A certificate that no authority vouches for is trusted where somebody here did so before, out of date or not.
void Link::judgeCertificate()
{
    const QSslCertificate certificate = m_socket->peerCertificate();
    if (certificate.isNull())
        return;
    const CertificateQuestion question{.service = place(),
        .fingerprint = fingerprintOf(certificate),
        .known = m_trusted.fingerprint(place()),
        .expired = certificate.expiryDate().toMSecsSinceEpoch() < m_clock.now().time_since_epoch().count(),
        .notAfter = certificate.expiryDate()};
    if (question.fingerprint != question.known) {
        m_question = question; // asked when the handshake has failed
        return;
    }
    m_socket->ignoreSslErrors();
    if (question.expired) {
        qCWarning(lcLink).noquote() << question.service << "has a certificate that ended" << question.notAfter;
        Q_EMIT certificateExpired(question);
    }
}

void Link::askAboutCertificate()
{
    drop();
    m_held = true;
    const CertificateQuestion question = *m_question;
    QString detail = place() % u" shows a certificate that nobody here trusted: "_s % question.fingerprint;
    if (!question.known.isEmpty())
        detail += u"; before it was "_s % question.known;
    qCWarning(lcLink).noquote() << detail;
    moveTo(LinkState::Away, detail);
    Q_EMIT certificateAsked(question);
}

Result<> Link::greeted(const wire::Greeting &greeting)
{
    if (greeting.protocol < wire::kProtocol)
        return failure(ErrorCode::Unsupported,
            u"the service speaks protocol %1, this program %2"_s.arg(greeting.protocol).arg(wire::kProtocol));
    const auto offers
        = [&](QLatin1StringView method) { return std::ranges::contains(greeting.signInMethods, QString(method)); };
    m_byName = offers("name"_L1);
    m_features = greeting.features;
    const Credentials &known = m_setup.credentials;
    wire::SignIn signIn;
    if (m_byName && !m_setup.actor.name.isEmpty())
        signIn = {.method = u"name"_s, .actor = m_setup.actor};
    else if (offers("token"_L1) && !known.token.isEmpty())
        signIn = {.method = u"token"_s, .secret = known.token};
    else if (offers("password"_L1) && !known.password.isEmpty())
        signIn = {.method = u"password"_s, .secret = known.password, .account = known.account};
    else if (m_byName || offers("password"_L1)) {
        hold(FarewellReason::NotSignedIn, place() % u" asks who signs in"_s);
        return {};
    } else
        return failure(ErrorCode::Unsupported, u"the service offers no way to sign in that this program knows"_s);
    m_stage = Stage::Welcome;
    m_signInSent = m_clock.steady();
    send(signIn);
    return {};
}

Result<> Link::welcomed(const wire::Welcome &welcome)
{
    m_stage = Stage::SignedIn;
    m_stageTimer.stop();
    m_reader.setMaxFrame(wire::kMaxFrameFromService);
    m_time.begin(welcome.clockRate, m_signInSent, welcome.serviceTime);
    m_heartbeat.start();
    m_silence.start(m_setup.times.silence);
    if (!welcome.token.isEmpty()) {
        wipe(m_setup.credentials.password);
        setToken(welcome.token);
    }
    if (!welcome.mustChangePassword) {
        begin(welcome);
        return {};
    }
    m_unjoined = welcome;
    moveTo(LinkState::Joining);
    Q_EMIT passwordChangeAsked();
    return {};
}

void Link::begin(const wire::Welcome &welcome)
{
    send(m_listener.welcomed(welcome));
    moveTo(LinkState::Joining);
}

Result<> Link::passwordSet(const wire::PasswordAnswered &answered)
{
    if (answered.result == wire::PasswordResult::Set && m_unjoined)
        begin(*std::exchange(m_unjoined, std::nullopt));
    Q_EMIT passwordAnswered(answered);
    return {};
}

/// Whether nobody but a person can go on after this farewell.
bool Link::refuses(const wire::Farewell &farewell)
{
    switch (farewell.reason) {
    case FarewellReason::TokenRefused:
        setToken({});
        return m_setup.credentials.password.isEmpty();
    case FarewellReason::AccountSuspended:
        setToken({});
        [[fallthrough]];
    case FarewellReason::WrongPassword:
    case FarewellReason::TooManyAttempts:
        wipe(m_setup.credentials.password);
        return true;
    default:
        return false;
    }
}

void Link::setToken(const QString &token)
{
    if (m_setup.credentials.token == token)
        return;
    m_setup.credentials.token = token;
    Q_EMIT tokenChanged(token);
}

} // namespace liandong
