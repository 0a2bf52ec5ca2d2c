// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alarmrules.h"
#include "alerts/bell.h"
#include "alerts/ringer.h"
#include "deskmodels/worldsource.h"
#include "deskui/map/ground.h"
#include "replica/replica.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>

namespace liandong {

/// What all panels of a seat share: the world, the incident being worked on, the way to ask for something, and the
/// line in which the desk speaks to its operator. GUI thread; the replica and the source outlive it.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(Replica &replica, WorldSource &source, QObject *parent = nullptr);

    [[nodiscard]] WorldSource &source() const { return m_source; }
    [[nodiscard]] const World &world() const { return m_source.world(); }
    [[nodiscard]] Replica &replica() const { return m_replica; }
    [[nodiscard]] Bell &bell() { return m_bell; }
    /// Beneath every map of this seat.
    [[nodiscard]] Ground &ground() { return m_ground; }
    [[nodiscard]] const AlarmRules &alarms() const { return m_alarms; }

    template <class Id>
    [[nodiscard]] Id newId() const
    {
        return m_replica.ids().make<Id>();
    }

    /// Called once with nothing when the command was carried out, with the refusal otherwise.
    using Answer = std::function<void(const std::optional<Refusal> &)>;
    /// Goes into the outbox at once. Without an `answer` of its own a refusal is told in the notice line.
    /// The answer is dropped when `guard` dies first.
    void submit(const Command &command, QObject *guard = nullptr, Answer answer = {});
    /// The same with a file that goes up first.
    void attach(
        const AddAttachment &attachment, const QByteArray &content, QObject *guard = nullptr, Answer answer = {});

    [[nodiscard]] const std::optional<IncidentId> &selected() const { return m_selected; }
    /// Null while none is selected or it has left the world.
    [[nodiscard]] const Incident *selectedIncident() const;
    /// The order that the order actions are about: the chosen one, or the only one that still moves.
    [[nodiscard]] const Order *selectedOrder() const;

public Q_SLOTS:
    void select(const std::optional<liandong::IncidentId> &incident);
    void selectOrder(const liandong::OrderId &order);
    void tell(const QString &text);
    void complain(const QString &text);

Q_SIGNALS:
    void selectionChanged();
    /// The selected incident changed by an event.
    void selectedChanged();
    void orderSelectionChanged();
    void notice(const QString &text, bool complaint);
    /// To be read whenever the operator looks: it stays until something else is told.
    void lastingNotice(const QString &text);
    /// Asked for by this desk, which also tells the answer.
    void submitted(const liandong::CommandId &command);

private:
    void await(const CommandId &command, QObject *guard, Answer &&answer);
    void onReturn(const AlarmCounts &missed);
    void onAnswer(const CommandId &command, const std::optional<Refusal> &refusal);

    struct Waiting
    {
        QPointer<QObject> guard;
        bool guarded = false;
        Answer answer;
    };

    Replica &m_replica;
    WorldSource &m_source;
    AlarmRules m_alarms;
    Bell m_bell;
    Ringer m_ringer;
    Ground m_ground;
    std::optional<IncidentId> m_selected;
    std::optional<OrderId> m_order;
    std::map<CommandId, Waiting> m_waiting;
};

} // namespace liandong
