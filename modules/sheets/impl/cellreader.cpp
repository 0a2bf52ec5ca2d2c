// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/impl/cellreader.h"

#include <cmath>

namespace liandong::sheets {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(double number)
{
    constexpr double kExactUpTo = 1e15;
    return std::abs(number) < kExactUpTo && number == std::floor(number);
}

bool saysYes(const QString &typed)
{
    return QStringList{u"是"_s, u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"√"_s, u"✓"_s, u"对"_s}.contains(typed);
}

bool saysNo(const QString &typed)
{
    return QStringList{u"否"_s, u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"×"_s, u"不"_s}.contains(typed);
}

} // namespace

bool CellReader::isBroken() const
{
    if (m_cell.kind == Cell::Kind::Error)
        complain(SheetReason::ErrorValue);
    else if (m_cell.kind == Cell::Kind::Uncalculated)
        complain(SheetReason::Uncalculated);
    else
        return false;
    return true;
}

bool CellReader::raw(QString &value) const
{
    if (isBroken())
        return false;
    if (m_cell.kind == Cell::Kind::Number && isWhole(m_cell.number)) {
        value = QString::number(qint64(m_cell.number));
        return true;
    }
    if (m_cell.kind != Cell::Kind::Text && !m_cell.isEmpty()) {
        complain(SheetReason::NotText);
        return false;
    }
    value = m_cell.text;
    return true;
}

bool CellReader::text(QString &value) const
{
    if (!raw(value))
        return false;
    value = value.trimmed();
    return true;
}

bool CellReader::phone(QString &value) const
{
    // A local number has up to 8 digits, a mobile 11 that begin with 1, a service number 10 that begin with 4 or 8. Any
    // other number as long as these once had a 0 in front.
    QString digits;
    if (!text(digits))
        return false;
    const bool isMobile = digits.size() == 11 && digits.startsWith(u'1');
    const bool isService = digits.size() == 10 && (digits.startsWith(u'4') || digits.startsWith(u'8'));
    if (m_cell.kind == Cell::Kind::Number && digits.size() > 8 && !isMobile && !isService) {
        complain(SheetReason::LostZero);
        return false;
    }
    value = digits;
    return true;
}

void CellReader::words(std::vector<QString> &value) const
{
    if (QString typed; raw(typed))
        value = parseWords(typed);
}

void CellReader::lines(std::vector<QString> &value) const
{
    if (QString typed; raw(typed))
        value = parseLines(typed);
}

void CellReader::phones(std::vector<QString> &value) const
{
    if (QString typed; phone(typed))
        words(value);
}

void CellReader::truth(bool &value) const
{
    if (m_cell.kind == Cell::Kind::Truth) {
        value = m_cell.number != 0;
        return;
    }
    QString typed;
    if (!text(typed))
        return;
    typed = folded(typed);
    if (!typed.isEmpty() && !saysYes(typed) && !saysNo(typed))
        complain(SheetReason::NotYesNo);
    else
        value = saysYes(typed);
}

void CellReader::real(double &value) const
{
    if (isBroken() || m_cell.isEmpty())
        return;
    std::optional<double> number;
    if (m_cell.kind == Cell::Kind::Number)
        number = m_cell.number;
    else if (m_cell.kind == Cell::Kind::Text)
        number = parseNumber(plain(m_cell.text).remove(u'%'));
    if (number)
        value = *number;
    else
        complain(SheetReason::NotANumber);
}

void CellReader::whole(int &value) const
{
    double number = std::nan("");
    real(number);
    if (std::isnan(number))
        return;
    // 0.75 shown as 75 % may be a hair off.
    const double rounded = std::round(number);
    if (std::abs(number - rounded) > 1e-9 || std::abs(rounded) > 1e9)
        complain(SheetReason::NotWhole);
    else
        value = int(rounded);
}

std::optional<QString> CellReader::typed(SheetReason otherwise) const
{
    if (isBroken())
        return std::nullopt;
    if (m_cell.kind != Cell::Kind::Text && !m_cell.isEmpty()) {
        complain(otherwise);
        return std::nullopt;
    }
    return m_cell.text.trimmed();
}

void CellReader::duration(qint64 &seconds) const
{
    if (m_cell.kind == Cell::Kind::Number || m_cell.kind == Cell::Kind::Time) {
        if (m_cell.number < 0 || m_cell.number > 1e9)
            complain(SheetReason::NotADuration);
        else
            seconds = qRound64(m_cell.number * 60);
        return;
    }
    const std::optional<QString> text = typed(SheetReason::NotADuration);
    if (!text)
        return;
    const std::optional<qint64> length = text->isEmpty() ? 0 : parseDuration(*text);
    if (length)
        seconds = *length;
    else
        complain(SheetReason::NotADuration);
}

void CellReader::point(std::optional<GeoPoint> &value) const
{
    const std::optional<QString> text = typed(SheetReason::NotAPoint);
    if (!text)
        return;
    const std::optional<GeoPoint> point = parsePoint(*text);
    if (point || text->isEmpty())
        value = point;
    else
        complain(SheetReason::NotAPoint);
}

void CellReader::instant(std::optional<Instant> &value, DayEdge edge) const
{
    if (m_cell.kind == Cell::Kind::Date) {
        value = instantOf(m_cell.at, m_utcOffsetMinutes, edge);
        return;
    }
    const std::optional<QString> text = typed(SheetReason::NotADate);
    if (!text)
        return;
    const std::optional<Instant> at = parseInstant(*text, m_utcOffsetMinutes, edge);
    if (at || text->isEmpty())
        value = at;
    else
        complain(SheetReason::NotADate);
}

void CellReader::hours(std::optional<Hours> &value) const
{
    const std::optional<QString> text = typed(SheetReason::NotHours);
    if (!text)
        return;
    std::optional<Hours> hours = text->isEmpty() ? Hours() : parseHours(*text);
    if (!hours) {
        complain(SheetReason::NotHours);
        return;
    }
    if (value)
        hours->weekdays = value->weekdays;
    value = hours == Hours() ? std::nullopt : hours;
}

void CellReader::weekdays(std::optional<Hours> &value) const
{
    QString typed;
    if (!text(typed))
        return;
    const std::optional<std::vector<int>> days = typed.isEmpty() ? std::vector<int>() : parseWeekdays(typed);
    if (!days) {
        complain(SheetReason::NotWeekdays);
        return;
    }
    Hours hours = value.value_or(Hours());
    hours.weekdays = *days;
    value = hours == Hours() ? std::nullopt : std::optional(hours);
}

QString CellReader::keyFor(QLatin1StringView list, const QString &name) const
{
    const QStringList keys = m_names.keysFor(list, name);
    if (keys.size() == 1)
        return keys.front();
    m_complaint(keys.isEmpty() ? SheetReason::UnknownName : SheetReason::AmbiguousName, name, list);
    return {};
}

} // namespace liandong::sheets
