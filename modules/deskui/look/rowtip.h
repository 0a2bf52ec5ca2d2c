// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QTableView;

namespace liandong {

/// Says below a table in full what is only the tip of its current row; hides with it. The table has
/// its model already.
class RowTip : public QLabel
{
    Q_OBJECT

public:
    RowTip(QTableView &table, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QTableView &m_table;
};

} // namespace liandong
