// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/incidentqueuemodel.h"
#include "domain/deadlines.h"

#include <limits>

namespace liandong {

/// Every running deadline, most urgent first, on the service's clock.
class CountdownModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Remaining, Kind, UnitColumn, Number, PlaceColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        IncidentRole = Qt::UserRole + 1, ///< IncidentId
        OrderRole, ///< OrderId
        KindRole, ///< DeadlineKind
        KindTextRole,
        UnitKeyRole, ///< text of the key
        UnitRole, ///< name
        NumberRole,
        PlaceRole,
        StartedAtRole, ///< ms since the epoch
        DueAtRole,
        RemainingRole, ///< whole seconds, negative when over
        RemainingTextRole, ///< "4:59"
        ShareRole, ///< 0 … 1 of the time that has passed
        ConditionRole ///< DeadlineCondition
    };
    Q_ENUM(Role)

    explicit CountdownModel(const WorldSource &source, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Only these rows tell their remaining time each second; everything until a view says so. Changes of condition are
    /// always told.
    void setVisibleRows(int first, int last);
    [[nodiscard]] int missedCount() const { return m_missed; }
    /// One second passed; called by an own timer.
    void tick();

Q_SIGNALS:
    void missedCountChanged(int count);

private:
    /// A deadline of an order by when it is due: the order of the rows.
    using Key = std::tuple<Instant, OrderId, DeadlineKind>;

    struct Row
    {
        RunningDeadline running;
        QString unit;
        QString number;
        QString place;
        DeadlineCondition condition = DeadlineCondition::Running;

        [[nodiscard]] Key key() const { return {running.deadline.dueAt, running.order, running.deadline.kind}; }
    };

    void reload();
    void onEntry(const Event &event);
    void refresh(const IncidentId &id);
    void refreshNames();
    void putRow(Row row);
    void removeRow(const Key &key);
    void afterChange();
    void touch(int first, int last, const QList<int> &roles = {});
    [[nodiscard]] Row rowOf(const Incident &incident, const Order &order, const Deadline &deadline) const;
    [[nodiscard]] std::vector<Row> rowsOf(const IncidentId &id) const;
    [[nodiscard]] size_t placeOf(const Key &key) const;
    [[nodiscard]] double shareOf(const Deadline &deadline) const;
    [[nodiscard]] QVariant cellText(const Row &row, int column) const;

    const WorldSource &m_source;
    std::vector<Row> m_rows; ///< by key
    std::map<IncidentId, std::vector<Key>> m_byIncident;
    int m_firstVisible = 0;
    int m_lastVisible = std::numeric_limits<int>::max();
    int m_missed = 0;
    QTimer m_timer;
    Later m_names;
};

} // namespace liandong
