// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/eventtext.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/ordereventtext.h"
#include "deskmodels/impl/phrases.h"
#include "deskmodels/rulebookwords.h"
#include "deskmodels/tr.h"
#include "deskmodels/walltext.h"
#include "deskmodels/words.h"

namespace liandong {

using deskmodels::Tr;
using namespace phrases;

namespace {

/// What each event says. An event without a line here does not compile.
class Wording
{
public:
    explicit Wording(const World &world)
        : m_world(world)
    { }

    QString operator()(const CentrePut &e) const { return Tr::tr("Centre: %1").arg(e.centre.name); }
    QString operator()(const UnitPut &e) const
    {
        return e.unit.suspended ? Tr::tr("Directory: %1, suspended").arg(e.unit.name)
                                : Tr::tr("Directory: %1").arg(e.unit.name);
    }
    QString operator()(const CategoryPut &e) const { return Tr::tr("Rule book: category %1").arg(e.category.name); }
    QString operator()(const DutyPut &e) const
    {
        return Tr::tr("Rule book: duty of %1 for %2 (%3)")
            .arg(unitName(m_world, e.duty.unit), categoryName(m_world, e.duty.category), wordOf(e.duty.role));
    }
    QString operator()(const RulePut &e) const;
    QString operator()(const HotlinePut &e) const
    {
        return Tr::tr("Rule book: hotline %1").arg(joined({e.hotline.key.text(), e.hotline.name}, u" "));
    }
    QString operator()(const DispositionPut &e) const
    {
        return Tr::tr("Rule book: disposition %1").arg(e.disposition.name);
    }
    QString operator()(const PlacePut &e) const { return Tr::tr("Gazetteer: %1").arg(e.place.name); }
    QString operator()(const AreaPut &e) const
    {
        return Tr::tr("Map: %1 %2", "kind of area, name").arg(wordOf(e.area.kind), e.area.name);
    }

    QString operator()(const ReasonPut &e) const { return Tr::tr("Rule book: reason %1").arg(e.reason.text); }
    QString operator()(const ServiceTargetPut &e) const
    {
        return Tr::tr("Rule book: service level %1, %2 %").arg(wordOf(e.target.measure)).arg(e.target.percent);
    }
    QString operator()(const SoundRulePut &e) const
    {
        return Tr::tr("Rule book: sound for %1").arg(wordOf(e.sound.cause));
    }
    QString operator()(const SubCentrePut &e) const
    {
        return Tr::tr("Directory: subordinate centre %1").arg(e.subCentre.name);
    }
    QString operator()(const DetachmentPut &e) const
    {
        return Tr::tr("Directory: detachment %1 of %2").arg(e.detachment.name, unitName(m_world, e.detachment.unit));
    }

    QString operator()(const AccountPut &e) const
    {
        const QString who = Tr::tr("%1 (%2)", "name (role)").arg(e.account.name, wordOf(e.account.role));
        return e.account.suspended ? Tr::tr("Account: %1, suspended").arg(who) : Tr::tr("Account: %1").arg(who);
    }
    QString operator()(const RosterMonthPut &e) const
    {
        return Tr::tr("Duty roster of %1 for %2", "unit, month").arg(unitName(m_world, e.roster.unit), e.roster.month);
    }
    QString operator()(const EquipmentPut &e) const
    {
        return Tr::tr("Equipment of %1: %2").arg(unitName(m_world, e.equipment.unit), e.equipment.name);
    }
    QString operator()(const GroundLayerPut &e) const { return Tr::tr("Map: layer of the ground %1").arg(e.layer.name); }
    QString operator()(const PasswordNoted &e) const
    {
        const auto it = m_world.accounts.find(e.account);
        return Tr::tr("Password set for %1").arg(it == m_world.accounts.end() ? Tr::tr("Accounts") : it->second.name);
    }
    QString operator()(const HandOverBegun &e) const
    {
        return withText(
            Tr::tr("Shift handed over: %n open incident(s)", nullptr, int(e.handOver.open.size())), e.handOver.notes);
    }
    QString operator()(const HandOverSigned &e) const
    {
        return withText(Tr::tr("Shift taken over by %1").arg(e.by.name), e.remark);
    }
    QString operator()(const EquipmentCalledUp &e) const
    {
        return withText(Tr::tr("Called up from %1: %2 × %3", "unit, what, how many")
                            .arg(unitName(m_world, e.callUp.unit), e.callUp.what)
                            .arg(e.callUp.quantity),
            e.callUp.instruction);
    }
    QString operator()(const CallUpAdvanced &e) const;
    QString operator()(const AttachmentAdded &e) const
    {
        return withText(Tr::tr("File added: %1").arg(e.attachment.name), e.attachment.caption);
    }
    QString operator()(const AttachmentStruck &e) const { return withText(Tr::tr("File struck out"), e.reason); }
    QString operator()(const IncidentDrawnOn &e) const
    {
        return withText(Tr::tr("Drawn on the map: %1").arg(wordOf(e.drawing.kind)), e.drawing.label);
    }
    QString operator()(const DrawingErased &e) const;
    QString operator()(const WallProgrammed &e) const;
    QString operator()(const IncidentShown &e) const { return Tr::tr("Changed: %1").arg(e.incident.number); }

