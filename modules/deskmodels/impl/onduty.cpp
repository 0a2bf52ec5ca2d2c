// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/onduty.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/phrases.h"
#include "deskmodels/tr.h"

#include <algorithm>
#include <ranges>

namespace liandong {

using deskmodels::Tr;

namespace {

constexpr std::chrono::hours kAhead{24};

bool keepsRoster(const World &world, const UnitKey &unit)
{
    return std::ranges::any_of(world.rosters | std::views::values,
        [&](const RosterMonth &roster) { return roster.unit == unit && !roster.shifts.empty(); });
}

} // namespace

QString onDutyText(const World &world, const UnitKey &unit, Instant now)
{
    const Shift *shift = shiftAt(world, unit, now);
    if (!shift)
        return keepsRoster(world, unit) ? Tr::tr("nobody is down for duty now") : QString();
    const QString officer = phrases::joined({shift->officer, shift->phone}, u" ");
    if (shift->deputy.isEmpty())
        return officer;
    const QString deputy = phrases::joined({shift->deputy, shift->deputyPhone}, u" ");
    return phrases::listed({officer, Tr::tr("deputy %1", "name, phone").arg(deputy)});
}

QStringList numbersToTry(const World &world, const UnitKey &unit, Instant now)
{
    QStringList numbers;
    if (const Unit *known = world.unit(unit)) {
        for (const DutyPhone &phone : known->dutyPhones)
            numbers += phone.number;
    }
    if (const Shift *shift = shiftAt(world, unit, now))
        numbers << shift->phone << shift->deputyPhone;
    numbers.removeAll(QString());
    numbers.removeDuplicates();
    return numbers;
}

std::vector<RosterWarning> rosterWarnings(const World &world, Instant now)
{
    std::vector<RosterWarning> warnings;
    for (const RosterGap &gap : rosterGaps(world, now, now + kAhead)) {
        warnings.push_back({gap.unit,
            Tr::tr("%1: nobody on duty %2", "unit, from when to when")
                .arg(unitShortName(world, gap.unit), turnText(gap.from, gap.to, world.centre))});
    }
    return warnings;
}

QString turnText(Instant from, Instant to, const Centre &centre)
{
    const QDateTime begins = centreTime(from, centre);
    const QDateTime ends = centreTime(to, centre);
    const bool sameDay = begins.date() == ends.date();
    return begins.toString(u"MM-dd HH:mm") + u'–' + ends.toString(sameDay ? u"HH:mm" : u"MM-dd HH:mm");
}

} // namespace liandong
