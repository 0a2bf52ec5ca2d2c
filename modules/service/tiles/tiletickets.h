// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>

#include <map>

namespace liandong {

/// Who may read tiles: one ticket a session, random, gone with it. Any thread: sessions issue and revoke on the
/// ledger's, requests are compared on the tiles'.
class TileTickets
{
public:
    /// The same one again, as long as it was not revoked. Base64url, 43 characters.
    [[nodiscard]] QByteArray issue(int session);
    void revoke(int session);
    [[nodiscard]] bool accepts(QByteArrayView ticket) const;

private:
    mutable QMutex m_mutex;
    std::map<int, QByteArray> m_tickets; ///< by session
};

} // namespace liandong
