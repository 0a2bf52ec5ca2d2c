// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec/cborreader.h"
#include "codec/cborwriter.h"
#include "codec/traits.h"

#include <algorithm>
#include <array>

namespace liandong::codec {

/// One member of a described struct, without its type.
struct CborMember
{
    std::string_view name;
    quint8 number; ///< it stands under this
    bool (*isDefault)(const void *object);
    void (*write)(CborWriter &writer, const void *object);
    bool (*read)(CborReader &reader, void *object);
};

/// At most so many members may a described struct have.
inline constexpr size_t kMostMembers = 64;
/// A struct's own members count from 0; from here on where it takes over a base's, which may then grow.
inline constexpr size_t kBehindBase = 32;

void writeStruct(CborWriter &writer, const void *object, std::span<const CborMember> members);
[[nodiscard]] bool readStruct(CborReader &reader, void *object, std::span<const CborMember> members);

// A large type may be instantiated once for a module: LD_CBOR_EXTERN(Incident) in a header, LD_CBOR_INSTANTIATE in a
// .cpp.
template <class T>
void writeValue(CborWriter &writer, const T &value);
/// Into a default-made value.
template <class T>
[[nodiscard]] bool readValue(CborReader &reader, T &value);

template <class T, auto Pointer>
struct CborAccess
{
    static const auto &of(const void *object) { return static_cast<const T *>(object)->*Pointer; }
    static bool isDefault(const void *object)
    {
        return !kWritesDefaults<T> && equalsDefault(of(object), defaultOf<T>().*Pointer);
    }
    static void write(CborWriter &writer, const void *object) { writeValue(writer, of(object)); }
    static bool read(CborReader &reader, void *object) { return readValue(reader, static_cast<T *>(object)->*Pointer); }
};

template <class T>
inline constexpr auto kCborMembers = []<template <class...> class List, class... D>(List<D...>) {
    static_assert(sizeof...(D) <= kMostMembers);
    std::array<CborMember, sizeof...(D)> members{CborMember{D::name, 0, &CborAccess<T, D::pointer>::isDefault,
        &CborAccess<T, D::pointer>::write, &CborAccess<T, D::pointer>::read}...};
    constexpr size_t ofBases = sizeof...(D) - kOwnMembers<T>;
    static_assert(ofBases <= kBehindBase);
    for (size_t i = 0; i < members.size(); ++i)
        members[i].number = quint8(i < ofBases || ofBases == 0 ? i : kBehindBase + i - ofBases);
    return members;
}(MembersOf<T>{});

/// For whoever writes a struct piece by piece.
template <class T>
consteval quint8 memberNumber(std::string_view name)
{
    return std::ranges::find(kCborMembers<T>, name, &CborMember::name)->number;
}

} // namespace liandong::codec
