// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roster.h"

#include "domain/rulebook.h"
#include "domain/rulebookgaps.h"

#include <QTimeZone>

#include <algorithm>

namespace liandong {

namespace {

/// Every turn of the unit that is written down, by time.
std::vector<const Shift *> shiftsOf(const RuleBook &book, const UnitKey &unit)
{
    std::vector<const Shift *> shifts;
    for (const auto &[key, roster] : book.rosters) {
        if (roster.unit != unit)
            continue;
        for (const Shift &shift : roster.shifts)
            shifts.push_back(&shift);
    }
    std::ranges::stable_sort(shifts, {}, &Shift::from);
    return shifts;
}

} // namespace

QString rosterMonthOf(QDate day)
{
    return day.toString(QStringLiteral("yyyy-MM"));
}

RosterKey rosterKey(const UnitKey &unit, const QString &month)
{
    return RosterKey(unit.text() + u'-' + month);
}

QDate dayIn(const Centre &centre, Instant at)
{
    const auto zone = QTimeZone::fromSecondsAheadOfUtc(centre.utcOffsetMinutes * 60);
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone).date();
}

const Shift *shiftAt(const RuleBook &book, const UnitKey &unit, Instant at)
{
    const std::vector<const Shift *> shifts = shiftsOf(book, unit);
    const auto it
        = std::ranges::find_if(shifts, [&](const Shift *shift) { return shift->from <= at && at < shift->to; });
    return it == shifts.end() ? nullptr : *it;
}

const Shift *nextShift(const RuleBook &book, const UnitKey &unit, Instant at)
{
    const std::vector<const Shift *> shifts = shiftsOf(book, unit);
    const auto it = std::ranges::find_if(shifts, [&](const Shift *shift) { return shift->from > at; });
    return it == shifts.end() ? nullptr : *it;
}

std::vector<RosterGap> rosterGaps(const RuleBook &book, Instant from, Instant to)
{
    std::vector<RosterGap> gaps;
    for (const Unit *unit : unitsInUse(book)) {
        const std::vector<const Shift *> shifts = shiftsOf(book, unit->key);
        if (shifts.empty())
            continue;
        Instant covered = from;
        for (const Shift *shift : shifts) {
            if (shift->from > covered && covered < to)
                gaps.push_back({unit->key, covered, std::min(shift->from, to)});
            covered = std::max(covered, shift->to);
        }
        if (covered < to)
            gaps.push_back({unit->key, covered, to});
    }
    return gaps;
}

} // namespace liandong
