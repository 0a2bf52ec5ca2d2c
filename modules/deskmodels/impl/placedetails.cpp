// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/placedetails.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/phrases.h"
#include "deskmodels/rulebookwords.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"
#include "domain/deadlines.h"
#include "domain/starting.h"

#include <algorithm>
#include <ranges>

namespace liandong {

using deskmodels::Tr;

namespace {

constexpr QStringView kBetween = u" · ";
constexpr std::chrono::hours kLately{24};
constexpr double kSamePlaceMetres = 100;

/// Without a boundary nothing is outside.
bool isOutside(const RuleBook &book, const GeoPoint &point)
{
    bool bounded = false;
    for (const Area &area : book.areas | std::views::values) {
        if (area.kind != AreaKind::Boundary || area.retired || area.polygons.empty())
            continue;
        bounded = true;
        if (std::ranges::any_of(area.polygons, [&](const Polygon &polygon) { return contains(polygon, point); }))
            return false;
    }
    return bounded;
}

std::vector<NearUnit> nearestUnits(const World &world, const GeoPoint &point)
{
    std::vector<NearUnit> units;
    for (const Unit &unit : world.units | std::views::values) {
        const std::optional<Starting> from = unit.suspended ? std::nullopt : startingTo(world, unit.key, point);
        if (from)
            units.push_back({unit.key, unitShortName(world, unit.key), from->metres});
    }
    std::ranges::stable_sort(units, {}, &NearUnit::metres);
    if (units.size() > PlaceDetails::kUnits)
        units.resize(PlaceDetails::kUnits);
    return units;
}

std::optional<Seconds> arrival(const World &world, AreaClass areaClass, UnitClass unitClass)
{
    const DeadlineRule *rule = ruleFor(world, DeadlineKind::Arrival, areaClass, unitClass);
    return rule ? std::optional(Seconds(rule->seconds)) : std::nullopt;
}

QString townshipNear(const RuleBook &book, const GeoPoint &point)
{
    const Place *township = nearestTownship(book, point);
    return township ? township->name : QString();
}

QString addedByText(const QString &who)
{
    return who.isEmpty() ? QString() : Tr::tr("added by %1", "a place of the gazetteer").arg(who);
}

QString arrivalText(const PlaceDetails &details)
{
    const std::optional<Seconds> &police = details.policeArrival;
    const std::optional<Seconds> &others = details.othersArrival;
    if (police && others && *police != *others)
        return Tr::tr("arrival: police %1, others %2", "how long they have")
            .arg(durationText(*police), durationText(*others));
    const std::optional<Seconds> &known = others ? others : police;
    return known ? Tr::tr("arrival within %1").arg(durationText(*known)) : QString();
}

PlaceDetails withDeadlines(const World &world, PlaceDetails details, AreaClass areaClass)
{
    details.areaClass = areaClass;
    details.policeArrival = arrival(world, areaClass, UnitClass::Police);
    details.othersArrival = arrival(world, areaClass, UnitClass::Other);
    return details;
}

} // namespace

PlaceDetails detailsOf(const World &world, const GeoPoint &point)
{
    PlaceDetails details;
    details.point = point;
    details.township = townshipNear(world, point);
    details.outside = isOutside(world, point);
    details.nearest = nearestUnits(world, point);
    return withDeadlines(world, details, areaClassAt(world, point));
}

PlaceDetails detailsOf(const World &world, const Place &place)
{
    PlaceDetails details = detailsOf(world, place.position);
    details.name = place.name;
    details.addedBy = place.addedBy;
    if (!place.code.isEmpty())
        details.township = place.name;
    return details;
}

PlaceDetails detailsOf(const World &world, const Incident &incident)
{
    PlaceDetails details = incident.place.point ? detailsOf(world, *incident.place.point) : PlaceDetails();
    details.name = incident.place.text;
    const auto township = world.places.find(incident.place.township);
    if (township != world.places.end())
        details.township = township->second.name;
    return withDeadlines(world, details, incident.areaClass);
}

QString factsText(const PlaceDetails &details)
{
    QString where = details.name.contains(details.township) ? QString() : details.township;
    if (details.outside)
        where = details.township.isEmpty()
            ? Tr::tr("outside the centre's area")
            : Tr::tr("outside the centre's area, nearest %1", "a township").arg(details.township);
    return phrases::joined(
        {where, wordOf(details.areaClass), arrivalText(details), addedByText(details.addedBy)}, kBetween);
}

QString nearestText(const PlaceDetails &details)
{
    QStringList units;
    for (const NearUnit &unit : details.nearest)
        units += Tr::tr("%1 %2", "a unit, how far away").arg(unit.name, distanceText(unit.metres));
    return units.isEmpty() ? QString() : Tr::tr("Nearest: %1", "units").arg(phrases::listed(units));
}

int incidentsAt(const World &world, const Place &place, Instant now)
{
    if (!place.code.isEmpty())
        return 0;
    return int(std::ranges::count_if(world.incidents | std::views::values, [&](const Incident &incident) {
        if (incident.mergedInto || now - incident.openedAt >= kLately)
            return false;
        const Location &where = incident.place;
        return where.text.contains(place.name)
            || (where.point && distanceMetres(*where.point, place.position) <= kSamePlaceMetres);
    }));
}

QString hintText(const World &world, const Place &place, Instant now)
{
    QString others;
    if (!place.aliases.empty())
        others = Tr::tr("also %1", "other names of a place")
                     .arg(phrases::listed(QStringList(place.aliases.begin(), place.aliases.end())));
    const QString township = place.code.isEmpty() ? townshipNear(world, place.position) : QString();
    const int incidents = incidentsAt(world, place, now);
    const QString again = incidents < 2 ? QString() : Tr::tr("again: %n incident(s) in 24 h", nullptr, incidents);
    return phrases::joined({wordOf(place.kind), others, township, addedByText(place.addedBy), again}, kBetween);
}

QString whereaboutsText(const World &world, const GeoPoint &point)
{
    return phrases::joined({townshipNear(world, point), wordOf(areaClassAt(world, point))}, kBetween);
}

} // namespace liandong
