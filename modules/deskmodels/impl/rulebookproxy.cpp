// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/rulebookproxy.h"

#include "deskmodels/rulebookroles.h"

namespace liandong {

RuleBookProxy::RuleBookProxy(QAbstractItemModel &items, Order order, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(&items);
    if (order == Order::BestFirst)
        sort(0);
}

void RuleBookProxy::setSearch(const QString &typed)
{
    const QString wanted = typed.trimmed();
    if (wanted == m_typed)
        return;
    m_typed = wanted;
    invalidate();
}

void RuleBookProxy::setShowRetired(bool show)
{
    if (show == m_showRetired)
        return;
    m_showRetired = show;
    invalidateFilter();
}

void RuleBookProxy::setKept(const QString &key)
{
    if (key == m_kept)
        return;
    m_kept = key;
    invalidateFilter();
}

QModelIndex RuleBookProxy::indexOf(const QString &key) const
{
    if (rowCount() == 0)
        return {};
    const QModelIndexList found = match(index(0, 0), ItemKeyRole, key, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

int RuleBookProxy::fit(const QModelIndex &index) const
{
    int best = 0;
    for (const QString &line : index.data(ItemSearchRole).toString().split(u'\n', Qt::SkipEmptyParts)) {
        PinyinKey &name = m_names[line];
        if (name.text().isEmpty())
            name = PinyinKey(line);
        best = std::max(best, name.match(m_typed));
    }
    return best;
}

bool RuleBookProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex row = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_showRetired && row.data(ItemRetiredRole).toBool()
        && (m_kept.isEmpty() || row.data(ItemKeyRole).toString() != m_kept))
        return false;
    // What stands under a hit is shown with it.
    for (QModelIndex at = row; at.isValid() && !m_typed.isEmpty(); at = at.parent()) {
        if (fit(at) > 0)
            return true;
    }
    return m_typed.isEmpty();
}

bool RuleBookProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int a = m_typed.isEmpty() ? 0 : fit(left);
    const int b = m_typed.isEmpty() ? 0 : fit(right);
    return a != b ? a > b : left.row() < right.row();
}

} // namespace liandong
