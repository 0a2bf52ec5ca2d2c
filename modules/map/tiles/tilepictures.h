// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ground/tilemath.h"

#include <QImage>
#include <QObject>

#include <vector>

namespace liandong {

/// Somebody who has the square pictures of a map, or gets them. GUI thread.
class TilePictures : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString attribution READ attribution NOTIFY sourceChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    using QObject::QObject;

    /// There will be none.
    [[nodiscard]] virtual bool isEmpty() const = 0;
    [[nodiscard]] virtual int minZoom() const = 0;
    [[nodiscard]] virtual int maxZoom() const = 0;
    /// They are drawn in GCJ-02, as maps for phones are.
    [[nodiscard]] virtual bool isGcj02() const { return false; }
    /// Whether a few from above, which cover the view roughly, are worth waiting for first.
    [[nodiscard]] virtual bool comeSlowly() const { return true; }
    [[nodiscard]] virtual QString attribution() const = 0;
    /// Why none come just now, in the user's language; empty while all is well.
    [[nodiscard]] virtual QString notice() const { return {}; }

    /// What the view shows now, the most important first; all else is given up.
    virtual void want(const std::vector<TileId> &tiles) = 0;
    /// Null while it is not here.
    [[nodiscard]] virtual QImage picture(const TileId &tile) const = 0;

Q_SIGNALS:
    void sourceChanged();
    void noticeChanged();
    void arrived(const liandong::TileId &tile);
};

} // namespace liandong
