// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tileset.h"

#include <QDateTime>

namespace liandong {

/// What is served right now.
struct TileOffer
{
    TileInfo info;
    QByteArray version; ///< changes with the file; may stand in an ETag

    friend bool operator==(const TileOffer &, const TileOffer &) = default;
};

/// The set beside the store: opened when it comes, anew when it is replaced, closed when it goes. One thread.
class TileShelf
{
public:
    explicit TileShelf(QString file);

    /// Looks whether the file is another than before; says in the log what is wrong with it, once.
    void look();
    [[nodiscard]] const std::optional<TileOffer> &offer() const { return m_offer; }
    /// There is a file, but it cannot be used.
    [[nodiscard]] bool isBroken() const { return !m_set && !m_trouble.isEmpty(); }
    /// Nothing where there is no such tile; an error where the file is damaged.
    [[nodiscard]] Result<std::optional<QByteArray>> tile(const TilePlace &place);

private:
    struct Stamp
    {
        qint64 size = -1;
        QDateTime changed;

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    void say(const QString &trouble);

    QString m_file;
    Stamp m_stamp;
    std::unique_ptr<TileSet> m_set;
    std::optional<TileOffer> m_offer;
    QString m_trouble; ///< said last
};

} // namespace liandong
