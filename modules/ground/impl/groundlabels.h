// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ground/groundpicture.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QRectF>

#include <functional>
#include <vector>

namespace liandong {

/// A name where it is written; of a place with the dot that it is about.
struct GroundLabel
{
    QString text;
    QPointF middle; ///< units of the picture from the world's north-west corner
    QRectF box; ///< in the same, with its halo
    QColor colour;
    bool dot = false;
};

/// All names of one zoom; one that would cover a more important one is left out.
class GroundLabels
{
public:
    GroundLabels(const GroundContent &content, const GroundStyle &style, int zoom);

    [[nodiscard]] const QFont &font() const { return m_font; }
    void forEachIn(const QRectF &area, const std::function<void(const GroundLabel &)> &function) const;

private:
    using Cell = std::pair<int, int>;

    void addPlaces(const std::vector<Place> &places);
    void addLayer(const GroundLayer &layer);
    void addAlong(const std::vector<GeoPoint> &line, const GroundLabel &label);
    void add(GroundLabel label);
    [[nodiscard]] bool isFree(const GroundLabel &label) const;
    void forEachCell(const QRectF &box, const std::function<void(const Cell &)> &function) const;
    [[nodiscard]] QPointF inPicture(const GeoPoint &point) const;
    [[nodiscard]] QSizeF sizeOf(const QString &text) const;

    GroundStyle m_style;
    int m_zoom;
    double m_scale; ///< units of the picture for the whole world
    QFont m_font;
    std::vector<GroundLabel> m_labels;
    QHash<Cell, std::vector<size_t>> m_cells; ///< labels that reach into it
};

} // namespace liandong
