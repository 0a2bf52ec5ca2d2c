// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/actions.h"
#include "deskui/desk.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace liandong {

class ChartPanel;
class CommandBar;
class CountdownPanel;
class DirectoryPanel;
class EquipmentPanel;
class HandOverDialog;
class IncidentPanel;
class IntakePanel;
class LogPanel;
class MapDesk;
class MapPanel;
class QueuePanel;
class SettingsWindow;
class WallWindow;

/// The seat's window: docks the panels and owns the actions, nothing else.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Desk &desk);
    ~MainWindow() override;

    void setNight(bool night);
    /// On a second screen where there is one.
    void openWall();
    /// One window for the whole life of the seat, so that what is typed there stays.
    void openSettings();
    void openHandOver();
    [[nodiscard]] Actions &actions() { return m_actions; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPanels();
    QDockWidget *dock(const char *name, const QString &title, QWidget *panel, Qt::DockWidgetArea area);
    void buildMenus();
    void buildToolBar();
    void connectPanels();
    void connectViewActions();
    void connectProgramActions();
    void offerByRole();
    void raiseDock(const QWidget *panel);
    void beginCall();
    void showIncident();
    void showClock();
    void orderTo(const UnitKey &unit);
    void showRoster(const UnitKey &unit);
    /// Whatever tab hides it.
    void openSettingsOfNoCentre();
    void restoreLayout();

    Desk &m_desk;
    Actions m_actions;
    QStackedWidget *m_work;
    QueuePanel *m_queue;
    IntakePanel *m_intake;
    IncidentPanel *m_incident;
    CountdownPanel *m_countdown;
    DirectoryPanel *m_directory;
    EquipmentPanel *m_equipment;
    LogPanel *m_log;
    ChartPanel *m_charts;
    MapDesk *m_mapDesk;
    MapPanel *m_map; ///< of the map desk
    CommandBar *m_commands;
    QLabel *m_clock;
    QPointer<WallWindow> m_wall;
    QPointer<HandOverDialog> m_handOver;
    SettingsWindow *m_settings = nullptr;
    std::vector<QDockWidget *> m_docks;
};

} // namespace liandong
