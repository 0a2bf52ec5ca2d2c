// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/historymodel.h"
#include "deskui/desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTableView;

namespace liandong {

/// Searches everything that ever happened, closed incidents included; asks the service while one types.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(Desk &desk, QWidget *parent);

private:
    void showState();

    Desk &m_desk;
    HistoryModel m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_state;
};

} // namespace liandong
