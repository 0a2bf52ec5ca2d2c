// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/dutymatrixmodel.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace liandong {

/// The fill of a role's cell: the more binding, the stronger the accent.
[[nodiscard]] QColor fillOf(DutyRole role);

/// Short names upright, one character under the other; those of other scripts turned.
class UnitHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit UnitHeader(QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QString textOf(int section) const;
};

/// The tree of categories: indented, with a triangle where something stands below.
class CategoryHeader : public QHeaderView
{
    Q_OBJECT

public:
    CategoryHeader(const DutyMatrixProxy &proxy, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const DutyMatrixProxy &m_proxy;
};

/// Paints a role's sign on its fill, an inherited one without.
class RoleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The matrix as it is seen and walked through with the arrow keys. Left and right of a category's name fold it.
class DutyMatrixView : public QTableView
{
    Q_OBJECT

public:
    DutyMatrixView(DutyMatrixModel &matrix, DutyMatrixProxy &proxy, QWidget *parent);

    /// The matrix's index of the cell in hand; invalid without one.
    [[nodiscard]] QModelIndex current() const;
    /// Either may be null: the row or column in hand stays. What is folded opens; the cell must fit what is searched
    /// for.
    void goTo(const CategoryKey &category, const UnitKey &unit);

Q_SIGNALS:
    /// Asked to be edited: by Enter, a double click, or a digit (`role` then says which; 0 is none).
    void editAsked(const QModelIndex &cell);
    void roleTyped(const QModelIndex &cell, const std::optional<liandong::DutyRole> &role);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fold(int row);

    DutyMatrixModel &m_matrix;
    DutyMatrixProxy &m_proxy;
};

} // namespace liandong
