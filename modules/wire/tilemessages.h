// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/described.h"
#include "wire/messagelist.h"

#include <QByteArray>
#include <QString>

namespace liandong::wire {

/// A service with this feature answers AskTiles; another one would take it for a bad frame.
inline constexpr QLatin1StringView kTilesFeature{"tiles"};

/// What lies beneath the map, and how to get at it. TilesOffered answers, and comes again whenever it changes.
struct AskTiles
{
    static constexpr auto kType = MessageType::AskTiles;
};
LD_DESCRIBED(AskTiles)

/// Tiles are fetched over HTTP, with TLS where `tls` says so, from the host of this session:
/// GET /tiles/{z}/{x}/{y}, Authorization: Bearer `ticket`.
struct TilesOffered
{
    static constexpr auto kType = MessageType::TilesOffered;
    int port = 0; ///< 0: there are none, and all else is empty
    bool tls = false;
    QString ticket; ///< good as long as this session
    QString version; ///< of the set: with another one, what was kept is out of date
    QString name;
    QString attribution; ///< plain text, to be shown on the map
    QString format; ///< "image/png"
    int minZoom = 0;
    int maxZoom = 0;
    double west = 0; ///< degrees, like the others
    double south = 0;
    double east = 0;
    double north = 0;

    friend bool operator==(const TilesOffered &, const TilesOffered &) = default;
};
LD_DESCRIBED(
    TilesOffered, port, tls, ticket, version, name, attribution, format, minZoom, maxZoom, west, south, east, north)

} // namespace liandong::wire
