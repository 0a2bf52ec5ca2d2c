// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/worldsource.h"

namespace liandong {

/// The real one. The replica outlives it.
class ReplicaSource final : public WorldSource
{
    Q_OBJECT

public:
    explicit ReplicaSource(Replica &replica, QObject *parent = nullptr);

    [[nodiscard]] const World &world() const override;
    [[nodiscard]] Instant serviceNow() const override;
    [[nodiscard]] LinkState linkState() const override;
    [[nodiscard]] const Actor &actor() const override;
    [[nodiscard]] const QString &seat() const override;
    [[nodiscard]] const std::deque<LogEntry> &recentEntries() const override;
    [[nodiscard]] std::optional<Event> eventOf(const LogEntry &entry) const override;
    [[nodiscard]] const std::vector<wire::PresentSeat> &present() const override;
    [[nodiscard]] int session() const override;
    [[nodiscard]] const std::vector<PendingCommand> &pending() const override;
    qint64 searchHistory(const QString &text, int limit) override;
    qint64 fetchIncident(const IncidentId &incident) override;
    qint64 fetchItem(const ItemName &item) override;

private:
    Replica &m_replica;
};

} // namespace liandong
