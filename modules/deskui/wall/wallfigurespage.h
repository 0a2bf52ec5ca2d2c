// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/wallfigures.h"
#include "deskui/wall/wallpage.h"

namespace liandong {

class WallCharts;

/// Large figures of today above the charts.
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
    WallCharts *m_charts;
};

} // namespace liandong
