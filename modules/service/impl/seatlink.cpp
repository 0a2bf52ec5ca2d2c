// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/seatlink.h"

#include <QSslSocket>

namespace liandong {

namespace {

constexpr qint64 kReadAtOnce = 64 * 1024;
constexpr qint64 kReadBuffer = 256 * 1024; ///< what one seat may bring in one pass of the event loop

} // namespace

SeatLink::SeatLink(
    std::unique_ptr<QTcpSocket> socket, SeatLinkUser &user, const Clock &clock, quint32 maxFrame, qint64 maxUnsent)
    : m_socket(std::move(socket))
    , m_tls(qobject_cast<const QSslSocket *>(m_socket.get()))
    , m_user(user)
    , m_clock(clock)
    , m_reader(maxFrame)
    , m_maxUnsent(maxUnsent)
    , m_allowance(maxUnsent)
    , m_lastHeard(clock.steady())
{
    m_socket->setReadBufferSize(kReadBuffer);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &SeatLink::read);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &SeatLink::closed);
}

SeatLink::~SeatLink()
{
    m_socket->disconnect(this); // it still speaks while it is taken down
}

void SeatLink::send(const QByteArray &frame)
{
    if (!m_open || !m_reading)
        return;
    const bool idle = m_socket->bytesToWrite() == 0;
    m_socket->write(frame);
    if (idle)
        m_socket->flush(); // a reader that is behind already gets the rest when it can take it
    const qint64 waiting = unsent();
    if (waiting > m_allowance)
        cut();
    else if (waiting <= m_maxUnsent)
        m_allowance = m_maxUnsent;
}

void SeatLink::finish()
{
    if (!m_open || !m_reading)
        return;
    m_reading = false;
    m_socket->flush();
    m_socket->skip(m_socket->bytesAvailable());
    m_socket->disconnectFromHost();
}

void SeatLink::cut()
{
    m_reading = false;
    if (!m_open)
        return;
    m_socket->abort();
    closed();
}

QString SeatLink::peer() const
{
    return QStringLiteral("%1:%2").arg(m_socket->peerAddress().toString()).arg(m_socket->peerPort());
}

void SeatLink::read()
{
    char buffer[kReadAtOnce];
    while (m_reading) {
        const qint64 count = m_socket->read(buffer, sizeof buffer);
        if (count <= 0)
            return;
        m_lastHeard = m_clock.steady();
        m_reader.append({buffer, count});
        deliver();
    }
}

void SeatLink::deliver()
{
    while (m_reading) {
        const Result<std::optional<wire::Frame>> frame = m_reader.next();
        if (!frame)
            return m_user.onBroken(frame.error().detail);
        if (!*frame)
            return;
        m_user.onFrame(**frame);
    }
}

void SeatLink::closed()
{
    if (!m_open)
        return;
    m_open = false;
    m_reading = false;
    m_user.onClosed();
}

qint64 SeatLink::unsent() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

} // namespace liandong
