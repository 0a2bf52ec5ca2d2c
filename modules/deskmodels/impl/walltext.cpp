// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/walltext.h"

#include "deskmodels/formats.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

namespace liandong {

using deskmodels::Tr;

namespace {

bool namesACaller(const QString &text, const Incident &incident)
{
    return std::ranges::any_of(incident.calls, [&](const Call &call) {
        return (!call.callerName.isEmpty() && text.contains(call.callerName))
            || (!call.number.isEmpty() && text.contains(call.number));
    });
}

class PublicWording
{
public:
    explicit PublicWording(const World &world)
        : m_world(world)
    { }

    QString operator()(const IncidentOpened &e) const
    {
        return Tr::tr("New: %1, %2", "category, place")
            .arg(categoryName(m_world, e.incident.category), publicPlaceText(m_world, e.incident));
    }
    QString operator()(const CallAdded &) const { return Tr::tr("Another call"); }
    QString operator()(const OrderGiven &e) const { return Tr::tr("Order to %1").arg(unitName(m_world, e.order.unit)); }
    QString operator()(const OrderAdvanced &e) const
    {
        return Tr::tr("%1: %2", "unit: what it has done").arg(unitOf(e.incident, e.order), wordOf(e.step.state));
    }
    QString operator()(const UnitUrged &e) const { return Tr::tr("%1 urged").arg(unitOf(e.incident, e.order)); }
    QString operator()(const IncidentEscalated &) const { return Tr::tr("Escalated to the linkage office"); }
    QString operator()(const EscalationAnswered &) const { return Tr::tr("The linkage office has answered"); }
    QString operator()(const IncidentMerged &e) const
    {
        return Tr::tr("A repeat, merged into %1").arg(incidentNumber(m_world, e.into));
    }
    QString operator()(const IncidentClosed &e) const
    {
        return Tr::tr("Closed: %1").arg(dispositionName(m_world, e.closing.disposition));
    }
    QString operator()(const IncidentReopened &) const { return Tr::tr("Reopened"); }
    QString operator()(const EquipmentCalledUp &e) const
    {
        return Tr::tr("Equipment called up from %1").arg(unitName(m_world, e.callUp.unit));
    }
    QString operator()(const auto &) const { return {}; }

private:
    [[nodiscard]] QString unitOf(const IncidentId &id, const OrderId &order) const
    {
        const Incident *incident = m_world.incident(id);
        const Order *found = incident ? incident->order(order) : nullptr;
        return found ? unitName(m_world, found->unit) : Tr::tr("the ordered unit");
    }

    const World &m_world;
};

} // namespace

QString publicPlaceText(const World &world, const Incident &incident)
{
    Location place = incident.place;
    if (namesACaller(place.text, incident))
        place.text.clear();
    return placeText(world, place);
}

QString publicEventText(const Event &event, const World &world)
{
    return std::visit(PublicWording(world), event);
}

} // namespace liandong
