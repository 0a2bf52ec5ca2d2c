// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/unitdirectorymodel.h"
#include "deskui/desk.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace liandong {

/// 联动单位: all units with their duty phones, found by name, pinyin initials or duty.
class DirectoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DirectoryPanel(Desk &desk, QWidget *parent = nullptr);

    void focusSearch();
    void showUnit(const UnitKey &unit);

Q_SIGNALS:
    /// Double click or Return: an order to this unit is wanted.
    void unitActivated(const liandong::UnitKey &unit);

private:
    Desk &m_desk;
    UnitDirectoryModel m_model;
    UnitDirectoryProxy m_proxy;
    QLineEdit *m_search;
    QTableView *m_table;
};

} // namespace liandong
