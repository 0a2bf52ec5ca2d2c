// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/impl/cellforms.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace liandong::sheets {

using namespace Qt::StringLiterals;

namespace {

const QString kWeekdays = u"一二三四五六日"_s;
const QStringList kEnglishWeekdays{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
constexpr int kDay = 24 * 60;

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QString joined(const std::vector<QString> &words, QStringView mark)
{
    return QStringList(words.begin(), words.end()).join(mark);
}

std::vector<QString> parted(const QString &text, const QRegularExpression &mark)
{
    std::vector<QString> words;
    for (const QString &word : text.split(mark)) {
        if (const QString trimmed = word.trimmed(); !trimmed.isEmpty())
            words.push_back(trimmed);
    }
    return words;
}

/// 1 to 7, or 0.
int weekdayOf(const QString &text)
{
    static const QRegularExpression kBefore(u"^(周|星期|礼拜|週|禮拜)"_s);
    const QString name = QString(text).remove(kBefore).toLower();
    if (name == u"天" || name == u"7")
        return 7;
    if (name.size() == 1 && kWeekdays.contains(name))
        return int(kWeekdays.indexOf(name)) + 1;
    for (int i = 0; i < 7; ++i) {
        if (name.size() >= 3 && name.startsWith(kEnglishWeekdays[i].toLower()))
            return i + 1;
    }
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber && number >= 1 && number <= 7 ? number : 0;
}

bool addWeekdays(const QString &part, std::vector<int> &days)
{
    static const QRegularExpression kTo(u"[至到~-]"_s);
    const QStringList ends = part.split(kTo);
    if (ends.size() == 1 && weekdayOf(ends[0]) == 0 && part.size() > 1) { // "周六日", "一三五"
        static const QRegularExpression kRow(u"^(?:周|星期)?([一二三四五六日天]+)$"_s);
        const auto match = kRow.match(part);
        for (const QChar c : match.captured(1))
            days.push_back(weekdayOf(c));
        return match.hasMatch();
    }
    const int first = weekdayOf(ends.front().trimmed());
    const int last = weekdayOf(ends.back().trimmed());
    if (first == 0 || last == 0 || ends.size() > 2)
        return false;
    for (int day = first;; day = day % 7 + 1) {
        days.push_back(day);
        if (day == last)
            return true;
    }
}

std::optional<QDateTime> parseDateTime(const QString &text)
{
    static const QRegularExpression kForm(
        u"^(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))(?:[ T]*(\\d{1,2}):(\\d{2})(?::(\\d{2}(?:\\.\\d{1,3})?))?)?$"_s);
    const QRegularExpressionMatch match = kForm.match(plain(text));
    if (!match.hasMatch())
        return std::nullopt;
    const int month = QString(match.captured(2) + match.captured(4)).toInt();
    const int day = QString(match.captured(3) + match.captured(5)).toInt();
    const QDate date(match.captured(1).toInt(), month, day);
    const int milliseconds = int(std::lround(match.captured(8).toDouble() * 1000));
    const QTime time(match.captured(6).toInt(), match.captured(7).toInt(), milliseconds / 1000, milliseconds % 1000);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, QTimeZone::UTC);
}

} // namespace

QString plain(const QString &text)
{
    QString result = text.trimmed();
    for (QChar &c : result) {
        if (c >= u'！' && c <= u'～')
            c = QChar(char16_t(c.unicode() - u'！' + u'!'));
        else if (c == u'\u3000' || c == u'\u00a0')
            c = u' ';
        else if (c == u'—' || c == u'–' || c == u'−')
            c = u'-';
    }
    return result;
}

