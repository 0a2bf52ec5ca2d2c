// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/dispatchlogmodel.h"
#include "deskui/desk.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace liandong {

/// 调度日志: the centre's newest entries; the end stays in view unless somebody scrolled up to read.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(Desk &desk, QWidget *parent = nullptr);

    void focusSearch();

private:
    DispatchLogModel m_model;
    LogFilterProxy m_proxy;
    QLineEdit *m_search;
    QTableView *m_table;
    bool m_atEnd = true;
};

/// Widths and look of any table of log lines.
void setUpLogTable(QTableView &table);

} // namespace liandong
