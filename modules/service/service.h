// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <memory>

namespace liandong {

class Ledger;
class Store;

struct ListenOptions
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 7110;
    /// Needed on anything but a loopback address.
    std::optional<QSslConfiguration> tls;
};

/// liandong-syncd without its main(): listens, keeps the sessions, feeds the ledger, tells everybody.
/// One thread; ledger, store and clock outlive it.
class Service : public QObject
{
    Q_OBJECT

public:
    Service(Ledger& ledger, Store& store, const Clock& clock, QObject* parent = nullptr);
    ~Service() override;

    /// Busy where the port is taken; Refused where the address asks for TLS and there is none.
    [[nodiscard]] Result<> listen(const ListenOptions& options);
    [[nodiscard]] quint16 port() const;
    /// Says farewell to every seat and stops listening; what was acknowledged is on disk already.
    void stop();
    [[nodiscard]] int seatCount() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace liandong
