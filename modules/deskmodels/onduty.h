// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"

#include <QStringList>

namespace liandong {

// Who answers a unit's duty phone, by its roster, in words for people.

/// "张三 13800000001，副班 李四 13800000002"; that nobody is down where the unit keeps a roster with a hole in it now;
/// empty where it keeps none.
[[nodiscard]] QString onDutyText(const World &world, const UnitKey &unit, Instant now);

/// The unit's duty phones in the order of trying, then those of who is on duty now.
[[nodiscard]] QStringList numbersToTry(const World &world, const UnitKey &unit, Instant now);

/// A hole in a roster within the next day.
struct RosterWarning
{
    UnitKey unit;
    QString text; ///< "县自来水公司：11-26 08:00 到 20:00 无人值班"
};
[[nodiscard]] std::vector<RosterWarning> rosterWarnings(const World &world, Instant now);

/// The time of a turn or a hole: "11-26 08:00–20:00".
[[nodiscard]] QString turnText(Instant from, Instant to, const Centre &centre);

} // namespace liandong
