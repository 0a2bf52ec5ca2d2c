// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/countdownmodel.h"
#include "deskmodels/incidentqueuemodel.h"
#include "deskmodels/worldsource.h"

#include <QWidget>

class QLabel;

namespace liandong {

class MapPanel;

/// The big countdown of the wall: as many of the most urgent deadlines as fit, each a line readable from eight metres.
class WallBoard : public QWidget
{
    Q_OBJECT

public:
    explicit WallBoard(const WorldSource &source, QWidget *parent = nullptr);

    [[nodiscard]] const CountdownModel &model() const { return m_model; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter &painter, const QRect &line, int row) const;

    CountdownModel m_model;
};

/// 大屏: what a room watches. Whole screen, no caller's name or number, no pointer; Escape closes it.
class WallWindow : public QWidget
{
    Q_OBJECT

public:
    explicit WallWindow(const WorldSource &source, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void showNow();
    void countStates();

    const WorldSource &m_source;
    IncidentQueueModel m_queue;
    WallBoard *m_board;
    MapPanel *m_map;
    QLabel *m_clock;
    QLabel *m_centre;
    QLabel *m_link;
    std::map<QString, QLabel *> m_figures;
    QLabel *m_ticker;
};

} // namespace liandong
