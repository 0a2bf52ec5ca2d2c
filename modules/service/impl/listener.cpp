// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/listener.h"

#include "service/impl/servicelog.h"

#include <QSslSocket>

namespace liandong {

namespace {

ErrorCode codeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return ErrorCode::Busy;
    case QAbstractSocket::SocketAccessError:
        return ErrorCode::NoPermission;
    case QAbstractSocket::SocketAddressNotAvailableError:
        return ErrorCode::NotFound;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Listener::Listener(std::optional<QSslConfiguration> tls, Take take)
    : m_tls(std::move(tls))
    , m_take(std::move(take))
{
    setListenBacklogSize(128); // a whole room comes back at once
}

Result<> Listener::open(const QHostAddress &address, quint16 port)
{
    if (listen(address, port))
        return {};
    return failure(codeOf(serverError()),
        QStringLiteral("cannot listen on %1 port %2: %3").arg(address.toString()).arg(port).arg(errorString()));
}

void Listener::incomingConnection(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_tls) {
        auto tls = std::make_unique<QSslSocket>();
        tls->setSslConfiguration(*m_tls);
        socket = std::move(tls);
    } else {
        socket = std::make_unique<QTcpSocket>();
    }
    if (!socket->setSocketDescriptor(descriptor)) {
        qCWarning(lcService, "a connection could not be taken: %s", qUtf8Printable(socket->errorString()));
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (auto *tls = qobject_cast<QSslSocket *>(socket.get()))
        tls->startServerEncryption();
    m_take(std::move(socket));
}

} // namespace liandong
