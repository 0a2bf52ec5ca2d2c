// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace liandong {

/// A day of a roster's calendar: its number, its officers, today framed, a hole in it told.
class DayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The number and two officers fit.
    static constexpr int kLeastHeight = 64;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace liandong
