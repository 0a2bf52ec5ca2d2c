// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/eligibility.h"

#include "domain/deadlines.h"
#include "domain/starting.h"

#include <algorithm>

namespace liandong::rules {

namespace {

/// On the centre's clock. Hours over midnight count to the day on which they began.
bool isWithin(const Hours &hours, Instant at, int utcOffsetMinutes)
{
    const auto local = at + std::chrono::minutes(utcOffsetMinutes);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const int minute = int(std::chrono::floor<std::chrono::minutes>(local - day).count());
    const bool overMidnight = hours.fromMinute > hours.toMinute;
    const bool afterBeginning = minute >= hours.fromMinute;
    const bool beforeEnd = minute < hours.toMinute;
    if (overMidnight ? !afterBeginning && !beforeEnd : !afterBeginning || !beforeEnd)
        return false;
    const bool beganYesterday = overMidnight && !afterBeginning;
    const int weekday
        = int(std::chrono::weekday(std::chrono::sys_days((day - std::chrono::days(beganYesterday)).time_since_epoch()))
                .iso_encoding());
    return hours.weekdays.empty() || std::ranges::contains(hours.weekdays, weekday);
}

} // namespace

Eligibility::Eligibility(const RuleBook &book, const RecommendationQuery &query)
    : m_book(book)
    , m_query(query)
    , m_point(query.place.point)
    , m_township(query.place.township)
{
    const auto township = book.places.find(m_township);
    if (!m_point && township != book.places.end())
        m_point = township->second.position;
    else if (m_point && m_township.isNull()) {
        if (const Place *nearest = nearestTownship(book, *m_point))
            m_township = nearest->key;
    }
}

std::optional<PassedOverReason> Eligibility::hindranceOf(const Duty &duty) const
{
    using enum PassedOverReason;
    const Unit *unit = m_book.unit(duty.unit);
    if (!unit || unit->suspended)
        return Suspended;
    if (std::ranges::contains(m_query.declined, duty.unit))
        return Declined;
    if (std::ranges::contains(m_query.ordered, duty.unit))
        return AlreadyOrdered;
    if (duty.validFrom && m_query.at < *duty.validFrom)
        return NotYetValid;
    if (duty.validTo && m_query.at >= *duty.validTo)
        return NoLongerValid;
    if (!reaches(unit->served) || !reaches(duty.reach))
        return OutsideReach;
    if (duty.hours && !isWithin(*duty.hours, m_query.at, m_book.centre.utcOffsetMinutes))
        return OutsideHours;
    return std::nullopt;
}

bool Eligibility::reaches(const Reach &reach) const
{
    if (reach.isEverywhere() || !m_point) // an unknown place may be within
        return true;
    return std::ranges::contains(reach.townships, m_township)
        || std::ranges::any_of(reach.areas, [&](const AreaKey &key) {
               const auto area = m_book.areas.find(key);
               return area != m_book.areas.end()
                   && std::ranges::any_of(
                       area->second.polygons, [&](const Polygon &polygon) { return contains(polygon, *m_point); });
           });
}

std::optional<Starting> Eligibility::startingOf(const UnitKey &unit) const
{
    return m_point ? startingTo(m_book, unit, *m_point) : std::nullopt;
}

} // namespace liandong::rules
