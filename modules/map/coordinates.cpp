// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/coordinates.h"

#include <QRegularExpression>

#include <cmath>
#include <numbers>
#include <vector>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

using std::numbers::pi;

// The Krasovsky ellipsoid, on which the moving of GCJ-02 is computed.
constexpr double kSemiMajor = 6'378'245.0;
constexpr double kEccentricitySquared = 0.00669342162296594323;

bool isMoved(const GeoPoint &point)
{
    return point.longitude > 73.66 && point.longitude < 135.05 && point.latitude > 3.86 && point.latitude < 53.55;
}

double waves(double value)
{
    return 20 * std::sin(6 * value * pi) + 20 * std::sin(2 * value * pi);
}

/// Metres to the north, for degrees from 105 E, 35 N.
double northwards(double x, double y)
{
    return -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * std::sqrt(std::abs(x))
        + (waves(x) + 20 * std::sin(y * pi) + 40 * std::sin(y / 3 * pi) + 160 * std::sin(y / 12 * pi)
              + 320 * std::sin(y * pi / 30))
        * 2 / 3;
}

double eastwards(double x, double y)
{
    return 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * std::sqrt(std::abs(x))
        + (waves(x) + 20 * std::sin(x * pi) + 40 * std::sin(x / 3 * pi) + 150 * std::sin(x / 12 * pi)
              + 300 * std::sin(x / 30 * pi))
        * 2 / 3;
}

/// One of the two numbers of a point.
struct Angle
{
    double degrees = 0;
    QChar side; ///< N, S, E, W, or null where nothing says it
};

QChar sideOf(const QString &mark)
{
    static const std::pair<QLatin1StringView, QChar> kLetters[]
        = {{"n"_L1, u'N'}, {"s"_L1, u'S'}, {"e"_L1, u'E'}, {"w"_L1, u'W'}};
    for (const auto &[letter, side] : kLetters) {
        if (mark.compare(letter, Qt::CaseInsensitive) == 0)
            return side;
    }
    return mark.startsWith(u'北')                          ? u'N'
        : mark.startsWith(u'南')                           ? u'S'
        : mark.startsWith(u'东') || mark.startsWith(u'東') ? u'E'
        : mark.startsWith(u'西')                           ? u'W'
                                                           : QChar();
}

std::optional<double> number(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Everything in the text that is an angle; nothing where anything else stands between.
std::optional<std::vector<Angle>> anglesIn(const QString &text)
{
    static const QRegularExpression kAngle(
        uR"(\s*(北纬|南纬|东经|西经|北緯|南緯|東經|西經|[NSEWnsew])?\s*[:：]?\s*([-+]?\d{1,3}(?:\.\d+)?)\s*(?:[°度º]\s*)?)"
        uR"((?:(\d{1,2}(?:\.\d+)?)\s*['′’分]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”秒]|'')\s*)?)?\s*([NSEWnsew](?![a-zA-Z]))?\s*[,，;；/、]?)"_s);
    std::vector<Angle> angles;
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match
            = kAngle.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || match.capturedLength() == 0)
            return std::nullopt;
        if (at > 0 && text[at - 1].isDigit() && text[at].isDigit()) // one number cut in two
            return std::nullopt;
        const double degrees = number(match.captured(2)).value_or(NAN);
        const double minutes = match.captured(3).isEmpty() ? 0 : number(match.captured(3)).value_or(NAN);
        const double seconds = match.captured(4).isEmpty() ? 0 : number(match.captured(4)).value_or(NAN);
        if (!std::isfinite(degrees + minutes + seconds) || minutes >= 60 || seconds >= 60)
            return std::nullopt;
        const double size = std::abs(degrees) + minutes / 60 + seconds / 3600;
        const QString mark = match.captured(1).isEmpty() ? match.captured(5) : match.captured(1);
        angles.push_back({match.captured(2).startsWith(u'-') ? -size : size, sideOf(mark)});
        at = match.capturedEnd();
    }
    return angles;
}

double signedDegrees(const Angle &angle)
{
    return angle.side == u'S' || angle.side == u'W' ? -angle.degrees : angle.degrees;
}

bool isLongitude(const Angle &angle)
{
    return angle.side == u'E' || angle.side == u'W';
}

QString sexagesimal(double degrees, QChar positive, QChar negative)
{
    const auto tenths = std::llround(std::abs(degrees) * 36'000);
    return u"%1°%2′%3″%4"_s.arg(tenths / 36'000)
        .arg(tenths / 600 % 60, 2, 10, '0'_L1)
        .arg(double(tenths % 600) / 10, 4, 'f', 1, '0'_L1)
        .arg(degrees < 0 ? negative : positive);
}

} // namespace

GeoPoint gcj02Of(const GeoPoint &wgs84)
{
    if (!isMoved(wgs84))
        return wgs84;
    const double x = wgs84.longitude - 105;
    const double y = wgs84.latitude - 35;
    const double latitude = wgs84.latitude / 180 * pi;
    const double magic = 1 - kEccentricitySquared * std::sin(latitude) * std::sin(latitude);
    const double north
        = northwards(x, y) * 180 / (kSemiMajor * (1 - kEccentricitySquared) / (magic * std::sqrt(magic)) * pi);
    const double east = eastwards(x, y) * 180 / (kSemiMajor / std::sqrt(magic) * std::cos(latitude) * pi);
    return {wgs84.latitude + north, wgs84.longitude + east};
}

GeoPoint wgs84OfGcj02(const GeoPoint &gcj02)
{
    GeoPoint guess = gcj02;
    for (int round = 0; round < 10; ++round) {
        const GeoPoint moved = gcj02Of(guess);
        const GeoPoint off{moved.latitude - gcj02.latitude, moved.longitude - gcj02.longitude};
        guess = {guess.latitude - off.latitude, guess.longitude - off.longitude};
        if (std::abs(off.latitude) < 1e-9 && std::abs(off.longitude) < 1e-9)
            break;
    }
    return guess;
}

GeoPoint wgs84Of(const GeoPoint &point, CoordinateSystem system)
{
    return system == CoordinateSystem::Gcj02 ? wgs84OfGcj02(point) : point;
}

std::optional<GeoPoint> pointFromText(const QString &text)
{
    const std::optional<std::vector<Angle>> angles = anglesIn(text.trimmed());
    if (!angles || angles->size() != 2)
        return std::nullopt;
    Angle latitude = angles->front();
    Angle longitude = angles->back();
    const bool marked = !latitude.side.isNull() || !longitude.side.isNull();
    if (marked && isLongitude(latitude) == isLongitude(longitude) && !latitude.side.isNull()
        && !longitude.side.isNull())
        return std::nullopt;
    if (marked ? isLongitude(latitude) || (latitude.side.isNull() && !isLongitude(longitude))
               : std::abs(latitude.degrees) > 90)
        std::swap(latitude, longitude);
    const GeoPoint point{signedDegrees(latitude), signedDegrees(longitude)};
    return isOnEarth(point) ? std::optional(point) : std::nullopt;
}

QString degreesMinutesSeconds(const GeoPoint &point)
{
    return sexagesimal(point.latitude, u'N', u'S') % u' ' % sexagesimal(point.longitude, u'E', u'W');
}

QString decimalDegrees(const GeoPoint &point)
{
    return u"%1, %2"_s.arg(point.latitude, 0, 'f', 6).arg(point.longitude, 0, 'f', 6);
}

} // namespace liandong
