// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/figuremessages.h"

#include <QAbstractTableModel>

namespace liandong {

/// A unit's figures, a month a row, as the service counted them.
class UnitFiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Month, Orders, Arrived, Oral, Written, Returned, ColumnCount };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    void setMonths(std::vector<wire::MonthFigures> months);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<wire::MonthFigures> m_months;
};

} // namespace liandong
