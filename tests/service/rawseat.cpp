// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rawseat.h"

#include <QTest>

namespace liandong {

using namespace std::chrono_literals;

RawSeat::RawSeat(quint16 port)
    : m_socket(std::make_unique<QTcpSocket>())
{
    listen();
    m_socket->connectToHost(QHostAddress::LocalHost, port);
    m_socket->waitForConnected();
}

RawSeat::RawSeat(std::unique_ptr<QTcpSocket> socket)
    : m_socket(std::move(socket))
{
    listen();
}

void RawSeat::listen()
{
    QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(), [this] { read(); });
}

void RawSeat::read()
{
    if (m_socket->readBufferSize() != 0)
        return;
    const QByteArray bytes = m_socket->readAll();
    heard += bytes;
    m_reader.append(bytes);
    while (Result<std::optional<wire::Frame>> frame = m_reader.next()) {
        if (!*frame)
            return;
        frames.push_back(**std::move(frame));
    }
}

void RawSeat::readNoMore()
{
    m_socket->setReadBufferSize(1);
}

void RawSeat::write(QByteArrayView bytes)
{
    m_socket->write(bytes.data(), bytes.size());
    m_socket->flush();
}

bool RawSeat::waitClosed()
{
    return QTest::qWaitFor([this] { return isClosed(); });
}

bool RawSeat::waitFrames(size_t count)
{
    return QTest::qWaitFor([this, count] { return frames.size() >= count; });
}

bool RawSeat::has(wire::MessageType type) const
{
    return std::ranges::contains(frames, type, &wire::Frame::type);
}

std::optional<wire::Welcome> RawSeat::enter(const Actor &actor, const QString &name)
{
    say(wire::Hello{wire::kProtocol, QStringLiteral("test"), name, {}});
    say(wire::SignIn{QStringLiteral("name"), actor, {}});
    return await<wire::Welcome>();
}

bool RawSeat::goLive(const Actor &actor, const QString &name)
{
    if (!enter(actor, name))
        return false;
    say(wire::Join{});
    return QTest::qWaitFor([this] { return has(wire::MessageType::Live); });
}

ServedOffice::ServedOffice(const ServiceLimits &limits)
    : m_limits(limits)
{
    restart();
}

ServiceLimits ServedOffice::shortLimits()
{
    ServiceLimits limits;
    limits.handshakeTime = 200ms;
    limits.heartbeat = 40ms;
    limits.silence = 120ms;
    return limits;
}

std::optional<Milliseconds> ServedOffice::passUntil(const std::function<bool()> &done)
{
    constexpr Milliseconds kStep{5};
    Milliseconds passed{0};
    const bool isDone = QTest::qWaitFor([&] {
        if (done())
            return true;
        office.clock().advance(kStep);
        passed += kStep;
        return false;
    });
    return isDone ? std::optional(passed) : std::nullopt;
}

void ServedOffice::restart()
{
    m_service.reset();
    m_service = std::make_unique<Service>(office.ledger(), office.store(), office.clock(), m_limits);
    ListenOptions anyPort;
    anyPort.port = 0;
    if (const Result<> listening = m_service->listen(anyPort); !listening)
        qFatal("%s", qPrintable(listening.error().detail));
}

} // namespace liandong
