// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines.h"
#include "domain/impl/decisions.h"
#include "domain/impl/place.h"
#include "domain/recommend.h"
#include "domain/repeats.h"

#include <QDate>

namespace liandong::rules {

namespace {

QStringView formatOf(NumberPeriod period)
{
    switch (period) {
    case NumberPeriod::Day:
        return u"yyyyMMdd";
    case NumberPeriod::Month:
        return u"yyyyMM";
    case NumberPeriod::Year:
        break;
    }
    return u"yyyy";
}

/// The period never goes back, so that a clock set back over midnight gives no number twice; where the centre changed
/// the kind of period, counting goes on for the same reason.
Numbering nextNumber(const World &world, Instant now)
{
    const Instant local = now + std::chrono::minutes(world.centre.utcOffsetMinutes);
    const auto days = std::chrono::floor<std::chrono::days>(local).time_since_epoch().count();
    const QString period = QDate(1970, 1, 1).addDays(days).toString(formatOf(world.centre.numberPeriod));
    if (world.numbering.day.size() != period.size())
        return {period, world.numbering.last + 1};
    if (period > world.numbering.day)
        return {period, 1};
    return {world.numbering.day, world.numbering.last + 1};
}

QString textOf(const World &world, const Numbering &numbering)
{
    const QString number
        = numbering.day % u'-' % QString::number(numbering.last).rightJustified(world.centre.numberDigits, u'0');
    return world.centre.numberPrefix.isEmpty() ? number : world.centre.numberPrefix % u'-' % number;
}

void checkCall(Checks &checks, const World &world, const Call &call)
{
    checks.made("call"_L1, call.id)
        .name("number"_L1, call.number)
        .name("callerName"_L1, call.callerName)
        .text("said"_L1, call.said)
        .that(call.hotline.isNull() || world.hotlines.contains(call.hotline), RefusalReason::UnknownItem, "hotline"_L1,
            call.hotline.text());
}

/// Advice closes with a disposition of advice; a police matter may close with any; the linkage's own stay open.
void checkDisposition(Checks &checks, const World &world, const OpenIncident &command)
{
    if (command.kind == IncidentKind::Linkage)
        return;
    const auto it = world.dispositions.find(command.disposition);
    const bool known = it != world.dispositions.end();
    checks.that(known || command.disposition.isNull(), RefusalReason::UnknownDisposition, "disposition"_L1,
        command.disposition.text());
    checks.that(command.kind != IncidentKind::Advice || (known && it->second.advice), RefusalReason::NeedsDisposition,
        "disposition"_L1, command.disposition.text());
}

Incident opened(const OpenIncident &command, const Context &context, AreaClass byMap)
{
    Incident incident;
    incident.id = command.incident;
    incident.kind = command.kind;
    incident.openedAt = context.now;
    incident.openedBy = context.actor;
    incident.calls = {command.call};
    incident.calls.front().at = context.now;
    incident.category = command.category;
    incident.level = command.level;
    incident.place = command.place;
    incident.areaClass = command.areaClass.value_or(byMap);
    if (incident.areaClass != byMap)
        incident.areaClassReason = command.areaClassReason;
    incident.narrative = command.narrative;
    return incident;
}

std::optional<LikelyRepeat> repeatOf(const World &world, const OpenIncident &command, Instant now)
{
    if (command.repeatSeen)
        return std::nullopt;
    const std::vector<LikelyRepeat> repeats
        = likelyRepeats(world, {command.call.number, command.category, command.place.point, now});
    return repeats.empty() ? std::nullopt : std::optional(repeats.front());
}

} // namespace

Decision decideOn(const World &world, const OpenIncident &command, const Context &context)
{
    const AreaClass byMap = areaClassAt(world, command.place.point);
    Checks checks(command.incident.text());
    checks.made("incident"_L1, command.incident)
        .that(!world.incident(command.incident), RefusalReason::AlreadyThere)
        .that(command.category.isNull() || world.category(command.category), RefusalReason::UnknownCategory,
            "category"_L1, command.category.text())
        .text("narrative"_L1, command.narrative)
        .text("areaClassReason"_L1, command.areaClassReason);
    checkCall(checks, world, command.call);
    checkPlace(checks, world, command.place);
    checks.that(command.areaClass.value_or(byMap) == byMap || !isBlank(command.areaClassReason),
        RefusalReason::NeedsReason, "areaClassReason"_L1);
    checkDisposition(checks, world, command);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    if (const std::optional<LikelyRepeat> repeat = repeatOf(world, command, context.now))
        return refuse(RefusalReason::LikelyRepeat, repeat->incident.text(), {}, nameOfValue(repeat->sign));

    const Numbering numbering = nextNumber(world, context.now);
    Incident incident = opened(command, context, byMap);
    incident.number = textOf(world, numbering);
    incident.suggestedCategories = recogniserOf(world, context).likely(command.narrative, kSuggestionsKept);
    std::vector<Event> events{IncidentOpened{incident, numbering}};
    if (command.kind != IncidentKind::Linkage && !command.disposition.isNull())
        events.push_back(IncidentClosed{command.incident, {command.disposition, {}, context.actor, context.now}});
    return events;
}

Decision decideOn(const World &world, const AddCall &command, const Context &context)
{
    const Found<const Incident *> incident = findUnclosed(world, command.incident);
    if (!incident)
        return std::unexpected(incident.error());
    Checks checks(command.incident.text());
    checkCall(checks, world, command.call);
    checks.that(
        !findIn((*incident)->calls, command.call.id), RefusalReason::AlreadyThere, "call"_L1, command.call.id.text());
    if (checks.objection())
        return std::unexpected(*checks.objection());
    Call call = command.call;
    call.at = context.now;
    return std::vector<Event>{CallAdded{command.incident, call}};
}

} // namespace liandong::rules
