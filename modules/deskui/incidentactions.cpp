// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/incidentactions.h"

#include "deskmodels/formats.h"
#include "deskmodels/rulebookedits.h"
#include "deskui/dialogs/amenddialog.h"
#include "deskui/dialogs/incidentchooser.h"
#include "deskui/orderactions.h"
#include "deskui/tr.h"

#include <algorithm>
#include <ranges>

namespace liandong {

using deskui::Tr;

namespace {

QString key(const char *name)
{
    return QLatin1StringView(name);
}

FormField textField(const char *name, const QString &label)
{
    return {key(name), label, FormField::Kind::Text, true, {}, {}, {}};
}

} // namespace

QString incidentHeadline(const World &world, const Incident &incident)
{
    return Tr::tr("%1 · %2").arg(incident.number, placeText(world, incident.place));
}

IncidentActions::IncidentActions(Desk &desk, Actions &actions, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_actions(actions)
    , m_window(window)
{
    const auto on = [this](ActionId id, void (IncidentActions::*perform)()) {
        connect(&m_actions[id], &QAction::triggered, this, perform);
    };
    on(ActionId::AddNote, &IncidentActions::addNote);
    on(ActionId::Escalate, &IncidentActions::escalate);
    on(ActionId::AnswerEscalation, &IncidentActions::answerEscalation);
    on(ActionId::Link, &IncidentActions::link);
    on(ActionId::Merge, &IncidentActions::merge);
    on(ActionId::Close, &IncidentActions::close);
    on(ActionId::Reopen, &IncidentActions::reopen);
    connect(&m_actions[ActionId::Amend], &QAction::triggered, this, [this] {
        if (const Incident *incident = m_desk.selectedIncident())
            (new AmendDialog(m_desk, *incident, m_window))->open();
    });
    connect(&m_desk, &Desk::selectionChanged, this, &IncidentActions::refresh);
    connect(&m_desk, &Desk::selectedChanged, this, &IncidentActions::refresh);
    refresh();
}

void IncidentActions::refresh()
{
    const Incident *incident = m_desk.selectedIncident();
    const bool open = incident && !incident->isClosed();
    for (const ActionId id :
        {ActionId::AddNote, ActionId::Amend, ActionId::Escalate, ActionId::Link, ActionId::Merge, ActionId::Close})
        m_actions[id].setEnabled(open);
    m_actions[ActionId::AnswerEscalation].setEnabled(incident && incident->awaitsLinkageOffice());
    m_actions[ActionId::Reopen].setEnabled(incident && incident->isClosed());
}

void IncidentActions::addNote()
{
    const Incident *incident = m_desk.selectedIncident();
    if (!incident)
        return;
    askAndSubmit(m_desk, m_window,
        {Tr::tr("Add note"), incidentHeadline(m_desk.world(), *incident), {textField("text", Tr::tr("Note"))},
            Tr::tr("Add")},
        [id = incident->id, note = m_desk.newId<NoteId>()](
            const FormDialog &form) -> Command { return AddNote{id, note, form.text(key("text"))}; });
}

void IncidentActions::escalate()
{
    const Incident *incident = m_desk.selectedIncident();
    if (!incident)
        return;
    FormField foundBy{key("by"), Tr::tr("Found by"), FormField::Kind::Line, true, {}, {}, {}};
    foundBy.placeholder = Tr::tr("Unit on the scene, or the centre");
    const auto first = std::ranges::find_if(incident->orders, &Order::stands);
    if (first != incident->orders.end())
        foundBy.value = unitName(m_desk.world(), first->unit);
    askAndSubmit(m_desk, m_window,
        {Tr::tr("Escalate to the linkage office"), incidentHeadline(m_desk.world(), *incident),
            {textField("finding", Tr::tr("What was found")), foundBy,
                {key("casualties"), Tr::tr("Casualties"), FormField::Kind::Number, false, 0, {}, {}},
                {key("reinforcement"), Tr::tr("Reinforcement is needed"), FormField::Kind::Check, false, {}, {}, {}},
                {key("several"), Tr::tr("Several departments are needed"), FormField::Kind::Check, false, {}, {}, {}}},
            Tr::tr("Escalate")},
        [id = incident->id, escalation = m_desk.newId<EscalationId>()](const FormDialog &form) -> Command {
            return EscalateIncident{id, escalation, form.text(key("finding")), form.text(key("by")),
                form.number(key("casualties")), form.checked(key("reinforcement")), form.checked(key("several"))};
        });
}

void IncidentActions::answerEscalation()
{
    const Incident *incident = m_desk.selectedIncident();
    if (!incident)
        return;
    const auto waiting = std::ranges::find_if(
        incident->escalations, [](const Escalation &escalation) { return !escalation.answeredAt; });
    if (waiting == incident->escalations.end())
        return;
    askAndSubmit(m_desk, m_window,
        {Tr::tr("Answer of the linkage office"), waiting->finding,
            {textField("answer", Tr::tr("What the linkage office decided"))}, Tr::tr("Record")},
        [id = incident->id, escalation = waiting->id](
            const FormDialog &form) -> Command { return AnswerEscalation{id, escalation, form.text(key("answer"))}; });
}

void IncidentActions::link()
{
    const Incident *incident = m_desk.selectedIncident();
    if (!incident)
        return;
    auto *chooser
        = new IncidentChooser(m_desk, incident->id, Tr::tr("Link with another incident"), Tr::tr("Link"), m_window);
    connect(chooser, &IncidentChooser::chosen, this, [this, chooser, id = incident->id](const IncidentId &other) {
        m_desk.submit(LinkIncidents{id, other});
        chooser->accept();
    });
    chooser->open();
}

void IncidentActions::merge()
{
    const Incident *incident = m_desk.selectedIncident();
    if (!incident)
        return;
    auto *chooser
        = new IncidentChooser(m_desk, incident->id, Tr::tr("Merge as a repeat"), Tr::tr("Merge into it"), m_window);
    connect(chooser, &IncidentChooser::chosen, this, [this, chooser, id = incident->id](const IncidentId &into) {
        chooser->accept();
        const Incident *target = m_desk.world().incident(into);
        if (!target)
            return;
        askAndSubmit(m_desk, m_window,
            {Tr::tr("Merge as a repeat"), Tr::tr("The calls move to %1 and this incident closes.").arg(target->number),
                {textField("reason", Tr::tr("Why it is the same"))}, Tr::tr("Merge")},
            [id, into](
                const FormDialog &form) -> Command { return MergeIncident{id, into, form.text(key("reason"))}; });
    });
    chooser->open();
}

void IncidentActions::close()
{
    const Incident *incident = m_desk.selectedIncident();
    if (!incident)
        return;
    FormField how{key("disposition"), Tr::tr("Disposition"), FormField::Kind::Choice, true, {}, {}, {}};
    how.placeholder = Tr::tr("Choose how it ended");
    for (const Disposition &disposition : dispositionsOffered(m_desk.world()))
        how.choices.emplace_back(disposition.name, disposition.key.text());
    const FormField remark{key("remark"), Tr::tr("Remark"), FormField::Kind::Text, false, {}, {}, {}};
    askAndSubmit(m_desk, m_window,
        {Tr::tr("Close incident"), incidentHeadline(m_desk.world(), *incident), {how, remark},
            Tr::tr("Close", "incident")},
        [id = incident->id](const FormDialog &form) -> Command {
            return CloseIncident{
                id, DispositionKey(form.choice(key("disposition")).toString()), form.text(key("remark"))};
        });
}

void IncidentActions::reopen()
{
    const Incident *incident = m_desk.selectedIncident();
    if (!incident)
        return;
    FormField reason = textField("reason", Tr::tr("Reason"));
    reason.offers = reasonsFor(m_desk.world(), ReasonUse::Reopening);
    askAndSubmit(m_desk, m_window,
        {Tr::tr("Reopen incident"), incidentHeadline(m_desk.world(), *incident), {reason}, Tr::tr("Reopen")},
        [id = incident->id](
            const FormDialog &form) -> Command { return ReopenIncident{id, form.text(key("reason"))}; });
}

} // namespace liandong
