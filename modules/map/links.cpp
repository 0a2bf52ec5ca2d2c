// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/links.h"

#include "domain/event.h"
#include "domain/starting.h"
#include "map/markers.h"

#include <QGeoCoordinate>

#include <ranges>

namespace liandong {

namespace {

bool changesStarts(const Event &event)
{
    return std::holds_alternative<UnitPut>(event) || std::holds_alternative<DetachmentPut>(event);
}

QVariant coordinate(const GeoPoint &point)
{
    return QVariant::fromValue(QGeoCoordinate(point.latitude, point.longitude));
}

} // namespace

std::optional<GeoPoint> startOf(const RuleBook &book, const UnitKey &unit, const GeoPoint &to)
{
    const std::optional<Starting> starting = startingTo(book, unit, to);
    if (!starting)
        return std::nullopt;
    return starting->detachment.isNull() ? book.unit(unit)->position : book.detachments.at(starting->detachment).base;
}

OrderLinks::OrderLinks(const WorldSource &source)
    : m_source(source)
    , m_later([this] { refresh(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, [this] { m_later.ask(); });
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (incidentOf(event) || changesStarts(event))
            m_later.ask();
    });
}

void OrderLinks::showOf(const std::vector<IncidentId> &incidents)
{
    std::vector<IncidentId> sorted = incidents;
    std::ranges::sort(sorted);
    if (sorted == m_incidents)
        return;
    m_incidents = std::move(sorted);
    m_later.ask();
}

void OrderLinks::select(const std::optional<IncidentId> &incident)
{
    m_selected = incident;
    m_later.ask();
}

void OrderLinks::setShown(bool shown)
{
    m_shown = shown;
    m_later.ask();
}

void OrderLinks::refresh()
{
    std::vector<OrderLink> links;
    if (m_shown) {
        for (const IncidentId &id : m_incidents)
            addLinks(id, links);
        if (m_selected && !std::ranges::binary_search(m_incidents, *m_selected))
            addLinks(*m_selected, links);
    }
    const auto isQuiet = [](const OrderLink &link) { return !link.selected && !link.overdue; };
    if (std::ranges::count_if(links, isQuiet) > kMostQuiet)
        std::erase_if(links, isQuiet);
    std::ranges::sort(links, {}, &OrderLink::key);
    setRows(std::move(links));
}

void OrderLinks::addLinks(const IncidentId &id, std::vector<OrderLink> &links) const
{
    const World &world = m_source.world();
    const Incident *incident = world.incident(id);
    if (!incident || incident->isClosed() || !incident->place.point)
        return;
    for (const Order &order : incident->orders) {
        const bool overdue = isOverdue(order, m_source.serviceNow());
        if (!order.stands() || (order.isOffScene() && !overdue))
            continue;
        if (const std::optional<GeoPoint> from = startOf(world, order.unit, *incident->place.point)) {
            links.push_back({.incident = id,
                .order = order.id,
                .from = *from,
                .to = *incident->place.point,
                .selected = m_selected == id,
                .overdue = overdue,
                .underWay = order.state >= OrderState::Departed});
        }
    }
}

QVariant OrderLinks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrderLink &link = rows()[size_t(index.row())];
    switch (role) {
    case PathRole:
        return QVariantList{coordinate(link.from), coordinate(link.to)};
    case SelectedRole:
        return link.selected;
    case OverdueRole:
        return link.overdue;
    case UnderWayRole:
        return link.underWay;
    default:
        return {};
    }
}

QHash<int, QByteArray> OrderLinks::roleNames() const
{
    return {{PathRole, "path"}, {SelectedRole, "selected"}, {OverdueRole, "overdue"}, {UnderWayRole, "underWay"}};
}

} // namespace liandong
