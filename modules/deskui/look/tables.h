// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace liandong {

/// The common look of all tables: whole rows, no grid, quiet header, rows high enough to be read from two metres.
void setUpTable(QTableView &table, int rowHeight = 32);

/// What a column of a fitted table wants.
struct ColumnWish
{
    int column = 0;
    int least = 0; ///< in pixels; its head fits in any case
    int share = 0; ///< of the room that is left when every column has its least
};

/// Columns that always fit the table, whatever its width and the language: named from the most to the least important,
/// the last ones are hidden where there is no room for them. Columns that are not named stay hidden.
void fitColumns(QTableView &table, std::vector<ColumnWish> wishes);

/// What the widest of these texts needs in a cell of the table, also where it is bold.
[[nodiscard]] int cellWidth(const QTableView &table, const QStringList &texts);

/// What the words for a unit's role need, within reason.
[[nodiscard]] int roleWidth(const QTableView &table);

/// Rows, not cells, have the focus. The tip of a cell without one of its own is its whole text, where it is cut.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// Shows only what stands behind the last separator: the serial of "AH-20261121-0007", the leaf of "供水 / 爆管". The
/// whole text is the tip.
class TailDelegate : public CellDelegate
{
    Q_OBJECT

public:
    TailDelegate(QString separator, QObject *parent)
        : CellDelegate(parent)
        , m_separator(std::move(separator))
    { }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QString m_separator;
};

/// Where a model keeps what a countdown cell shows; -1 for a role it does not have.
struct CountdownRoles
{
    int remaining = -1; ///< seconds, invalid where nothing runs
    int condition = -1; ///< DeadlineCondition
    int share = -1; ///< 0 … 1, drawn as a bar that empties
};

/// Draws the remaining time: quiet while there is time, in the accent when it warns, red when missed.
class CountdownDelegate : public CellDelegate
{
    Q_OBJECT

public:
    CountdownDelegate(CountdownRoles roles, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    CountdownRoles m_roles;
};

} // namespace liandong
