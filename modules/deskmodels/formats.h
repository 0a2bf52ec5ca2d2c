// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/world.h"

#include <QDateTime>
#include <QString>

namespace liandong {

/// The moment on the centre's wall clock (Centre::utcOffsetMinutes), whatever zone the seat's machine thinks it is in.
[[nodiscard]] QDateTime centreTime(Instant at, const Centre &centre);
/// The other way round.
[[nodiscard]] Instant instantAt(QDate day, QTime time, const Centre &centre);
/// "14:05:09" on the civil day of `now`, "11-21 14:05" otherwise, with the year in front where it is another.
[[nodiscard]] QString timeText(Instant at, Instant now, const Centre &centre);
/// "2026-11-21 14:05:09".
[[nodiscard]] QString fullTimeText(Instant at, const Centre &centre);
/// "4:59", "1:02:03", "-0:30" for what is over; days as hours.
[[nodiscard]] QString remainingText(Seconds remaining);
/// "30 min", "12 h", "1 h 30 min", "45 s".
[[nodiscard]] QString durationText(Seconds length);
/// "450 m", "3.2 km".
[[nodiscard]] QString distanceText(double metres);

/// Names for people; never a key or an id. Unknown ones say so.
[[nodiscard]] QString unitName(const World &world, const UnitKey &key);
[[nodiscard]] QString unitShortName(const World &world, const UnitKey &key);
/// "Not classified" for the null key.
[[nodiscard]] QString categoryName(const World &world, const CategoryKey &key);
[[nodiscard]] QString dispositionName(const World &world, const DispositionKey &key);
[[nodiscard]] QString hotlineName(const World &world, const HotlineKey &key);
/// Township and text, whichever are known; "Place unknown" for neither.
[[nodiscard]] QString placeText(const World &world, const Location &place);
/// "AH-20261121-0007"; a word for one this world does not hold.
[[nodiscard]] QString incidentNumber(const World &world, const IncidentId &id);
/// "李四（席位 1）" where both are known.
[[nodiscard]] QString actorText(const Actor &actor, const QString &seat = {});

} // namespace liandong
