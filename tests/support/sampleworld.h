// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apply.h"
#include "support/sequentialids.h"

/// A small county for tests: few units, one town, one mountain township. Keys and times are fixed.
namespace liandong::sample {

/// 2026-11-21, 8:00 at the centre.
inline constexpr Instant kMorning{std::chrono::days(20778)};

/// The n-th id of a kind: `id<IncidentId>(1)`.
template <class Id>
[[nodiscard]] Id id(quint32 n)
{
    return Id(numberedUuid(n));
}

[[nodiscard]] UnitKey police();
[[nodiscard]] UnitKey water(); ///< responsible for burst-main
[[nodiscard]] UnitKey power(); ///< responsible for power-line, supports burst-main
[[nodiscard]] UnitKey housing(); ///< leads infrastructure
[[nodiscard]] UnitKey transport(); ///< responsible for fallen-tree
[[nodiscard]] UnitKey health(); ///< leads food-poisoning
[[nodiscard]] UnitKey market(); ///< takes part in food-poisoning
[[nodiscard]] UnitKey suspended(); ///< responsible for burst-main, but suspended

[[nodiscard]] CategoryKey category(QLatin1StringView key);
[[nodiscard]] DispositionKey handled();
[[nodiscard]] DispositionKey advised(); ///< advice
[[nodiscard]] DispositionKey toPolice();

[[nodiscard]] GeoPoint inTown(); ///< urban
[[nodiscard]] GeoPoint inMountains(); ///< rural
[[nodiscard]] Location townPlace(); ///< with inTown()
[[nodiscard]] Location mountainPlace(); ///< with inMountains()

[[nodiscard]] Actor theOperator();
[[nodiscard]] Actor theSupervisor();
[[nodiscard]] Actor theLinkageOffice();
[[nodiscard]] Actor theAdministrator();
[[nodiscard]] Actor dutyRoom(const UnitKey &unit);

/// Sound by checkProfile(). Rules: acknowledgement 180 s; arrival police 600, urban 1800, rural 3600; written 43200.
[[nodiscard]] Profile profile();
/// The profile's events, applied to an empty world; no incident in it.
[[nodiscard]] World world();

/// Two turns a day from eight to eight, for so many days from the morning on: 张三 with 李四, then 王五.
[[nodiscard]] RosterMonth roster(const UnitKey &unit, int days);
/// Three pumps, also called 抽水机.
[[nodiscard]] Equipment pump(QStringView key, const UnitKey &unit);

/// A call about a burst main in town; n numbers incident and call, and makes caller and text differ.
[[nodiscard]] OpenIncident burstMain(quint32 n);
/// The order to the water works; incident n gets order n.
[[nodiscard]] GiveOrder orderToWater(quint32 n);

} // namespace liandong::sample
