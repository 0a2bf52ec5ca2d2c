// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/impl/ordereventtext.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/phrases.h"
#include "deskmodels/orderlife.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

namespace liandong {

using deskmodels::Tr;
using namespace phrases;

namespace {

const Order *findOrder(const World &world, const IncidentId &incident, const OrderId &id)
{
    const Incident *about = world.incident(incident);
    return about ? about->order(id) : nullptr;
}

QString orderedUnit(const World &world, const IncidentId &incident, const OrderId &id)
{
    const Order *order = findOrder(world, incident, id);
    return order ? unitName(world, order->unit) : Tr::tr("the ordered unit");
}

/// A scene is left with a reason in two cases: without oral feedback, or again, when the written one was returned.
bool returnsFeedback(const Order &order, const OrderStep &step)
{
    return std::ranges::any_of(
        order.writtenFeedback, [&](const WrittenFeedback &written) { return written.at < step.at; });
}

QString leaving(const World &world, const OrderAdvanced &event, const QString &unit)
{
    const Order *order = findOrder(world, event.incident, event.order);
    if (event.step.remark.isEmpty() || !order)
        return withText(Tr::tr("%1 left the scene").arg(unit), event.step.remark);
    if (returnsFeedback(*order, event.step))
        return withText(Tr::tr("Written feedback of %1 returned for correction").arg(unit), event.step.remark);
    return withText(Tr::tr("%1 left the scene without oral feedback").arg(unit), event.step.remark);
}

QString stepText(const World &world, const OrderAdvanced &event, const QString &unit)
{
    switch (event.step.state) {
    case OrderState::Given:
        return Tr::tr("Order to %1").arg(unit);
    case OrderState::Acknowledged:
        return Tr::tr("%1 acknowledged the order").arg(unit);
    case OrderState::Departed:
        return Tr::tr("%1 departed").arg(unit);
    case OrderState::Arrived:
        return Tr::tr("%1 arrived").arg(unit);
    case OrderState::OralFeedbackGiven:
        return withText(Tr::tr("Oral feedback of %1").arg(unit), event.text);
    case OrderState::LeftScene:
        return leaving(world, event, unit);
    case OrderState::WrittenFeedbackGiven:
        return withText(Tr::tr("Written feedback of %1").arg(unit), event.text);
    case OrderState::Accepted:
        return Tr::tr("Written feedback of %1 accepted").arg(unit);
    case OrderState::Declined:
        return withText(Tr::tr("%1 declined the order").arg(unit), event.step.remark);
    case OrderState::Withdrawn:
        return withText(Tr::tr("Order to %1 withdrawn").arg(unit), event.step.remark);
    }
    return {};
}

const Deadline *findKind(const std::vector<Deadline> &deadlines, DeadlineKind kind)
{
    const auto found = std::ranges::find(deadlines, kind, &Deadline::kind);
    return found == deadlines.end() ? nullptr : &*found;
}

/// "5 min late" where this step met its deadline after the time.
QString lateness(const OrderAdvanced &event)
{
    const std::optional<DeadlineKind> kind = deadlineMetBy(event.step.state);
    const Deadline *deadline = kind ? findKind(event.deadlines, *kind) : nullptr;
    if (!deadline || !deadline->metAt || *deadline->metAt <= deadline->dueAt)
        return {};
    return Tr::tr("%1 late", "a length of time")
        .arg(durationText(std::chrono::ceil<Seconds>(*deadline->metAt - deadline->dueAt)));
}

QString deadlineChange(const World &world, const Deadline *before, const Deadline &after)
{
    const QString due = timeText(after.dueAt, after.startedAt, world.centre);
    if (!before)
        return Tr::tr("%1 due %2", "deadline, time").arg(wordOf(after.kind), due);
    if (after.excuse && !before->excuse)
        return Tr::tr("%1 excused", "deadline").arg(wordOf(after.kind));
    if (after.dueAt != before->dueAt) {
        return Tr::tr("%1 due %2 instead of %3", "deadline, time, time")
            .arg(wordOf(after.kind), due, timeText(before->dueAt, after.startedAt, world.centre));
    }
    return {};
}

} // namespace

QString orderEventText(const World &world, const OrderGiven &event)
{
    const Order &order = event.order;
    const QString unit = unitName(world, order.unit);
    QString head = order.dutyPhone.isEmpty() ? Tr::tr("Order to %1").arg(unit)
                                             : Tr::tr("Order to %1 (%2)", "unit (phone)").arg(unit, order.dutyPhone);
    if (order.replaces)
        head = Tr::tr("%1 in place of %2", "order to a unit in place of another")
                   .arg(head, orderedUnit(world, event.incident, *order.replaces));
    const QString why = order.reasonNotSuggested.isEmpty()
        ? QString()
        : Tr::tr("another unit was proposed, reason: %1").arg(order.reasonNotSuggested);
    return withText(head, joined({order.instruction, why}, Tr::tr("; ", "between clauses")));
}

QString orderEventText(const World &world, const OrderAdvanced &event)
{
    const QString text = stepText(world, event, orderedUnit(world, event.incident, event.order));
    const QString reportedBy
        = event.step.reportedBy.isEmpty() ? QString() : Tr::tr("reported by %1").arg(event.step.reportedBy);
    const QString aside = listed({lateness(event), reportedBy});
    return aside.isEmpty() ? text : Tr::tr("%1 (%2)", "what happened (aside)").arg(text, aside);
}

QString orderEventText(const World &world, const DeadlinesChanged &event)
{
    QStringList changes;
    for (const Deadline &after : event.after)
        changes.append(deadlineChange(world, findKind(event.before, after.kind), after));
    for (const Deadline &before : event.before) {
        if (!findKind(event.after, before.kind))
            changes.append(Tr::tr("%1 no longer due", "deadline").arg(wordOf(before.kind)));
    }
    const QString unit = orderedUnit(world, event.incident, event.order);
    const QString what = listed(changes);
    const QString head = Tr::tr("%1: %2", "unit: changed deadlines")
                             .arg(unit, what.isEmpty() ? Tr::tr("deadlines computed anew") : what);
    return event.reason.isEmpty() ? head : Tr::tr("%1 (reason: %2)").arg(head, event.reason);
}

QString orderEventText(const World &world, const UnitUrged &event)
{
    return withText(Tr::tr("%1 urged").arg(orderedUnit(world, event.incident, event.order)), event.urging.reason);
}

QString orderEventText(const World &world, const UrgingAnswered &event)
{
    return withText(Tr::tr("%1 answers the urging").arg(orderedUnit(world, event.incident, event.order)), event.answer);
}

QString orderEventText(const World &world, const ThreeWayCallStarted &event)
{
    QStringList parties;
    for (const Leg &leg : event.call.legs) {
        const QString name = legName(world, leg);
        parties.append(leg.number.isEmpty() ? name : Tr::tr("%1 (%2)", "party (number)").arg(name, leg.number));
    }
    return withText(Tr::tr("Three-way call"), listed(parties));
}

QString orderEventText(const World &world, const LegChanged &event)
{
    const QString name = legName(world, event.leg);
    QString what;
    if (event.leg.end != LegEnd::NotEnded)
        what = wordOf(event.leg.end);
    else if (event.leg.answeredAt)
        what = Tr::tr("Answered", "telephone line");
    else
        what = event.leg.number.isEmpty() ? Tr::tr("Dialled") : Tr::tr("Dialled %1").arg(event.leg.number);
    return Tr::tr("Three-way call, %1: %2", "party: what happened").arg(name, what);
}

} // namespace liandong
