// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recogniser.h"
#include "replica/replica.h"

#include <QObject>

namespace liandong {

/// Where models and presenters get the world from: a seat's Replica behind ReplicaSource, or a test that applies events
/// itself. The same promises as the Replica's: signals arrive after the world has changed, one per entry; GUI thread.
class WorldSource : public QObject
{
    Q_OBJECT

public:
    explicit WorldSource(QObject *parent = nullptr);

    [[nodiscard]] virtual const World &world() const = 0;
    /// Of the rule book as it stands.
    [[nodiscard]] const Recogniser &recogniser() const;
    [[nodiscard]] virtual Instant serviceNow() const = 0;
    [[nodiscard]] virtual LinkState linkState() const = 0;
    [[nodiscard]] virtual const Actor &actor() const = 0;
    [[nodiscard]] virtual const QString &seat() const = 0;
    /// The newest entries, oldest first.
    [[nodiscard]] virtual const std::deque<LogEntry> &recentEntries() const = 0;
    /// What an entry says; nothing for a kind this program does not know yet.
    [[nodiscard]] virtual std::optional<Event> eventOf(const LogEntry &entry) const = 0;
    [[nodiscard]] virtual const std::vector<wire::PresentSeat> &present() const = 0;
    [[nodiscard]] virtual int session() const = 0;
    [[nodiscard]] virtual const std::vector<PendingCommand> &pending() const = 0;

    /// Answered by historyFound() / incidentFetched() with the same request number; never while the link is away.
    virtual qint64 searchHistory(const QString &text, int limit) = 0;
    virtual qint64 fetchIncident(const IncidentId &incident) = 0;
    /// Answered by itemFetched().
    virtual qint64 fetchItem(const ItemName &item) = 0;

Q_SIGNALS:
    void worldReplaced();
    void entryApplied(const liandong::LogEntry &entry, const liandong::Event &event);
    void linkStateChanged(liandong::LinkState state);
    void presenceChanged();
    void pendingChanged();
    void answered(const liandong::CommandId &command, const std::optional<liandong::Refusal> &refusal);
    void historyFound(const liandong::wire::HistoryFound &found);
    void incidentFetched(const liandong::wire::IncidentFetched &fetched);
    void itemFetched(const liandong::wire::ItemFetched &fetched);

private:
    mutable std::optional<Recogniser> m_recogniser; ///< made when it is asked for
};

} // namespace liandong
