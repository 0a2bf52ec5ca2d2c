// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/json.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUuid>

namespace liandong::codec {

QJsonValue jsonText(const Instant &at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue jsonText(const QUuid &uuid)
{
    return uuid.isNull() ? QString(QLatin1StringView("")) : uuid.toString(QUuid::WithoutBraces);
}

QJsonValue jsonText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QJsonObject writeJsonStruct(const void *object, std::span<const JsonMember> members)
{
    QJsonObject json;
    for (const JsonMember &member : members) {
        const QJsonValue value = member.write(object);
        if (!value.isUndefined())
            json.insert(QLatin1StringView(member.name), value);
    }
    return json;
}

void readJsonStruct(JsonReader &reader, const JsonPath &path, const QJsonValue &value, void *object,
    std::span<const JsonMember> members, std::string_view besides)
{
    if (!reader.expect(path, value, QJsonValue::Object))
        return;
    const QJsonObject json = value.toObject();
    qsizetype known = 0;
    for (const JsonMember &member : members) {
        const auto found = json.constFind(QLatin1StringView(member.name));
        if (found == json.constEnd())
            continue;
        ++known;
        member.read(reader, JsonPath(path, member.name), found.value(), object);
    }
    if (known == json.size())
        return;
    for (auto item = json.begin(); item != json.end(); ++item) {
        const QString name = item.key();
        const auto isIt = [&](const JsonMember &member) { return name == QLatin1StringView(member.name); };
        if (name != QLatin1StringView(besides) && std::ranges::none_of(members, isIt))
            reader.mistake(JsonPath(path, name.toStdString()), QStringLiteral("unknown member"));
    }
}

} // namespace liandong::codec
