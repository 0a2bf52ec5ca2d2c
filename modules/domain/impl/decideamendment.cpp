// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apply.h"
#include "domain/deadlines.h"
#include "domain/impl/decisions.h"
#include "domain/impl/place.h"

namespace liandong::rules {

namespace {

QString shown(const QString &text)
{
    return text;
}
QString shown(const CategoryKey &key)
{
    return key.text();
}
QString shown(const Location &place)
{
    return place.text;
}
QString shown(Level level)
{
    return nameOfValue(level);
}
QString shown(AreaClass areaClass)
{
    return nameOfValue(areaClass);
}
QString shown(IncidentKind kind)
{
    return nameOfValue(kind);
}

/// The change where it still is one; an edit that was based on another value is a conflict.
template <class T>
std::optional<Change<T>> wanted(
    Checks &checks, QLatin1StringView field, const std::optional<Change<T>> &change, const T &current)
{
    if (!change || change->from == change->to || change->to == current)
        return std::nullopt;
    checks.that(change->from == current, RefusalReason::Conflict, field, shown(current));
    return change;
}

/// The class that follows from a new place. An overruling stands as long as the map says the same of both places.
void followPlace(const World &world, const Incident &incident, IncidentAmended &amended)
{
    if (!amended.place || amended.areaClass)
        return;
    const AreaClass before = areaClassAt(world, incident.place.point);
    const AreaClass after = areaClassAt(world, amended.place->to.point);
    const bool overruled = !incident.areaClassReason.isEmpty();
    if (after != incident.areaClass && (before != after || !overruled))
        amended.areaClass = {incident.areaClass, after};
}

/// A class that differs from the map's needs a reason; one that agrees with it needs none any more.
void explainClass(const World &world, const Incident &incident, const AmendIncident &command, Checks &checks,
    IncidentAmended &amended)
{
    const Location &place = amended.place ? amended.place->to : incident.place;
    const AreaClass areaClass = amended.areaClass ? amended.areaClass->to : incident.areaClass;
    QString reason = incident.areaClassReason;
    if (areaClass == areaClassAt(world, place.point)) {
        reason.clear();
    } else if (amended.areaClass) {
        checks.neededReason("areaClassReason"_L1, command.areaClassReason);
        reason = command.areaClassReason;
    }
    if (reason != incident.areaClassReason)
        amended.areaClassReason = {incident.areaClassReason, reason};
}

/// A unit under orders works for the linkage: the order is withdrawn first. The way to the linkage is always open, and
/// an incident taken as advice stays open until it is closed as such.
std::optional<Refusal> objectionToKind(const Incident &incident, const IncidentAmended &amended)
{
    if (!amended.kind || amended.kind->to == IncidentKind::Linkage)
        return std::nullopt;
    const auto standing = std::ranges::find_if(incident.orders, &Order::stands);
    if (standing == incident.orders.end())
        return std::nullopt;
    return Refusal{RefusalReason::WrongState, standing->id.text(), u"kind"_s, nameOfValue(standing->state)};
}

bool isEmpty(const IncidentAmended &amended)
{
    return !amended.narrative && !amended.level && !amended.category && !amended.place && !amended.callerName
        && !amended.areaClass && !amended.areaClassReason && !amended.kind;
}

void recomputeDeadlines(
    const World &world, const Incident &before, const IncidentAmended &amended, std::vector<Event> &events)
{
    Incident after = before;
    applyTo(after, amended);
    for (const Order &order : after.orders) {
        if (!order.stands())
            continue;
        std::vector<Deadline> deadlines = deadlinesOf(world, after, order);
        if (deadlines != order.deadlines)
            events.push_back(
                DeadlinesChanged{before.id, order.id, order.deadlines, std::move(deadlines), after.areaClassReason});
    }
}

} // namespace

Decision decideOn(const World &world, const AmendIncident &command, const Context &)
{
    const Found<const Incident *> found = findUnclosed(world, command.incident);
    if (!found)
        return std::unexpected(found.error());
    const Incident &incident = **found;

    Checks checks(command.incident.text());
    if (command.narrative)
        checks.text("narrative"_L1, command.narrative->to);
    if (command.callerName)
        checks.name("callerName"_L1, command.callerName->to)
            .that(!incident.calls.empty(), RefusalReason::UnknownItem, "callerName"_L1);
    if (command.category && !command.category->to.isNull())
        checks.that(world.category(command.category->to), RefusalReason::UnknownCategory, "category"_L1,
            command.category->to.text());
    if (command.place)
        checkPlace(checks, world, command.place->to);
    checks.text("areaClassReason"_L1, command.areaClassReason);
    if (checks.objection())
        return std::unexpected(*checks.objection());

    IncidentAmended amended;
    amended.incident = command.incident;
    amended.narrative = wanted(checks, "narrative"_L1, command.narrative, incident.narrative);
    amended.level = wanted(checks, "level"_L1, command.level, incident.level);
    amended.category = wanted(checks, "category"_L1, command.category, incident.category);
    amended.place = wanted(checks, "place"_L1, command.place, incident.place);
    amended.callerName = wanted(checks, "callerName"_L1, command.callerName,
        incident.calls.empty() ? QString() : incident.calls.front().callerName);
    amended.areaClass = wanted(checks, "areaClass"_L1, command.areaClass, incident.areaClass);
    amended.kind = wanted(checks, "kind"_L1, command.kind, incident.kind);
    followPlace(world, incident, amended);
    if (amended.areaClass || amended.place)
        explainClass(world, incident, command, checks, amended);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    if (const std::optional<Refusal> objection = objectionToKind(incident, amended))
        return std::unexpected(*objection);

    std::vector<Event> events;
    if (isEmpty(amended))
        return events;
    events.push_back(amended);
    if (amended.areaClass)
        recomputeDeadlines(world, incident, amended, events);
    return events;
}

} // namespace liandong::rules
