// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/unitfiguresmodel.h"

#include "deskmodels/tr.h"

namespace liandong {

using deskmodels::Tr;

namespace {

QString shareText(int part, int whole)
{
    return whole == 0 ? QStringLiteral("–") : Tr::tr("%1 of %2", "orders").arg(part).arg(whole);
}

QString cellText(const wire::MonthFigures &row, int column)
{
    const OrderFigures &figures = row.figures;
    switch (column) {
    case UnitFiguresModel::Month:
        return row.month;
    case UnitFiguresModel::Orders:
        return QString::number(figures.orders);
    case UnitFiguresModel::Arrived:
        return shareText(figures.arrivedInTime, figures.arrivals);
    case UnitFiguresModel::Oral:
        return shareText(figures.oralBeforeLeaving, figures.scenesLeft);
    case UnitFiguresModel::Written:
        return shareText(figures.writtenInTime, figures.written);
    default:
        return QString::number(figures.returned);
    }
}

} // namespace

void UnitFiguresModel::setMonths(std::vector<wire::MonthFigures> months)
{
    beginResetModel();
    m_months = std::move(months);
    endResetModel();
}

int UnitFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_months.size());
}

int UnitFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UnitFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    return cellText(m_months[size_t(index.row())], index.column());
}

QVariant UnitFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Month:
        return Tr::tr("Month", "figures");
    case Orders:
        return Tr::tr("Orders", "figures");
    case Arrived:
        return Tr::tr("Arrived in time", "figures");
    case Oral:
        return Tr::tr("Oral feedback before leaving", "figures");
    case Written:
        return Tr::tr("Written feedback in time", "figures");
    default:
        return Tr::tr("Returned", "figures");
    }
}

} // namespace liandong
