// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/incidentqueueproxy.h"

#include "base/check.h"
#include "deskmodels/impl/rolevalues.h"

#include <algorithm>

namespace liandong {

namespace {

enum class Group { Missed, WithoutOrder, Running, Waiting, Closed };

bool isWithin(const World &world, const CategoryKey &category, const CategoryKey &ancestor)
{
    CategoryKey key = category;
    // No sound tree is deeper; a loop ends here too.
    for (int depth = 0; depth < 32 && !key.isNull(); ++depth) {
        if (key == ancestor)
            return true;
        const Category *node = world.category(key);
        key = node ? node->parent : CategoryKey();
    }
    return false;
}

} // namespace

/// A row's place in the order, as it was when it was last placed: so it is found again after its values changed.
struct IncidentQueueProxy::Entry
{
    IncidentId id;
    qint64 sortNumber = 0; ///< by the chosen column
    QString sortText;
    Group group = Group::Waiting;
    Instant dueAt{};
    Instant openedAt{};
};

IncidentQueueProxy::IncidentQueueProxy(IncidentQueueModel &queue, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_queue(queue)
{
    setSourceModel(&queue);
    connect(&queue, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&queue, &QAbstractItemModel::modelReset, this, [this] {
        fill();
        endResetModel();
    });
    connect(&queue, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row) {
            if (accepts(m_queue.row(row)))
                insertEntry(m_queue.row(row));
        }
    });
    connect(&queue, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            removeEntry(m_queue.row(row).id);
    });
    connect(&queue, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) {
            onRows(topLeft.row(), bottomRight.row(), roles);
        });
    fill();
}

IncidentQueueProxy::~IncidentQueueProxy() = default;

bool IncidentQueueProxy::accepts(const QueueRow &row) const
{
    if (!m_filter.states.contains(row.state) || (m_filter.mine && !row.mine)
        || (m_filter.overdueOnly && row.condition != DeadlineCondition::Missed)
        || (m_filter.escalatedOnly && !row.escalated))
        return false;
    if (!m_filter.category.isNull() && !isWithin(m_queue.source().world(), row.category, m_filter.category))
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) { return row.searchText.contains(word); });
}

bool IncidentQueueProxy::before(const Entry &a, const Entry &b) const
{
    if (a.sortNumber != b.sortNumber)
        return (a.sortNumber < b.sortNumber) == (m_sortOrder == Qt::AscendingOrder);
    if (const int text = a.sortText.compare(b.sortText); text != 0)
        return (text < 0) == (m_sortOrder == Qt::AscendingOrder);
    if (a.group != b.group)
        return a.group < b.group;
    if (a.dueAt != b.dueAt)
        return a.dueAt < b.dueAt;
    if (a.openedAt != b.openedAt)
        return a.openedAt > b.openedAt;
    return a.id > b.id;
}

IncidentQueueProxy::Entry IncidentQueueProxy::entryOf(const QueueRow &row) const
{
    Entry entry;
    entry.id = row.id;
    entry.openedAt = row.openedAt;
    if (row.urgent)
        entry.dueAt = row.urgent->dueAt;
    if (row.condition == DeadlineCondition::Missed)
        entry.group = Group::Missed;
    else if (row.kind == IncidentKind::Linkage && row.state == IncidentState::Open && row.standingOrders == 0)
        entry.group = Group::WithoutOrder;
    else if (row.urgent)
        entry.group = Group::Running;
    else if (row.state == IncidentState::Closed)
        entry.group = Group::Closed;
    switch (m_sortColumn) {
    case IncidentQueueModel::Number:
        entry.sortText = row.number;
        break;
    case IncidentQueueModel::State:
        entry.sortNumber = qint64(row.state);
        break;
    case IncidentQueueModel::LevelColumn:
        entry.sortNumber = qint64(row.level);
        break;
    case IncidentQueueModel::Category:
        entry.sortText = row.categoryPath;
        break;
    case IncidentQueueModel::PlaceColumn:
        entry.sortText = row.place;
        break;
    case IncidentQueueModel::Opened:
        entry.sortNumber = msOf(row.openedAt);
        break;
    case IncidentQueueModel::Orders:
        entry.sortNumber = row.standingOrders;
        break;
    case IncidentQueueModel::Due:
        entry.sortNumber = row.urgent ? msOf(row.urgent->dueAt) : std::numeric_limits<qint64>::max();
        break;
    case IncidentQueueModel::Calls:
        entry.sortNumber = row.calls;
        break;
    default:
        break;
    }
    return entry;
}

size_t IncidentQueueProxy::placeOf(const Entry &entry) const
{
    const auto isBefore = [this](const Entry *a, const Entry *b) { return before(*a, *b); };
    const auto found
        = m_arranging ? std::ranges::find(m_order, &entry) : std::ranges::lower_bound(m_order, &entry, isBefore);
    return size_t(found - m_order.begin());
}

void IncidentQueueProxy::fill()
{
    m_order.clear();
    m_entries.clear();
    for (int row = 0; row < m_queue.rowCount(); ++row) {
        if (accepts(m_queue.row(row))) {
            auto &entry = m_entries[m_queue.row(row).id];
            entry = std::make_unique<Entry>(entryOf(m_queue.row(row)));
            m_order.push_back(entry.get());
        }
    }
    std::ranges::sort(m_order, [this](const Entry *a, const Entry *b) { return before(*a, *b); });
}

void IncidentQueueProxy::onRows(int first, int last, const QList<int> &roles)
{
    for (int row = first; row <= last; ++row)
        onRow(m_queue.row(row), roles);
}

