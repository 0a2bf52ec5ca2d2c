// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/actionrow.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

namespace liandong {

namespace {
constexpr int kSpace = 5;
constexpr int kIconSpace = 4; ///< as the style leaves between icon and words
} // namespace

ActionRow::ActionRow(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 2, 12, 6);
    layout->setSpacing(kSpace);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
        m_buttons.append(button);
    }
    layout->addStretch();
}

int ActionRow::widthOf(Qt::ToolButtonStyle style) const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() + kSpace * int(m_buttons.size() - 1);
    for (const QToolButton *button : m_buttons) {
        const int icon = button->iconSize().width() + kIconSpace;
        width += button->sizeHint().width();
        if (button->toolButtonStyle() == Qt::ToolButtonTextOnly && style != Qt::ToolButtonTextOnly)
            width += icon;
        else if (button->toolButtonStyle() != Qt::ToolButtonTextOnly && style == Qt::ToolButtonTextOnly)
            width -= icon;
    }
    return width;
}

QSize ActionRow::minimumSizeHint() const
{
    return {widthOf(Qt::ToolButtonTextOnly), layout()->minimumSize().height()};
}

void ActionRow::resizeEvent(QResizeEvent *)
{
    const bool withIcons = widthOf(Qt::ToolButtonTextBesideIcon) <= width();
    for (QToolButton *button : m_buttons)
        button->setToolButtonStyle(withIcons ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
}

} // namespace liandong
