// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/dutymatrixmodel.h"
#include "deskmodels/gaplistmodel.h"
#include "deskui/desk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace liandong {

class DutyMatrixView;

/// Who has which role in which category, and beside it what the rule book lacks. Administrators change a role in its
/// cell.
class DutyMatrixPage : public QWidget
{
    Q_OBJECT

public:
    DutyMatrixPage(Desk &desk, QWidget *parent);

Q_SIGNALS:
    /// Asked to be seen where it is edited.
    void itemAsked(const liandong::ItemName &item);

private:
    [[nodiscard]] QWidget *buildFilter();
    [[nodiscard]] QWidget *buildLegend();
    [[nodiscard]] QWidget *buildGaps();
    void showGap(int row, bool whereEdited);
    void showGapCount();
    void showLeftOut();
    void goTo(const CategoryKey &category, const UnitKey &unit);

    [[nodiscard]] bool mayEdit() const;
    void openMenu(const QModelIndex &cell);
    void setRole(const QModelIndex &cell, const std::optional<DutyRole> &role);
    void addDuty(const CategoryKey &category, const UnitKey &unit, DutyRole role);
    void put(const Duty &before, const Duty &after);

    Desk &m_desk;
    DutyMatrixModel m_matrix;
    DutyMatrixProxy m_proxy;
    GapListModel m_gaps;
    DutyMatrixView *m_view;
    QTableView *m_gapList = nullptr;
    QLineEdit *m_categorySearch = nullptr;
    QLineEdit *m_unitSearch = nullptr;
    QCheckBox *m_onlyGaps = nullptr;
    QCheckBox *m_showGaps = nullptr;
    QLabel *m_gapCount = nullptr;
    QLabel *m_leftOut = nullptr;
    QLabel *m_problem;
};

} // namespace liandong
