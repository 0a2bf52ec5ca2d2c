// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/itemhistorymodel.h"
#include "deskui/desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace liandong {

/// Who changed one item of the rule book, when, from what to what; each change can be undone by a counter-change.
class ItemHistoryDialog : public QDialog
{
    Q_OBJECT

public:
    ItemHistoryDialog(Desk &desk, const ItemName &item, QWidget *parent);

private:
    void undoChosen();
    void showState();

    Desk &m_desk;
    ItemHistoryModel m_model;
    QTableView *m_table;
    QLabel *m_state;
    QPushButton *m_undo;
};

} // namespace liandong
