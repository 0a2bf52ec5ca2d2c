// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/places.h"
#include "domain/rulebook.h"

#include <QFont>
#include <QImage>
#include <QPainterPath>

class QPainter;

namespace liandong {

/// The whole ground at one zoom, in pixels from the map's north-west corner; tiles are cut out of it, so that what
/// crosses their edges fits.
class GroundPicture
{
public:
    GroundPicture(const Profile &profile, int zoom);

    /// The tile of that column and row, from the north-west.
    [[nodiscard]] QImage tile(qint64 x, qint64 y) const;

private:
    struct Surface
    {
        AreaKind kind = AreaKind::Boundary;
        QPainterPath path;
    };
    struct Label
    {
        QPointF dot;
        QPainterPath text;
        QRectF box;
    };

    void addAreas(const Profile &profile);
    void addPlaces(const Profile &profile);
    void drawLabels(QPainter &painter, const QRectF &tile) const;

    int m_zoom;
    QFont m_font;
    std::vector<Surface> m_surfaces; ///< the lowest first
    std::vector<Label> m_labels;
};

} // namespace liandong
