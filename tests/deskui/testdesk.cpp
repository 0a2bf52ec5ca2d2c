// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdesk.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWindow>

namespace liandong {

using namespace Qt::StringLiterals;

TestDesk::TestDesk(const Actor &actor)
    : m_replica({.services = {{QStringLiteral("127.0.0.2"), 7110, false}},
                    .seat = source.seat(),
                    .actor = actor,
                    .folder = {},
                    .times = {}},
          source.clock, m_ids)
    , desk(m_replica, source)
{
    source.self = actor;
}

void TestDesk::carryOut()
{
    while (m_answered < m_replica.pending().size()) {
        const PendingCommand next = m_replica.pending()[m_answered++];
        source.own(next.command);
        Q_EMIT m_replica.answered(next.id, {});
    }
}

void TestDesk::refuse(const Refusal &refusal)
{
    while (m_answered < m_replica.pending().size())
        Q_EMIT m_replica.answered(CommandId(m_replica.pending()[m_answered++].id), refusal);
}

void useSettingsOfOurOwn()
{
    static const QTemporaryDir folder;
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"liandong"_s);
    QCoreApplication::setApplicationName(u"liandong-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope, folder.path());
    QSettings().clear();
}

QWidget *keyTarget()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    if (!QApplication::activeWindow()) {
        // Whoever manages windows gives the keyboard back to the one that is left.
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window->isWindow()) {
                window->activateWindow();
                (void)QTest::qWaitForWindowActive(window);
                break;
            }
        }
    }
    return QApplication::activeWindow();
}

void press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = keyTarget();
    QVERIFY2(target, "no window has the keyboard");
    QTest::keyClick(target->windowHandle(), Qt::Key(key), modifiers);
}

void write(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            QWidget *target = keyTarget();
            QVERIFY2(target, "no window has the keyboard");
            QTest::keyClick(target->windowHandle(), c.toLatin1());
            continue;
        }
        QVERIFY2(QApplication::focusWidget(), "nothing has the focus");
        QInputMethodEvent event;
        event.setCommitString(QString(c));
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
}

bool tabTo(const QWidget *widget)
{
    for (int presses = 0; presses < 60; ++presses) {
        if (QApplication::focusWidget() == widget)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

QStringList labelsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts += label->text();
    }
    return texts;
}

} // namespace liandong
