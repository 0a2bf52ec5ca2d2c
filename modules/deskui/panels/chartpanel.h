// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/desk.h"
#include "deskui/wall/wallpage.h"

namespace liandong {

class WallCharts;

/// The wall's charts at the seat: calls by hour, categories, punctuality of the units. Counts only while somebody can
/// see it.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(Desk &desk, QWidget *parent = nullptr);

    /// Whether it is in sight; a dock behind another is not.
    void setInSight(bool inSight);

protected:
    void changeEvent(QEvent *event) override;

private:
    void count();
    void restyle();

    Desk &m_desk;
    WallLook m_look;
    WallCharts *m_charts;
    QTimer m_timer;
};

} // namespace liandong
