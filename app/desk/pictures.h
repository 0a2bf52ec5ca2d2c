// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "deskmodels/worldsource.h"

#include <QObject>

class QWidget;

namespace liandong {

/// Waits until the world stands at a position of the log and the window has been painted, saves its picture and tells.
class Pictures : public QObject
{
    Q_OBJECT

public:
    Pictures(const WorldSource &source, const Replica &replica, Sequence when, QString folder, QWidget &window);

Q_SIGNALS:
    void done(bool saved);

private:
    void check();
    void take();

    const Replica &m_replica;
    Sequence m_when;
    QString m_folder;
    QWidget &m_window;
    bool m_taken = false;
};

} // namespace liandong
