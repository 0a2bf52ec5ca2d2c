// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/incidentqueuemodel.h"
#include "deskmodels/keyedrows.h"
#include "deskmodels/later.h"
#include "deskmodels/worldsource.h"

#include <QTimer>

namespace liandong {

struct CallUpRow
{
    CallUpId id;
    IncidentId incident;
    QString what; ///< with how many
    QString unit;
    QString state;
    QString number; ///< of the incident
    std::optional<Instant> dueAt;
    DeadlineCondition condition = DeadlineCondition::None;

    [[nodiscard]] const CallUpId &key() const { return id; }
    friend bool operator==(const CallUpRow &, const CallUpRow &) = default;
};

/// Every call-up of equipment that is still out, what is due first in front, on the service's clock.
class CallUpsModel : public KeyedRows<CallUpRow>
{
    Q_OBJECT

public:
    enum Column { Remaining, What, UnitColumn, State, Number, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        IncidentRole = Qt::UserRole + 1, ///< IncidentId
        RemainingRole, ///< whole seconds, negative when over; invalid where nothing is due
        ConditionRole ///< DeadlineCondition
    };
    Q_ENUM(Role)

    explicit CallUpsModel(const WorldSource &source, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// One second passed; called by an own timer.
    void tick();

private:
    void reload();

    const WorldSource &m_source;
    Later m_reload;
    QTimer m_seconds;
};

/// Missed behind the moment it waits for, Warning in the last ten minutes before it.
[[nodiscard]] DeadlineCondition conditionOf(const CallUp &callUp, Instant now);
/// "水泵 × 2".
[[nodiscard]] QString callUpText(const CallUp &callUp);

} // namespace liandong
