// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/wallfigures.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/territories.h"
#include "deskmodels/incidentqueuemodel.h"

#include <ranges>

namespace liandong {

namespace {

class Counting
{
public:
    Counting(const World &world, Instant now)
        : m_world(world)
        , m_now(now)
        , m_midnight(instantAt(centreTime(now, world.centre).date(), QTime(0, 0), world.centre))
        , m_subCentres(world)
    { }

    WallFigures figures() &&
    {
        for (const Incident &incident : m_world.incidents | std::views::values)
            count(incident);
        m_figures.atLeast = forgetsToday();
        for (const auto &[key, number] : m_categories)
            m_figures.categories.emplace_back(key, number);
        std::ranges::stable_sort(m_figures.categories, std::greater(), &std::pair<CategoryKey, int>::second);
        for (const UnitFigures &unit : m_units | std::views::values) {
            if (unit.underWay > 0 || unit.today.share())
                m_figures.units.push_back(unit);
        }
        const auto weight = [](const UnitFigures &unit) { return std::tuple(unit.overdue, unit.underWay); };
        std::ranges::stable_sort(m_figures.units, std::greater(), weight);
        for (const TerritoryFigures &territory : m_territories | std::views::values)
            m_figures.territories.push_back(territory);
        const auto load = [](const TerritoryFigures &territory) {
            return std::tuple(territory.overdue, territory.open + territory.inHand, territory.settled);
        };
        std::ranges::stable_sort(m_figures.territories, std::greater(), load);
        return std::move(m_figures);
    }

private:
    [[nodiscard]] bool isToday(Instant at) const { return at >= m_midnight && at < m_midnight + std::chrono::days(1); }

    /// What was closed first of all that is kept was closed today, so there may have been others before it.
    [[nodiscard]] bool forgetsToday() const
    {
        if (m_world.recentlyClosed.size() < World::kRecentlyClosed)
            return false;
        const Incident *oldest = m_world.incident(m_world.recentlyClosed.front());
        return oldest && oldest->closing && isToday(oldest->closing->at);
    }

    void count(const Incident &incident)
    {
        for (const Call &call : incident.calls) {
            if (isToday(call.at) && m_calls.insert(call.id).second) {
                ++m_figures.callsToday;
                ++m_figures.callsByHour[size_t((call.at - m_midnight) / std::chrono::hours(1))];
            }
        }
        const bool overdue = countOrders(incident);
        if (incident.mergedInto)
            return;
        const bool opened = isToday(incident.openedAt);
        if (opened) {
            ++m_figures.openedToday;
            ++m_figures.kinds[incident.kind];
            ++m_figures.states[incident.state];
            ++m_categories[topOf(incident.category)];
        }
        if (!incident.isClosed())
            ++m_figures.standing[incident.state];
        if (opened || !incident.isClosed())
            countTerritory(incident, overdue, opened);
    }

    void countTerritory(const Incident &incident, bool overdue, bool opened)
    {
        const bool bySubCentre = !m_subCentres.isEmpty();
        const SubCentreKey subCentre = bySubCentre ? m_subCentres.at(incident.place) : SubCentreKey();
        const PlaceKey township = bySubCentre ? PlaceKey() : incident.place.township;
        TerritoryFigures &territory = m_territories[{subCentre, township}];
        territory.subCentre = subCentre;
        territory.township = township;
        territory.open += incident.state == IncidentState::Open;
        territory.inHand += incident.state == IncidentState::InHand;
        territory.settled += incident.state == IncidentState::Settled;
        territory.overdue += overdue;
        territory.openedToday += opened;
    }

    /// Whether a deadline of the incident ran out and is not met.
    bool countOrders(const Incident &incident)
    {
        bool anyOverdue = false;
        for (const Order &order : incident.orders) {
            UnitFigures &unit = m_units[order.unit];
            unit.unit = order.unit;
            bool overdue = false;
            for (const Deadline &deadline : order.deadlines) {
                countDeadline(deadline, unit.today);
                if (incident.isClosed() || conditionOf(deadline, m_now) != DeadlineCondition::Missed)
                    continue;
                overdue = true;
                ++m_figures.overdue;
            }
            if (!incident.isClosed() && order.stands() && order.state != OrderState::Accepted) {
                ++unit.underWay;
                unit.overdue += overdue;
            }
            anyOverdue = anyOverdue || overdue;
        }
        return anyOverdue;
    }

    void countDeadline(const Deadline &deadline, Punctuality &unit)
    {
        const Instant ended = std::min(deadline.metAt.value_or(deadline.dueAt), deadline.dueAt);
        if (deadline.cancelledAt || deadline.excuse || ended > m_now || !isToday(ended))
            return;
        const bool late = deadline.isMissed(m_now);
        if (!late && !deadline.metAt)
            return; // due this very moment
        for (Punctuality *one : {&unit, &m_figures.today})
            ++(late ? one->late : one->inTime);
    }

    [[nodiscard]] CategoryKey topOf(CategoryKey key) const
    {
        for (const Category *category = m_world.category(key); category && !category->parent.isNull();
            category = m_world.category(key))
            key = category->parent;
        return key;
    }

    const World &m_world;
    Instant m_now;
    Instant m_midnight; ///< with which today began; a centre's day always has 24 hours
    WallFigures m_figures;
    std::set<CallId> m_calls; ///< a merged repeat's calls stand in both
    std::map<CategoryKey, int> m_categories;
    std::map<UnitKey, UnitFigures> m_units;
    Territories m_subCentres;
    std::map<std::pair<SubCentreKey, PlaceKey>, TerritoryFigures> m_territories;
};

} // namespace

std::optional<double> Punctuality::share() const
{
    const int all = inTime + late;
    return all > 0 ? std::optional(double(inTime) / all) : std::nullopt;
}

bool groupsBySubCentre(const World &world)
{
    return !Territories(world).isEmpty();
}

WallFigures wallFigures(const World &world, Instant now)
{
    return Counting(world, now).figures();
}

} // namespace liandong
