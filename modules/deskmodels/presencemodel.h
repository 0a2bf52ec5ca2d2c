// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/worldsource.h"

namespace liandong {

struct PresenceRow
{
    int session = 0;
    QString seat;
    QString name;
    QString role;
    QString unit; ///< of a duty room
    std::optional<IncidentId> looking;
    QString lookingNumber;
    Instant since{};
    bool self = false;

    [[nodiscard]] int key() const { return session; }
    friend bool operator==(const PresenceRow &, const PresenceRow &) = default;
};

/// Who else is here, and at which incident; this seat first.
class PresenceModel : public KeyedRows<PresenceRow>
{
    Q_OBJECT

public:
    enum Column { Seat, Name, RoleColumn, Looking, Since, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        SessionRole = Qt::UserRole + 1,
        SeatRole,
        NameRole,
        RoleTextRole,
        LookingRole, ///< IncidentId, invalid for none
        LookingNumberRole,
        SinceRole, ///< ms since the epoch
        SelfRole
    };
    Q_ENUM(Role)

    explicit PresenceModel(const WorldSource &source, QObject *parent = nullptr);

    /// Others who look at the incident now, "席位 2 李四, 席位 3 王五"; empty for nobody.
    [[nodiscard]] QString othersAt(const IncidentId &incident) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void reload();

    const WorldSource &m_source;
};

} // namespace liandong
