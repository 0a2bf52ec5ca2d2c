// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace liandong {

/// Who works at which seat, asked once at the start; remembers the last answer.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(const QString &seat, Role role, QWidget *parent = nullptr);

    [[nodiscard]] QString staff() const;
    [[nodiscard]] QString seat() const;
    [[nodiscard]] Role role() const;

private:
    void confirm();

    QLineEdit *m_staff;
    QLineEdit *m_seat;
    QComboBox *m_role;
    QLabel *m_problem;
};

} // namespace liandong
