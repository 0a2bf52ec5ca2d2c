// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/described.h"
#include "domain/ids.h"

#include <QDate>

#include <vector>

namespace liandong {

struct Centre;
struct RuleBook;

/// One turn at a unit's duty phone.
struct Shift
{
    Instant from{};
    Instant to{}; ///< not itself within
    QString officer;
    QString phone; ///< his own, beside the unit's duty phones; may be empty
    QString deputy;
    QString deputyPhone;

    friend bool operator==(const Shift&, const Shift&) = default;
};
LD_DESCRIBED(Shift, from, to, officer, phone, deputy, deputyPhone)

/// 值班表: a month of a unit's shifts (Xuchang plan, three (2): on duty around the clock).
struct RosterMonth
{
    /// So many months of each unit stay in a rule book, the newest; older ones are in the log.
    static constexpr size_t kKept = 4;

    RosterKey key; ///< rosterKey() of unit and month
    UnitKey unit;
    QString month; ///< "2026-11", of the centre's calendar; a shift belongs to the month in which it begins
    std::vector<Shift> shifts; ///< by time, none over another

    friend bool operator==(const RosterMonth&, const RosterMonth&) = default;
};
LD_DESCRIBED(RosterMonth, key, unit, month, shifts)

/// "2026-11"
[[nodiscard]] QString rosterMonthOf(QDate day);
[[nodiscard]] RosterKey rosterKey(const UnitKey& unit, const QString& month);
/// The day on the centre's calendar.
[[nodiscard]] QDate dayIn(const Centre& centre, Instant at);

/// Who answers the unit's duty phone at that moment; null where the roster does not say.
[[nodiscard]] const Shift* shiftAt(const RuleBook& book, const UnitKey& unit, Instant at);
/// The turn behind that moment; null where none is written down.
[[nodiscard]] const Shift* nextShift(const RuleBook& book, const UnitKey& unit, Instant at);

/// A time in which nobody is down for a unit's duty phone.
struct RosterGap
{
    UnitKey unit;
    Instant from{};
    Instant to{};

    friend bool operator==(const RosterGap&, const RosterGap&) = default;
};

/// Of the units in use that keep a roster at all, by unit and time, within the span.
[[nodiscard]] std::vector<RosterGap> rosterGaps(const RuleBook& book, Instant from, Instant to);

} // namespace liandong
