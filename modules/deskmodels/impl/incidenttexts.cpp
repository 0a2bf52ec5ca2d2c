// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/formats.h"
#include "deskmodels/impl/phrases.h"
#include "deskmodels/impl/rolevalues.h"
#include "deskmodels/incidentdetail.h"
#include "deskmodels/incidentqueuemodel.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

namespace liandong {

using deskmodels::Tr;

QString IncidentDetail::moment(Instant at) const
{
    return timeText(at, m_source.serviceNow(), m_source.world().centre);
}

QString IncidentDetail::numberText() const
{
    const Incident *shown = incident();
    return shown ? shown->number : QString();
}

QString IncidentDetail::titleText() const
{
    const Incident *shown = incident();
    return shown ? categoryName(m_source.world(), shown->category) : QString();
}

QString IncidentDetail::stateText() const
{
    const Incident *shown = incident();
    if (!shown)
        return {};
    if (shown->mergedInto)
        return Tr::tr("Closed, a repeat of %1").arg(incidentNumber(m_source.world(), *shown->mergedInto));
    if (shown->isClosed() && shown->closing) {
        return phrases::withText(
            Tr::tr("Closed, %1", "disposition").arg(dispositionName(m_source.world(), shown->closing->disposition)),
            shown->closing->remark);
    }
    return shown->reopened > 0 ? Tr::tr("%1, reopened", "state").arg(wordOf(shown->state)) : wordOf(shown->state);
}

QString IncidentDetail::levelText() const
{
    const Incident *shown = incident();
    return shown ? wordOf(shown->level) : QString();
}

QString IncidentDetail::kindText() const
{
    const Incident *shown = incident();
    return shown ? wordOf(shown->kind) : QString();
}

QString IncidentDetail::openedText() const
{
    const Incident *shown = incident();
    return shown ? Tr::tr("%1 by %2", "opened: time, person").arg(moment(shown->openedAt), actorText(shown->openedBy))
                 : QString();
}

QString IncidentDetail::placeLine() const
{
    const Incident *shown = incident();
    return shown ? placeText(m_source.world(), shown->place) : QString();
}

QString IncidentDetail::areaClassText() const
{
    const Incident *shown = incident();
    if (!shown)
        return {};
    const QString word = wordOf(shown->areaClass);
    return shown->areaClassReason.isEmpty()
        ? word
        : Tr::tr("%1 (overruled: %2)", "area class, reason").arg(word, shown->areaClassReason);
}

QString IncidentDetail::callerText() const
{
    const Incident *shown = incident();
    if (!shown || shown->calls.empty())
        return {};
    const Call &call = shown->calls.front();
    const QString number = call.number.isEmpty() ? Tr::tr("Number withheld") : call.number;
    const QString line = call.hotline.isNull()
        ? QString()
        : Tr::tr("dialled %1", "a hotline").arg(hotlineName(m_source.world(), call.hotline));
    return phrases::joined({call.callerName, number, line}, u" · ");
}

QString IncidentDetail::deadlineText() const
{
    const Incident *shown = incident();
    const std::optional<UrgentDeadline> urgent = shown ? urgentDeadlineOf(*shown) : std::nullopt;
    if (!urgent)
        return {};
    return Tr::tr("%1: %2 in %3", "unit: kind of deadline in (time left)")
        .arg(unitShortName(m_source.world(), urgent->unit), wordOf(urgent->kind),
            remainingText(Seconds(secondsUntil(urgent->dueAt, m_source.serviceNow()))));
}

QString IncidentDetail::escalationText() const
{
    const Incident *shown = incident();
    return shown && shown->awaitsLinkageOffice() ? Tr::tr("Awaits the linkage office") : QString();
}

std::vector<CallLine> IncidentDetail::calls() const
{
    std::vector<CallLine> lines;
    if (const Incident *shown = incident()) {
        for (const Call &call : shown->calls) {
            lines.push_back({call.id, moment(call.at), call.number.isEmpty() ? Tr::tr("Number withheld") : call.number,
                call.callerName, hotlineName(m_source.world(), call.hotline), call.said});
        }
    }
    return lines;
}

std::vector<NoteLine> IncidentDetail::notes() const
{
    std::vector<NoteLine> lines;
    if (const Incident *shown = incident()) {
        for (const Note &note : shown->notes) {
            const QString struckBy = note.struckBy
                ? phrases::withText(Tr::tr("struck out by %1").arg(actorText(*note.struckBy)), note.struckReason)
                : QString();
            lines.push_back(
                {note.id, note.text, moment(note.at), actorText(note.by), note.struckBy.has_value(), struckBy});
        }
    }
    return lines;
}

LegLine IncidentDetail::legLine(int index, const Leg &leg) const
{
    LegLine line;
    line.index = index;
    line.party = phrases::legName(m_source.world(), leg);
    line.unit = leg.unit;
    line.number = leg.number;
    line.ringing = !leg.answeredAt && !leg.endedAt;
    line.talking = leg.answeredAt && !leg.endedAt;
    line.state = line.ringing ? Tr::tr("Ringing") : wordOf(line.talking ? LegEnd::NotEnded : leg.end);
    QStringList times{Tr::tr("%1 dialled", "time").arg(moment(leg.startedAt))};
    if (leg.answeredAt)
        times.append(Tr::tr("%1 answered", "time").arg(moment(*leg.answeredAt)));
    if (leg.endedAt)
        times.append(Tr::tr("%1 ended", "time").arg(moment(*leg.endedAt)));
    line.times = phrases::listed(times);
    return line;
}

std::vector<ThreeWayCallLine> IncidentDetail::threeWayCalls() const
{
    std::vector<ThreeWayCallLine> lines;
    if (const Incident *shown = incident()) {
        for (const ThreeWayCall &call : shown->threeWayCalls) {
            ThreeWayCallLine line{call.id, actorText(call.by), call.isOver(), {}};
            for (size_t at = 0; at < call.legs.size(); ++at)
                line.legs.push_back(legLine(int(at), call.legs[at]));
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

std::vector<EscalationLine> IncidentDetail::escalations() const
{
    std::vector<EscalationLine> lines;
    if (const Incident *shown = incident()) {
        for (const Escalation &escalation : shown->escalations) {
            lines.push_back({escalation.id, moment(escalation.at), escalation.finding, escalation.foundBy,
                phrases::listed(phrases::escalationAsks(escalation)), actorText(escalation.by),
                escalation.answeredAt.has_value(), escalation.answer,
                escalation.answeredBy ? actorText(*escalation.answeredBy) : QString()});
        }
    }
    return lines;
}

std::vector<LinkLine> IncidentDetail::links() const
{
    std::vector<LinkLine> lines;
    if (const Incident *shown = incident()) {
        for (const IncidentId &id : shown->links) {
            const Incident *other = m_source.world().incident(id);
            lines.push_back({id, incidentNumber(m_source.world(), id),
                other ? categoryName(m_source.world(), other->category) : QString()});
        }
    }
    return lines;
}

} // namespace liandong
