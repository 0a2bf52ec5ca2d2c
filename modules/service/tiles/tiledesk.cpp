// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tiles/tiledesk.h"

#include "service/impl/servicelog.h"
#include "service/impl/session.h"
#include "wire/messagecodec.h"

namespace liandong {

TileDesk::TileDesk(Sessions signedIn, const ServiceLimits &limits)
    : m_signedIn(std::move(signedIn))
    , m_limits(limits)
{ }

Result<> TileDesk::listen(const ListenOptions &options, const QString &file)
{
    auto endpoint = std::make_unique<TileEndpoint>(file, m_limits, [this] { tellAll(); });
    if (Result<> listening = endpoint->listen(options); !listening)
        return listening;
    m_endpoint = std::move(endpoint);
    qCInfo(lcService, "tiles: listening on %s port %d%s", qUtf8Printable(options.address.toString()), int(port()),
        options.tls ? ", TLS" : "");
    return {};
}

void TileDesk::ask(Session &session)
{
    m_asked.insert(session.number());
    session.send(wire::encode(offerTo(session.number())));
}

void TileDesk::left(int session)
{
    m_asked.erase(session);
    if (m_endpoint)
        m_endpoint->tickets().revoke(session);
}

void TileDesk::tellAll()
{
    for (Session *session : m_signedIn()) {
        if (m_asked.contains(session->number()))
            session->send(wire::encode(offerTo(session->number())));
    }
}

wire::TilesOffered TileDesk::offerTo(int session)
{
    if (!m_endpoint || !m_endpoint->offer())
        return {};
    const auto &[info, version] = *m_endpoint->offer();
    return {.port = m_endpoint->port(),
        .tls = m_endpoint->speaksTls(),
        .ticket = QString::fromLatin1(m_endpoint->tickets().issue(session)),
        .version = QString::fromLatin1(version),
        .name = info.name,
        .attribution = info.attribution,
        .format = contentTypeOf(info.format),
        .minZoom = info.minZoom,
        .maxZoom = info.maxZoom,
        .west = info.bounds.west,
        .south = info.bounds.south,
        .east = info.bounds.east,
        .north = info.bounds.north};
}

} // namespace liandong
