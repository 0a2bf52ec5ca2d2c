// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"

namespace liandong {

enum class RepeatSign { SameNumber, SamePlaceAndCategory };
LD_DESCRIBED_ENUM(RepeatSign, SameNumber, SamePlaceAndCategory)

struct LikelyRepeat
{
    IncidentId incident;
    RepeatSign sign = RepeatSign::SameNumber;
    double distanceMetres = 0;
};

struct RepeatQuery
{
    QString callerNumber;
    CategoryKey category;
    std::optional<GeoPoint> point;
    Instant now{};
};

/// Open incidents that a new call may be about: the same caller's number within a day, or the same category within
/// 500 metres and two hours. Newest first.
[[nodiscard]] std::vector<LikelyRepeat> likelyRepeats(const World& world, const RepeatQuery& query);

} // namespace liandong
