// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec/enumnames.h"
#include "domain/rulebookitem.h"

#include <QStringList>

/// By what a row without a key is known to be an item that is there already, and from what a new one gets its key.
namespace liandong::sheets {

/// Whether items of this kind bear a name by which people know them.
template <class T>
inline constexpr bool kHasName = requires(T item) { item.name; } || std::same_as<T, Reason>;

template <class T>
[[nodiscard]] auto &nameOfItem(T &item)
{
    if constexpr (std::same_as<std::remove_const_t<T>, Reason>)
        return item.text;
    else
        return item.name;
}

/// Two places, categories, detachments, pieces of equipment, people and reasons may share a name.
template <class T>
inline constexpr bool kNamesAreUnique
    = !(std::same_as<T, Place> || std::same_as<T, Category> || std::same_as<T, Detachment> || std::same_as<T, Reason>
        || std::same_as<T, Equipment> || std::same_as<T, Account>);

/// The same thing said twice, whatever its key.
template <class T>
[[nodiscard]] bool isSameThing(const T &a, const T &b)
{
    if constexpr (std::same_as<T, Duty>)
        return a.unit == b.unit && a.category == b.category && a.role == b.role && a.text == b.text;
    else if constexpr (std::same_as<T, DeadlineRule>)
        return a.kind == b.kind && a.areaClass == b.areaClass && a.unitClass == b.unitClass;
    else if constexpr (std::same_as<T, ServiceTarget>)
        return a.measure == b.measure;
    else if constexpr (std::same_as<T, SoundRule>)
        return a.cause == b.cause;
    else
        return nameOfItem(a) == nameOfItem(b);
}

/// What a key is made from where there is no name.
template <class T>
[[nodiscard]] QString keyWordsOf(const T &item)
{
    const auto word = [](auto value) {
        const std::string_view name = enumText(value);
        return QString::fromLatin1(name.data(), qsizetype(name.size()));
    };
    if constexpr (std::same_as<T, Duty>)
        return item.unit.text() + u'-' + item.category.text();
    else if constexpr (std::same_as<T, DeadlineRule>)
        return QStringList{word(item.kind), item.areaClass ? word(*item.areaClass) : QString(),
            item.unitClass ? word(*item.unitClass) : QString()}
            .join(u'-');
    else if constexpr (std::same_as<T, ServiceTarget>)
        return word(item.measure);
    else if constexpr (std::same_as<T, SoundRule>)
        return word(item.cause);
    else
        return nameOfItem(item);
}

} // namespace liandong::sheets
