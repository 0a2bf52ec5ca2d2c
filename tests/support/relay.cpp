// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/relay.h"

#include <array>

namespace liandong {

namespace {

constexpr qint64 kSmallBuffer = 4096;
constexpr auto kService = "service";

} // namespace

Relay::Relay(quint16 target)
    : m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

void Relay::cut()
{
    m_cut = true;
    m_bytesLeft = -1;
    m_server.close();
    while (!m_peers.empty())
        part(m_peers.begin()->first);
}

void Relay::stall()
{
    m_stalled = true;
    for (const auto &[end, other] : m_peers)
        end->setReadBufferSize(kSmallBuffer);
}

void Relay::restore()
{
    if (std::exchange(m_stalled, false)) {
        for (const auto &[end, other] : std::map(m_peers)) {
            end->setReadBufferSize(0);
            forward(end);
        }
    }
    if (std::exchange(m_cut, false))
        m_server.listen(QHostAddress::LocalHost, m_port);
}

void Relay::accept()
{
    while (QTcpSocket *const seat = m_server.nextPendingConnection()) {
        auto *const service = new QTcpSocket(this);
        service->setObjectName(QLatin1StringView(kService));
        seat->setParent(this);
        m_peers.insert({{seat, service}, {service, seat}});
        for (QTcpSocket *const end : {seat, service}) {
            end->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(end, &QTcpSocket::readyRead, this, [this, end] { forward(end); });
            connect(end, &QTcpSocket::errorOccurred, this, [this, end] {
                forward(end);
                part(end);
            });
        }
        connect(service, &QTcpSocket::connected, this, [this, seat] { forward(seat); });
        service->connectToHost(QHostAddress::LocalHost, m_target);
    }
}

void Relay::forward(QTcpSocket *from)
{
    const auto peer = m_peers.find(from);
    if (peer == m_peers.end() || m_stalled || peer->second->state() != QAbstractSocket::ConnectedState)
        return;
    const bool fromService = from->objectName() == QLatin1StringView(kService);
    QByteArray bytes = from->readAll();
    const bool lastBytes = fromService && m_bytesLeft >= 0 && bytes.size() >= m_bytesLeft;
    if (lastBytes)
        bytes.truncate(m_bytesLeft);
    peer->second->write(bytes);
    if (!fromService)
        return;
    m_bytesToSeat += bytes.size();
    if (m_bytesLeft >= 0)
        m_bytesLeft -= bytes.size();
    if (lastBytes) {
        peer->second->flush();
        cut();
    }
}

void Relay::part(QTcpSocket *end)
{
    const auto peer = m_peers.find(end);
    if (peer == m_peers.end())
        return;
    const std::array both{end, peer->second};
    for (QTcpSocket *const socket : both) {
        m_peers.erase(socket);
        socket->disconnect(this);
        socket->flush();
        socket->disconnectFromHost();
        socket->deleteLater();
    }
}

} // namespace liandong
