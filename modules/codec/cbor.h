// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec/cbormember.h"

namespace liandong::codec {

template <class Variant>
struct CborAlternative
{
    std::string_view name;
    bool (*read)(CborReader &reader, Variant &value);
};

template <class Variant, class T>
bool readAlternative(CborReader &reader, Variant &value)
{
    return readValue(reader, value.template emplace<T>());
}

template <class Variant>
inline constexpr auto kCborAlternatives = []<class... T>(std::type_identity<std::variant<T...>>) {
    return std::array<CborAlternative<Variant>, sizeof...(T)>{
        CborAlternative<Variant>{describedNameOf<T>(), &readAlternative<Variant, T>}...};
}(std::type_identity<Variant>{});

/// Null where no alternative has the name.
template <class Variant>
const CborAlternative<Variant> *cborAlternative(std::string_view name)
{
    for (const CborAlternative<Variant> &known : kCborAlternatives<Variant>) {
        if (known.name == name)
            return &known;
    }
    return nullptr;
}

template <class Variant>
void writeVariant(CborWriter &writer, const Variant &value)
{
    writer.startArray(2);
    std::visit(
        [&]<class T>(const T &alternative) {
            writer.text(describedNameOf<T>());
            writeValue(writer, alternative);
        },
        value);
}

template <class Variant>
bool readVariant(CborReader &reader, Variant &value)
{
    std::string_view name;
    if (!reader.enterArray() || !reader.name(name))
        return false;
    const CborAlternative<Variant> *const known = cborAlternative<Variant>(name);
    if (!known)
        return reader.fail(name, "is not known here");
    if (!known->read(reader, value)) {
        reader.within(known->name);
        return false;
    }
    return reader.leave();
}

template <class List>
bool readList(CborReader &reader, List &list)
{
    if (!reader.enterArray())
        return false;
    list.clear();
    if constexpr (requires { list.reserve(size_t()); })
        list.reserve(reader.roomFor());
    while (reader.more()) {
        if (!readValue(reader, list.emplace_back())) {
            reader.within(qsizetype(list.size()) - 1);
            return false;
        }
    }
    return reader.leave();
}

template <class Map>
bool readMap(CborReader &reader, Map &map)
{
    if (!reader.enterMap())
        return false;
    map.clear();
    while (reader.more()) {
        typename Map::key_type key;
        if (!readValue(reader, key))
            return false;
        // What this program wrote is in order, so the end is the place.
        const size_t before = map.size();
        const auto place = map.try_emplace(map.end(), std::move(key));
        if (map.size() == before)
            return reader.fail(QStringLiteral("'%1' stands there twice").arg(place->first.text()));
        if (!readValue(reader, place->second)) {
            reader.within(place->first.text().toStdString());
            return false;
        }
    }
    return reader.leave();
}

template <class Key>
bool readKey(CborReader &reader, Key &key)
{
    QString text;
    if (!reader.text(text))
        return false;
    const std::optional<Key> known = Key::fromText(text);
    if (!known && !text.isEmpty())
        return reader.fail(QStringLiteral("'%1' is not a key").arg(text.left(64)));
    key = known.value_or(Key());
    return true;
}

template <class Optional>
bool readOptional(CborReader &reader, Optional &value)
{
    if (!reader.isNull())
        return readValue(reader, value.emplace());
    value.reset();
    return reader.null();
}

template <class E>
bool readEnum(CborReader &reader, E &value)
{
    int number = 0;
    if (!reader.enumerator(kEnumNames<E>, number))
        return false;
    value = E(number);
    return true;
}

template <class Id>
bool readId(CborReader &reader, Id &id)
{
    QUuid uuid;
    if (!reader.uuid(uuid))
        return false;
    id = Id(uuid);
    return true;
}

template <class T>
void writeContainer(CborWriter &writer, const T &value)
{
    if constexpr (kIsMap<T>) {
        writer.startMap(value.size());
        for (const auto &[key, item] : value) {
            writeValue(writer, key);
            writeValue(writer, item);
        }
    } else {
        writer.startArray(value.size());
        for (const auto &item : value)
            writeValue(writer, item);
    }
}

template <class T>
void writeValue(CborWriter &writer, const T &value)
{
    if constexpr (DescribedEnum<T>)
        writer.text(enumText(value));
    else if constexpr (kIsId<T>)
        writer.uuid(value.uuid());
    else if constexpr (kIsKey<T>)
        writer.text(value.text());
    else if constexpr (std::same_as<T, QUuid>)
        writer.uuid(value);
    else if constexpr (std::same_as<T, Instant>)
        writer.integer(value.time_since_epoch().count());
    else if constexpr (std::same_as<T, QByteArray>)
        writer.bytes(value);
    else if constexpr (std::same_as<T, QString>)
        writer.text(value);
    else if constexpr (std::same_as<T, bool>)
        writer.boolean(value);
    else if constexpr (std::integral<T>)
        writer.integer(value);
    else if constexpr (std::floating_point<T>)
        writer.real(value);
    else if constexpr (kIsOptional<T>)
        value ? writeValue(writer, *value) : writer.null();
    else if constexpr (kIsList<T> || kIsMap<T>)
        writeContainer(writer, value);
    else if constexpr (kIsVariant<T>)
        writeVariant(writer, value);
    else if constexpr (DescribedStruct<T>)
        writeStruct(writer, &value, kCborMembers<T>);
    else
        static_assert(kUnknownKind<T>, "describe this type or teach the codec");
}

template <class T>
bool readValue(CborReader &reader, T &value)
{
    if constexpr (DescribedEnum<T>)
        return readEnum(reader, value);
    else if constexpr (kIsId<T>)
        return readId(reader, value);
    else if constexpr (kIsKey<T>)
        return readKey(reader, value);
    else if constexpr (std::same_as<T, QUuid>)
        return reader.uuid(value);
    else if constexpr (std::same_as<T, Instant>)
        return reader.instant(value);
    else if constexpr (std::same_as<T, QByteArray>)
        return reader.bytes(value);
    else if constexpr (std::same_as<T, QString>)
        return reader.text(value);
    else if constexpr (std::same_as<T, bool>)
        return reader.boolean(value);
    else if constexpr (std::integral<T>)
        return reader.integer(value);
    else if constexpr (std::floating_point<T>)
        return reader.real(value);
    else if constexpr (kIsOptional<T>)
        return readOptional(reader, value);
    else if constexpr (kIsList<T>)
        return readList(reader, value);
    else if constexpr (kIsMap<T>)
        return readMap(reader, value);
    else if constexpr (kIsVariant<T>)
        return readVariant(reader, value);
    else if constexpr (DescribedStruct<T>)
        return readStruct(reader, &value, kCborMembers<T>);
    else
        static_assert(kUnknownKind<T>, "describe this type or teach the codec");
}

#define LD_CBOR_TEMPLATES(Keyword, Type)                                                                               \
    Keyword void writeValue<Type>(CborWriter &, const Type &);                                                         \
    Keyword bool readValue<Type>(CborReader &, Type &);
#define LD_CBOR_EXTERN(Type) LD_CBOR_TEMPLATES(extern template, Type)
#define LD_CBOR_INSTANTIATE(Type) LD_CBOR_TEMPLATES(template, Type)

} // namespace liandong::codec

namespace liandong {

/// A described struct is a map by its members' numbers (their places in the description), without the members that
/// stand at their default; a default is therefore part of the format. Names are read as well.
template <class T>
[[nodiscard]] QByteArray toCbor(const T &value)
{
    QByteArray bytes;
    bytes.reserve(256);
    codec::CborWriter writer(bytes);
    codec::writeValue(writer, value);
    return bytes;
}

/// BadInput names the member: "orders[2].steps[0].at: not an integer". Unknown members are passed over.
template <class T>
[[nodiscard]] Result<T> fromCbor(QByteArrayView bytes, const DecodeLimits &limits = {})
{
    Result<T> value(std::in_place);
    codec::CborReader reader(bytes, limits);
    if (!codec::readValue(reader, *value) || !reader.finish())
        value = std::unexpected(reader.error());
    return value;
}

} // namespace liandong
