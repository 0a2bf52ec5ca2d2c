// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/fieldvalue.h"

#include "deskmodels/rulebookwords.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

#include <boost/mp11.hpp>

namespace liandong {

using deskmodels::Tr;

namespace {

template <class T>
concept AKey = requires(const T &key) {
    key.text();
    T::fromText(QString());
};

template <class T>
struct EnumIn
{
    using Type = void;
};
template <class T>
    requires std::is_enum_v<T>
struct EnumIn<T>
{
    using Type = T;
};
template <class T>
    requires std::is_enum_v<T>
struct EnumIn<std::optional<T>>
{
    using Type = T;
};
template <class T>
constexpr bool kIsEnum = !std::is_void_v<typename EnumIn<T>::Type>;

template <class T>
FieldValue valueFrom(const T &member)
{
    if constexpr (std::is_enum_v<T>)
        return qint64(member);
    else if constexpr (kIsEnum<T>)
        return member ? qint64(*member) : kNoChoice;
    else if constexpr (AKey<T>)
        return member.text();
    else if constexpr (std::is_same_v<T, GeoPoint>)
        return FieldValue(member == GeoPoint() ? std::optional<GeoPoint>() : std::optional<GeoPoint>(member));
    else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>)
        return qint64(member);
    else
        return FieldValue(std::in_place_type<T>, member);
}

template <class T>
bool setFrom(T &member, const FieldValue &value)
{
    const auto take = [&]<class Held>(std::type_identity<Held>, auto &&convert) {
        const Held *held = std::get_if<Held>(&value);
        if (held)
            member = convert(*held);
        return held != nullptr;
    };
    if constexpr (std::is_enum_v<T>)
        return take(std::type_identity<qint64>(), [](qint64 number) { return T(number); });
    else if constexpr (kIsEnum<T>)
        return take(std::type_identity<qint64>(),
            [](qint64 number) { return number == kNoChoice ? T() : T(typename T::value_type(number)); });
    else if constexpr (AKey<T>)
        return take(std::type_identity<QString>(), [](const QString &text) { return T(text); });
    else if constexpr (std::is_same_v<T, GeoPoint>)
        return take(std::type_identity<std::optional<GeoPoint>>(),
            [](const std::optional<GeoPoint> &point) { return point.value_or(GeoPoint()); });
    else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>)
        return take(std::type_identity<qint64>(), [](qint64 number) { return T(number); });
    else
        return take(std::type_identity<T>(), [](const T &same) { return same; });
}

/// Calls function(member) for the member of that name; false where there is none.
template <class Item>
bool withMember(Item &item, QAnyStringView name, auto &&function)
{
    bool found = false;
    std::visit(
        [&]<class T>(T &of) {
            using Members = boost::describe::describe_members<std::remove_const_t<T>, boost::describe::mod_public>;
            boost::mp11::mp_for_each<Members>([&](auto member) {
                if (name == QLatin1StringView(member.name)) {
                    found = true;
                    function(of.*member.pointer);
                }
            });
        },
        item);
    return found;
}

} // namespace

std::optional<RuleBookItem> blankItem(QAnyStringView kind)
{
    std::optional<RuleBookItem> blank;
    boost::mp11::mp_for_each<boost::mp11::mp_iota_c<std::variant_size_v<RuleBookItem>>>([&](auto index) {
        const RuleBookItem item(std::in_place_index<index>);
        if (nameOf(item).kind == kind)
            blank = item;
    });
    return blank;
}

std::vector<QLatin1StringView> membersOf(const RuleBookItem &item)
{
    std::vector<QLatin1StringView> names;
    std::visit(
        [&]<class T>(const T &) {
            boost::mp11::mp_for_each<boost::describe::describe_members<T, boost::describe::mod_public>>(
                [&](auto member) { names.emplace_back(member.name); });
        },
        item);
    return names;
}

FieldValue valueOf(const RuleBookItem &item, QAnyStringView member)
{
    FieldValue value;
    withMember(item, member, [&](const auto &of) { value = valueFrom(of); });
    return value;
}

bool setValue(RuleBookItem &item, QAnyStringView member, const FieldValue &value)
{
    bool set = false;
    withMember(item, member, [&](auto &of) { set = setFrom(of, value); });
    return set;
}

std::vector<FieldChoice> choicesOf(const RuleBookItem &item, QAnyStringView member)
{
    std::vector<FieldChoice> choices;
    withMember(item, member, [&]<class T>(const T &) {
        if constexpr (kIsEnum<T>) {
            if constexpr (!std::is_enum_v<T>)
                choices.push_back({kNoChoice, Tr::tr("Any")});
            boost::mp11::mp_for_each<boost::describe::describe_enumerators<typename EnumIn<T>::Type>>(
                [&](auto enumerator) { choices.push_back({qint64(enumerator.value), wordOf(enumerator.value)}); });
        }
    });
    return choices;
}

} // namespace liandong
