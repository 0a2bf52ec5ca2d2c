// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/desk.h"

#include "deskmodels/refusaltext.h"
#include "deskui/tr.h"
#include "domain/event.h"

#include <ranges>

namespace liandong {

using deskui::Tr;

namespace {

QString countText(AlarmKind kind, int count)
{
    switch (kind) {
    case AlarmKind::NewIncident:
        return Tr::tr("new incidents: %1").arg(count);
    case AlarmKind::DeadlineWarning:
        return Tr::tr("soon due: %1").arg(count);
    case AlarmKind::OrderDeclined:
        return Tr::tr("declined orders: %1").arg(count);
    case AlarmKind::Escalated:
        return Tr::tr("escalated: %1").arg(count);
    case AlarmKind::DeadlineMissed:
        return Tr::tr("deadlines missed: %1").arg(count);
    case AlarmKind::OrderReceived:
        return Tr::tr("new orders: %1").arg(count);
    case AlarmKind::CallUpReceived:
        return Tr::tr("equipment asked for: %1").arg(count);
    case AlarmKind::UrgingReceived:
        return Tr::tr("urgings: %1").arg(count);
    case AlarmKind::LinkLost:
        break; // ends an absence, never part of one
    }
    return {};
}

/// Empty while the service has none.
TileSource centresTiles(const std::optional<OfferedTiles> &offered)
{
    if (!offered)
        return {};
    return {.name = offered->name,
        .address = offered->address,
        .version = offered->version,
        .bearer = offered->ticket,
        .pinned = offered->fingerprint,
        .attribution = offered->attribution,
        .minZoom = offered->minZoom,
        .maxZoom = offered->maxZoom};
}

} // namespace

Desk::Desk(Replica &replica, WorldSource &source, QObject *parent)
    : QObject(parent)
    , m_replica(replica)
    , m_source(source)
    , m_alarms(source, replica.seat())
    , m_bell(this)
    , m_ringer(source, m_alarms, m_bell)
{
    connect(&replica, &Replica::answered, this, &Desk::onAnswer);
    const auto layTiles = [this] { m_ground.setCentres(centresTiles(m_replica.tiles())); };
    connect(&replica, &Replica::tilesChanged, this, layTiles);
    layTiles();
    connect(&m_alarms, &AlarmRules::returned, this, &Desk::onReturn);
    connect(&source, &WorldSource::worldReplaced, this, [this] {
        if (m_selected && !world().incident(*m_selected))
            select({});
        Q_EMIT selectedChanged();
    });
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (m_selected && (incidentOf(event) == m_selected || otherIncidentOf(event) == m_selected))
            Q_EMIT selectedChanged();
    });
}

/// One sound, the loudest, and one line, the worst first.
void Desk::onReturn(const AlarmCounts &missed)
{
    QStringList parts;
    for (const auto &[kind, count] : missed | std::views::reverse)
        parts.append(countText(kind, count));
    m_ringer.ring(missed.rbegin()->first);
    Q_EMIT lastingNotice(Tr::tr("While this seat was away: %1").arg(parts.join(Tr::tr("; ", "between list items"))));
}

void Desk::submit(const Command &command, QObject *guard, Answer answer)
{
    await(m_replica.submit(command), guard, std::move(answer));
}

void Desk::attach(const AddAttachment &attachment, const QByteArray &content, QObject *guard, Answer answer)
{
    await(m_replica.attach(attachment, content), guard, std::move(answer));
}

void Desk::await(const CommandId &command, QObject *guard, Answer &&answer)
{
    m_waiting.emplace(command, Waiting{guard, guard != nullptr, std::move(answer)});
    Q_EMIT submitted(command);
}

void Desk::onAnswer(const CommandId &command, const std::optional<Refusal> &refusal)
{
    const auto found = m_waiting.find(command);
    const Waiting waiting = found == m_waiting.end() ? Waiting{} : std::move(found->second);
    if (found != m_waiting.end())
        m_waiting.erase(found);
    const bool alive = !waiting.guarded || waiting.guard;
    if (waiting.answer && alive)
        waiting.answer(refusal);
    else if (refusal)
        complain(refusalText(*refusal, world()));
}

const Incident *Desk::selectedIncident() const
{
    return m_selected ? world().incident(*m_selected) : nullptr;
}

const Order *Desk::selectedOrder() const
{
    const Incident *incident = selectedIncident();
    if (!incident)
        return nullptr;
    if (m_order) {
        if (const Order *chosen = incident->order(*m_order))
            return chosen;
    }
    const Order *moving = nullptr;
    for (const Order &order : incident->orders) {
        if (!order.stands() || order.state == OrderState::Accepted)
            continue;
        if (moving)
            return nullptr;
        moving = &order;
    }
    return moving;
}

void Desk::select(const std::optional<IncidentId> &incident)
{
    if (incident == m_selected)
        return;
    m_selected = incident;
    m_order.reset();
    m_replica.look(incident);
    Q_EMIT selectionChanged();
}

void Desk::selectOrder(const OrderId &order)
{
    if (m_order == order)
        return;
    m_order = order;
    Q_EMIT orderSelectionChanged();
}

void Desk::tell(const QString &text)
{
    Q_EMIT notice(text, false);
}

void Desk::complain(const QString &text)
{
    Q_EMIT notice(text, true);
}

} // namespace liandong