    QString operator()(const IncidentOpened &e) const;
    QString operator()(const CallAdded &e) const
    {
        return withText(Tr::tr("Another call%1").arg(from(e.call)), e.call.said);
    }
    QString operator()(const IncidentAmended &e) const;
    QString operator()(const NoteAdded &e) const { return Tr::tr("Note: %1").arg(e.note.text); }
    QString operator()(const NoteStruck &e) const;
    QString operator()(const IncidentEscalated &e) const;
    QString operator()(const EscalationAnswered &e) const
    {
        return Tr::tr("The linkage office answers: %1").arg(e.answer);
    }
    QString operator()(const IncidentsLinked &e) const { return Tr::tr("Linked with %1").arg(number(e.other)); }
    QString operator()(const IncidentsUnlinked &e) const { return Tr::tr("Link with %1 undone").arg(number(e.other)); }
    QString operator()(const IncidentMerged &e) const
    {
        return withText(Tr::tr("A repeat, merged into %1").arg(number(e.into)), e.closing.remark);
    }
    QString operator()(const IncidentMoved &e) const
    {
        return Tr::tr("%1 → %2", "state before, state after").arg(wordOf(e.from), wordOf(e.to));
    }
    QString operator()(const IncidentClosed &e) const
    {
        return withText(Tr::tr("Closed: %1").arg(dispositionName(m_world, e.closing.disposition)), e.closing.remark);
    }
    QString operator()(const IncidentReopened &e) const { return withText(Tr::tr("Reopened"), e.reason); }

    template <class E>
        requires requires(const World &world, const E &event) { orderEventText(world, event); }
    QString operator()(const E &e) const
    {
        return orderEventText(m_world, e);
    }

private:
    [[nodiscard]] QString number(const IncidentId &id) const { return incidentNumber(m_world, id); }
    [[nodiscard]] QString from(const Call &call) const;

