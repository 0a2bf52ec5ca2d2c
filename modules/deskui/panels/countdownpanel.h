// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/countdownmodel.h"
#include "deskui/desk.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace liandong {

/// 倒计时: every running deadline, most urgent first. Choosing one selects its incident and order; what is
/// selected elsewhere is marked here.
class CountdownPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownPanel(Desk &desk, QWidget *parent = nullptr);

    void focusList();

private:
    void buildTable();
    void tellVisibleRows();
    void showEmpty();
    void choose(const QModelIndex &row);
    void followSelection();
    [[nodiscard]] QModelIndex rowOfSelection() const;

    Desk &m_desk;
    CountdownModel m_model;
    QTableView *m_table;
    QLabel *m_empty;
    bool m_following = false; ///< the table changes by itself: nobody chose anything
};

} // namespace liandong
