// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sampleworld.h"

#include "domain/command.h"

#include <random>

namespace liandong {

/// Commands, sensible and senseless, in an order that a seed decides; mostly about things that are there.
class RandomCommands
{
public:
    /// So many incidents are played with, numbered from 1.
    static constexpr quint32 kIncidents = 12;

    explicit RandomCommands(quint32 seed)
        : m_random(seed)
    { }

    /// About an incident.
    [[nodiscard]] Command next(const World &world);
    /// An administrator's edit of something that belongs to a unit; now and then it goes to another one.
    [[nodiscard]] EditRuleBook edit(const World &world);
    [[nodiscard]] Actor actor();
    [[nodiscard]] UnitKey unit();
    [[nodiscard]] quint32 below(quint32 end) { return quint32(m_random() % end); }

    /// The hash that every attachment names.
    [[nodiscard]] static QString fileHash();

private:
    [[nodiscard]] Command ofCallUpsAndAttachments(const World &world, const IncidentId &incident, const OrderId &order);
    [[nodiscard]] Command ofTheMap(const World &world, const IncidentId &incident);
    /// One that is there, or, where none is, any of so many.
    template <class Id, class Thing>
    [[nodiscard]] Id oneOf(const std::vector<Thing> &things, quint32 any)
    {
        return things.empty() ? sample::id<Id>(below(any)) : things[below(quint32(things.size()))].id;
    }
    [[nodiscard]] QString text() { return below(4) ? QStringLiteral("说明") : QString(); }
    [[nodiscard]] ThreeWayCallId aCall() { return sample::id<ThreeWayCallId>(below(10)); }
    /// Three in four times one that is not closed.
    [[nodiscard]] IncidentId anIncident(const World &world);
    /// Two in three times one that the order's life allows.
    [[nodiscard]] OrderState nextState(const World &world, const IncidentId &id, const OrderId &order);
    [[nodiscard]] OrderId anOrder(const World &world, const IncidentId &id);
    [[nodiscard]] Call call();
    [[nodiscard]] OpenIncident opening(const IncidentId &id);
    [[nodiscard]] GiveOrder giving(const IncidentId &incident);
    [[nodiscard]] AmendIncident amendment(const World &world, const IncidentId &id);

    std::mt19937 m_random;
    quint32 m_nextCall = 1;
    quint32 m_nextOrder = 1;
};

} // namespace liandong
