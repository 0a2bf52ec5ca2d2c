// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/checks.h"

#include "domain/apply.h"
#include "domain/transitions.h"

namespace liandong::rules {

Checks &Checks::that(bool holds, RefusalReason reason, QLatin1StringView field, const QString &current)
{
    if (!holds && !m_objection)
        m_objection = Refusal{reason, m_subject, field, current};
    return *this;
}

Checks &Checks::neededText(QLatin1StringView field, const QString &text)
{
    return that(!isBlank(text), RefusalReason::NeedsText, field).text(field, text);
}

Checks &Checks::neededReason(QLatin1StringView field, const QString &text)
{
    return that(!isBlank(text), RefusalReason::NeedsReason, field).text(field, text);
}

Checks &Checks::limit(QLatin1StringView field, const QString &text, qsizetype atMost)
{
    return that(text.size() <= atMost, RefusalReason::TooLong, field, QString::number(atMost));
}

Found<const Incident *> findIncident(const World &world, const IncidentId &id)
{
    if (const Incident *incident = world.incident(id))
        return incident;
    return refuse(RefusalReason::UnknownIncident, id.text());
}

Found<const Incident *> findUnclosed(const World &world, const IncidentId &id)
{
    const Found<const Incident *> incident = findIncident(world, id);
    if (incident && (*incident)->isClosed())
        return refuse(RefusalReason::WrongState, id.text(), "state"_L1, nameOfValue(IncidentState::Closed));
    return incident;
}

Found<const Order *> findOrder(const Incident &incident, const OrderId &id)
{
    if (const Order *order = incident.order(id))
        return order;
    return refuse(RefusalReason::UnknownOrder, id.text());
}

bool maySupervise(const Actor &actor)
{
    return actor.role == Role::ShiftSupervisor || actor.role == Role::Administrator;
}

std::vector<Event> withMove(const Incident &incident, std::vector<Event> events)
{
    Incident after = incident;
    for (const Event &event : events)
        applyTo(after, event);
    if (const IncidentState to = stateByOrders(after); to != after.state)
        events.push_back(IncidentMoved{incident.id, after.state, to});
    return events;
}

} // namespace liandong::rules
