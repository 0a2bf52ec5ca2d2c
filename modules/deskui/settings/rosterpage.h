// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/rostermodels.h"
#include "deskui/desk.h"
#include "deskui/dialogs/formdialog.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class QTableWidget;

namespace liandong {

/// 值班表: the units at the left, the chosen one's month as a calendar, and the turns of the chosen day. Names are
/// typed into a day, patterns filled in, last month copied; every change is sent at once and can be undone in the
/// history.
class RosterPage : public QWidget
{
    Q_OBJECT

public:
    RosterPage(Desk &desk, QWidget *parent);

    /// Turns to the unit's month in which the day lies.
    void show(const UnitKey &unit, QDate day);

Q_SIGNALS:
    /// Rosters come and go as spreadsheets there.
    void exchangeAsked();

private:
    QWidget *buildUnits();
    QWidget *buildCalendar();
    void buildBar(QBoxLayout &bar);
    void buildDayButtons(QBoxLayout &bar);
    QPushButton *button(const char *name, const QString &text, QBoxLayout &bar, std::function<void()> perform);
    void turnMonth(int months);
    void fill();
    void copyLastMonth();
    void askForTurn(const std::optional<Shift> &before);
    void removeTurn();
    void openHistory();
    void submit(const std::optional<EditRuleBook> &command);
    void showChoice();
    void showDay();
    [[nodiscard]] UnitKey unit() const { return m_calendar.unit(); }
    [[nodiscard]] QDate day() const;
    [[nodiscard]] std::optional<Shift> chosenTurn() const;
    [[nodiscard]] bool mayEdit() const;

    Desk &m_desk;
    RosterUnitsModel m_units;
    RosterCalendarModel m_calendar;
    QTableView *m_unitView;
    QTableView *m_monthView;
    QTableWidget *m_turns;
    QLabel *m_month;
    QLabel *m_title;
    QLabel *m_dayTitle;
    std::vector<Shift> m_shown; ///< the turns in the table
    std::vector<QPushButton *> m_needRight; ///< buttons that change something
    std::vector<QPushButton *> m_needTurn; ///< those about a chosen turn
};

} // namespace liandong
