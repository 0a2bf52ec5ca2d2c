// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec/enumnames.h"
#include "codec/traits.h"

#include <boost/mp11/algorithm.hpp>

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace liandong {

/// Fills every member of a described value with something of its own, so that no member can get lost unseen.
/// The same calls give the same values.
class Filler
{
public:
    template <class T>
    T make()
    {
        T value{};
        fill(value);
        return value;
    }

    template <class T>
    void fill(T &value)
    {
        if constexpr (codec::DescribedEnum<T>)
            value = T(codec::kEnumNames<T>[size_t(next()) % codec::kEnumNames<T>.size()].value);
        else if constexpr (codec::kIsId<T>)
            value = T(uuid());
        else if constexpr (codec::kIsKey<T>)
            value = T(QStringLiteral("key-%1").arg(next()));
        else if constexpr (std::same_as<T, QUuid>)
            value = uuid();
        else if constexpr (std::same_as<T, Instant>)
            value = Instant(Milliseconds(1'795'000'000'000 + next() * 1'001));
        else if constexpr (std::same_as<T, QByteArray>)
            value = QByteArray("\x00\xff", 2) + QByteArray::number(next());
        else if constexpr (std::same_as<T, QString>)
            value = QStringLiteral("安化 “%1” 🚒").arg(next());
        else if constexpr (std::same_as<T, bool>)
            value = true;
        else if constexpr (std::integral<T>)
            value = T(next() % 2 == 0 ? next() : -next());
        else if constexpr (std::floating_point<T>)
            value = 28.0 + next() / 1'000.0;
        else
            fillCompound(value);
    }

    /// The same for one alternative of a variant.
    template <class Variant>
    Variant alternative(size_t index)
    {
        Variant value;
        boost::mp11::mp_with_index<std::variant_size_v<Variant>>(
            index, [&](auto i) { fill(value.template emplace<i>()); });
        return value;
    }

private:
    template <class T>
    void fillCompound(T &value)
    {
        if constexpr (codec::kIsOptional<T>) {
            fill(value.emplace());
        } else if constexpr (codec::kIsList<T>) {
            value.resize(2);
            for (auto &item : value)
                fill(item);
        } else if constexpr (codec::kIsMap<T>) {
            for (int i = 0; i < 2; ++i)
                fill(value[make<typename T::key_type>()]);
        } else if constexpr (codec::kIsVariant<T>) {
            value = alternative<T>(size_t(next()) % std::variant_size_v<T>);
        } else {
            boost::mp11::mp_for_each<codec::MembersOf<T>>([&](auto member) { fill(value.*decltype(member)::pointer); });
        }
    }

    QUuid uuid() { return QUuid(quint32(next()), 7, 0x7000, 0x80, 1, 2, 3, 4, 5, 6, 7); }
    int next() { return ++m_count; }

    int m_count = 0;
};

/// Equality by the description, for the structs that have none of their own.
template <class T>
bool sameMembers(const T &a, const T &b)
{
    if constexpr (codec::kIsVariant<T>) {
        return a.index() == b.index()
            && std::visit(
                [&]<class A>(const A &alternative) { return sameMembers(alternative, *std::get_if<A>(&b)); }, a);
    } else if constexpr (codec::DescribedStruct<T>) {
        bool same = true;
        boost::mp11::mp_for_each<codec::MembersOf<T>>([&](auto member) {
            same = same && sameMembers(a.*decltype(member)::pointer, b.*decltype(member)::pointer);
        });
        return same;
    } else if constexpr (codec::kIsOptional<T>) {
        return a.has_value() == b.has_value() && (!a || sameMembers(*a, *b));
    } else if constexpr (codec::kIsList<T>) {
        return std::ranges::equal(a, b, [](const auto &x, const auto &y) { return sameMembers(x, y); });
    } else {
        return a == b;
    }
}

} // namespace liandong
