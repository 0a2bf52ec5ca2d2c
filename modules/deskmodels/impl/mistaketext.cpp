// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/mistaketext.h"

#include "deskmodels/tr.h"

#include <QRegularExpression>

#include <array>

namespace liandong {

using deskmodels::Tr;

namespace {

/// Those without a number or name before those with one.
constexpr std::array kReasons{
    QT_TRANSLATE_NOOP("liandong::deskmodels", "empty"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a key is 1 to 64 lower-case letters, digits and dashes"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "another item has the same key"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a prefix is 1 to 8 capital letters and digits"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "no place on earth is more than 14 hours from UTC"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "the way up comes back to this category"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not a part of the day"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a telephone number has digits only, and - + ( ) * # , between them"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a weekday is 1 (Monday) to 7"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "ends before it begins"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "the time would begin only when it is over"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a statistical code has 12 digits"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not a distance"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not on earth"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "an area needs a polygon"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a polygon needs a ring"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a ring needs three points"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a point is not on earth"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a hole lies outside its polygon"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "its lines cross at %1, %2"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a line needs two points"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a surface needs a ring"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a name longer than 200 characters"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "%1 points; a layer has at most %2"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "%1 points; at least %2 are needed"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "%1 points are too many; a layer has at most %2: split the file"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "there are no lines and no surfaces in it"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "has no type of GeoJSON"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not a position: longitude, latitude"),
    QT_TRANSLATE_NOOP("liandong::deskmodels",
        "%1, %2 is no longitude and latitude; export the file in WGS 84 (EPSG:4326)"),
    QT_TRANSLATE_NOOP("liandong::deskmodels",
        "no layer of groundLayers.json waits for it: a layer of its name as key and without features"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "larger than %1 MB"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not within 1 s and 30 days"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "only the time until the order needs seconds, within 1 s and 30 days"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not within %1 and %2"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "longer than %1 characters"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "there is no unit \"%1\""),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "there is no category \"%1\""),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "there is no area \"%1\""),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "there is no place \"%1\""),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "unknown member"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not a key"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "there is no such list"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "holds no list of a rule book"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "cannot be read: %1"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "expected a whole number, got %1"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "expected %1, got %2"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "%1 is none of %2"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "'%1' is not a key"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "%1 is not a time such as 2026-11-21T08:30:00.000Z"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "%1 is beyond 32 bits"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "and %1 more"),
};

struct Pattern
{
    const char *reason;
    QRegularExpression expression;
};

/// Each reason with its %1 and %2 as what may stand there.
const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> kPatterns = [] {
        std::vector<Pattern> patterns;
        for (const char *reason : kReasons) {
            QString expression = QRegularExpression::escape(QString::fromUtf8(reason));
            for (const QString &place : {QStringLiteral("\\%1"), QStringLiteral("\\%2")})
                expression.replace(place, QStringLiteral("(.+?)"));
            patterns.push_back({reason,
                QRegularExpression(
                    QRegularExpression::anchoredPattern(expression), QRegularExpression::DotMatchesEverythingOption)});
        }
        return patterns;
    }();
    return kPatterns;
}

} // namespace

QString mistakeText(const QString &english)
{
    for (const Pattern &pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.expression.match(english);
        if (!match.hasMatch())
            continue;
        QString text = Tr::tr(pattern.reason);
        const QStringList held = match.capturedTexts().sliced(1);
        return held.size() == 2 ? text.arg(held[0], held[1]) : held.size() == 1 ? text.arg(held[0]) : text;
    }
    return english;
}

bool isKnownMistake(const QString &english)
{
    return std::ranges::any_of(
        patterns(), [&](const Pattern &pattern) { return pattern.expression.match(english).hasMatch(); });
}

} // namespace liandong