QString textOfNumber(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

std::optional<double> parseNumber(const QString &text)
{
    bool isNumber = false;
    const double number = plain(text).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString textOf(const GeoPoint &point)
{
    return textOfNumber(point.latitude) + u", " + textOfNumber(point.longitude);
}

std::optional<GeoPoint> parsePoint(const QString &text)
{
    static const QRegularExpression kBetween(u"[,;/、 ]+"_s);
    const QStringList parts = plain(text).split(kBetween, Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return std::nullopt;
    const std::optional<double> first = parseNumber(parts[0]);
    const std::optional<double> second = parseNumber(parts[1]);
    if (!first || !second)
        return std::nullopt;
    const GeoPoint point = std::abs(*first) > 90 ? GeoPoint{*second, *first} : GeoPoint{*first, *second};
    return isOnEarth(point) ? std::optional(point) : std::nullopt;
}

QString textOfHours(const Hours &hours)
{
    return clockText(hours.fromMinute) + u'-' + clockText(hours.toMinute);
}

std::optional<Hours> parseHours(const QString &text)
{
    static const QStringList kAlways{u"全天"_s, u"24小时"_s, u"24h"_s, u"24 hours"_s, u"all day"_s};
    const QString typed = plain(text);
    if (kAlways.contains(typed.toLower()))
        return Hours();
    static const QRegularExpression kForm(
        u"^(\\d{1,2})(?:[:时点](\\d{1,2})?分?)? *(?:-+|~|至|到|to) *(?:次日|翌日)? *(\\d{1,2})(?:[:时点](\\d{1,2})?分?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kForm.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto minuteAt
        = [&](int hour) { return match.captured(hour).toInt() * 60 + match.captured(hour + 1).toInt(); };
    const auto isClock = [&](int hour) { return match.captured(hour + 1).toInt() < 60 && minuteAt(hour) <= kDay; };
    const Hours hours{minuteAt(1), minuteAt(3) == 0 ? kDay : minuteAt(3), {}};
    if (!isClock(1) || !isClock(3) || hours.fromMinute == hours.toMinute || hours.fromMinute == kDay)
        return std::nullopt;
    return hours;
}

QString textOfWeekdays(const std::vector<int> &weekdays, SheetLanguage language)
{
    const bool chinese = language == SheetLanguage::Chinese;
    const auto name = [&](int day) { return chinese ? QString(kWeekdays[day - 1]) : kEnglishWeekdays[day - 1]; };
    QStringList parts;
    for (size_t i = 0; i < weekdays.size();) {
        if (weekdays[i] < 1 || weekdays[i] > 7) {
            ++i;
            continue;
        }
        size_t end = i;
        while (end + 1 < weekdays.size() && weekdays[end + 1] == weekdays[end] + 1 && weekdays[end + 1] <= 7)
            ++end;
        if (end > i + 1)
            parts << name(weekdays[i]) + (chinese ? u"至" : u"-") + name(weekdays[end]);
        else
            for (size_t day = i; day <= end; ++day)
                parts << name(weekdays[day]);
        i = end + 1;
    }
    return parts.join(chinese ? u"、"_s : u", "_s);
}

std::optional<std::vector<int>> parseWeekdays(const QString &text)
{
    static const QStringList kAll{u"每天"_s, u"每日"_s, u"全周"_s, u"every day"_s, u"daily"_s};
    const QString typed = plain(text);
    if (kAll.contains(typed.toLower()))
        return std::vector<int>();
    if (typed == u"工作日")
        return std::vector<int>{1, 2, 3, 4, 5};
    if (typed == u"周末" || typed == u"双休日")
        return std::vector<int>{6, 7};
    static const QRegularExpression kBetween(u"[,;、 和及]+"_s);
    std::vector<int> days;
    for (const QString &part : typed.split(kBetween, Qt::SkipEmptyParts)) {
        if (!addWeekdays(part, days))
            return std::nullopt;
    }
    std::ranges::sort(days);
    const auto doubled = std::ranges::unique(days);
    days.erase(doubled.begin(), doubled.end());
    return days;
}

QString textOfDuration(qint64 seconds, SheetLanguage language)
{
    const bool chinese = language == SheetLanguage::Chinese;
    if (seconds % 60 != 0)
        return QString::number(seconds) + (chinese ? u"秒" : u" s");
    if (seconds % 3600 != 0 || seconds < 2 * 3600)
        return QString::number(seconds / 60) + (chinese ? u"分钟" : u" min");
    return QString::number(seconds / 3600) + (chinese ? u"小时" : u" h");
}

std::optional<qint64> parseDuration(const QString &text)
{
    static const QRegularExpression kPart(
        u"\\G *(\\d+(?:\\.\\d+)?) *(天|日|days?|d|个?小时|hours?|h|分钟|分|minutes?|min|m|秒钟?|seconds?|sec|s|)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString typed = plain(text);
    double seconds = 0;
    qsizetype at = 0;
    while (at < typed.size()) {
        const QRegularExpressionMatch match = kPart.match(typed, at);
        if (!match.hasMatch())
            return std::nullopt;
        const QString unit = match.captured(2).toLower();
        const double factor = unit.startsWith(u'd') || unit == u"天" || unit == u"日" ? 86'400
            : unit.startsWith(u'h') || unit.endsWith(u"小时")                         ? 3'600
            : unit.startsWith(u's') || unit.startsWith(u"秒")                         ? 1
                                                                                      : 60;
        seconds += match.captured(1).toDouble() * factor;
        at = match.capturedEnd();
    }
    constexpr double kAtMost = 1e12;
    if (typed.isEmpty() || seconds > kAtMost)
        return std::nullopt;
    return qRound64(seconds);
}

QString textOfInstant(Instant at, int utcOffsetMinutes, DayEdge edge)
{
    const qint64 local = at.time_since_epoch().count() + qint64(utcOffsetMinutes) * 60'000;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(local, QTimeZone::UTC);
    if (time.time() == QTime(0, 0))
        return time.date().addDays(edge == DayEdge::Ends ? -1 : 0).toString(u"yyyy-MM-dd");
    if (local % 60'000 == 0)
        return time.toString(u"yyyy-MM-dd HH:mm");
    return time.toString(local % 1000 == 0 ? u"yyyy-MM-dd HH:mm:ss" : u"yyyy-MM-dd HH:mm:ss.zzz");
}

Instant instantOf(const QDateTime &at, int utcOffsetMinutes, DayEdge edge)
{
    const bool wholeDay = at.time() == QTime(0, 0) && edge == DayEdge::Ends;
    return Instant(Milliseconds(at.addDays(wholeDay ? 1 : 0).toMSecsSinceEpoch() - qint64(utcOffsetMinutes) * 60'000));
}

std::optional<Instant> parseInstant(const QString &text, int utcOffsetMinutes, DayEdge edge)
{
    const std::optional<QDateTime> at = parseDateTime(text);
    if (!at)
        return std::nullopt;
    return instantOf(*at, utcOffsetMinutes, edge);
}

QString textOfWords(const std::vector<QString> &words)
{
    static const QRegularExpression kMark(u"[、；;，,]"_s);
    const bool holdsMark = std::ranges::any_of(words, [](const QString &word) { return word.contains(kMark); });
    return holdsMark ? QString(joined(words, u"\n") + u'\n') : joined(words, u"、");
}

QString textOfLines(const std::vector<QString> &lines)
{
    return joined(lines, u"\n");
}

std::vector<QString> parseWords(const QString &text)
{
    static const QRegularExpression kMark(u"[、；;，,]"_s);
    return text.contains(u'\n') ? parseLines(text) : parted(text, kMark);
}

std::vector<QString> parseLines(const QString &text)
{
    static const QRegularExpression kLine(u"[\r\n]+"_s);
    return parted(text, kLine);
}

} // namespace liandong::sheets
