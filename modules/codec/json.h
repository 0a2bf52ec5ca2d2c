// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec/enumnames.h"
#include "codec/jsonreader.h"
#include "codec/traits.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace liandong::codec {

/// One member of a described struct, without its type.
struct JsonMember
{
    std::string_view name;
    /// Undefined for what is not there.
    QJsonValue (*write)(const void *object);
    void (*read)(JsonReader &reader, const JsonPath &path, const QJsonValue &value, void *object);
};

[[nodiscard]] QJsonObject writeJsonStruct(const void *object, std::span<const JsonMember> members);
/// `besides` is a member that is read elsewhere: the name of an alternative.
void readJsonStruct(JsonReader &reader, const JsonPath &path, const QJsonValue &value, void *object,
    std::span<const JsonMember> members, std::string_view besides = {});

[[nodiscard]] QJsonValue jsonText(const Instant &at);
[[nodiscard]] QJsonValue jsonText(const QUuid &uuid);
[[nodiscard]] QJsonValue jsonText(std::string_view utf8);

// A large type may be instantiated once for a module: LD_JSON_EXTERN(Incident) in a header, LD_JSON_INSTANTIATE in a
// .cpp.
template <class T>
[[nodiscard]] QJsonValue writeJson(const T &value);
/// Into a default-made value; mistakes are noted in the reader and the value stays as it was.
template <class T>
void readJson(JsonReader &reader, const JsonPath &path, const QJsonValue &json, T &value);

/// The member that names a variant's alternative ("kind" is a member of some alternatives themselves).
inline constexpr std::string_view kJsonAlternative = "type";

template <class T, auto Pointer>
struct JsonAccess
{
    static QJsonValue write(const void *object) { return writeJson(static_cast<const T *>(object)->*Pointer); }
    static void read(JsonReader &reader, const JsonPath &path, const QJsonValue &value, void *object)
    {
        readJson(reader, path, value, static_cast<T *>(object)->*Pointer);
    }
};

template <class T>
inline constexpr auto kJsonMembers = []<template <class...> class List, class... D>(List<D...>) {
    return std::array<JsonMember, sizeof...(D)>{
        JsonMember{D::name, &JsonAccess<T, D::pointer>::write, &JsonAccess<T, D::pointer>::read}...};
}(MembersOf<T>{});

template <class... T>
void readJsonVariant(JsonReader &reader, const JsonPath &path, const QJsonValue &json, std::variant<T...> &value)
{
    const QString name = reader.alternative(path, json, kJsonAlternative);
    if (name.isNull())
        return;
    const auto readAs = [&]<class Alternative>(std::type_identity<Alternative>) {
        if (name != QLatin1StringView(describedNameOf<Alternative>()))
            return false;
        readJsonStruct(
            reader, path, json, &value.template emplace<Alternative>(), kJsonMembers<Alternative>, kJsonAlternative);
        return true;
    };
    if (!(readAs(std::type_identity<T>{}) || ...))
        reader.mistake(JsonPath(path, kJsonAlternative), QStringLiteral("'%1' is not known here").arg(name));
}

template <class Variant>
QJsonValue writeJsonVariant(const Variant &value)
{
    return std::visit(
        []<class T>(const T &alternative) {
            QJsonObject object = writeJsonStruct(&alternative, kJsonMembers<T>);
            object.insert(QLatin1StringView(kJsonAlternative), jsonText(describedNameOf<T>()));
            return QJsonValue(object);
        },
        value);
}

template <class T>
QJsonValue writeJsonContainer(const T &value)
{
    if constexpr (kIsMap<T>) {
        QJsonObject object;
        for (const auto &[key, item] : value)
            object.insert(key.text(), writeJson(item));
        return object;
    } else {
        QJsonArray array;
        for (const auto &item : value)
            array.append(writeJson(item));
        return array;
    }
}

template <class List>
void readJsonList(JsonReader &reader, const JsonPath &path, const QJsonValue &json, List &list)
{
    if (!reader.expect(path, json, QJsonValue::Array))
        return;
    const QJsonArray array = json.toArray();
    list.clear();
    for (const QJsonValue &item : array) {
        const JsonPath place(path, qsizetype(list.size()));
        readJson(reader, place, item, list.emplace_back());
    }
}

template <class Map>
void readJsonMap(JsonReader &reader, const JsonPath &path, const QJsonValue &json, Map &map)
{
    if (!reader.expect(path, json, QJsonValue::Object))
        return;
    const QJsonObject object = json.toObject();
    map.clear();
    for (auto item = object.begin(); item != object.end(); ++item) {
        const std::string name = item.key().toStdString();
        const JsonPath place(path, name);
        const auto key = Map::key_type::fromText(item.key());
        if (!key)
            reader.mistake(place, QStringLiteral("not a key"));
        else
            readJson(reader, place, item.value(), map[*key]);
    }
}

