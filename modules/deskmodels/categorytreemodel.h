// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/rulebookroles.h"
#include "deskmodels/worldsource.h"
#include "pinyin/pinyin.h"

#include <QAbstractItemModel>

#include <map>
#include <memory>

namespace liandong {

/// The tree of categories; one column, siblings in the order the centre gave them. A category whose parent is not (yet)
/// there stands at the top. Answers the roles of rulebookroles.h as well.
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

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Moves nothing itself: tells by dropped(), and moves when the rule book did.
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// Under `parent` (null: the top), there before `before` (null: behind all).
    void dropped(
        const liandong::CategoryKey &moved, const liandong::CategoryKey &parent, const liandong::CategoryKey &before);

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

} // namespace liandong
