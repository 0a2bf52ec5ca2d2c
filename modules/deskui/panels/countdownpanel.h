// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/countdownmodel.h"
#include "deskui/desk.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace liandong {

/// 倒计时: every running deadline, most urgent first. Choosing one selects its incident and order.
class CountdownPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownPanel(Desk &desk, QWidget *parent = nullptr);

    void focusList();

private:
    void tellVisibleRows();
    void showEmpty();

    CountdownModel m_model;
    QTableView *m_table;
    QLabel *m_empty;
};

} // namespace liandong
