// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace liandong {

/// Buttons for actions in one row. Where they do not fit with their icons, the words stay and the icons go.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRow(const QList<QAction *> &actions, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int widthOf(Qt::ToolButtonStyle style) const;

    QList<QToolButton *> m_buttons;
};

} // namespace liandong
