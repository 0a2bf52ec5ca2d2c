// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "service/service.h"

#include <QTcpServer>

#include <functional>

namespace liandong {

/// Accepts connections and makes sockets of them; with TLS they begin their handshake at once.
class Listener : public QTcpServer
{
public:
    using Take = std::function<void(std::unique_ptr<QTcpSocket>)>;

    Listener(std::optional<QSslConfiguration> tls, Take take);

    [[nodiscard]] Result<> open(const QHostAddress &address, quint16 port);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::optional<QSslConfiguration> m_tls;
    Take m_take;
};

} // namespace liandong
