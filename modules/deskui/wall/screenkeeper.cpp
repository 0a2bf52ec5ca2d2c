// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/wall/screenkeeper.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace liandong {

QScreen *screenFor(const QString &home, const QList<QScreen *> &present)
{
    const auto own = std::ranges::find(present, home, &QScreen::name);
    return own != present.end() ? *own : present.value(0);
}

ScreenKeeper::ScreenKeeper(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    // Qt moves windows of its own accord first, so this looks afterwards.
    for (const auto signal : {&QGuiApplication::screenAdded, &QGuiApplication::screenRemoved})
        connect(qGuiApp, signal, this, &ScreenKeeper::follow, Qt::QueuedConnection);
}

void ScreenKeeper::fill(QScreen &screen)
{
    m_home = screen.name();
    moveTo(screen);
}

void ScreenKeeper::follow()
{
    if (m_home.isEmpty())
        return;
    QScreen *target = screenFor(m_home, QGuiApplication::screens());
    if (target && !fills(*target))
        moveTo(*target);
}

/// Qt hides a window whose screen went away where its other screens are no part of the same desktop.
bool ScreenKeeper::fills(const QScreen &screen) const
{
    return m_window.isVisible() && m_window.isFullScreen() && m_window.screen() == &screen
        && m_window.geometry() == screen.geometry();
}

void ScreenKeeper::moveTo(QScreen &screen)
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowFullScreen);
    m_window.setScreen(&screen);
    m_window.setGeometry(screen.geometry());
    m_window.showFullScreen();
}

} // namespace liandong
