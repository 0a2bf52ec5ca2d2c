// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pinyin/pinyin.h"

#include <QSortFilterProxyModel>

#include <unordered_map>

namespace liandong {

/// A list or tree of rule book items (rulebookroles.h) as one types: only what fits the text, pinyin or initials, and
/// the way down to it; retired items only when asked for.
class RuleBookProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order {
        AsIs, ///< as the model has it
        BestFirst ///< the better it fits what was typed
    };

    explicit RuleBookProxy(QAbstractItemModel &items, Order order = Order::AsIs, QObject *parent = nullptr);

    void setSearch(const QString &typed);
    void setShowRetired(bool show);
    /// Shown though it is retired; nobody's while empty.
    void setKept(const QString &key);
    [[nodiscard]] const QString &kept() const { return m_kept; }
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] int fit(const QModelIndex &index) const;

    QString m_typed;
    bool m_showRetired = false;
    QString m_kept;
    mutable std::unordered_map<QString, PinyinKey> m_names; ///< by what an item is found by
};

} // namespace liandong
