// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/countdownmodel.h"
#include "deskui/wall/wallpage.h"

namespace liandong {

/// The big countdown: as many of the most urgent deadlines as fit, and how many more there are.
class WallBoard : public WallPage
{
    Q_OBJECT

public:
    WallBoard(const WorldSource &source, const WallLook &look, QWidget *parent);

protected:
    void draw(QPainter &painter, const QRectF &room) override;

private:
    void drawLine(QPainter &painter, const QRectF &line, int row) const;

    const WorldSource &m_source;
    CountdownModel m_model;
};

} // namespace liandong
