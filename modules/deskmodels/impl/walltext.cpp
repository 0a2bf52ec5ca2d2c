// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/walltext.h"

#include "deskmodels/formats.h"
#include "deskmodels/tr.h"
#include "deskmodels/wallfigures.h"
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

QString layoutName(const World &world, WallLayout layout)
{
    if (layout == WallLayout::Townships && groupsBySubCentre(world))
        return Tr::tr("Incidents by county");
    return wordOf(layout);
}

QString overdueSpeech(const World &world, const Incident &incident, const Order &order, DeadlineKind kind)
{
    const int number = incident.number.section(u'-', -1).toInt(); // as a person would say it
    const QString late = Tr::tr("%1: %2 overdue, incident %3", "said aloud: unit, what is late, number of the day")
                             .arg(unitName(world, order.unit), wordOf(kind), QString::number(number));
    const auto township = world.places.find(incident.place.township);
    return township == world.places.end()
        ? late
        : Tr::tr("%1, %2", "said aloud: what is late, township").arg(late, township->second.name);
}

QString overdueSpeech(int count)
{
    return Tr::tr("%n deadline(s) have run out", "said aloud", count);
}

QString publicEventText(const Event &event, const World &world)
{
    return std::visit(PublicWording(world), event);
}

} // namespace liandong
