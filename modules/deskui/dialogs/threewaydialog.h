// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace liandong {

/// 三方通话 with an ordinary desk telephone: the operator dials, and presses a key when the duty room has answered; the
/// record of who was on the line from when to when is kept by the service. Stays beside the work, modeless.
class ThreeWayDialog : public QDialog
{
    Q_OBJECT

public:
    /// `unit` may be null: then the units of the standing orders come first.
    ThreeWayDialog(Desk &desk, const IncidentId &incident, const UnitKey &unit, QWidget *parent);

private:
    void fillUnits(const UnitKey &preferred);
    void fillPhones();
    void dial();
    void answered();
    void endDutyRoom(LegEnd end, bool dialNext);
    void endAll();
    void refresh();
    [[nodiscard]] const ThreeWayCall *call() const;
    /// The newest leg to a duty room that has not ended; -1 where there is none.
    [[nodiscard]] int openDutyLeg() const;
    [[nodiscard]] UnitKey chosenUnit() const;

    Desk &m_desk;
    IncidentId m_incident;
    std::optional<ThreeWayCallId> m_call;
    QComboBox *m_caller;
    QComboBox *m_unit;
    QComboBox *m_phone;
    QLabel *m_onDuty;
    QLabel *m_state;
    QTableWidget *m_legs;
    QPushButton *m_dial;
    QPushButton *m_answered;
    QPushButton *m_noAnswer;
    QPushButton *m_busy;
    QPushButton *m_end;
};

} // namespace liandong
