// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tiles/tiletickets.h"

#include "secrets/secrets.h"

namespace liandong {

namespace {

constexpr int kTicketBytes = 32;

}

QByteArray TileTickets::issue(int session)
{
    const QMutexLocker lock(&m_mutex);
    QByteArray &ticket = m_tickets[session];
    if (ticket.isEmpty()) {
        ticket = randomBytes(kTicketBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
    return ticket;
}

void TileTickets::revoke(int session)
{
    const QMutexLocker lock(&m_mutex);
    m_tickets.erase(session);
}

/// Looks at all of them, so that the time tells nothing about any.
bool TileTickets::accepts(QByteArrayView ticket) const
{
    const QMutexLocker lock(&m_mutex);
    bool known = false;
    for (const auto &[session, good] : m_tickets) {
        const bool same = isSameSecret(good, ticket);
        known = known || same;
    }
    return known;
}

} // namespace liandong
