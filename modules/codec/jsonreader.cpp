// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/jsonreader.h"

#include "codec/printable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace liandong {

namespace {

QString placeIn(const QByteArray &text, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(text).first(qBound(qsizetype(0), offset, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto startsCharacter = [](char byte) { return (quint8(byte) & 0xc0) != 0x80; };
    const auto line = before.count('\n') + 1;
    const auto column = std::count_if(before.begin() + lineStart, before.end(), startsCharacter) + 1;
    return QStringLiteral("line %1, column %2").arg(line).arg(column);
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::BadInput, placeIn(text, error.offset) + u": " + error.errorString());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace liandong

namespace liandong::codec {

namespace {

QLatin1StringView nameOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return QLatin1StringView("null");
    case QJsonValue::Bool:
        return QLatin1StringView("true or false");
    case QJsonValue::Double:
        return QLatin1StringView("number");
    case QJsonValue::String:
        return QLatin1StringView("text");
    case QJsonValue::Array:
        return QLatin1StringView("list");
    case QJsonValue::Object:
        return QLatin1StringView("object");
    case QJsonValue::Undefined:
        break;
    }
    return QLatin1StringView("nothing");
}

QString quoted(const QString &text)
{
    return u'\'' + (text.size() > 80 ? QString(text.left(80) + u'…') : text) + u'\'';
}

} // namespace

QString JsonPath::text() const
{
    const QString parent = m_parent ? m_parent->text() : QString();
    if (m_index >= 0)
        return QString(parent + u'[' + QString::number(m_index) + u']');
    const QString name = QString::fromUtf8(m_name.data(), qsizetype(m_name.size()));
    return parent.isEmpty() ? name : QString(parent + u'.' + name);
}

void JsonReader::mistake(const JsonPath &path, const QString &what)
{
    if (++m_count > m_most)
        return;
    const QString place = path.text();
    m_mistakes += printable(place.isEmpty() ? what : QString(place + u": " + what));
}

Error JsonReader::error() const
{
    QStringList lines = m_mistakes;
    if (m_count > m_most)
        lines += QStringLiteral("and %1 more").arg(m_count - m_most);
    return {ErrorCode::BadInput, lines.join(u'\n')};
}

bool JsonReader::expect(const JsonPath &path, const QJsonValue &json, QJsonValue::Type type)
{
    if (json.type() == type)
        return true;
    mistake(path, QStringLiteral("expected %1, got %2").arg(nameOf(type), nameOf(json.type())));
    return false;
}

QString JsonReader::noneOf(const QString &text, std::span<const EnumName> names)
{
    QStringList known;
    for (const EnumName &name : names)
        known += QString::fromLatin1(name.letters.data(), qsizetype(name.size));
    return QStringLiteral("%1 is none of %2").arg(quoted(text), known.join(QLatin1StringView(", ")));
}

void JsonReader::boolean(const JsonPath &path, const QJsonValue &json, bool &value)
{
    if (expect(path, json, QJsonValue::Bool))
        value = json.toBool();
}

bool JsonReader::wholeNumber(const JsonPath &path, const QJsonValue &json, qint64 &value)
{
    if (!expect(path, json, QJsonValue::Double))
        return false;
    // QJsonValue gives the fallback for whatever is not a whole number of 64 bits; no number gives two of them.
    const qint64 first = json.toInteger(0);
    if (first != json.toInteger(1)) {
        mistake(path, QStringLiteral("expected a whole number, got %1").arg(json.toDouble()));
        return false;
    }
    value = first;
    return true;
}

void JsonReader::integer(const JsonPath &path, const QJsonValue &json, qint64 &value)
{
    (void)wholeNumber(path, json, value);
}

void JsonReader::integer(const JsonPath &path, const QJsonValue &json, int &value)
{
    qint64 wide = 0;
    if (!wholeNumber(path, json, wide))
        return;
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        mistake(path, QStringLiteral("%1 is beyond 32 bits").arg(wide));
    else
        value = int(wide);
}

void JsonReader::real(const JsonPath &path, const QJsonValue &json, double &value)
{
    if (!expect(path, json, QJsonValue::Double))
        return;
    if (std::isfinite(json.toDouble()))
        value = json.toDouble();
    else
        mistake(path, QStringLiteral("not a finite number"));
}

bool JsonReader::text(const JsonPath &path, const QJsonValue &json, QString &value)
{
    if (!expect(path, json, QJsonValue::String))
        return false;
    value = json.toString();
    return true;
}

void JsonReader::hex(const JsonPath &path, const QJsonValue &json, QByteArray &value)
{
    QString digits;
    if (!text(path, json, digits))
        return;
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    if (bytes.size() * 2 != digits.size() || digits.toLower().toLatin1() != bytes.toHex())
        mistake(path, QStringLiteral("not bytes in hexadecimal digits"));
    else
        value = bytes;
}

void JsonReader::uuid(const JsonPath &path, const QJsonValue &json, QUuid &value)
{
    QString written;
    if (!text(path, json, written))
        return;
    const QUuid read = QUuid::fromString(written);
    if (read.isNull() && !written.isEmpty())
        mistake(path, quoted(written) + QLatin1StringView(" is not a UUID"));
    else
        value = read;
}

void JsonReader::instant(const JsonPath &path, const QJsonValue &json, Instant &value)
{
    QString written;
    if (!text(path, json, written))
        return;
    const QDateTime read = QDateTime::fromString(written, Qt::ISODateWithMs);
    const int year = read.date().year();
    if (!read.isValid() || read.timeSpec() == Qt::LocalTime || year < 1 || year > 9999)
        mistake(path, quoted(written) + QLatin1StringView(" is not a time such as 2026-11-21T08:30:00.000Z"));
    else
        value = Instant(Milliseconds(read.toMSecsSinceEpoch()));
}

QString JsonReader::alternative(const JsonPath &path, const QJsonValue &json, std::string_view member)
{
    QString name;
    if (!expect(path, json, QJsonValue::Object))
        return {};
    return text(JsonPath(path, member), json.toObject().value(QLatin1StringView(member)), name) ? name : QString();
}

} // namespace liandong::codec
