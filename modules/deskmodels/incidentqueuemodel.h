// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/later.h"
#include "deskmodels/worldsource.h"

#include <QAbstractTableModel>

#include <map>
#include <set>

namespace liandong {

/// What this seat has not looked at yet.
enum class News { Seen, Changed, New };

/// The running deadline of an incident that is due first; excused ones are left aside.
struct UrgentDeadline
{
    OrderId order;
    UnitKey unit;
    DeadlineKind kind = DeadlineKind::Arrival;
    Instant warnAt{};
    Instant dueAt{};

    friend bool operator==(const UrgentDeadline &, const UrgentDeadline &) = default;
};

enum class DeadlineCondition { None, Running, Warning, Missed, Excused };

/// One line of the queue: what is shown, sorted and searched, taken from the incident once per change.
struct QueueRow
{
    IncidentId id;
    QString number;
    IncidentKind kind = IncidentKind::Linkage;
    IncidentState state = IncidentState::Open;
    Level level = Level::Ordinary;
    CategoryKey category;
    QString categoryPath;
    QString place;
    AreaClass areaClass = AreaClass::Urban;
    Instant openedAt{};
    int calls = 0;
    int standingOrders = 0; ///< neither declined, withdrawn nor accepted
    QString orders; ///< "自来水 departed, 城管 given"
    std::optional<UrgentDeadline> urgent;
    DeadlineCondition condition = DeadlineCondition::None;
    bool escalated = false; ///< and the linkage office has not answered
    bool mine = false; ///< opened or ordered by this seat's person; for a duty room, ordered to its unit
    QString searchText; ///< folded: number, callers, place, category, units, narrative

    friend bool operator==(const QueueRow &, const QueueRow &) = default;
};

/// Every incident the world holds, in the order of their ids; IncidentQueueProxy gives the order and choice people see.
/// One event touches the rows it is about; a deadline that passes touches its own row.
class IncidentQueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, State, LevelColumn, Category, PlaceColumn, Opened, Orders, Due, Calls, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        IdRole = Qt::UserRole + 1, ///< IncidentId
        NumberRole,
        KindRole, ///< IncidentKind, as int like the other enums
        StateRole,
        LevelRole,
        CategoryKeyRole, ///< text of the key
        CategoryPathRole,
        PlaceRole,
        AreaClassRole,
        OpenedAtRole, ///< ms since the epoch, service clock
        CallsRole,
        StandingOrdersRole,
        OrdersRole,
        HasDeadlineRole,
        DueAtRole, ///< ms since the epoch; 0 without a deadline
        DeadlineKindRole,
        DeadlineUnitRole, ///< short name
        ConditionRole, ///< DeadlineCondition
        RemainingRole, ///< seconds now, negative when over; no dataChanged each second, see CountdownModel
        EscalatedRole,
        MineRole,
        NewsRole ///< News
    };
    Q_ENUM(Role)

    explicit IncidentQueueModel(const WorldSource &source, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// -1 for an incident that is not here.
    [[nodiscard]] int rowOf(const IncidentId &id) const;
    [[nodiscard]] const QueueRow &row(int row) const { return *m_rows[size_t(row)]; }
    [[nodiscard]] const WorldSource &source() const { return m_source; }
    [[nodiscard]] News newsOf(const IncidentId &id) const;
    [[nodiscard]] int newsCount() const { return int(m_news.size()); }

    /// The incident on this seat's screen: seen now, and as long as it is shown.
    void setShown(const std::optional<IncidentId> &id);

    /// Looks at the clock: rows whose deadline passed change. An own timer calls it at the next crossing.
    void checkClock();

Q_SIGNALS:
    void newsChanged();

private:
    using Crossing = std::pair<Instant, IncidentId>;

    void reload();
    void onEntry(const LogEntry &entry, const Event &event);
    void refresh(const IncidentId &id);
    void refreshAll();
    void insertRow(size_t at, QueueRow row);
    void removeRow(size_t at);
    void replaceRow(size_t at, QueueRow row);
    void dropVanished();
    void noteNews(const LogEntry &entry, const Event &event, const IncidentId &id);
    void setNews(const IncidentId &id, News news);
    void watchCrossing(const QueueRow &row);
    void unwatchCrossing(const IncidentId &id);
    void armTimer();
    void touch(int row, const QList<int> &roles = {});
    [[nodiscard]] size_t lowerBound(const IncidentId &id) const;
    [[nodiscard]] QVariant cellText(const QueueRow &row, int column) const;

    const WorldSource &m_source;
    std::vector<std::unique_ptr<QueueRow>> m_rows; ///< by id
    std::set<IncidentId> m_closed; ///< of the rows: the only ones that may leave the world
    std::map<IncidentId, News> m_news; ///< without the seen ones
    std::optional<IncidentId> m_shown;
    std::set<Crossing> m_crossings;
    std::map<IncidentId, Instant> m_watched;
    QTimer m_timer;
    Later m_names; ///< rows again after names in the rule book changed
};

/// The rows as they follow from an incident; `now` decides the condition.
[[nodiscard]] QueueRow queueRowOf(const World &world, const Incident &incident, const Actor &actor, Instant now);
/// Of the deadlines that run and are not excused, the one due first.
[[nodiscard]] std::optional<UrgentDeadline> urgentDeadlineOf(const Incident &incident);
/// None for what does not run any more.
[[nodiscard]] DeadlineCondition conditionOf(const Deadline &deadline, Instant now);
[[nodiscard]] DeadlineCondition conditionOf(const std::optional<UrgentDeadline> &urgent, Instant now);

} // namespace liandong
