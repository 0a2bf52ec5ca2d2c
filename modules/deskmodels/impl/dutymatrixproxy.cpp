// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/dutymatrixmodel.h"

#include <algorithm>

namespace liandong {

DutyMatrixProxy::DutyMatrixProxy(DutyMatrixModel &matrix, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_matrix(matrix)
    , m_refilter([this] { invalidateRowsFilter(); }, this)
{
    setSourceModel(&matrix);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&matrix, changed, this, [this] { m_refilter.ask(); });
    connect(&matrix, &QAbstractItemModel::rowsMoved, this, [this] { m_refilter.ask(); });
    connect(&matrix, &QAbstractItemModel::dataChanged, this, [this] { m_refilter.ask(); });
}

void DutyMatrixProxy::setCategorySearch(const QString &typed)
{
    m_category = typed.trimmed();
    invalidateRowsFilter();
}

void DutyMatrixProxy::setUnitSearch(const QString &typed)
{
    m_unit = typed.trimmed();
    invalidateColumnsFilter();
}

void DutyMatrixProxy::setOnlyGaps(bool only)
{
    m_onlyGaps = only;
    invalidateRowsFilter();
}

void DutyMatrixProxy::setCollapsed(const CategoryKey &category, bool collapsed)
{
    if (collapsed)
        m_collapsed.insert(category);
    else
        m_collapsed.erase(category);
    invalidateRowsFilter();
}

void DutyMatrixProxy::collapseAll()
{
    for (const MatrixRow &row : m_matrix.rows()) {
        if (!row.leaf)
            m_collapsed.insert(row.category);
    }
    invalidateRowsFilter();
}

void DutyMatrixProxy::expandAll()
{
    m_collapsed.clear();
    invalidateRowsFilter();
}

void DutyMatrixProxy::reveal(const CategoryKey &category)
{
    const int row = m_matrix.rowOf(category);
    if (row < 0)
        return;
    for (const CategoryKey &above : m_matrix.rows()[size_t(row)].above)
        m_collapsed.erase(above);
    invalidateRowsFilter();
}

bool DutyMatrixProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const MatrixRow &row = m_matrix.rows()[size_t(sourceRow)];
    const bool searching = m_onlyGaps || !m_category.isEmpty();
    if (!searching)
        return std::ranges::none_of(row.above, [&](const CategoryKey &above) { return m_collapsed.contains(above); });
    if (isWantedHereOrBelow(sourceRow))
        return true;
    // What was searched for by name brings along what stands under it.
    return !m_onlyGaps && std::ranges::any_of(row.above, [&](const CategoryKey &above) {
        return m_matrix.rowMatches(m_matrix.rowOf(above), m_category);
    });
}

bool DutyMatrixProxy::filterAcceptsColumn(int sourceColumn, const QModelIndex &) const
{
    return m_unit.isEmpty() || m_matrix.columnMatches(sourceColumn, m_unit);
}

bool DutyMatrixProxy::isWanted(int row) const
{
    return (m_category.isEmpty() || m_matrix.rowMatches(row, m_category))
        && (!m_onlyGaps || m_matrix.rows()[size_t(row)].hasGap());
}

bool DutyMatrixProxy::isWantedHereOrBelow(int row) const
{
    const size_t depth = m_matrix.rows()[size_t(row)].above.size();
    if (isWanted(row))
        return true;
    for (int below = row + 1; below < m_matrix.rowCount(); ++below) {
        if (m_matrix.rows()[size_t(below)].above.size() <= depth)
            return false;
        if (isWanted(below))
            return true;
    }
    return false;
}

} // namespace liandong
