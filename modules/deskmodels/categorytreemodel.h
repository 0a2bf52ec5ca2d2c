// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pinyin/pinyin.h"
#include "deskmodels/worldsource.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <map>
#include <memory>

namespace liandong {

/// The tree of categories; one column. A category whose parent is not (yet) there stands at the top.
class CategoryTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< text of the key
        NameRole,
        PathRole, ///< "供水 / 爆管"
        LevelRole,
        GuidanceRole,
        PoliceMatterRole,
        IsLeafRole
    };
    Q_ENUM(Role)

    explicit CategoryTreeModel(const WorldSource &source, QObject *parent = nullptr);
    ~CategoryTreeModel() override;

    [[nodiscard]] QModelIndex indexOf(const CategoryKey &key) const;
    [[nodiscard]] CategoryKey keyAt(const QModelIndex &index) const;
    [[nodiscard]] int match(const QModelIndex &index, const QString &typed) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Node;

    void reload();
    void put(const CategoryKey &key);
    void place(Node &node);
    [[nodiscard]] Node *wantedParent(const CategoryKey &key) const;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;

    const WorldSource &m_source;
    std::unique_ptr<Node> m_root;
    std::map<CategoryKey, std::unique_ptr<Node>> m_nodes;
};

/// The tree with only what fits the typed text or pinyin, and the way down to it.
class CategoryTreeProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CategoryTreeProxy(CategoryTreeModel &tree, QObject *parent = nullptr);

    void setSearch(const QString &typed);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    CategoryTreeModel &m_tree;
    QString m_typed;
};

} // namespace liandong
