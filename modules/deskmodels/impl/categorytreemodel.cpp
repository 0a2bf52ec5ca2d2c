// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/categorytreemodel.h"

#include "base/check.h"
#include "deskmodels/tr.h"

#include <algorithm>

namespace liandong {

using deskmodels::Tr;

struct CategoryTreeModel::Node
{
    CategoryKey key; ///< null for the invisible root
    Node *parent = nullptr;
    std::vector<Node *> children; ///< by key
    PinyinKey name;

    [[nodiscard]] size_t placeOf(const CategoryKey &child) const
    {
        return size_t(std::ranges::lower_bound(children, child, {}, &Node::key) - children.begin());
    }
    [[nodiscard]] bool isWithin(const Node &ancestor) const
    {
        const Node *node = this;
        while (node && node != &ancestor)
            node = node->parent;
        return node != nullptr;
    }
};

CategoryTreeModel::CategoryTreeModel(const WorldSource &source, QObject *parent)
    : QAbstractItemModel(parent)
    , m_source(source)
    , m_root(std::make_unique<Node>())
{
    connect(&source, &WorldSource::worldReplaced, this, [this] {
        beginResetModel();
        m_nodes.clear();
        m_root->children.clear();
        endResetModel();
        reload();
    });
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (const auto *changed = std::get_if<CategoryPut>(&event))
            put(changed->category.key);
    });
    reload();
}

CategoryTreeModel::~CategoryTreeModel() = default;

void CategoryTreeModel::reload()
{
    for (const auto &[key, category] : m_source.world().categories)
        put(key);
}

void CategoryTreeModel::put(const CategoryKey &key)
{
    const Category *category = m_source.world().category(key);
    if (!category)
        return;
    auto &held = m_nodes[key];
    if (!held) {
        held = std::make_unique<Node>();
        held->key = key;
    }
    if (held->name.text() != category->name)
        held->name = PinyinKey(category->name);
    place(*held);
    const QModelIndex changed = indexOf(*held);
    Q_EMIT dataChanged(changed, changed);
    // Those that waited at the top for this one.
    for (const auto &[other, node] : m_nodes) {
        if (node->parent == m_root.get() && wantedParent(other) != m_root.get())
            place(*node);
    }
}

/// The node above in the world's tree; the root for none, for one not there yet, and where it would make a loop.
CategoryTreeModel::Node *CategoryTreeModel::wantedParent(const CategoryKey &key) const
{
    const Category *category = m_source.world().category(key);
    const auto above = category ? m_nodes.find(category->parent) : m_nodes.end();
    const auto self = m_nodes.find(key);
    if (above == m_nodes.end() || self == m_nodes.end() || above->second->isWithin(*self->second))
        return m_root.get();
    return above->second.get();
}

void CategoryTreeModel::place(Node &node)
{
    Node *to = wantedParent(node.key);
    if (to == node.parent)
        return;
    const size_t at = to->placeOf(node.key);
    if (!node.parent) {
        beginInsertRows(indexOf(*to), int(at), int(at));
        to->children.insert(to->children.begin() + ptrdiff_t(at), &node);
        node.parent = to;
        endInsertRows();
        return;
    }
    Node *from = node.parent;
    const size_t old = from->placeOf(node.key);
    LD_CHECK(beginMoveRows(indexOf(*from), int(old), int(old), indexOf(*to), int(at)), return);
    from->children.erase(from->children.begin() + ptrdiff_t(old));
    to->children.insert(to->children.begin() + ptrdiff_t(at), &node);
    node.parent = to;
    endMoveRows();
}

CategoryTreeModel::Node *CategoryTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex CategoryTreeModel::indexOf(const Node &node) const
{
    if (!node.parent)
        return {};
    return createIndex(int(node.parent->placeOf(node.key)), 0, &node);
}

QModelIndex CategoryTreeModel::indexOf(const CategoryKey &key) const
{
    const auto held = m_nodes.find(key);
    return held == m_nodes.end() ? QModelIndex() : indexOf(*held->second);
}

CategoryKey CategoryTreeModel::keyAt(const QModelIndex &index) const
{
    return nodeOf(index)->key;
}

int CategoryTreeModel::match(const QModelIndex &index, const QString &typed) const
{
    return nodeOf(index)->name.match(typed);
}

QModelIndex CategoryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)]);
}

QModelIndex CategoryTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeOf(child)->parent) : QModelIndex();
}

int CategoryTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int CategoryTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CategoryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = nodeOf(index);
    const Category *category = m_source.world().category(node->key);
    if (!category)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return category->name;
    case Qt::ToolTipRole:
    case GuidanceRole:
        return category->guidance;
    case KeyRole:
        return node->key.text();
    case PathRole:
        return m_source.world().categoryPath(node->key);
    case LevelRole:
        return int(category->level);
    case PoliceMatterRole:
        return category->policeMatter;
    case IsLeafRole:
        return node->children.empty();
    default:
        return {};
    }
}

QVariant CategoryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != 0 || orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return Tr::tr("Category");
}

QHash<int, QByteArray> CategoryTreeModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {KeyRole, "key"}, {NameRole, "name"}, {PathRole, "path"},
        {LevelRole, "level"}, {GuidanceRole, "guidance"}, {PoliceMatterRole, "policeMatter"}, {IsLeafRole, "isLeaf"}};
}

CategoryTreeProxy::CategoryTreeProxy(CategoryTreeModel &tree, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_tree(tree)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSourceModel(&tree);
}

void CategoryTreeProxy::setSearch(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    invalidateFilter();
}

bool CategoryTreeProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return m_tree.match(m_tree.index(sourceRow, 0, sourceParent), m_typed) > 0;
}

} // namespace liandong
