// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/later.h"

namespace liandong {

Later::Later(std::function<void()> action, QObject *parent)
    : QObject(parent)
    , m_action(std::move(action))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_action(); });
}

void Later::ask()
{
    if (!m_timer.isActive())
        m_timer.start(0);
}

void Later::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    m_action();
}

} // namespace liandong
