// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/drawing.h"

#include <QFrame>

class QLineEdit;

namespace liandong {

/// Asks what a drawing is, in a small frame at the lower edge of the map; everything else goes on. Enter takes the
/// label, which may be empty.
class DrawingLabel : public QFrame
{
    Q_OBJECT

public:
    /// Hidden until ask().
    explicit DrawingLabel(QWidget &map);

    /// What is usual for the kind is offered.
    void ask(DrawingKind kind, const QString &begun);
    void abandon();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void given(const QString &label);
    void abandoned();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();

    QLineEdit *m_line;
};

} // namespace liandong
