// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/dispatchlogmodel.h"
#include "deskmodels/orderlife.h"
#include "deskui/actions.h"
#include "deskui/desk.h"

#include <QMainWindow>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace liandong {

class AttachmentStrip;
class LifeStrip;
class MapPanel;
class RoomOrders;

/// The seat of a unit's duty room: its own orders, what the caller said and where, the one next step as a large button.
/// For people who see it twice a month.
class RoomWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit RoomWindow(Desk &desk);

    void setNight(bool night);
    [[nodiscard]] Actions &actions() { return m_actions; }

private:
    QWidget *buildHead();
    QWidget *buildOrder();
    QWidget *buildFiles(QWidget *page);
    void buildMenus();
    void connectActions();
    void acknowledge();
    void showOrder();
    void showWords(const Incident &incident, const Order &order);
    void showSteps(const Incident &incident, const Order &order);
    void showHead();

    Desk &m_desk;
    Actions m_actions;
    QLabel *m_unit;
    QLabel *m_figures;
    QLabel *m_clock;
    RoomOrders *m_orders;
    QStackedWidget *m_pages;
    QLabel *m_urging;
    QPushButton *m_answer;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_caller;
    QLabel *m_narrative;
    QLabel *m_instruction;
    LifeStrip *m_life;
    QHBoxLayout *m_steps;
    std::vector<NextStep> m_offered; ///< with a button each, where this actor may take it
    AttachmentStrip *m_attachments;
    IncidentLogModel m_course;
    MapPanel *m_map;
};

} // namespace liandong
