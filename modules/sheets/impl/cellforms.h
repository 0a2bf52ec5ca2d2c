// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/duty.h"
#include "sheets/workbook.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

/// How the things of a rule book are typed into a cell. What is written is read back as the same thing; what is read
/// may be typed in several ways, with Chinese or Western marks and digits. Nothing where the text is none of them.
namespace liandong::sheets {

/// Full-width letters, digits and marks as the usual ones; without space at the ends.
[[nodiscard]] QString plain(const QString &text);

[[nodiscard]] QString textOfNumber(double number);
[[nodiscard]] std::optional<double> parseNumber(const QString &text);

/// "28.377, 111.208"; also the other way round where the first number can be no latitude.
[[nodiscard]] QString textOf(const GeoPoint &point);
[[nodiscard]] std::optional<GeoPoint> parsePoint(const QString &text);

/// "22:00-06:00"; reads "22:00至6:00", "全天".
[[nodiscard]] QString textOfHours(const Hours &hours);
/// The part of the day; without weekdays.
[[nodiscard]] std::optional<Hours> parseHours(const QString &text);

/// "一至五", "一、三"; reads "周一至周五", "1-5", "Mon-Fri", "工作日". Every day is an empty text.
[[nodiscard]] QString textOfWeekdays(const std::vector<int> &weekdays, SheetLanguage language);
[[nodiscard]] std::optional<std::vector<int>> parseWeekdays(const QString &text);

/// "30分钟", "12小时"; a number alone is minutes.
[[nodiscard]] QString textOfDuration(qint64 seconds, SheetLanguage language);
[[nodiscard]] std::optional<qint64> parseDuration(const QString &text);

/// A date cell means its whole day: it begins there, or, as an end, lasts until the next day begins.
enum class DayEdge { Begins, Ends };
/// "2026-11-25", with the time where it is not the day's edge; on the centre's clock.
[[nodiscard]] QString textOfInstant(Instant at, int utcOffsetMinutes, DayEdge edge);
/// Reads "2026/11/25", "2026年11月25日", "20261125", each with a time or without.
[[nodiscard]] std::optional<Instant> parseInstant(const QString &text, int utcOffsetMinutes, DayEdge edge);
/// `at` is on the centre's clock, written down as if it were UTC.
[[nodiscard]] Instant instantOf(const QDateTime &at, int utcOffsetMinutes, DayEdge edge);

/// "爆管、漏水"; one a line where a word holds one of the marks itself.
[[nodiscard]] QString textOfWords(const std::vector<QString> &words);
[[nodiscard]] QString textOfLines(const std::vector<QString> &lines);
/// Parted by 、 ； ， or by lines; where there are lines, by them only.
[[nodiscard]] std::vector<QString> parseWords(const QString &text);
[[nodiscard]] std::vector<QString> parseLines(const QString &text);

} // namespace liandong::sheets
