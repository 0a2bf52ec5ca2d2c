// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines.h"

#include <algorithm>
#include <limits>

namespace liandong {

namespace {

constexpr DeadlineKind kKinds[] = {DeadlineKind::Acknowledgement, DeadlineKind::Arrival, DeadlineKind::WrittenFeedback};

/// How many classes the rule names, or nothing where it does not fit.
std::optional<int> fit(const DeadlineRule &rule, DeadlineKind kind, AreaClass areaClass, UnitClass unitClass)
{
    if (rule.retired || rule.kind != kind || rule.areaClass.value_or(areaClass) != areaClass
        || rule.unitClass.value_or(unitClass) != unitClass)
        return std::nullopt;
    return int(rule.areaClass.has_value()) + int(rule.unitClass.has_value());
}

/// A step forward on the way to the written feedback; declining and withdrawing lead aside.
bool isForward(OrderState state)
{
    return state <= OrderState::Accepted;
}

/// When the order first stood at the state or further on.
std::optional<Instant> reachedAt(const Order &order, OrderState state)
{
    const auto it = std::ranges::find_if(
        order.steps, [&](const OrderStep &step) { return isForward(step.state) && step.state >= state; });
    return it == order.steps.end() ? std::nullopt : std::optional(it->at);
}

std::optional<Instant> startOf(const DeadlineRule &rule, const Order &order)
{
    switch (rule.start) {
    case DeadlineStart::OrderGiven:
        break;
    case DeadlineStart::Acknowledged:
        return reachedAt(order, OrderState::Acknowledged);
    case DeadlineStart::LeftScene:
        return reachedAt(order, OrderState::LeftScene);
    }
    return reachedAt(order, OrderState::Given);
}

Deadline begun(const DeadlineRule &rule, Instant start)
{
    const Milliseconds length = Seconds(rule.seconds);
    Deadline deadline;
    deadline.kind = rule.kind;
    deadline.rule = rule.key;
    deadline.startedAt = start;
    deadline.warnAt = start + length * rule.warnPercent / 100;
    deadline.dueAt = start + length;
    return deadline;
}

std::optional<Instant> metAt(DeadlineKind kind, const Order &order)
{
    switch (kind) {
    case DeadlineKind::Acknowledgement:
        return reachedAt(order, OrderState::Acknowledged);
    case DeadlineKind::Arrival:
        return reachedAt(order, OrderState::Arrived);
    case DeadlineKind::WrittenFeedback:
        break;
    }
    if (order.state != OrderState::WrittenFeedbackGiven && order.state != OrderState::Accepted)
        return std::nullopt; // not handed in, or returned for correction
    const OrderStep *handedIn = order.lastStep(OrderState::WrittenFeedbackGiven);
    return handedIn ? std::optional(handedIn->at) : std::nullopt;
}

Deadline settled(Deadline deadline, const Order &order)
{
    deadline.metAt = metAt(deadline.kind, order);
    deadline.cancelledAt = {};
    if (!order.stands() && !deadline.metAt && !order.steps.empty())
        deadline.cancelledAt = order.steps.back().at;
    return deadline;
}

std::optional<Deadline> byRule(const World &world, const Incident &incident, const Order &order, DeadlineKind kind)
{
    const Unit *unit = world.unit(order.unit);
    const DeadlineRule *rule = ruleFor(world, kind, incident.areaClass, unit ? unit->unitClass : UnitClass::Other);
    const std::optional<Instant> start = rule ? startOf(*rule, order) : std::nullopt;
    return start ? std::optional(begun(*rule, *start)) : std::nullopt;
}

} // namespace

const DeadlineRule *ruleFor(const World &world, DeadlineKind kind, AreaClass areaClass, UnitClass unitClass)
{
    const DeadlineRule *best = nullptr;
    int bestFit = -1;
    for (const auto &[key, rule] : world.rules) { // in the order of the keys, so the lower one of equals stays
        const std::optional<int> fits = fit(rule, kind, areaClass, unitClass);
        if (fits && *fits > bestFit) {
            best = &rule;
            bestFit = *fits;
        }
    }
    return best;
}

std::vector<Deadline> deadlinesOf(const World &world, const Incident &incident, const Order &order)
{
    std::vector<Deadline> deadlines;
    for (const DeadlineKind kind : kKinds) {
        const Deadline *present = order.deadline(kind);
        std::optional<Deadline> due = byRule(world, incident, order, kind);
        if (due && present)
            due->excuse = present->excuse;
        else if (!due && present && (!present->isRunning() || present->excuse))
            due = *present;
        if (due)
            deadlines.push_back(settled(*std::move(due), order));
    }
    return deadlines;
}

std::vector<Deadline> deadlinesAfterStep(const World &world, const Incident &incident, const Order &order)
{
    std::vector<Deadline> deadlines;
    for (const DeadlineKind kind : kKinds) {
        const Deadline *present = order.deadline(kind);
        std::optional<Deadline> due = present ? std::optional(*present) : byRule(world, incident, order, kind);
        if (due)
            deadlines.push_back(settled(*std::move(due), order));
    }
    return deadlines;
}

AreaClass areaClassAt(const World &world, const std::optional<GeoPoint> &point)
{
    if (!point)
        return AreaClass::Urban;
    for (const auto &[key, area] : world.areas) {
        if (area.kind == AreaKind::Urban && !area.retired
            && std::ranges::any_of(area.polygons, [&](const Polygon &polygon) { return contains(polygon, *point); }))
            return AreaClass::Urban;
    }
    return AreaClass::Rural;
}

const Place *nearestTownship(const RuleBook &book, const GeoPoint &point)
{
    const Place *nearest = nullptr;
    double nearestMetres = std::numeric_limits<double>::infinity();
    for (const auto &[key, place] : book.places) {
        const double metres = place.code.isEmpty() || place.retired ? nearestMetres : distanceMetres(place.position, point);
        if (metres < nearestMetres) {
            nearest = &place;
            nearestMetres = metres;
        }
    }
    return nearest;
}

std::vector<RunningDeadline> runningDeadlines(const World &world)
{
    struct Found
    {
        const Incident *incident;
        const Order *order;
        const Deadline *deadline;
    };
    std::vector<Found> found;
    for (const auto &[id, incident] : world.incidents) {
        if (incident.isClosed())
            continue;
        for (const Order &order : incident.orders) {
            for (const Deadline &deadline : order.deadlines) {
                if (deadline.isRunning())
                    found.push_back({&incident, &order, &deadline});
            }
        }
    }
    std::ranges::sort(
        found, {}, [](const Found &f) { return std::tie(f.deadline->dueAt, f.order->id, f.deadline->kind); });

    std::vector<RunningDeadline> running;
    running.reserve(found.size());
    for (const Found &f : found)
        running.push_back({f.incident->id, f.order->id, f.order->unit, *f.deadline});
    return running;
}

} // namespace liandong
