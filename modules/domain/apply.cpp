// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apply.h"

#include "base/check.h"

#include <algorithm>

namespace liandong {

namespace {

template <class T, class Id>
T *find(std::vector<T> &things, const Id &id)
{
    const auto it = std::ranges::find(things, id, &T::id);
    return it == things.end() ? nullptr : &*it;
}

template <class T>
void take(T &member, const std::optional<Change<T>> &change)
{
    if (change)
        member = change->to;
}

template <class E>
concept AboutIncident = requires(const E &event) { event.incident; };

/// One incident's share of every event. An event that names an incident and has no line here does not compile.
class IncidentChange
{
public:
    explicit IncidentChange(Incident &incident)
        : m_incident(incident)
    { }

    template <class E>
        requires(!AboutIncident<E>)
    void operator()(const E &) const
    { }

    void operator()(const IncidentOpened &e) const { m_incident = e.incident; }
    void operator()(const IncidentReopened &e) const { m_incident = e.incident; }
    void operator()(const CallAdded &e) const { m_incident.calls.push_back(e.call); }
    void operator()(const NoteAdded &e) const { m_incident.notes.push_back(e.note); }
    void operator()(const OrderGiven &e) const { m_incident.orders.push_back(e.order); }
    void operator()(const ThreeWayCallStarted &e) const { m_incident.threeWayCalls.push_back(e.call); }
    void operator()(const IncidentEscalated &e) const { m_incident.escalations.push_back(e.escalation); }
    void operator()(const IncidentMoved &e) const { m_incident.state = e.to; }
    void operator()(const IncidentClosed &e) const { close(e.closing); }
    void operator()(const IncidentShown &e) const { m_incident = e.incident; }
    void operator()(const EquipmentCalledUp &e) const { m_incident.callUps.push_back(e.callUp); }
    void operator()(const AttachmentAdded &e) const { m_incident.attachments.push_back(e.attachment); }
    void operator()(const IncidentDrawnOn &e) const { m_incident.drawings.push_back(e.drawing); }

    void operator()(const DrawingErased &e) const
    {
        std::erase_if(m_incident.drawings, [&](const Drawing &drawing) { return drawing.id == e.drawing; });
    }

    void operator()(const CallUpAdvanced &e) const
    {
        CallUp *callUp = find(m_incident.callUps, e.callUp);
        LD_CHECK(callUp, return);
        callUp->state = e.step.state;
        callUp->steps.push_back(e.step);
    }

    void operator()(const AttachmentStruck &e) const
    {
        Attachment *attachment = find(m_incident.attachments, e.attachment);
        LD_CHECK(attachment, return);
        attachment->struckBy = e.by;
        attachment->struckReason = e.reason;
    }

    void operator()(const IncidentAmended &e) const
    {
        take(m_incident.narrative, e.narrative);
        take(m_incident.level, e.level);
        take(m_incident.category, e.category);
        take(m_incident.place, e.place);
        take(m_incident.areaClass, e.areaClass);
        take(m_incident.areaClassReason, e.areaClassReason);
        take(m_incident.kind, e.kind);
        if (e.callerName) {
            LD_CHECK(!m_incident.calls.empty(), return);
            m_incident.calls.front().callerName = e.callerName->to;
        }
    }

    void operator()(const NoteStruck &e) const
    {
        Note *note = find(m_incident.notes, e.note);
        LD_CHECK(note, return);
        note->struckBy = e.by;
        note->struckReason = e.reason;
    }

    void operator()(const OrderAdvanced &e) const
    {
        Order *order = m_incident.order(e.order);
        LD_CHECK(order, return);
        takeFeedback(*order, e);
        order->state = e.step.state;
        order->steps.push_back(e.step);
        order->deadlines = e.deadlines;
    }

    void operator()(const DeadlinesChanged &e) const
    {
        Order *order = m_incident.order(e.order);
        LD_CHECK(order, return);
        order->deadlines = e.after;
    }

    void operator()(const UnitUrged &e) const
    {
        Order *order = m_incident.order(e.order);
        LD_CHECK(order, return);
        order->urgings.push_back(e.urging);
    }

    void operator()(const UrgingAnswered &e) const
    {
        Order *order = m_incident.order(e.order);
        LD_CHECK(order, return);
        Urging *urging = find(order->urgings, e.urging);
        LD_CHECK(urging, return);
        urging->answer = e.answer;
        urging->answeredAt = e.at;
    }

    void operator()(const LegChanged &e) const
    {
        ThreeWayCall *call = find(m_incident.threeWayCalls, e.call);
        LD_CHECK(call, return);
        LD_CHECK(e.index >= 0 && size_t(e.index) <= call->legs.size(), return);
        if (size_t(e.index) == call->legs.size())
            call->legs.push_back(e.leg);
        else
            call->legs[size_t(e.index)] = e.leg;
    }

