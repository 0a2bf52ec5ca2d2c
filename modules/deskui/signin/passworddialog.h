// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replica/replica.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace liandong {

class PasswordLine;

/// One's own password: the old one, and twice the new one. Closes when the service has taken it. Forced: the first
/// password was good for one sign-in only.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Why { Wanted, Forced };

    PasswordDialog(Replica &replica, const QString &account, Why why, QWidget *parent);

    [[nodiscard]] QString newPassword() const;

private:
    void confirm();
    void take(const wire::PasswordAnswered &answered);
    void complain(const QString &text, PasswordLine *where);

    Replica &m_replica;
    QString m_account;
    qint64 m_request = 0;
    PasswordLine *m_old;
    PasswordLine *m_new;
    PasswordLine *m_again;
    QLabel *m_problem;
    QPushButton *m_accept;
};

/// Why a password was not set, in words for the one who chose it.
[[nodiscard]] QString wordsOf(const wire::PasswordAnswered &answered);

} // namespace liandong
