// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/worldsource.h"

#include <map>
#include <set>

namespace liandong {

enum class PendingState { Waiting, Sent, Refused };

struct PendingRow
{
    CommandId id;
    QString text;
    std::optional<IncidentId> incident;
    QString number; ///< "New" for an incident that the service has not numbered yet
    Instant madeAt{};
    PendingState state = PendingState::Waiting;
    QString refusal;

    [[nodiscard]] const CommandId &key() const { return id; }
    friend bool operator==(const PendingRow &, const PendingRow &) = default;
};

/// The outbox: what the service has not confirmed, and what it refused until somebody has seen it.
class PendingModel : public KeyedRows<PendingRow>
{
    Q_OBJECT

public:
    enum Column { Text, Number, MadeAt, State, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        IdRole = Qt::UserRole + 1, ///< CommandId
        TextRole,
        IncidentRole,
        NumberRole,
        MadeAtRole, ///< ms since the epoch
        StateRole, ///< PendingState
        RefusalRole
    };
    Q_ENUM(Role)

    explicit PendingModel(const WorldSource &source, QObject *parent = nullptr);

    [[nodiscard]] int waitingCount() const;
    [[nodiscard]] int refusedCount() const;
    /// A refused command was read by a person.
    void dismiss(const CommandId &id);
    /// Somebody is being told about this command's answer already; a refusal makes no row.
    void keepSilent(const CommandId &id);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countsChanged();

private:
    void reload();
    void onAnswered(const CommandId &command, const std::optional<Refusal> &refusal);
    void show(std::vector<PendingRow> rows);

    const WorldSource &m_source;
    std::set<CommandId> m_silent;
    std::map<CommandId, PendingRow> m_left; ///< out of the outbox, answer not yet heard
};

} // namespace liandong
