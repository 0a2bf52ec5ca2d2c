// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ground/tilemath.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace liandong {

/// Where the pictures beneath the map come from. Without an address nothing is asked of anybody: the bundled base
/// alone.
struct TileSource
{
    QString name; ///< for people: "Tianditu"
    /// {z} {x} {y}, also {-y} counted from the south, {TileMatrix} {TileCol} {TileRow} as WMTS says it, {key}, and one
    /// of several hosts as {s} (a, b, c), {0-7} or {a-d}.
    QString address;
    QString labels{}; ///< of a second layer above, mostly names; empty for none
    QString key{};
    QString version{}; ///< of the pictures; another one is another source to the cache
    QByteArray bearer{}; ///< token, sent with every request
    QString pinned{}; ///< SHA-256 of the only certificate to trust, as fingerprintOf() prints it; empty: any good one
    QString attribution{};
    int minZoom = 0;
    int maxZoom = 18;
    bool gcj02 = false; ///< drawn in GCJ-02, as maps for phones are

    friend bool operator==(const TileSource &, const TileSource &) = default;

    [[nodiscard]] bool isEmpty() const { return address.isEmpty(); }
    [[nodiscard]] QUrl urlOf(const TileId &tile) const;
    /// The layer above as a source of its own; empty without one.
    [[nodiscard]] TileSource labelSource() const;
    /// A folder's name for what is kept of it; neither key nor token count.
    [[nodiscard]] QString cacheName() const;
};

/// Why no tile can be asked for at such an address, in the user's language; empty where all is well.
[[nodiscard]] QString addressProblem(const QString &address, const QString &key);

} // namespace liandong
