// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec/traits.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace liandong::codec {

/// An enumerator's number and its name with a small first letter.
struct EnumName
{
    int value = 0;
    unsigned size = 0;
    std::array<char, 40> letters{};

    constexpr EnumName(int number, std::string_view name)
        : value(number)
        , size(unsigned(name.size()))
    {
        for (size_t i = 0; i < name.size(); ++i)
            letters.at(i) = i == 0 && name[0] >= 'A' && name[0] <= 'Z' ? char(name[0] - 'A' + 'a') : name[i];
    }
    [[nodiscard]] constexpr std::string_view name() const { return {letters.data(), size}; }
};

template <DescribedEnum E>
inline constexpr auto kEnumNames = []<template <class...> class List, class... D>(List<D...>) {
    return std::array<EnumName, sizeof...(D)>{EnumName(int(D::value), D::name)...};
}(boost::describe::describe_enumerators<E>{});

[[nodiscard]] std::optional<int> enumValue(std::span<const EnumName> names, std::string_view name);
/// "?" for a number that has no name, which no reader takes for one.
[[nodiscard]] std::string_view nameOfValue(std::span<const EnumName> names, int value);

} // namespace liandong::codec

namespace liandong {

/// The name under which the value travels and stands in files: "urban".
template <codec::DescribedEnum E>
[[nodiscard]] std::string_view enumText(E value)
{
    return codec::nameOfValue(codec::kEnumNames<E>, int(value));
}

/// Nothing for a name the enum does not have.
template <codec::DescribedEnum E>
[[nodiscard]] std::optional<E> enumFromText(std::string_view name)
{
    const std::optional<int> value = codec::enumValue(codec::kEnumNames<E>, name);
    return value ? std::optional(E(*value)) : std::nullopt;
}

} // namespace liandong
