// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/wallfigures.h"
#include "deskui/wall/wallchart.h"

namespace liandong {

/// Large figures of today above three charts: calls by hour, categories, punctuality of the units.
class WallFiguresPage : public WallPage
{
    Q_OBJECT

public:
    WallFiguresPage(const WallLook &look, QWidget *parent);

    void setFigures(const World &world, const WallFigures &figures);
    /// After the look has changed.
    void restyle();

protected:
    void draw(QPainter &painter, const QRectF &room) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tile
    {
        QString number;
        QString word;
    };

    void placeCharts();

    std::vector<Tile> m_tiles;
    WallChart *m_calls;
    WallChart *m_categories;
    WallChart *m_units;
};

} // namespace liandong
