// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace liandong {

/// A day of a roster's calendar: its number, its officers, today framed, a hole in it told.
class DayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kLeastWidth = 60;
    /// The number and a line of officers fit.
    static constexpr int kLeastHeight = 48;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace liandong
