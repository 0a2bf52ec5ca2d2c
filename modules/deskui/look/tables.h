// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace liandong {

/// The common look of all tables: whole rows, no grid, quiet header, rows high enough to be read from two metres.
void setUpTable(QTableView& table, int rowHeight = 32);

/// Where a model keeps what a countdown cell shows; -1 for a role it does not have.
struct CountdownRoles
{
    int remaining = -1; ///< seconds, invalid where nothing runs
    int condition = -1; ///< DeadlineCondition
    int share = -1;     ///< 0 … 1, drawn as a bar that empties
};

/// Draws the remaining time: quiet while there is time, in the accent when it warns, red when missed.
class CountdownDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CountdownDelegate(CountdownRoles roles, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    CountdownRoles m_roles;
};

} // namespace liandong
