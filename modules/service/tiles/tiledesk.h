// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/tiles/tileendpoint.h"
#include "wire/tilemessages.h"

#include <set>

namespace liandong {

class Session;

/// Tells the seats that ask where the tiles are, and again when that changes; gives each its ticket and takes it back.
class TileDesk
{
public:
    using Sessions = std::function<std::vector<Session *>()>;

    TileDesk(Sessions signedIn, const ServiceLimits &limits);

    /// `file` need not be there yet.
    [[nodiscard]] Result<> listen(const ListenOptions &options, const QString &file);
    void stop() { m_endpoint.reset(); }
    [[nodiscard]] quint16 port() const { return m_endpoint ? m_endpoint->port() : 0; }
    void ask(Session &session);
    void left(int session);

private:
    [[nodiscard]] wire::TilesOffered offerTo(int session);
    void tellAll();

    Sessions m_signedIn;
    const ServiceLimits &m_limits;
    std::unique_ptr<TileEndpoint> m_endpoint;
    std::set<int> m_asked; ///< sessions
};

} // namespace liandong
