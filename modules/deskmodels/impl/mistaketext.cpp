// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/impl/mistaketext.h"

#include "deskmodels/tr.h"

#include <algorithm>

namespace liandong {

using deskmodels::Tr;

namespace {

constexpr const char *kReasons[] = {
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a key is 1 to 64 lower-case letters, digits and dashes"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a point is not on earth"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a polygon needs a ring"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a prefix is 1 to 8 capital letters and digits"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a ring needs three points"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a statistical code has 12 digits"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "a weekday is 1 (Monday) to 7"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "an area needs a polygon"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "another item has the same key"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "empty"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "ends before it begins"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "longer than 200 characters"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "longer than 4000 characters"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "no place on earth is more than 14 hours from UTC"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not a distance"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not a part of the day"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not on earth"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not within 0 and 100"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not within 0 and 100000"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not within 0 and 3600"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not within 1 and 100"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not within 1 and 3650"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not within 1 and 9"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "not within 1 s and 30 days"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "only the time until the order needs seconds, within 1 s and 30 days"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "the time would begin only when it is over"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "the way up comes back to this category"),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "there is no area \"%1\""),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "there is no category \"%1\""),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "there is no place \"%1\""),
    QT_TRANSLATE_NOOP("liandong::deskmodels", "there is no unit \"%1\""),
};

} // namespace

QString mistakeText(const QString &reason)
{
    const QString key = reason.section(u'"', 1, 1);
    const QString general = key.isEmpty() ? reason : reason.section(u'"', 0, 0) + QStringLiteral("\"%1\"");
    const auto known = std::ranges::find_if(
        kReasons, [&](const char *candidate) { return general == QLatin1StringView(candidate); });
    if (known == std::end(kReasons))
        return Tr::tr("this value is not possible");
    const QString text = Tr::tr(*known);
    return key.isEmpty() ? text : text.arg(key);
}

} // namespace liandong
