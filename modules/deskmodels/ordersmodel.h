// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/incidentqueuemodel.h"
#include "deskmodels/keyedrows.h"
#include "deskmodels/orderlife.h"

namespace liandong {

struct OrderRow
{
    OrderId id;
    UnitKey unit;
    QString unitName;
    OrderState state = OrderState::Given;
    QString dutyPhone;
    QString instruction;
    Instant givenAt{};
    QString lastStep; ///< "14:05 arrived, reported by 王五"
    QString replaces; ///< name of the unit it stands in for
    std::optional<Deadline> deadline; ///< running, due first
    DeadlineCondition condition = DeadlineCondition::None;
    int missed = 0; ///< deadlines missed and not excused, running ones included
    int openUrgings = 0; ///< not answered
    bool mayAct = false; ///< a step is permitted to this actor now

    [[nodiscard]] const OrderId &key() const { return id; }
    friend bool operator==(const OrderRow &, const OrderRow &) = default;
};

/// The orders of one incident, in the order they were given.
class OrdersModel : public KeyedRows<OrderRow>
{
    Q_OBJECT

public:
    enum Column { UnitColumn, State, Due, Phone, Given, LastStep, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        IdRole = Qt::UserRole + 1, ///< OrderId
        UnitKeyRole,
        UnitRole,
        StateRole,
        StateTextRole,
        PhoneRole,
        InstructionRole,
        GivenAtRole,
        LastStepRole,
        ReplacesRole,
        DeadlineKindRole,
        DueAtRole,
        RemainingRole,
        RemainingTextRole,
        ConditionRole,
        MissedRole,
        OpenUrgingsRole,
        MayActRole
    };
    Q_ENUM(Role)

    explicit OrdersModel(const WorldSource &source, QObject *parent = nullptr);

    void setIncident(const std::optional<IncidentId> &incident);
    /// Orders of an incident that the world no longer holds (IncidentDetail::isFromStore()).
    void showStored(const Incident &incident);
    [[nodiscard]] const std::optional<IncidentId> &incident() const { return m_incident; }
    /// Null where the order has gone or the row does not exist.
    [[nodiscard]] const Order *order(int row) const;
    /// Empty stages for a row that does not exist.
    [[nodiscard]] OrderLife life(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// One second passed; called by an own timer while a deadline runs.
    void tick();

private:
    void refresh();
    [[nodiscard]] const Incident *shownIncident() const;
    [[nodiscard]] OrderRow rowOf(const Incident &incident, const Order &order) const;
    [[nodiscard]] QVariant cellText(const OrderRow &row, int column) const;

    const WorldSource &m_source;
    std::optional<IncidentId> m_incident;
    std::optional<Incident> m_stored;
    QTimer m_timer;
    Later m_names;
};

} // namespace liandong