    const World &m_world;
};

QString Wording::operator()(const RulePut &e) const
{
    QStringList about{wordOf(e.rule.kind)};
    if (e.rule.areaClass)
        about.append(wordOf(*e.rule.areaClass));
    if (e.rule.unitClass)
        about.append(wordOf(*e.rule.unitClass));
    return Tr::tr("Rule book: deadline %1, %2").arg(listed(about), durationText(Seconds(e.rule.seconds)));
}

/// " from 13800000000 (张三) on 12319", as much of it as is known.
QString Wording::from(const Call &call) const
{
    QString text;
    const QString who = call.callerName.isEmpty() || call.number.isEmpty()
        ? joined({call.number, call.callerName}, u" ")
        : Tr::tr("%1 (%2)", "number (name)").arg(call.number, call.callerName);
    if (!who.isEmpty())
        text = Tr::tr(" from %1", "continues: a call").arg(who);
    if (!call.hotline.isNull())
        text += Tr::tr(" on %1", "continues: a call on a hotline").arg(hotlineName(m_world, call.hotline));
    return text;
}

QString Wording::operator()(const IncidentOpened &e) const
{
    const Incident &incident = e.incident;
    const QString call = incident.calls.empty() ? QString() : from(incident.calls.front());
    const QString about = listed({categoryName(m_world, incident.category), placeText(m_world, incident.place)});
    const QString head = incident.kind == IncidentKind::Linkage
        ? Tr::tr("New incident%1: %2", "origin of the call: what and where").arg(call, about)
        : Tr::tr("%1, call%2: %3", "kind, origin of the call: what and where").arg(wordOf(incident.kind), call, about);
    return withText(head, incident.narrative);
}

QString Wording::operator()(const IncidentAmended &e) const
{
    QStringList parts;
    const auto add = [&](const QString &member, const QString &before, const QString &after) {
        const QString was = before.isEmpty() ? Tr::tr("empty") : before;
        const QString is = after.isEmpty() ? Tr::tr("empty") : after;
        parts.append(Tr::tr("%1: %2 → %3", "field: before → after").arg(fieldWord(member), was, is));
    };
    if (e.kind)
        add(QStringLiteral("kind"), wordOf(e.kind->from), wordOf(e.kind->to));
    if (e.category) {
        add(QStringLiteral("category"), categoryName(m_world, e.category->from), categoryName(m_world, e.category->to));
    }
    if (e.level)
        add(QStringLiteral("level"), wordOf(e.level->from), wordOf(e.level->to));
    if (e.place)
        add(QStringLiteral("place"), placeText(m_world, e.place->from), placeText(m_world, e.place->to));
    if (e.areaClass)
        add(QStringLiteral("areaClass"), wordOf(e.areaClass->from), wordOf(e.areaClass->to));
    if (e.areaClassReason)
        add(QStringLiteral("areaClassReason"), e.areaClassReason->from, e.areaClassReason->to);
    if (e.callerName)
        add(QStringLiteral("callerName"), e.callerName->from, e.callerName->to);
    if (e.narrative)
        add(QStringLiteral("narrative"), e.narrative->from, e.narrative->to);
    return parts.isEmpty() ? Tr::tr("Amended") : parts.join(Tr::tr("; ", "between clauses"));
}

QString Wording::operator()(const CallUpAdvanced &e) const
{
    QString what = Tr::tr("Equipment");
    if (const Incident *incident = m_world.incident(e.incident)) {
        const auto it = std::ranges::find(incident->callUps, e.callUp, &CallUp::id);
        if (it != incident->callUps.end())
            what = joined({it->what, unitShortName(m_world, it->unit)}, u" ");
    }
    return withText(Tr::tr("%1: %2", "equipment called up: its state").arg(what, wordOf(e.step.state)), e.step.remark);
}

QString Wording::operator()(const DrawingErased &e) const
{
    if (const Incident *incident = m_world.incident(e.incident)) {
        const auto it = std::ranges::find(incident->drawings, e.drawing, &Drawing::id);
        if (it != incident->drawings.end())
            return withText(Tr::tr("Erased on the map: %1").arg(wordOf(it->kind)), it->label);
    }
    return Tr::tr("Erased on the map");
}

QString Wording::operator()(const WallProgrammed &e) const
{
    const WallProgramme &programme = e.programme.to;
    QStringList layouts;
    for (const WallLayout layout : programme.layouts)
        layouts.append(layoutName(m_world, layout));
    return layouts.isEmpty() ? Tr::tr("The walls show what they were started with")
                             : Tr::tr("The walls show: %1").arg(listed(layouts));
}

QString Wording::operator()(const NoteStruck &e) const
{
    const Incident *incident = m_world.incident(e.incident);
    const auto isIt = [&](const Note &note) { return note.id == e.note; };
    QString head = Tr::tr("Note struck out");
    if (incident) {
        const auto note = std::ranges::find_if(incident->notes, isIt);
        if (note != incident->notes.end())
            head = Tr::tr("Note struck out (%1)").arg(note->text);
    }
    return withText(head, e.reason);
}

QString Wording::operator()(const IncidentEscalated &e) const
{
    QStringList asks = escalationAsks(e.escalation);
    if (!e.escalation.foundBy.isEmpty())
        asks.prepend(Tr::tr("found by %1").arg(e.escalation.foundBy));
    const QString head = asks.isEmpty() ? Tr::tr("Escalated to the linkage office")
                                        : Tr::tr("Escalated to the linkage office (%1)").arg(listed(asks));
    return withText(head, e.escalation.finding);
}

} // namespace

QString eventText(const Event &event, const World &world)
{
    return std::visit(Wording(world), event);
}

} // namespace liandong
