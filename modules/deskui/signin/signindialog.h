// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replica/replica.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace liandong {

class PasswordLine;

/// Who works at this seat: account and password, or name and role where the service has no accounts. Remembers who it
/// was last. Stays open until its owner closes it: only the service knows whether the answer is right.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Way { Unknown, Untrusted, ByName, ByPassword };

    SignInDialog(const QString &seat, Role role, QWidget *parent = nullptr);

    void setWay(Way way);
    /// Which one it is, or why it does not answer.
    void setService(const QString &text);
    /// Why the last attempt failed; it can be tried again at once, or in so many seconds.
    void refuse(wire::FarewellReason reason, int waitSeconds);

    [[nodiscard]] QString staff() const;
    [[nodiscard]] QString seat() const;
    [[nodiscard]] Role role() const;
    [[nodiscard]] Credentials credentials() const;

Q_SIGNALS:
    void confirmed();
    /// The service's certificate is to be compared once more.
    void certificateAsked();

private:
    void confirm();
    void complain(const QString &text);
    void countDown();
    void offer();

    QLabel *m_service;
    QFormLayout *m_form;
    QLineEdit *m_staff;
    QLineEdit *m_account;
    PasswordLine *m_password;
    QLineEdit *m_seat;
    QComboBox *m_role;
    QLabel *m_capsLock;
    QLabel *m_problem;
    QPushButton *m_certificate;
    QPushButton *m_accept;
    QTimer m_wait;
    int m_seconds = 0;
    bool m_asked = false; ///< the service has the answer
    Way m_way = Way::Unknown;
};

} // namespace liandong