void IncidentQueueProxy::onRow(const QueueRow &row, const QList<int> &roles)
{
    const auto held = m_entries.find(row.id);
    if (!accepts(row)) {
        if (held != m_entries.end())
            removeEntry(row.id);
        return;
    }
    if (held == m_entries.end()) {
        insertEntry(row);
        return;
    }
    moveEntry(*held->second, entryOf(row));
    const int at = int(placeOf(*held->second));
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1), roles);
}

void IncidentQueueProxy::insertEntry(const QueueRow &row)
{
    auto entry = std::make_unique<Entry>(entryOf(row));
    const size_t at = placeOf(*entry);
    beginInsertRows({}, int(at), int(at));
    m_order.insert(m_order.begin() + ptrdiff_t(at), entry.get());
    m_entries[row.id] = std::move(entry);
    endInsertRows();
}

void IncidentQueueProxy::removeEntry(const IncidentId &id)
{
    const auto held = m_entries.find(id);
    if (held == m_entries.end())
        return;
    const size_t at = placeOf(*held->second);
    LD_CHECK(at < m_order.size() && m_order[at] == held->second.get(), return);
    beginRemoveRows({}, int(at), int(at));
    m_order.erase(m_order.begin() + ptrdiff_t(at));
    m_entries.erase(held);
    endRemoveRows();
}

void IncidentQueueProxy::moveEntry(Entry &entry, Entry now)
{
    const auto isBefore = [this](const Entry *a, const Entry *b) { return before(*a, *b); };
    const auto from = m_order.begin() + ptrdiff_t(placeOf(entry));
    LD_CHECK(from != m_order.end() && *from == &entry, return);
    auto to = std::lower_bound(m_order.begin(), from, &now, isBefore);
    if (to == from)
        to = std::lower_bound(from + 1, m_order.end(), &now, isBefore);
    if (to == from + 1) {
        entry = std::move(now);
        return;
    }
    beginMoveRows({}, int(from - m_order.begin()), int(from - m_order.begin()), {}, int(to - m_order.begin()));
    entry = std::move(now);
    if (to < from)
        std::rotate(to, from, from + 1);
    else
        std::rotate(from, from + 1, to);
    endMoveRows();
}

void IncidentQueueProxy::setFilter(const QueueFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = filter.text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    arrange();
}

void IncidentQueueProxy::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

/// Another filter or order: at most one removal, one insertion and two changes of layout, however many rows there are.
void IncidentQueueProxy::arrange()
{
    m_arranging = true;
    dropRejected();
    for (Entry *entry : m_order)
        *entry = entryOf(m_queue.row(m_queue.rowOf(entry->id)));
    appendAccepted();
    Entries order = m_order;
    std::ranges::sort(order, [this](const Entry *a, const Entry *b) { return before(*a, *b); });
    relayout(std::move(order));
    m_arranging = false;
}

void IncidentQueueProxy::dropRejected()
{
    Entries order = m_order;
    const auto rejected = std::ranges::stable_partition(
        order, [this](const Entry *entry) { return accepts(m_queue.row(m_queue.rowOf(entry->id))); });
    const auto kept = order.size() - rejected.size();
    if (rejected.empty())
        return;
    relayout(std::move(order));
    beginRemoveRows({}, int(kept), int(m_order.size()) - 1);
    for (size_t at = kept; at < m_order.size(); ++at)
        m_entries.erase(IncidentId(m_order[at]->id));
    m_order.resize(kept);
    endRemoveRows();
}

void IncidentQueueProxy::appendAccepted()
{
    std::vector<std::unique_ptr<Entry>> fresh;
    for (int row = 0; row < m_queue.rowCount(); ++row) {
        if (!m_entries.contains(m_queue.row(row).id) && accepts(m_queue.row(row)))
            fresh.push_back(std::make_unique<Entry>(entryOf(m_queue.row(row))));
    }
    if (fresh.empty())
        return;
    beginInsertRows({}, int(m_order.size()), int(m_order.size() + fresh.size()) - 1);
    for (auto &entry : fresh) {
        m_order.push_back(entry.get());
        m_entries[IncidentId(m_order.back()->id)] = std::move(entry);
    }
    endInsertRows();
}

void IncidentQueueProxy::relayout(Entries order)
{
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    if (!before.isEmpty()) {
        QHash<const Entry *, int> rows;
        for (size_t at = 0; at < order.size(); ++at)
            rows.insert(order[at], int(at));
        for (const QModelIndex &old : before)
            after.append(createIndex(rows.value(m_order[size_t(old.row())]), old.column()));
    }
    m_order = std::move(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int IncidentQueueProxy::rowOf(const IncidentId &id) const
{
    const auto held = m_entries.find(id);
    return held == m_entries.end() ? -1 : int(placeOf(*held->second));
}

std::optional<IncidentId> IncidentQueueProxy::incidentAt(int row) const
{
    if (row < 0 || row >= int(m_order.size()))
        return std::nullopt;
    return m_order[size_t(row)]->id;
}

int IncidentQueueProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int IncidentQueueProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(IncidentQueueModel::ColumnCount);
}

QModelIndex IncidentQueueProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex IncidentQueueProxy::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex IncidentQueueProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= int(m_order.size()))
        return {};
    return m_queue.index(m_queue.rowOf(m_order[size_t(proxyIndex.row())]->id), proxyIndex.column());
}

QModelIndex IncidentQueueProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const int row = rowOf(m_queue.row(sourceIndex.row()).id);
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

QVariant IncidentQueueProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_queue.headerData(section, orientation, role);
}

} // namespace liandong
