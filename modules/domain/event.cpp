// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

#include <boost/mp11/algorithm.hpp>

namespace liandong {

namespace {

template <class E>
using FirstMember = boost::mp11::mp_front<boost::describe::describe_members<E, boost::describe::mod_public>>;

/// Of a rule book event: its one member, an item. Of any other event nothing.
template <class E, class Item>
constexpr bool kPuts = [] {
    using Value = std::remove_cvref_t<decltype(std::declval<E &>().*FirstMember<E>::pointer)>;
    return std::is_same_v<Value, Item> && boost::mp11::mp_contains<RuleBookItem, Value>::value;
}();

const IncidentId &idOf(const IncidentId &id)
{
    return id;
}

const IncidentId &idOf(const Incident &incident)
{
    return incident.id;
}

} // namespace

std::optional<IncidentId> incidentOf(const Event &event)
{
    return std::visit(
        [](const auto &happened) -> std::optional<IncidentId> {
            if constexpr (requires { happened.incident; })
                return idOf(happened.incident);
            else
                return std::nullopt;
        },
        event);
}

std::optional<IncidentId> otherIncidentOf(const Event &event)
{
    return std::visit(
        [](const auto &happened) -> std::optional<IncidentId> {
            if constexpr (requires { happened.other; })
                return happened.other;
            else if constexpr (requires { happened.into; })
                return happened.into;
            else
                return std::nullopt;
        },
        event);
}

Event putOf(const RuleBookItem &item)
{
    return std::visit(
        []<class T>(const T &put) {
            return [&]<class... E>(std::type_identity<std::variant<E...>>) {
                Event event;
                const auto fill = [&]<class Put>(std::type_identity<Put>) {
                    if constexpr (kPuts<Put, T>)
                        event = Put{put};
                };
                (fill(std::type_identity<E>{}), ...);
                return event;
            }(std::type_identity<Event>{});
        },
        item);
}

std::optional<RuleBookItem> itemOf(const Event &event)
{
    return std::visit(
        []<class E>(const E &happened) -> std::optional<RuleBookItem> {
            const auto &first = happened.*FirstMember<E>::pointer;
            if constexpr (kPuts<E, std::remove_cvref_t<decltype(first)>>)
                return first;
            else
                return std::nullopt;
        },
        event);
}

QString putKindOf(const ItemName &name)
{
    return [&]<class... T>(std::type_identity<std::variant<T...>>) {
        QString kind;
        const auto ask = [&](const RuleBookItem &item) {
            if (nameOf(item).kind == name.kind)
                kind = kindOf(putOf(item));
        };
        (ask(T{}), ...);
        return kind;
    }(std::type_identity<RuleBookItem>{});
}

QLatin1StringView kindOf(const Event &event)
{
    return std::visit(
        []<class E>(const E &) {
            constexpr std::string_view name = describedNameOf<E>();
            return QLatin1StringView(name.data(), qsizetype(name.size()));
        },
        event);
}

} // namespace liandong
