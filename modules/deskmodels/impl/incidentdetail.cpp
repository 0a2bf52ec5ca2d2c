// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/incidentdetail.h"

#include "deskmodels/formats.h"

namespace liandong {

namespace {

/// Names in the rule book stand in nearly every text.
bool changesNames(const Event &event)
{
    return !incidentOf(event) && !std::holds_alternative<AreaPut>(event) && !std::holds_alternative<RulePut>(event);
}

using enum IncidentField;

struct Fields
{
    std::vector<IncidentField> operator()(const IncidentAmended &e) const
    {
        std::vector<IncidentField> fields;
        const auto add = [&](bool changed, IncidentField field) {
            if (changed)
                fields.push_back(field);
        };
        add(e.narrative.has_value(), Narrative);
        add(e.level.has_value(), IncidentField::Level);
        add(e.category.has_value(), IncidentField::Category);
        add(e.place.has_value(), IncidentField::Place);
        add(e.callerName.has_value(), CallerName);
        add(e.areaClass || e.areaClassReason, IncidentField::AreaClass);
        add(e.kind.has_value(), Kind);
        return fields;
    }
    std::vector<IncidentField> operator()(const CallAdded &) const { return {Calls}; }
    std::vector<IncidentField> operator()(const NoteAdded &) const { return {Notes}; }
    std::vector<IncidentField> operator()(const NoteStruck &) const { return {Notes}; }
    std::vector<IncidentField> operator()(const OrderGiven &) const { return {Orders}; }
    std::vector<IncidentField> operator()(const OrderAdvanced &) const { return {Orders}; }
    std::vector<IncidentField> operator()(const DeadlinesChanged &) const { return {Orders}; }
    std::vector<IncidentField> operator()(const UnitUrged &) const { return {Orders}; }
    std::vector<IncidentField> operator()(const UrgingAnswered &) const { return {Orders}; }
    std::vector<IncidentField> operator()(const ThreeWayCallStarted &) const { return {ThreeWayCalls}; }
    std::vector<IncidentField> operator()(const LegChanged &) const { return {ThreeWayCalls}; }
    std::vector<IncidentField> operator()(const IncidentEscalated &) const { return {Escalations}; }
    std::vector<IncidentField> operator()(const EscalationAnswered &) const { return {Escalations}; }
    std::vector<IncidentField> operator()(const IncidentsLinked &) const { return {Links}; }
    std::vector<IncidentField> operator()(const IncidentsUnlinked &) const { return {Links}; }
    std::vector<IncidentField> operator()(const EquipmentCalledUp &) const { return {CallUps}; }
    std::vector<IncidentField> operator()(const CallUpAdvanced &) const { return {CallUps}; }
    std::vector<IncidentField> operator()(const IncidentMerged &) const { return {State, Calls, Links}; }
    std::vector<IncidentField> operator()(const IncidentMoved &) const { return {State}; }
    std::vector<IncidentField> operator()(const IncidentClosed &) const { return {State}; }
    /// The rule book's, and those that bring a whole incident along.
    std::vector<IncidentField> operator()(const auto &) const { return {}; }
};

} // namespace

IncidentDetail::IncidentDetail(WorldSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_names([this] { Q_EMIT shownChanged(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, [this] {
        fetchIfNeeded();
        Q_EMIT shownChanged();
    });
    connect(&source, &WorldSource::entryApplied, this, &IncidentDetail::onEntry);
    connect(&source, &WorldSource::linkStateChanged, this, &IncidentDetail::fetchIfNeeded);
    connect(&source, &WorldSource::incidentFetched, this, [this](const wire::IncidentFetched &fetched) {
        if (m_request == 0 || fetched.request != m_request)
            return;
        m_request = 0;
        m_fetched = fetched.incident;
        Q_EMIT shownChanged();
    });
}

void IncidentDetail::show(const std::optional<IncidentId> &incident)
{
    if (incident == m_shown)
        return;
    m_shown = incident;
    m_fetched.reset();
    m_request = 0;
    fetchIfNeeded();
    Q_EMIT shownChanged();
}

void IncidentDetail::fetchIfNeeded()
{
    if (m_shown && !m_fetched && !m_source.world().incident(*m_shown) && m_source.linkState() == LinkState::Live)
        m_request = m_source.fetchIncident(*m_shown);
}

const Incident *IncidentDetail::incident() const
{
    const Incident *held = m_shown ? m_source.world().incident(*m_shown) : nullptr;
    return held || !m_fetched ? held : &*m_fetched;
}

bool IncidentDetail::isFromStore() const
{
    return m_shown && m_fetched && !m_source.world().incident(*m_shown);
}

void IncidentDetail::onEntry(const LogEntry &entry, const Event &event)
{
    if (!m_shown)
        return;
    if (changesNames(event)) {
        m_names.ask();
        return;
    }
    if (incidentOf(event) != m_shown && otherIncidentOf(event) != m_shown) {
        keepEvicted();
        return;
    }
    if (std::holds_alternative<IncidentOpened>(event) || std::holds_alternative<IncidentReopened>(event)
        || std::holds_alternative<IncidentShown>(event)) {
        m_fetched.reset();
        Q_EMIT shownChanged();
        return;
    }
    keepEvicted();
    const bool own = entry.seat == m_source.seat() && entry.actor == m_source.actor();
    const QString by = own ? QString() : actorText(entry.actor, entry.seat);
    for (const IncidentField field : fieldsChangedBy(event))
        Q_EMIT changed(field, by);
}

/// The world forgets old closed incidents; the one on the screen is then read from the store.
void IncidentDetail::keepEvicted()
{
    if (m_shown && !m_fetched && m_request == 0 && !m_source.world().incident(*m_shown))
        fetchIfNeeded();
}

std::vector<IncidentField> fieldsChangedBy(const Event &event)
{
    return std::visit(Fields(), event);
}

} // namespace liandong
