// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica/impl/link.h"

#include <QLoggingCategory>

#include <algorithm>

namespace liandong {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcLink, "liandong.link")

namespace {

/// An event loop that came so much too late was held up itself; what has arrived meanwhile is read first.
constexpr Milliseconds kHeldUp{300};

} // namespace

Link::Link(LinkSetup setup, const Clock &clock, LinkListener &listener)
    : m_setup(std::move(setup))
    , m_clock(clock)
    , m_listener(listener)
    , m_time(clock)
    , m_trusted(m_setup.trusted)
{
    m_pause.setSingleShot(true);
    m_stageTimer.setSingleShot(true);
    m_silence.setSingleShot(true);
    m_silence.setTimerType(Qt::PreciseTimer);
    m_heartbeat.setInterval(m_setup.times.heartbeat);
    connect(&m_pause, &QTimer::timeout, this, &Link::attempt);
    connect(&m_stageTimer, &QTimer::timeout, this, [this] { fail(place() % u" does not answer in time"_s); });
    connect(&m_heartbeat, &QTimer::timeout, this, &Link::heartbeat);
    connect(&m_silence, &QTimer::timeout, this, &Link::silence);
}

Link::~Link()
{
    drop();
}

void Link::open()
{
    if (m_wanted)
        return;
    m_wanted = true;
    m_attempts = 0;
    m_next = 0;
    if (m_setup.services.empty())
        moveTo(LinkState::Away, u"no service is named"_s);
    else
        attempt();
}

void Link::close()
{
    m_wanted = false;
    m_pause.stop();
    leave();
    moveTo(LinkState::Away, u"signed out"_s);
}

void Link::leave()
{
    if (m_stage == Stage::SignedIn) {
        send(wire::Farewell{.reason = wire::FarewellReason::SignedOut, .detail = {}});
        m_socket->flush();
        m_socket->disconnectFromHost();
    }
    drop();
}

void Link::write(const QByteArray &frame)
{
    if (m_socket && m_stage != Stage::None)
        m_socket->write(frame);
}

void Link::attempt()
{
    const ServiceAddress address = m_setup.services[m_next];
    m_reader = wire::FrameReader(wire::kMaxFrameBeforeSignIn);
    m_stage = Stage::Connecting;
    QSslSocket *const socket = new QSslSocket(this);
    m_socket = socket;
    connect(m_socket, &QSslSocket::readyRead, this, &Link::readFrames);
    connect(m_socket, &QSslSocket::errorOccurred, this, [this] {
        if (m_question)
            askAboutCertificate();
        else
            fail(place() % u": "_s % m_socket->errorString());
    });
    if (address.tls) {
        m_socket->setProtocol(QSsl::TlsV1_2OrLater);
        connect(m_socket, &QSslSocket::sslErrors, this, &Link::judgeCertificate);
        connect(m_socket, &QSslSocket::encrypted, this, &Link::connected);
    } else
        connect(m_socket, &QSslSocket::connected, this, &Link::connected);
    m_stageTimer.start(m_setup.times.connecting);
    moveTo(LinkState::Connecting, u"connecting to "_s % place());
    if (m_socket != socket)
        return;
    if (address.tls)
        socket->connectToHostEncrypted(address.host, address.port);
    else
        socket->connectToHost(address.host, address.port);
}

void Link::connected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_stage = Stage::Greeting;
    m_stageTimer.start(m_setup.times.handshake);
    send(wire::Hello{.protocol = wire::kProtocol,
        .version = QStringLiteral(LIANDONG_VERSION),
        .seat = m_setup.seat,
        .features = {}});
}

void Link::readFrames()
{
    const QSslSocket *const socket = m_socket;
    m_silenceDue = m_clock.steady() + m_setup.times.silence;
    m_reader.append(m_socket->readAll());
    while (m_socket == socket) {
        const Result<std::optional<wire::Frame>> next = m_reader.next();
        if (!next) {
            refuse(wire::FarewellReason::BadFrame, next.error().detail);
            return;
        }
        if (!*next)
            return;
        const Result<> taken = take(**next);
        if (!taken && m_socket == socket)
            refuse(wire::FarewellReason::BadFrame, taken.error().detail);
    }
}

void Link::heartbeat()
{
    send(wire::Ping{.token = m_clock.steady().count()});
}

void Link::silence()
{
    const std::chrono::nanoseconds now = m_clock.steady();
    const std::chrono::nanoseconds left = m_silenceDue - now;
    if (left > Milliseconds(0))
        m_silence.start(std::chrono::ceil<Milliseconds>(left));
    else if (-left > kHeldUp) {
        m_silenceDue = now;
        m_silence.start(kHeldUp / 2);
    } else
        fail(place() % u" has gone silent"_s);
}

/// The link is over; another attempt follows after a pause.
void Link::fail(const QString &detail)
{
    if (m_stage == Stage::None)
        return;
    drop();
    m_next = (m_next + 1) % m_setup.services.size();
    const Milliseconds pause = nextPause();
    qCInfo(lcLink).noquote() << detail << "- next attempt in" << pause.count() << "ms";
    if (m_wanted)
        m_pause.start(pause);
    moveTo(LinkState::Away, detail);
}

void Link::refuse(wire::FarewellReason reason, const QString &detail)
{
    send(wire::Farewell{.reason = reason, .detail = detail});
    m_socket->flush();
    fail(place() % u": "_s % detail);
}

