// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tiles/tilelinks.h"

#include <QSslSocket>

namespace liandong {

TileLink::TileLink(QTcpSocket &socket, const ServiceLimits &limits)
    : QObject(&socket)
    , m_socket(socket)
    , m_limits(limits)
{
    m_socket.setReadBufferSize(limits.maxTileRequest + 1); // by which too much is known
    m_idle.setSingleShot(true);
    m_idle.setInterval(limits.tileLinkTime);
    connect(&m_idle, &QTimer::timeout, this, &TileLink::end);
    connect(&m_socket, &QTcpSocket::readyRead, this, &TileLink::cameIn);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &TileLink::wentOut);
    m_idle.start();
}

/// Before the HTTP server reads it.
void TileLink::cameIn()
{
    m_asked += m_socket.bytesAvailable();
    const auto *tls = qobject_cast<const QSslSocket *>(&m_socket);
    const qint64 unsent = m_socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
    if (m_asked > m_limits.maxTileRequest || unsent > m_limits.maxUnsent)
        end();
}

void TileLink::wentOut()
{
    m_asked = 0;
    m_idle.start();
}

/// Later, for the HTTP server is about to read from the socket.
void TileLink::end()
{
    QMetaObject::invokeMethod(&m_socket, &QTcpSocket::abort, Qt::QueuedConnection);
}

TileListener::TileListener(std::optional<QSslConfiguration> tls, const ServiceLimits &limits)
    : Listener(std::move(tls), [this](std::unique_ptr<QTcpSocket> socket) { take(std::move(socket)); })
    , m_limits(limits)
{ }

void TileListener::take(std::unique_ptr<QTcpSocket> socket)
{
    const QHostAddress peer = socket->peerAddress();
    if (m_links >= m_limits.maxTileLinks || m_linksOf.value(peer) >= m_limits.maxTileLinksOfPeer)
        return socket->abort();
    ++m_links;
    ++m_linksOf[peer];
    connect(socket.get(), &QObject::destroyed, this, [this, peer] {
        --m_links;
        if (--m_linksOf[peer] == 0)
            m_linksOf.remove(peer);
    });
    new TileLink(*socket, m_limits);
    addPendingConnection(socket.release());
}

} // namespace liandong
