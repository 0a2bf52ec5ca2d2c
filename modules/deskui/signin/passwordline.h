// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace liandong {

/// A line for a password: no letter shown, the input method off, and whether Caps Lock seems to be on, which Qt tells
/// on no platform but the letters do.
class PasswordLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordLine(QWidget *parent = nullptr);

Q_SIGNALS:
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace liandong