void Link::drop()
{
    m_stage = Stage::None;
    m_unjoined.reset();
    m_stageTimer.stop();
    m_heartbeat.stop();
    m_silence.stop();
    QSslSocket *const socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(this);
    if (socket->state() != QAbstractSocket::ClosingState)
        socket->abort();
    socket->deleteLater();
}

void Link::moveTo(LinkState state, const QString &detail)
{
    if (m_state == state && m_detail == detail)
        return;
    m_state = state;
    m_detail = detail;
    m_listener.linkMoved();
}

/// A link that held for a while starts the pauses anew; one that breaks at once does not.
Milliseconds Link::nextPause()
{
    if (m_state == LinkState::Live && m_clock.steady() - m_liveSince >= m_setup.times.longestPause)
        m_attempts = 0;
    const size_t round = std::min<size_t>(m_attempts++ / m_setup.services.size(), 16);
    return std::min(m_setup.times.firstPause * (1 << round), m_setup.times.longestPause);
}

QString Link::place() const
{
    const ServiceAddress &address = m_setup.services[m_next];
    return address.host % u':' % QString::number(address.port);
}

bool Link::offers(QLatin1StringView feature) const
{
    return std::ranges::contains(m_features, feature);
}

Result<> Link::take(const wire::Frame &frame)
{
    using enum wire::MessageType;
    if (m_stage != Stage::SignedIn)
        return takeHandshake(frame);
    switch (frame.type) {
    case Snapshot:
        return pass<wire::Snapshot>(frame);
    case Entries:
        return pass<wire::Entries>(frame);
    case Answered:
        return pass<wire::Answered>(frame);
    case Presence:
        return pass<wire::Presence>(frame);
    case HistoryFound:
        return pass<wire::HistoryFound>(frame);
    case IncidentFetched:
        return pass<wire::IncidentFetched>(frame);
    case ItemFetched:
        return pass<wire::ItemFetched>(frame);
    case UnitFiguresCounted:
        return pass<wire::UnitFiguresCounted>(frame);
    case PasswordAnswered:
        return wire::decode<wire::PasswordAnswered>(frame.body).and_then([this](const wire::PasswordAnswered &m) {
            return passwordSet(m);
        });
    case TilesOffered:
        return pass<wire::TilesOffered>(frame);
    case AttachmentWanted:
        return pass<wire::AttachmentWanted>(frame);
    case AttachmentPart:
        return pass<wire::AttachmentPart>(frame);
    case AttachmentTaken:
        return pass<wire::AttachmentTaken>(frame);
    case Live:
        return wire::decode<wire::Live>(frame.body).and_then([this](const wire::Live &m) { return live(m); });
    case Ping:
        return wire::decode<wire::Ping>(frame.body).and_then([this](const wire::Ping &m) { return pinged(m); });
    case Pong:
        return wire::decode<wire::Pong>(frame.body).and_then([this](const wire::Pong &m) { return ponged(m); });
    case Farewell:
        return wire::decode<wire::Farewell>(frame.body).and_then([this](const wire::Farewell &m) { return left(m); });
    default:
        return failure(ErrorCode::BadInput, u"a message of type %1 in a session"_s.arg(qToUnderlying(frame.type)));
    }
}

Result<> Link::takeHandshake(const wire::Frame &frame)
{
    using enum wire::MessageType;
    if (frame.type == Farewell)
        return wire::decode<wire::Farewell>(frame.body).and_then([this](const wire::Farewell &m) { return left(m); });
    if (m_stage == Stage::Greeting && frame.type == Greeting)
        return wire::decode<wire::Greeting>(frame.body).and_then([this](const wire::Greeting &m) {
            return greeted(m);
        });
    if (m_stage == Stage::Welcome && frame.type == Welcome)
        return wire::decode<wire::Welcome>(frame.body).and_then([this](const wire::Welcome &m) { return welcomed(m); });
    return failure(ErrorCode::BadInput, u"a message of type %1 in the handshake"_s.arg(qToUnderlying(frame.type)));
}

template <class Message>
Result<> Link::pass(const wire::Frame &frame)
{
    Result<Message> message = wire::decode<Message>(frame.body);
    if (!message)
        return std::unexpected(message.error());
    return m_listener.received(std::move(*message));
}

Result<> Link::pinged(const wire::Ping &ping)
{
    send(wire::Pong{.token = ping.token, .serviceTime = {}});
    return {};
}

Result<> Link::ponged(const wire::Pong &pong)
{
    m_time.add(std::chrono::nanoseconds(pong.token), pong.serviceTime);
    return {};
}

Result<> Link::live(const wire::Live &)
{
    m_liveSince = m_clock.steady();
    qCInfo(lcLink).noquote() << "live at" << place();
    heartbeat();
    moveTo(LinkState::Live);
    return {};
}

Result<> Link::left(const wire::Farewell &farewell)
{
    static constexpr std::array kNames{"signed out", "the service stops", "it could not read what this seat sent",
        "what this seat sent is too large", "this seat reads too slowly", "this program is too old for the service",
        "not signed in", "sign-in refused", "the handshake took too long", "the service is full",
        "this seat was silent", "wrong account or password", "too many attempts", "the account is suspended",
        "the password is asked for"};
    const auto index = static_cast<size_t>(farewell.reason);
    QString detail = place() % u": "_s % QLatin1StringView(index < kNames.size() ? kNames[index] : "farewell");
    if (!farewell.detail.isEmpty())
        detail += u" ("_s % farewell.detail % u')';
    m_listener.saidFarewell(farewell.reason);
    if (refuses(farewell))
        hold(farewell.reason, detail, farewell.waitSeconds);
    else
        fail(detail);
    return {};
}

} // namespace liandong
