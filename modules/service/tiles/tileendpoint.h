// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/tiles/tilehost.h"

#include <QThread>

namespace liandong {

/// The HTTP endpoint for tiles, on a thread of its own: whatever it has to do, the ledger's thread goes on.
class TileEndpoint : public QObject
{
public:
    /// `changed`, called on the owner's thread, says that offer() is another.
    TileEndpoint(QString file, const ServiceLimits &limits, std::function<void()> changed);
    /// Cuts every connection.
    ~TileEndpoint() override;

    /// Busy, NoPermission or NotFound as of any listener. What is there already is told as a change.
    [[nodiscard]] Result<> listen(const ListenOptions &options);
    [[nodiscard]] quint16 port() const { return m_port; } ///< 0 until it listens
    [[nodiscard]] bool speaksTls() const { return m_tls; }
    [[nodiscard]] TileTickets &tickets() { return m_tickets; }
    /// Nothing while there is no set that can be used.
    [[nodiscard]] const std::optional<TileOffer> &offer() const { return m_offer; }

private:
    QString m_file;
    const ServiceLimits m_limits;
    std::function<void()> m_changed;
    TileTickets m_tickets;
    std::optional<TileOffer> m_offer;
    quint16 m_port = 0;
    bool m_tls = false;
    QThread m_thread;
    QObject m_there; ///< lives on m_thread
    std::unique_ptr<TileHost> m_host; ///< the same
};

} // namespace liandong
