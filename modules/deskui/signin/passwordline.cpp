// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/signin/passwordline.h"

#include <QKeyEvent>

namespace liandong {

PasswordLine::PasswordLine(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void PasswordLine::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && text.front().isLetter() && text.front().toUpper() != text.front().toLower()) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        Q_EMIT capsLockSeen(text.front().isUpper() != shift);
    } else if (event->key() == Qt::Key_CapsLock) {
        Q_EMIT capsLockSeen(false); // the next letter tells
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace liandong
