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

/// Whose lines a table shows; one incident's need no number.
enum class LogScope { Centre, Incident };

/// Widths and look of any table of log lines; its model is set before.
void setUpLogTable(QTableView &table, LogScope scope);

} // namespace liandong
