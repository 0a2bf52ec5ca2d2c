// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/centre.h"

#include <QDate>
#include <QTime>

#include <optional>

namespace liandong {

/// When the sun's upper edge stands on the horizon, as almanacs print it.
struct SunTimes
{
    Instant rise{};
    Instant set{};
};

/// Of the civil day at the place's own meridian; to the minute or so between the polar circles, nothing where the sun
/// neither rises nor sets on that day.
[[nodiscard]] std::optional<SunTimes> sunTimes(QDate day, const GeoPoint &place);

/// When a display that nobody stands at is dark.
struct NightRule
{
    enum class By { Sun, Hours, Always, Never };

    By by = By::Sun;
    QTime from; ///< of the hours, on the centre's clock; may lie after `until`, over midnight
    QTime until;

    friend bool operator==(const NightRule &, const NightRule &) = default;
};

/// By the sun at the centre; a centre without a position is taken to lie in the middle of its time zone, 30° north.
[[nodiscard]] bool isNight(const NightRule &rule, Instant now, const Centre &centre);

} // namespace liandong
