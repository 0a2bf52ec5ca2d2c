// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QScreen;
class QWidget;

namespace liandong {

/// Which of the present screens a window that belongs to `home` fills: its own, otherwise the first, otherwise none
/// (null).
[[nodiscard]] QScreen *screenFor(const QString &home, const QList<QScreen *> &present);

/// Keeps a window that fills a screen in sight: when its screen goes away it moves to one that is left, and back when
/// the screen returns. The window owns it.
class ScreenKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ScreenKeeper(QWidget &window);

    /// Fills this screen, which is the window's from now on.
    void fill(QScreen &screen);

private:
    void follow();
    [[nodiscard]] bool fills(const QScreen &screen) const;
    void moveTo(QScreen &screen);

    QWidget &m_window;
    QString m_home; ///< the screen's name
};

} // namespace liandong
