// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/pendingmodel.h"
#include "deskmodels/presencemodel.h"
#include "deskui/desk.h"

#include <QWidget>

class QLabel;
class QTimer;
class QToolButton;

namespace liandong {

/// The foot of the desk: what it has to say, what is not confirmed yet, what waits (a shift to be taken over, a hole in
/// a roster), who else is here, sound, the link.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The unit's roster is to be looked at.
    void rosterAsked(const liandong::UnitKey &unit);
    void handOverAsked();

private:
    void buildWaiting();
    void showWaiting();
    void showNotice(const QString &text, bool important);
    void showLink();
    void showPending();
    void showPresence();
    void showSound();

    Desk &m_desk;
    PendingModel m_pending;
    PresenceModel m_presence;
    QLabel *m_notice;
    QToolButton *m_outbox;
    QToolButton *m_people;
    QToolButton *m_handOver;
    QToolButton *m_rosters;
    QLabel *m_sound;
    QLabel *m_link;
    QLabel *m_linkIcon;
    QTimer *m_fade;
};

} // namespace liandong
