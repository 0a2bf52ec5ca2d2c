// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/described.h"
#include "base/strongid.h"

#include <boost/describe.hpp>

#include <deque>
#include <map>
#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

/// What sort of thing a member is, for both codecs.
namespace liandong::codec {

template <class T>
concept DescribedStruct = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;
template <class T>
concept DescribedEnum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

template <class T>
using MembersOf = boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;

/// How many of them are not inherited; the inherited ones stand first.
template <class T>
inline constexpr size_t kOwnMembers
    = boost::mp11::mp_size<boost::describe::describe_members<T, boost::describe::mod_public>>::value;

template <class T>
inline constexpr bool kIsId = false;
template <class Tag>
inline constexpr bool kIsId<StrongId<Tag>> = true;

template <class T>
inline constexpr bool kIsKey = false;
template <class Tag>
inline constexpr bool kIsKey<StrongKey<Tag>> = true;

template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;

template <class T>
inline constexpr bool kIsList = false;
template <class T>
inline constexpr bool kIsList<std::vector<T>> = true;
template <class T>
inline constexpr bool kIsList<std::deque<T>> = true;

template <class T>
inline constexpr bool kIsMap = false;
template <class K, class V>
inline constexpr bool kIsMap<std::map<K, V>> = true;

template <class T>
inline constexpr bool kIsVariant = false;
template <class... T>
inline constexpr bool kIsVariant<std::variant<T...>> = true;

/// A struct that declares `static constexpr bool kWritesDefaults = true` leaves nothing out: its defaults may change.
template <class T>
inline constexpr bool kWritesDefaults = requires { requires T::kWritesDefaults; };

template <class T>
inline constexpr bool kUnknownKind = false; ///< always false, but only once T is known: for static_assert

/// The member as it stands in a default-made object of its struct.
template <class T>
const T &defaultOf()
{
    static const T value{};
    return value;
}

/// Whether a member may be left out. Nothing that costs more than a look: lists count as equal only when both are
/// empty.
template <class M>
bool equalsDefault(const M &value, const M &standard)
{
    if constexpr (kIsOptional<M>)
        return !value && !standard;
    else if constexpr (kIsList<M> || kIsMap<M>)
        return value.empty() && standard.empty();
    else if constexpr (kIsVariant<M>)
        return false;
    else if constexpr (std::equality_comparable<M>)
        return value == standard;
    else
        return false;
}

} // namespace liandong::codec
