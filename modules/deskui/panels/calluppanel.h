// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/callupsmodel.h"
#include "deskui/desk.h"

#include <QWidget>

class QTableView;

namespace liandong {

/// What was called up and is still out, below the countdown; there only while something is.
class CallUpPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CallUpPanel(Desk &desk, QWidget *parent = nullptr);

private:
    void showRows();

    Desk &m_desk;
    CallUpsModel m_model;
    QTableView *m_table;
};

} // namespace liandong
