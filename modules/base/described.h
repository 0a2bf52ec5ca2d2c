// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/describe.hpp>

#include <string_view>

/// Describes a plain struct once; the codec, the JSON export, difference displays and tests all read this description.
/// Members may only be appended, for their places are what CBOR knows them by: an older reader skips what it does not know, a newer
/// one leaves what is missing at its default.
#define LD_DESCRIBED(Type, ...)                                                                                        \
    BOOST_DESCRIBE_STRUCT(Type, (), (__VA_ARGS__))                                                                     \
    constexpr std::string_view describedName(const Type*) { return #Type; }

/// The same for a struct that takes over the members of another described one; the base's stand first.
#define LD_DESCRIBED_ON(Type, Base, ...)                                                                               \
    BOOST_DESCRIBE_STRUCT(Type, (Base), (__VA_ARGS__))                                                                 \
    constexpr std::string_view describedName(const Type*) { return #Type; }

/// Describes an enum; its values travel by name with a small first letter ("urban"), so that values can be added anywhere.
#define LD_DESCRIBED_ENUM(Type, ...) BOOST_DESCRIBE_ENUM(Type, __VA_ARGS__)

namespace liandong {

/// The name under which a described struct stands in the log and on the wire.
template <class T>
constexpr std::string_view describedNameOf()
{
    return describedName(static_cast<const T*>(nullptr));
}

} // namespace liandong
