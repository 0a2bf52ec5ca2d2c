// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/actions.h"
#include "deskui/desk.h"

class QWidget;

namespace liandong {

/// What the incident actions do: each is about Desk::selectedIncident(), enabled while its life allows it.
class IncidentActions : public QObject
{
    Q_OBJECT

public:
    IncidentActions(Desk &desk, Actions &actions, QWidget *window);

    void refresh();

private:
    void addNote();
    void escalate();
    void answerEscalation();
    void link();
    void merge();
    void close();
    void reopen();

    Desk &m_desk;
    Actions &m_actions;
    QWidget *m_window;
};

/// "AH-20261121-0007 · place", for the heading of a dialog.
[[nodiscard]] QString incidentHeadline(const World &world, const Incident &incident);

} // namespace liandong
