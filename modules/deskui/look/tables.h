// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace liandong {

/// The common look of all tables: whole rows, no grid, quiet header, rows high enough to be read from two metres.
void setUpTable(QTableView &table, int rowHeight = 32);

/// Column and width in pixels; a column is never narrower than its head, whatever the language.
void setColumnWidths(QTableView &table, std::initializer_list<std::pair<int, int>> widths);

/// Shows only what stands behind the last separator: the serial of "AH-20261121-0007", the leaf of "供水 / 爆管". The
/// whole text is the tip.
class TailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TailDelegate(QString separator, QObject *parent)
        : QStyledItemDelegate(parent)
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
class CountdownDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CountdownDelegate(CountdownRoles roles, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    CountdownRoles m_roles;
};

} // namespace liandong
