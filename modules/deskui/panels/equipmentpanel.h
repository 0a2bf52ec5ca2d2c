// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/equipmentmodel.h"
#include "deskui/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace liandong {

/// 装备: who has a pump within 20 km of the selected incident, and how many are to be had; from here they are called
/// up.
class EquipmentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EquipmentPanel(Desk &desk, QWidget *parent = nullptr);

    void focusSearch();

private:
    void focusList();
    void measure();
    void callUp();
    void offer();
    [[nodiscard]] const Equipment *chosen() const;

    Desk &m_desk;
    EquipmentModel m_model;
    QLineEdit *m_search;
    QComboBox *m_within;
    QLabel *m_from;
    QTableView *m_table;
    QPushButton *m_callUp;
    QPushButton *m_unlisted;
};

} // namespace liandong
