// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "service/servicelimits.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace liandong {

class Ledger;
class Store;

struct ListenOptions
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 7110; ///< 0: any free one
    /// Needed on anything but a loopback address.
    std::optional<QSslConfiguration> tls;
};

/// liandong-syncd without its main(): listens, keeps the sessions, feeds the ledger, tells everybody.
/// One thread; ledger, store and clock outlive it.
class Service : public QObject
{
    Q_OBJECT

public:
    Service(Ledger &ledger, Store &store, const Clock &clock, QObject *parent = nullptr);
    Service(Ledger &ledger, Store &store, const Clock &clock, const ServiceLimits &limits, QObject *parent = nullptr);
    ~Service() override;

    /// Busy where the port is taken; Refused where the address asks for TLS and there is none.
    [[nodiscard]] Result<> listen(const ListenOptions &options);
    [[nodiscard]] quint16 port() const;
    /// Answers over HTTP, on a thread of its own: GET /health to anybody, and to seats that are signed in the tiles of
    /// the MBTiles set `file`, which may come and be replaced at any time. Errors as those of listen(), of the
    /// address's TLS too. After listen().
    [[nodiscard]] Result<> serveTiles(const ListenOptions &options, const QString &file);
    [[nodiscard]] quint16 tilesPort() const; ///< 0 where there are none
    /// Says farewell to every seat and stops listening; what was acknowledged is on disk already.
    /// stopped() follows, at once or when the seats have gone (a second at most).
    void stop();
    /// Everybody who is signed in.
    [[nodiscard]] int seatCount() const;

Q_SIGNALS:
    void stopped();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace liandong