template <class T>
void readJsonName(JsonReader &reader, const JsonPath &path, const QJsonValue &json, T &value)
{
    QString text;
    if (!reader.text(path, json, text))
        return;
    std::optional<T> known;
    if constexpr (DescribedEnum<T>)
        known = enumFromText<T>(text.toStdString());
    else if (text.isEmpty())
        known = T();
    else
        known = T::fromText(text);
    if (known)
        value = *known;
    else if constexpr (DescribedEnum<T>)
        reader.mistake(path, JsonReader::noneOf(text, kEnumNames<T>));
    else
        reader.mistake(path, QStringLiteral("'%1' is not %2").arg(text.left(80), kIsId<T> ? u"a UUID" : u"a key"));
}

template <class T>
QJsonValue writeJson(const T &value)
{
    if constexpr (DescribedEnum<T>)
        return jsonText(enumText(value));
    else if constexpr (kIsId<T>)
        return jsonText(value.uuid());
    else if constexpr (kIsKey<T>)
        return value.text();
    else if constexpr (std::same_as<T, QUuid> || std::same_as<T, Instant>)
        return jsonText(value);
    else if constexpr (std::same_as<T, QByteArray>)
        return QString::fromLatin1(value.toHex());
    else if constexpr (std::same_as<T, QString> || std::same_as<T, bool>)
        return value;
    else if constexpr (std::integral<T>)
        return qint64(value);
    else if constexpr (std::floating_point<T>)
        return double(value);
    else if constexpr (kIsOptional<T>)
        return value ? writeJson(*value) : QJsonValue(QJsonValue::Undefined);
    else if constexpr (kIsList<T> || kIsMap<T>)
        return writeJsonContainer(value);
    else if constexpr (kIsVariant<T>)
        return writeJsonVariant(value);
    else if constexpr (DescribedStruct<T>)
        return writeJsonStruct(&value, kJsonMembers<T>);
    else
        static_assert(kUnknownKind<T>, "describe this type or teach the codec");
}

template <class T>
void readJson(JsonReader &reader, const JsonPath &path, const QJsonValue &json, T &value)
{
    if constexpr (DescribedEnum<T> || kIsId<T> || kIsKey<T>)
        readJsonName(reader, path, json, value);
    else if constexpr (std::same_as<T, QUuid>)
        reader.uuid(path, json, value);
    else if constexpr (std::same_as<T, Instant>)
        reader.instant(path, json, value);
    else if constexpr (std::same_as<T, QByteArray>)
        reader.hex(path, json, value);
    else if constexpr (std::same_as<T, QString>)
        (void)reader.text(path, json, value);
    else if constexpr (std::same_as<T, bool>)
        reader.boolean(path, json, value);
    else if constexpr (std::integral<T>)
        reader.integer(path, json, value);
    else if constexpr (std::floating_point<T>)
        reader.real(path, json, value);
    else if constexpr (kIsOptional<T>)
        json.isNull() ? value.reset() : readJson(reader, path, json, value.emplace());
    else if constexpr (kIsList<T>)
        readJsonList(reader, path, json, value);
    else if constexpr (kIsMap<T>)
        readJsonMap(reader, path, json, value);
    else if constexpr (kIsVariant<T>)
        readJsonVariant(reader, path, json, value);
    else if constexpr (DescribedStruct<T>)
        readJsonStruct(reader, path, json, &value, kJsonMembers<T>);
    else
        static_assert(kUnknownKind<T>, "describe this type or teach the codec");
}

#define LD_JSON_TEMPLATES(Keyword, Type)                                                                               \
    Keyword QJsonValue writeJson<Type>(const Type &);                                                                  \
    Keyword void readJson<Type>(JsonReader &, const JsonPath &, const QJsonValue &, Type &);
#define LD_JSON_EXTERN(Type) LD_JSON_TEMPLATES(extern template, Type)
#define LD_JSON_INSTANTIATE(Type) LD_JSON_TEMPLATES(template, Type)

} // namespace liandong::codec

namespace liandong {

/// For people: every member but empty optionals; ids and times as text, bytes as hex, a variant's alternative in
/// "type".
template <class T>
[[nodiscard]] QJsonValue toJson(const T &value)
{
    return codec::writeJson(value);
}

/// Strict, for files written by hand: unknown members are mistakes, missing ones stay at their default. BadInput lists
/// up to `mostMistakes`, one a line: "units[3].dutyPhones[0].number: expected text, got number". `root` is put before
/// each path: "units".
template <class T>
[[nodiscard]] Result<T> fromJson(
    const QJsonValue &json, std::string_view root = {}, qsizetype mostMistakes = codec::JsonReader::kMostMistakes)
{
    Result<T> value(std::in_place);
    codec::JsonReader reader(mostMistakes);
    codec::readJson(reader, codec::JsonPath(root), json, *value);
    if (reader.hasMistakes())
        value = std::unexpected(reader.error());
    return value;
}

} // namespace liandong
