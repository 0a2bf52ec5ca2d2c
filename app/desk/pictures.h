// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "deskmodels/worldsource.h"

#include <QObject>

class QWidget;

namespace liandong {

/// Saves the window's picture and tells: when the link is live, and, where a file is named, when that file has appeared
/// and the world stands at the position of the log that it holds. So a seat can be told while it runs.
class Pictures : public QObject
{
    Q_OBJECT

public:
    Pictures(const WorldSource &source, const Replica &replica, QString whenFile, QString folder, QWidget &window);

Q_SIGNALS:
    /// Before the window is given time to be painted.
    void due();
    void done(bool saved);

private:
    void check();
    [[nodiscard]] bool isDue() const;
    void take();

    const Replica &m_replica;
    QString m_whenFile;
    QString m_folder;
    QWidget &m_window;
    bool m_taken = false;
};

} // namespace liandong
