// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>

namespace liandong {

/// Does something once, soon, however often it is asked for in the meantime: a burst of events leads to one
/// computation.
class Later : public QObject
{
    Q_OBJECT

public:
    Later(std::function<void()> action, QObject *parent);

    /// In the next round of the event loop.
    void ask();
    /// Does now what was asked for, if anything was.
    void flush();

private:
    std::function<void()> m_action;
    QTimer m_timer;
};

} // namespace liandong
