// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/incidentqueuemodel.h"

#include <QAbstractProxyModel>
#include <QStringList>

namespace liandong {

struct QueueFilter
{
    std::set<IncidentState> states{IncidentState::Open, IncidentState::InHand, IncidentState::Settled};
    bool mine = false;
    bool overdueOnly = false;
    bool escalatedOnly = false;
    CategoryKey category; ///< with everything below it; null: any
    QString text; ///< every word of it must occur

    friend bool operator==(const QueueFilter &, const QueueFilter &) = default;
};

/// The queue as people see it: overdue on top, then what nobody was sent to yet, then the nearest due, then the newest; or by a column. A changed row is
/// found and placed with O(log n) comparisons and moves as a move; selections stay through every filter.
class IncidentQueueProxy : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit IncidentQueueProxy(IncidentQueueModel &queue, QObject *parent = nullptr);
    ~IncidentQueueProxy() override;

    [[nodiscard]] const QueueFilter &filter() const { return m_filter; }
    void setFilter(const QueueFilter &filter);
    /// Column -1 is the default order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] int rowOf(const IncidentId &id) const;
    [[nodiscard]] std::optional<IncidentId> incidentAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry;
    using Entries = std::vector<Entry *>;

    [[nodiscard]] bool accepts(const QueueRow &row) const;
    [[nodiscard]] bool before(const Entry &a, const Entry &b) const;
    [[nodiscard]] Entry entryOf(const QueueRow &row) const;
    [[nodiscard]] size_t placeOf(const Entry &entry) const;
    void onRows(int first, int last, const QList<int> &roles);
    void onRow(const QueueRow &row, const QList<int> &roles);
    void insertEntry(const QueueRow &row);
    void removeEntry(const IncidentId &id);
    void moveEntry(Entry &entry, Entry now);
    void arrange();
    void dropRejected();
    void appendAccepted();
    void relayout(Entries order);
    void fill();

    IncidentQueueModel &m_queue;
    QueueFilter m_filter;
    QStringList m_words; ///< of the filter's text, folded
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::map<IncidentId, std::unique_ptr<Entry>> m_entries;
    Entries m_order;
    bool m_arranging = false; ///< m_order is not in order
};

} // namespace liandong
