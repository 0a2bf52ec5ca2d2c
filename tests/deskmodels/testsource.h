// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/worldsource.h"
#include "support/manualclock.h"
#include "support/sampleworld.h"

#include <map>

namespace liandong {

/// A seat without a service: commands are decided here and each event is told as a Replica would. Time stands until
/// moved.
class TestSource : public WorldSource
{
    Q_OBJECT

public:
    TestSource();

    [[nodiscard]] const World &world() const override { return m_world; }
    [[nodiscard]] Instant serviceNow() const override { return clock.now(); }
    [[nodiscard]] LinkState linkState() const override { return m_link; }
    [[nodiscard]] const Actor &actor() const override { return self; }
    [[nodiscard]] const QString &seat() const override { return m_seat; }
    [[nodiscard]] const std::deque<LogEntry> &recentEntries() const override { return m_entries; }
    [[nodiscard]] std::optional<Event> eventOf(const LogEntry &entry) const override;
    [[nodiscard]] const std::vector<wire::PresentSeat> &present() const override { return m_present; }
    [[nodiscard]] int session() const override { return 1; }
    [[nodiscard]] const std::vector<PendingCommand> &pending() const override { return m_pending; }
    qint64 searchHistory(const QString &text, int limit) override;
    qint64 fetchIncident(const IncidentId &incident) override;
    qint64 fetchItem(const ItemName &item) override;

    /// As somebody else at another seat; the running test fails where it is refused.
    void others(const Command &command) { tell(command, other, QStringLiteral("席位 2")); }
    /// As the person at this seat.
    void own(const Command &command) { tell(command, self, m_seat); }
    void tell(const Command &command, const Actor &actor, const QString &seat);
    /// Applied and told without deciding.
    void happen(const Event &event);

    // The everyday commands, by others; incident n has order n. Every number comes a second later than the one before.
    void open(quint32 n);
    void give(quint32 n);
    void advance(quint32 n, OrderState to, const QString &reason = {});
    /// Opens, orders and brings order n as far as said.
    void bring(quint32 n, OrderState to);
    void playThrough(quint32 n);

    void replace(const World &world);
    void setLink(LinkState link);
    /// The answer to the last fetchItem(): every entry so far that put it.
    void answerItem();
    void setPresent(std::vector<wire::PresentSeat> seats);
    void setPending(std::vector<PendingCommand> pending);

    [[nodiscard]] const Incident &incident(quint32 n) const { return m_world.incidents.at(sample::id<IncidentId>(n)); }

    ManualClock clock;
    Actor self = sample::theOperator();
    Actor other{QStringLiteral("值班员二"), Role::Administrator, {}};
    qint64 lastRequest = 0;
    QString lastSearch;

private:
    void take(const Event &event, const Actor &actor, const QString &seat);

    World m_world = sample::world();
    QString m_seat = QStringLiteral("席位 1");
    LinkState m_link = LinkState::Live;
    std::deque<LogEntry> m_entries;
    std::map<Sequence, Event> m_events;
    std::vector<wire::PresentSeat> m_present;
    std::vector<PendingCommand> m_pending;
    ItemName m_asked;
};

} // namespace liandong
