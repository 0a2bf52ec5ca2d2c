// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/itemfields.h"
#include "deskmodels/keyedrows.h"
#include "deskmodels/worldsource.h"

namespace liandong {

/// One member of an item as one log entry changed it; the entry that made the item is one row without a member.
struct ItemChange
{
    Sequence seq = 0;
    int part = 0; ///< among the members changed by that entry
    Instant at{};
    QString who;
    QString what;
    QString before;
    QString after;

    [[nodiscard]] std::pair<Sequence, int> key() const { return {-seq, part}; }
    friend bool operator==(const ItemChange &, const ItemChange &) = default;
};

/// Who changed an item, when, from what to what, newest first; asked of the service, live from then on.
class ItemHistoryModel : public KeyedRows<ItemChange>
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Before, After, ColumnCount };
    Q_ENUM(Column)

    explicit ItemHistoryModel(WorldSource &source, QObject *parent = nullptr);

    void show(const ItemName &item);
    [[nodiscard]] bool isFetching() const { return m_request != 0; }
    /// The counter-change of all members changed by the row's entry, based on how the item stands now; of the entry
    /// that made the item: retires it. Nothing where that would change nothing.
    [[nodiscard]] std::optional<EditRuleBook> undo(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The answer came, or none comes any more because the link is away.
    void fetched();

private:
    struct Step
    {
        LogEntry entry;
        RuleBookItem item;
    };

    void ask();
    void onFetched(const wire::ItemFetched &fetched);
    void add(const LogEntry &entry, const Event &event);
    void refresh();
    void addChanges(std::vector<ItemChange> &rows, size_t step) const;

    WorldSource &m_source;
    ItemName m_item;
    std::vector<Step> m_steps; ///< oldest first
    qint64 m_request = 0;
};

} // namespace liandong
