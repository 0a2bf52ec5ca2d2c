// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/dispatchlogmodel.h"
#include "deskmodels/incidentdetail.h"
#include "deskmodels/presencemodel.h"
#include "deskui/actions.h"
#include "deskui/desk.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QTabWidget;
class QTextBrowser;
class QVBoxLayout;

namespace liandong {

class AttachmentStrip;
class CallUpCard;
class OrderCard;

/// The incident being worked on: what and where, its orders with their lives, notes, calls and its own log.
class IncidentPanel : public QWidget
{
    Q_OBJECT

public:
    IncidentPanel(Desk &desk, Actions &actions, QWidget *parent = nullptr);

    void focusOrders();
    [[nodiscard]] const IncidentDetail &detail() const { return m_detail; }

private:
    QWidget *buildHeader();
    QWidget *buildActionRow();
    void showAll();
    void showHeader();
    void buildCards();
    void showOrders();
    void showCallUps();
    void showNotes();
    void showCalls();
    void showAttachments();
    void markChosen();
    void tick();
    void onLink(const QUrl &link);

    Desk &m_desk;
    Actions &m_actions;
    IncidentDetail m_detail;
    IncidentLogModel m_log;
    PresenceModel m_presence;
    QWidget *m_content;
    QLabel *m_empty;
    QLabel *m_number;
    QLabel *m_state;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_caller;
    QLabel *m_others;
    QLabel *m_escalation;
    QLabel *m_narrative;
    QLabel *m_noOrders;
    QVBoxLayout *m_cards;
    QScrollArea *m_scroll;
    QTabWidget *m_tabs;
    QTextBrowser *m_notes;
    QTextBrowser *m_calls;
    AttachmentStrip *m_attachments;
    std::map<OrderId, OrderCard *> m_orders;
    std::map<CallUpId, CallUpCard *> m_callUps;
};

} // namespace liandong
