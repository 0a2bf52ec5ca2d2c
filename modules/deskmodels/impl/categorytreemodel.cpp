// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/categorytreemodel.h"

#include "base/check.h"
#include "deskmodels/tr.h"

#include <QMimeData>

#include <algorithm>
#include <tuple>

namespace liandong {

using deskmodels::Tr;

namespace {
constexpr const char *kMimeType = "application/x-liandong-category";
}

struct CategoryTreeModel::Node
{
    CategoryKey key; ///< null for the invisible root
    Node *parent = nullptr;
    std::vector<Node *> children; ///< by rank
    PinyinKey name;
    int order = 0;

    [[nodiscard]] auto rank() const { return std::tie(order, name.sortKey(), key); }
    [[nodiscard]] size_t rowOf(const Node &child) const
    {
        return size_t(std::ranges::find(children, &child) - children.begin());
    }
    /// Its row were it to stand here, itself not counted.
    [[nodiscard]] size_t rowFor(const Node &child) const
    {
        return size_t(std::ranges::count_if(
            children, [&](const Node *other) { return other != &child && other->rank() < child.rank(); }));
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
    held->order = category->order;
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
    const size_t at = to->rowFor(node);
    if (!node.parent) {
        beginInsertRows(indexOf(*to), int(at), int(at));
        to->children.insert(to->children.begin() + ptrdiff_t(at), &node);
        node.parent = to;
        endInsertRows();
        return;
    }
    Node *from = node.parent;
    const size_t old = from->rowOf(node);
    if (to == from && at == old)
        return;
    const size_t before = to == from && at > old ? at + 1 : at;
    LD_CHECK(beginMoveRows(indexOf(*from), int(old), int(old), indexOf(*to), int(before)), return);
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
    return createIndex(int(node.parent->rowOf(node)), 0, &node);
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
    case ItemKeyRole:
        return node->key.text();
    case ItemRetiredRole:
        return category->retired;
    case ItemSearchRole:
        return QStringList(QStringList{category->name} + QStringList(category->words.begin(), category->words.end()))
            .join(u'\n');
    case ItemTitleRole:
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
        {LevelRole, "level"}, {GuidanceRole, "guidance"}, {PoliceMatterRole, "policeMatter"}, {IsLeafRole, "isLeaf"},
        {ItemRetiredRole, "retired"}};
}

Qt::ItemFlags CategoryTreeModel::flags(const QModelIndex &index) const
{
    return QAbstractItemModel::flags(index) | Qt::ItemIsDropEnabled
        | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList CategoryTreeModel::mimeTypes() const
{
    return {QString::fromLatin1(kMimeType)};
}

QMimeData *CategoryTreeModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(QString::fromLatin1(kMimeType), keyAt(indexes.front()).text().toUtf8());
    return data;
}

bool CategoryTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const CategoryKey moved(QString::fromUtf8(data->data(QString::fromLatin1(kMimeType))));
    const std::vector<Node *> &siblings = nodeOf(parent)->children;
    const bool between = row >= 0 && size_t(row) < siblings.size();
    if (m_nodes.contains(moved))
        Q_EMIT dropped(moved, keyAt(parent), between ? siblings[size_t(row)]->key : CategoryKey());
    return false;
}

} // namespace liandong
