// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alarmrules.h"
#include "secrets/passwordworker.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace liandong {

class Desk;
class PasswordLine;

/// Stands where the seat's window stood: who locked it, the clock, what rings (not about whom), a line for the
/// password. Checks it against a hash kept in memory, also while the link is away.
class LockWindow : public QWidget
{
    Q_OBJECT

public:
    LockWindow(Desk &desk, QString passwordHash);

    /// Sounds go on by themselves; this counts what they are about.
    void count(const Alarm &alarm);
    void complain(const QString &text);

Q_SIGNALS:
    void unlocked();
    void signOutAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void tryPassword();
    void checked(bool fits);
    void showClock();
    void showAlarms();

    Desk &m_desk;
    QString m_hash;
    PasswordWorker m_worker;
    AlarmCounts m_alarms;
    int m_failures = 0;
    QTimer m_seconds;
    QTimer m_pause; ///< after wrong ones
    QLabel *m_clock;
    QLabel *m_ringing;
    QLabel *m_problem;
    PasswordLine *m_password;
    QPushButton *m_unlock;
};

} // namespace liandong
