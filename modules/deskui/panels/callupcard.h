// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/desk.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace liandong {

/// One call-up of equipment: what, from whom, what is due, its steps so far, and buttons for those that may follow.
class CallUpCard : public QFrame
{
    Q_OBJECT

public:
    CallUpCard(Desk &desk, const CallUpId &callUp, QWidget *parent);

    /// Reads the call-up again from the incident.
    void refresh(const Incident &incident);
    /// Only the remaining time.
    void tick(const Incident &incident);

private:
    void showSteps(const CallUp &callUp);
    void offerSteps(const Incident &incident, const CallUp &callUp);
    [[nodiscard]] const CallUp *callUpIn(const Incident &incident) const;

    Desk &m_desk;
    CallUpId m_callUp;
    QLabel *m_what;
    QLabel *m_unit;
    QLabel *m_due;
    QLabel *m_course;
    QHBoxLayout *m_buttons;
    std::optional<CallUpState> m_offered; ///< what the buttons follow
};

} // namespace liandong
