// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/impl/listener.h"
#include "service/servicelimits.h"

#include <QHash>
#include <QTimer>

namespace liandong {

/// Keeps one connection within its limits: ends it when it asks for too much at once, leaves what it asked for lying,
/// or gets nothing done for a while. The socket's child.
class TileLink : public QObject
{
public:
    TileLink(QTcpSocket &socket, const ServiceLimits &limits);

private:
    void cameIn();
    void wentOut();
    void end();

    QTcpSocket &m_socket;
    const ServiceLimits &m_limits;
    QTimer m_idle;
    qint64 m_asked = 0; ///< bytes since it was last answered
};

/// A listener whose connections are an HTTP server's, so many of them and so many from one address; the next one is
/// cut.
class TileListener : public Listener
{
public:
    /// The limits outlive it.
    TileListener(std::optional<QSslConfiguration> tls, const ServiceLimits &limits);

private:
    void take(std::unique_ptr<QTcpSocket> socket);

    const ServiceLimits &m_limits;
    int m_links = 0;
    QHash<QHostAddress, int> m_linksOf;
};

} // namespace liandong
