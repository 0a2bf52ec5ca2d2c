// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/daylight.h"

#include "deskmodels/formats.h"

#include <cmath>
#include <numbers>

namespace liandong {

namespace {

constexpr double kEpochDay = 2451545; ///< Julian day of 2000-01-01, noon
constexpr double kUnixEpoch = 2440587.5; ///< Julian day of 1970-01-01
constexpr double kHorizon = -0.833; ///< degrees: the sun's radius and the air's refraction
constexpr double kTilt = 23.4397; ///< degrees of the earth's axis

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

Instant instantOf(double julianDay)
{
    return Instant(Milliseconds(qint64(std::llround((julianDay - kUnixEpoch) * 86'400'000))));
}

GeoPoint positionOf(const Centre &centre)
{
    return centre.position == GeoPoint{} ? GeoPoint{30, centre.utcOffsetMinutes / 4.0} : centre.position;
}

bool isDark(Instant now, const Centre &centre)
{
    const auto sun = sunTimes(centreTime(now, centre).date(), positionOf(centre));
    return sun && (now < sun->rise || now >= sun->set);
}

} // namespace

// The sunrise equation: the sun's place on its way by the mean anomaly, the noon by the equation of time, the half day
// by the declination.
std::optional<SunTimes> sunTimes(QDate day, const GeoPoint &place)
{
    const double solarDay = double(day.toJulianDay()) - kEpochDay - place.longitude / 360;
    const double anomaly = radians(std::fmod(357.5291 + 0.98560028 * solarDay, 360));
    const double centring = 1.9148 * std::sin(anomaly) + 0.02 * std::sin(2 * anomaly) + 0.0003 * std::sin(3 * anomaly);
    const double way = anomaly + radians(centring + 180 + 102.9372);
    const double noon = kEpochDay + solarDay + 0.0053 * std::sin(anomaly) - 0.0069 * std::sin(2 * way);
    const double declination = std::asin(std::sin(way) * std::sin(radians(kTilt)));
    const double latitude = radians(place.latitude);
    const double halfDay = (std::sin(radians(kHorizon)) - std::sin(latitude) * std::sin(declination))
        / (std::cos(latitude) * std::cos(declination));
    if (std::abs(halfDay) > 1)
        return {};
    const double half = std::acos(halfDay) / (2 * std::numbers::pi);
    return SunTimes{instantOf(noon - half), instantOf(noon + half)};
}

bool isNight(const NightRule &rule, Instant now, const Centre &centre)
{
    const QTime time = centreTime(now, centre).time();
    switch (rule.by) {
    case NightRule::By::Sun:
        return isDark(now, centre);
    case NightRule::By::Hours:
        return rule.from <= rule.until ? time >= rule.from && time < rule.until
                                       : time >= rule.from || time < rule.until;
    case NightRule::By::Always:
        return true;
    case NightRule::By::Never:
        return false;
    }
    return false;
}

} // namespace liandong
