// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repeats.h"

#include <algorithm>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds kSameNumberWithin = std::chrono::hours(24);
constexpr Milliseconds kSamePlaceWithin = std::chrono::hours(2);
constexpr double kSamePlaceMetres = 500;

/// The digits that tell callers apart, without spaces, dashes and China's country code.
QString digitsOf(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += c;
    }
    for (const QLatin1StringView country : {"0086"_L1, "86"_L1}) {
        if (digits.size() >= country.size() + 11 && digits.startsWith(country))
            return digits.sliced(country.size());
    }
    return digits;
}

std::optional<Instant> lastCallFrom(const Incident &incident, const QString &digits)
{
    std::optional<Instant> last;
    for (const Call &call : incident.calls) {
        if (digitsOf(call.number) == digits)
            last = std::max(last, std::optional(call.at));
    }
    return last;
}

/// The newest word about it: when it was opened, or last called about.
Instant lastHeardOf(const Incident &incident)
{
    Instant last = incident.openedAt;
    for (const Call &call : incident.calls)
        last = std::max(last, call.at);
    return last;
}

std::optional<RepeatSign> signOf(const Incident &incident, const RepeatQuery &query, const QString &digits)
{
    if (!digits.isEmpty()) {
        const std::optional<Instant> last = lastCallFrom(incident, digits);
        if (last && query.now - *last <= kSameNumberWithin)
            return RepeatSign::SameNumber;
    }
    if (!query.category.isNull() && query.category == incident.category && query.point && incident.place.point
        && distanceMetres(*query.point, *incident.place.point) <= kSamePlaceMetres
        && query.now - lastHeardOf(incident) <= kSamePlaceWithin)
        return RepeatSign::SamePlaceAndCategory;
    return std::nullopt;
}

} // namespace

std::vector<LikelyRepeat> likelyRepeats(const World &world, const RepeatQuery &query)
{
    const QString digits = digitsOf(query.callerNumber);
    std::vector<std::pair<Instant, LikelyRepeat>> found;
    for (const auto &[id, incident] : world.incidents) {
        if (incident.isClosed())
            continue;
        const std::optional<RepeatSign> sign = signOf(incident, query, digits);
        if (!sign)
            continue;
        const bool placed = query.point && incident.place.point;
        found.push_back(
            {incident.openedAt, {id, *sign, placed ? distanceMetres(*query.point, *incident.place.point) : 0}});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto &f) { return f.first; });

    std::vector<LikelyRepeat> repeats;
    for (const auto &[openedAt, repeat] : found)
        repeats.push_back(repeat);
    return repeats;
}

} // namespace liandong
