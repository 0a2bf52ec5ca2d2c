// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tiles/tilehost.h"

#include "service/tiles/tilelinks.h"

#include <QHttpHeaders>
#include <QHttpServerRequest>
#include <QHttpServerResponder>

#include <algorithm>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

using Status = QHttpServerResponder::StatusCode;
using Known = QHttpHeaders::WellKnownHeader;

constexpr QLatin1StringView kTiles{"/tiles/"};
constexpr QByteArrayView kBearer{"Bearer "};
constexpr qsizetype kMostDigits = 9;

/// Decimal digits alone, as one writes numbers.
std::optional<int> numberIn(QStringView text)
{
    const bool digits = !text.isEmpty() && text.size() <= kMostDigits
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || (text.size() > 1 && text.startsWith(u'0')))
        return std::nullopt;
    return text.toInt();
}

void refuse(QHttpServerResponder &responder, Status status, const QByteArray &why, QHttpHeaders headers = {})
{
    headers.append(Known::ContentType, "text/plain; charset=utf-8");
    headers.append(Known::CacheControl, "no-store");
    responder.write(why + '\n', headers, status);
}

QByteArray ticketIn(const QHttpServerRequest &request)
{
    const QByteArray authorization = request.headers().combinedValue(Known::Authorization);
    return authorization.startsWith(kBearer) ? authorization.sliced(kBearer.size()) : QByteArray();
}

} // namespace

std::optional<TilePlace> tilePlaceIn(QStringView path)
{
    if (!path.startsWith(kTiles))
        return std::nullopt;
    const QList<QStringView> parts = path.sliced(kTiles.size()).split(u'/');
    if (parts.size() != 3)
        return std::nullopt;
    const std::optional<int> zoom = numberIn(parts[0]);
    const std::optional<int> x = numberIn(parts[1]);
    const std::optional<int> y = numberIn(parts[2]);
    if (!zoom || !x || !y)
        return std::nullopt;
    const TilePlace place{*zoom, *x, *y};
    return place.isValid() ? std::optional(place) : std::nullopt;
}

TileHost::TileHost(QString file, const TileTickets &tickets, const ServiceLimits &limits, Changed changed)
    : m_shelf(std::move(file))
    , m_tickets(tickets)
    , m_limits(limits)
    , m_changed(std::move(changed))
{
    m_looking.setInterval(m_limits.tileLook);
    connect(&m_looking, &QTimer::timeout, this, &TileHost::look);
}

Result<quint16> TileHost::listen(const ListenOptions &options)
{
    auto listener = std::make_unique<TileListener>(options.tls, m_limits);
    if (const Result<> opened = listener->open(options.address, options.port); !opened)
        return std::unexpected(opened.error());
    const quint16 port = listener->serverPort();
    bind(listener.release());
    m_looking.start();
    m_shelf.look();
    m_changed(m_shelf.offer());
    return port;
}

void TileHost::look()
{
    const std::optional<TileOffer> before = m_shelf.offer();
    m_shelf.look();
    if (m_shelf.offer() != before)
        m_changed(m_shelf.offer());
}

bool TileHost::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const QString path = request.url().path(QUrl::FullyEncoded);
    const bool health = path == "/health"_L1;
    if (!health && !path.startsWith(kTiles))
        return false;
    if (request.method() != QHttpServerRequest::Method::Get) {
        QHttpHeaders headers;
        headers.append(Known::Allow, "GET");
        refuse(responder, Status::MethodNotAllowed, "only GET is answered", std::move(headers));
    } else if (health) {
        QHttpHeaders headers;
        headers.append(Known::ContentType, "application/json");
        headers.append(Known::CacheControl, "no-store");
        responder.write(R"({"status":"ok","version":")" LIANDONG_VERSION "\"}\n", headers);
    } else {
        answerTile(path, request, responder);
    }
    return true;
}

void TileHost::answerTile(const QString &path, const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    if (!m_tickets.accepts(ticketIn(request))) {
        QHttpHeaders headers;
        headers.append(Known::WWWAuthenticate, "Bearer");
        return refuse(responder, Status::Unauthorized, "a seat that is signed in has a ticket", std::move(headers));
    }
    const std::optional<TilePlace> place = tilePlaceIn(path);
    if (!place)
        return refuse(responder, Status::BadRequest, "that is no place for a tile: /tiles/ZOOM/X/Y");
    Result<std::optional<QByteArray>> tile = m_shelf.tile(*place);
    const std::optional<TileFormat> format = tile && *tile ? tileFormatOf(**tile) : std::nullopt;
    if (!tile || (*tile && !format)) {
        QHttpHeaders headers;
        headers.append(Known::RetryAfter, "60");
        return refuse(responder, Status::ServiceUnavailable, "the tiles are damaged", std::move(headers));
    }
    if (!*tile)
        return refuse(responder, Status::NotFound, "there is no such tile");
    const QByteArray etag = '"' + m_shelf.offer()->version + '"';
    QHttpHeaders headers;
    headers.append(Known::ETag, etag);
    headers.append(Known::CacheControl, "private, max-age=3600");
    if (request.headers().combinedValue(Known::IfNoneMatch) == etag)
        return responder.write(headers, Status::NotModified);
    headers.append(Known::ContentType, contentTypeOf(*format));
    responder.write(**tile, headers);
}

void TileHost::missingHandler(const QHttpServerRequest &, QHttpServerResponder &responder)
{
    refuse(responder, Status::NotFound, "there is nothing here");
}

} // namespace liandong