    void operator()(const EscalationAnswered &e) const
    {
        Escalation *escalation = find(m_incident.escalations, e.escalation);
        LD_CHECK(escalation, return);
        escalation->answer = e.answer;
        escalation->answeredBy = e.by;
        escalation->answeredAt = e.at;
    }

    void operator()(const IncidentsLinked &e) const
    {
        const IncidentId other = otherThanThis(e.incident, e.other);
        if (!std::ranges::contains(m_incident.links, other))
            m_incident.links.push_back(other);
    }

    void operator()(const IncidentsUnlinked &e) const
    {
        std::erase(m_incident.links, otherThanThis(e.incident, e.other));
    }

    void operator()(const IncidentMerged &e) const
    {
        if (m_incident.id == e.incident) {
            m_incident.mergedInto = e.into;
            close(e.closing);
            return;
        }
        for (const Call &call : e.calls) {
            if (!find(m_incident.calls, call.id))
                m_incident.calls.push_back(call);
        }
    }

private:
    void close(const Closing &closing) const
    {
        m_incident.state = IncidentState::Closed;
        m_incident.closing = closing;
    }

    /// What the step brings along, while the order still stands where it came from.
    static void takeFeedback(Order &order, const OrderAdvanced &e)
    {
        if (e.step.state == OrderState::OralFeedbackGiven)
            order.oralFeedback = e.text;
        else if (e.step.state == OrderState::WrittenFeedbackGiven)
            order.writtenFeedback.push_back({e.text, e.step.reportedBy, e.step.at, {}, e.attachments});
        else if (e.step.state == OrderState::LeftScene && order.state == OrderState::Arrived)
            order.leftWithoutOralFeedback = e.step.remark;
        else if (e.step.state == OrderState::LeftScene && !order.writtenFeedback.empty())
            order.writtenFeedback.back().returnedReason = e.step.remark;
    }

    IncidentId otherThanThis(const IncidentId &a, const IncidentId &b) const { return m_incident.id == a ? b : a; }

    Incident &m_incident;
};

/// Closed incidents leave the world in the order in which they were closed.
void remember(World &world, const IncidentId &closed)
{
    std::erase(world.recentlyClosed, closed);
    world.recentlyClosed.push_back(closed);
    while (world.recentlyClosed.size() > World::kRecentlyClosed) {
        world.incidents.erase(world.recentlyClosed.front());
        world.recentlyClosed.pop_front();
    }
}

void enter(World &world, const Incident &incident)
{
    world.incidents.insert_or_assign(incident.id, incident);
    if (incident.isClosed())
        remember(world, incident.id);
    else
        std::erase(world.recentlyClosed, incident.id);
}

void changeIncident(World &world, const IncidentId &id, const Event &event)
{
    const auto it = world.incidents.find(id);
    LD_CHECK(it != world.incidents.end(), return);
    const bool wasClosed = it->second.isClosed();
    std::visit(IncidentChange(it->second), event);
    if (!wasClosed && it->second.isClosed())
        remember(world, id);
}

/// What is about no incident.
void changeOthers(World &world, const Event &event)
{
    if (const std::optional<RuleBookItem> item = itemOf(event)) {
        putInto(world, *item);
    } else if (const auto *begun = std::get_if<HandOverBegun>(&event)) {
        world.handOvers.push_back(begun->handOver);
        if (world.handOvers.size() > World::kHandOvers)
            world.handOvers.pop_front();
    } else if (const auto *signedBy = std::get_if<HandOverSigned>(&event)) {
        const auto it = std::ranges::find(world.handOvers, signedBy->handOver, &HandOver::id);
        LD_CHECK(it != world.handOvers.end(), return);
        it->to = signedBy->by;
        it->signedAt = signedBy->at;
        it->remark = signedBy->remark;
    } else if (const auto *noted = std::get_if<PasswordNoted>(&event)) {
        world.passwords.insert_or_assign(noted->account, noted->note);
    } else if (const auto *programmed = std::get_if<WallProgrammed>(&event)) {
        world.wall = programmed->programme.to;
    }
}

} // namespace

void apply(World &world, const Event &event)
{
    const std::optional<IncidentId> id = incidentOf(event);
    if (!id) {
        changeOthers(world, event);
    } else if (const auto *shown = std::get_if<IncidentShown>(&event)) {
        enter(world, shown->incident);
    } else if (const auto *opened = std::get_if<IncidentOpened>(&event)) {
        world.numbering = opened->numbering;
        enter(world, opened->incident);
    } else if (const auto *reopened = std::get_if<IncidentReopened>(&event)) {
        enter(world, reopened->incident);
    } else {
        changeIncident(world, *id, event);
        if (const std::optional<IncidentId> other = otherIncidentOf(event))
            changeIncident(world, *other, event);
    }
}

void applyTo(Incident &incident, const Event &event)
{
    if (incident.id.isNull() || incidentOf(event) == incident.id || otherIncidentOf(event) == incident.id)
        std::visit(IncidentChange(incident), event);
}

} // namespace liandong
