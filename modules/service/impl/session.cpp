// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/session.h"

#include "codec/cbor.h"
#include "service/impl/servicelog.h"
#include "service/impl/tidytext.h"
#include "wire/messagecodec.h"

namespace liandong {

namespace {

using wire::FarewellReason;
using wire::MessageType;

constexpr std::chrono::seconds kFarewellTime{1};
constexpr qsizetype kLongestName = 64;
constexpr qsizetype kLongestDetail = 300;

/// Of a Submit whose command this service does not know.
struct SubmitHead
{
    CommandId id;
};
LD_DESCRIBED(SubmitHead, id)

} // namespace

Session::Session(int number, std::unique_ptr<QTcpSocket> socket, SessionOwner &owner, const Clock &clock,
    const ServiceLimits &limits)
    : m_number(number)
    , m_owner(owner)
    , m_clock(clock)
    , m_limits(limits)
    , m_link(std::move(socket), *this, clock, limits.maxFrameBeforeSignIn, limits.maxUnsent)
    , m_phaseSince(clock.steady())
{
    m_present.session = number;
}

void Session::goLive(const std::vector<QByteArray> &frames)
{
    qint64 bytes = 0;
    for (const QByteArray &frame : frames)
        bytes += frame.size();
    m_link.allowBurst(bytes);
    m_phase = Phase::Live;
    for (const QByteArray &frame : frames)
        m_link.send(frame);
}

void Session::farewell(FarewellReason reason, const QString &detail, int waitSeconds)
{
    if (m_phase == Phase::Leaving)
        return;
    qCInfo(lcService, "session %d (%s): farewell, %s", m_number, qUtf8Printable(m_link.peer()), qUtf8Printable(detail));
    const bool wasSeat = isSignedIn();
    m_phase = Phase::Leaving;
    m_phaseSince = m_clock.steady();
    m_link.send(wire::encode(wire::Farewell{reason, detail, waitSeconds}));
    m_link.finish();
    if (wasSeat)
        m_owner.left(*this);
}

void Session::check(std::chrono::nanoseconds now)
{
    if (m_phase == Phase::Leaving) {
        if (now - m_phaseSince > kFarewellTime)
            m_link.cut();
        return;
    }
    if (isStranger()) {
        if (now - m_phaseSince > m_limits.handshakeTime)
            farewell(FarewellReason::HandshakeTime, QStringLiteral("no sign-in in time"));
        return;
    }
    const std::chrono::nanoseconds silent = now - m_link.lastHeard();
    if (silent > m_limits.silence) {
        farewell(FarewellReason::Silence, QStringLiteral("nothing heard for too long"));
    } else if (silent > m_limits.heartbeat && now - m_pinged > m_limits.heartbeat) {
        m_pinged = now;
        m_link.send(wire::encode(wire::Ping{now.count()}));
    }
}

bool Session::belongsHere(MessageType type) const
{
    switch (type) {
    case MessageType::Hello:
        return m_phase == Phase::Stranger;
    case MessageType::SignIn:
        return m_phase == Phase::Greeted;
    case MessageType::Join:
        return m_phase == Phase::SignedIn;
    case MessageType::Submit:
    case MessageType::Look:
    case MessageType::SearchHistory:
    case MessageType::FetchIncident:
    case MessageType::FetchItem:
    case MessageType::OfferAttachment:
    case MessageType::AttachmentPart:
    case MessageType::FetchAttachment:
    case MessageType::AskTiles:
    case MessageType::AskUnitFigures:
        return m_phase == Phase::Live;
    case MessageType::SetPassword:
        return m_phase == Phase::NewPassword || m_phase == Phase::Live;
    case MessageType::Ping:
    case MessageType::Pong:
        return m_phase != Phase::Stranger;
    case MessageType::Farewell:
        return true;
    default:
        return false;
    }
}

void Session::onFrame(const wire::Frame &frame)
{
    if (!belongsHere(frame.type)) {
        return farewell(isStranger() ? FarewellReason::NotSignedIn : FarewellReason::BadFrame,
            QStringLiteral("message %1 does not belong here").arg(int(frame.type)));
    }
    switch (frame.type) {
    case MessageType::Hello:
        return take<wire::Hello>(frame);
    case MessageType::SignIn:
        return take<wire::SignIn>(frame);
    case MessageType::Join:
        return take<wire::Join>(frame);
    case MessageType::Submit:
        return takeSubmit(frame);
    case MessageType::Look:
        return take<wire::Look>(frame);
    case MessageType::SearchHistory:
        return take<wire::SearchHistory>(frame);
    case MessageType::FetchIncident:
        return take<wire::FetchIncident>(frame);
    case MessageType::FetchItem:
        return take<wire::FetchItem>(frame);
    case MessageType::SetPassword:
        return take<wire::SetPassword>(frame);
    case MessageType::OfferAttachment:
        return take<wire::OfferAttachment>(frame);
    case MessageType::AttachmentPart:
        return take<wire::AttachmentPart>(frame);
    case MessageType::FetchAttachment:
        return take<wire::FetchAttachment>(frame);
    case MessageType::AskTiles:
        return take<wire::AskTiles>(frame);
    case MessageType::AskUnitFigures:
        return take<wire::AskUnitFigures>(frame);
    case MessageType::Ping:
        return take<wire::Ping>(frame);
    case MessageType::Pong:
        return take<wire::Pong>(frame);
    default:
        return take<wire::Farewell>(frame);
    }
}

void Session::onBroken(const QString &detail)
{
    farewell(FarewellReason::TooLarge, detail);
}

void Session::onClosed()
{
    const bool wasSeat = isSignedIn();
    if (wasSeat)
        qCInfo(lcService, "session %d: \"%s\" is gone", m_number, qUtf8Printable(m_present.seat));
    m_phase = Phase::Leaving;
    if (wasSeat)
        m_owner.left(*this);
    m_owner.ended(*this);
}

template <class Message>
void Session::take(const wire::Frame &frame)
{
    Result<Message> message = wire::decode<Message>(frame.body);
    if (!message)
        return farewell(FarewellReason::BadFrame, message.error().detail);
    handle(*std::move(message));
}

/// A command of a newer seat is well-formed and unknown; it is refused, so that it does not stay in an outbox for ever.
void Session::takeSubmit(const wire::Frame &frame)
{
    Result<wire::Submit> submit = wire::decode<wire::Submit>(frame.body);
    if (submit)
        return handle(*std::move(submit));
    const Result<SubmitHead> head = fromCbor<SubmitHead>(frame.body);
    if (!head || head->id.isNull())
        return farewell(FarewellReason::BadFrame, submit.error().detail);
    qCWarning(
        lcService, "session %d: a command that cannot be read: %s", m_number, qUtf8Printable(submit.error().detail));
    send(wire::encode(wire::Answered{head->id, 0, 0, Refusal{RefusalReason::Malformed, {}, {}, {}}}));
}

void Session::handle(wire::Hello &&hello)
{
    if (hello.protocol < wire::kProtocol)
        return farewell(
            FarewellReason::TooOld, QStringLiteral("protocol %1 is not spoken any more").arg(hello.protocol));
    m_present.seat = tidyText(hello.seat, kLongestName);
    m_phase = Phase::Greeted;
    send(wire::encode(wire::Greeting{wire::kProtocol, QStringLiteral(LIANDONG_VERSION),
        {wire::kTilesFeature, wire::kUnitFigures}, m_owner.signInMethods()}));
}

void Session::handle(wire::SignIn &&signIn)
{
    m_phase = Phase::SigningIn;
    m_owner.signIn(*this, std::move(signIn));
}

void Session::admit(Admission admission)
{
    m_admission = std::move(admission);
    m_present.actor = m_admission.actor;
    m_present.since = m_owner.serviceTime();
    m_phase = m_admission.mustChangePassword ? Phase::NewPassword : Phase::SignedIn;
    const bool administrator = m_present.actor.role == Role::Administrator;
    m_link.setMaxFrame(administrator ? m_limits.maxFrameOfAdministrator : m_limits.maxFrame);
    qCInfo(lcService, "session %d: \"%s\" signed in from %s", m_number, qUtf8Printable(m_present.seat),
        qUtf8Printable(m_link.peer()));
    send(wire::encode(m_owner.welcome(*this)));
    m_admission.token.clear();
    m_owner.presenceChanged();
}

void Session::answer(const wire::PasswordAnswered &answered)
{
    send(wire::encode(answered));
}

void Session::passwordChanged()
{
    m_admission.mustChangePassword = false;
    if (m_phase == Phase::NewPassword)
        m_phase = Phase::SignedIn;
}

void Session::rename(const QString &name)
{
    m_admission.actor.name = name;
    m_present.actor.name = name;
    m_owner.presenceChanged();
}

void Session::handle(wire::Join &&join)
{
    m_owner.join(*this, join);
}

void Session::handle(wire::Submit &&submit)
{
    m_owner.submit(*this, std::move(submit));
}

void Session::handle(wire::Look &&look)
{
    if (m_present.looking == look.incident)
        return;
    m_present.looking = look.incident;
    m_owner.presenceChanged();
}

void Session::handle(wire::Ping &&ping)
{
    send(wire::encode(wire::Pong{ping.token, m_owner.serviceTime()}));
}

void Session::handle(wire::Pong &&) { }

void Session::handle(wire::SearchHistory &&search)
{
    send(wire::encode(m_owner.search(*this, search)));
}

void Session::handle(wire::FetchIncident &&fetch)
{
    send(wire::encode(m_owner.fetch(*this, fetch)));
}

void Session::handle(wire::FetchItem &&fetch)
{
    send(wire::encode(m_owner.fetch(*this, fetch)));
}

void Session::handle(wire::OfferAttachment &&offer)
{
    m_owner.offer(*this, offer);
}

void Session::handle(wire::AttachmentPart &&part)
{
    m_owner.take(*this, part);
}

void Session::handle(wire::FetchAttachment &&fetch)
{
    m_owner.fetch(*this, fetch);
}

void Session::handle(wire::AskTiles &&)
{
    m_owner.askTiles(*this);
}

void Session::handle(wire::AskUnitFigures &&asked)
{
    m_owner.ask(*this, asked);
}

void Session::handle(wire::SetPassword &&set)
{
    m_owner.setPassword(*this, std::move(set));
}

void Session::handle(wire::Farewell &&)
{
    m_link.cut();
}

} // namespace liandong
