// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebook.h"

#include "domain/rulebookitem.h"

#include <QStringList>

#include <algorithm>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

template <class Map, class Key>
auto find(const Map &map, const Key &key) -> const typename Map::mapped_type *
{
    const auto it = map.find(key);
    return it == map.end() ? nullptr : &it->second;
}

template <class T>
constexpr bool kIsCentre = std::is_same_v<T, Centre>;

template <class T>
void forEachMember(auto &&function)
{
    boost::mp11::mp_for_each<boost::describe::describe_members<T, boost::describe::mod_public>>(function);
}

template <class T>
QLatin1StringView kindOfItem()
{
    constexpr std::string_view name = describedNameOf<T>();
    return {name.data(), qsizetype(name.size())};
}

/// A unit's oldest month goes when there are too many.
void forgetOldRosters(std::map<RosterKey, RosterMonth> &rosters, const UnitKey &unit)
{
    std::vector<std::pair<QString, RosterKey>> months;
    for (const auto &[key, roster] : rosters) {
        if (roster.unit == unit)
            months.emplace_back(roster.month, key);
    }
    std::ranges::sort(months);
    for (size_t i = 0; i + RosterMonth::kKept < months.size(); ++i)
        rosters.erase(months[i].second);
}

template <class T>
std::optional<RuleBookItem> itemOfKind(const RuleBook &book, const QString &key)
{
    if constexpr (kIsCentre<T>) {
        return book.centre;
    } else {
        const auto &list = listIn<T>(book);
        const auto it = list.find(typename std::remove_cvref_t<decltype(list)>::key_type(key));
        return it == list.end() ? std::nullopt : std::optional<RuleBookItem>(it->second);
    }
}

} // namespace

const Unit *RuleBook::unit(const UnitKey &key) const
{
    return find(units, key);
}

const Category *RuleBook::category(const CategoryKey &key) const
{
    return find(categories, key);
}

QString RuleBook::categoryPath(const CategoryKey &key) const
{
    QStringList names;
    const Category *node = category(key);
    while (node && size_t(names.size()) < categories.size()) { // a loop in the tree must not hang a seat
        names.prepend(node->name);
        node = category(node->parent);
    }
    return names.join(QStringLiteral(" / "));
}

Profile profileOf(const RuleBook &book)
{
    Profile profile;
    profile.centre = book.centre;
    forEachMember<Profile>([&](auto member) {
        auto &list = profile.*member.pointer;
        if constexpr (!kIsCentre<std::remove_cvref_t<decltype(list)>>) {
            for (const auto &[key, item] : listIn<typename std::remove_cvref_t<decltype(list)>::value_type>(book))
                list.push_back(item);
        }
    });
    return profile;
}

RuleBook ruleBookOf(const Profile &profile)
{
    RuleBook book;
    book.centre = profile.centre;
    forEachMember<Profile>([&](auto member) {
        const auto &list = profile.*member.pointer;
        if constexpr (!kIsCentre<std::remove_cvref_t<decltype(list)>>) {
            for (const auto &item : list)
                putInto(book, item);
        }
    });
    return book;
}

ItemName nameOf(const RuleBookItem &item)
{
    return std::visit(
        []<class T>(const T &of) {
            if constexpr (kIsCentre<T>)
                return ItemName{kindOfItem<T>(), {}};
            else
                return ItemName{kindOfItem<T>(), of.key.text()};
        },
        item);
}

QLatin1StringView listNameOf(const RuleBookItem &item)
{
    return std::visit(
        []<class T>(const T &) {
            if constexpr (kIsCentre<T>) {
                return "centre"_L1;
            } else {
                QLatin1StringView found;
                forEachMember<Profile>([&](auto member) {
                    using List = std::remove_cvref_t<decltype(std::declval<Profile &>().*member.pointer)>;
                    if constexpr (std::is_same_v<List, std::vector<T>>)
                        found = QLatin1StringView(member.name);
                });
                return found;
            }
        },
        item);
}

std::optional<RuleBookItem> itemIn(const RuleBook &book, const ItemName &name)
{
    return [&]<class... T>(std::type_identity<std::variant<T...>>) {
        std::optional<RuleBookItem> found;
        ((name.kind == kindOfItem<T>() ? void(found = itemOfKind<T>(book, name.key)) : void()), ...);
        return found;
    }(std::type_identity<RuleBookItem>{});
}

void putInto(RuleBook &book, const RuleBookItem &item)
{
    std::visit(
        [&]<class T>(const T &put) {
            if constexpr (kIsCentre<T>)
                book.centre = put;
            else
                listIn<T>(book).insert_or_assign(put.key, put);
            if constexpr (std::is_same_v<T, RosterMonth>)
                forgetOldRosters(book.rosters, put.unit);
        },
        item);
}

bool isRetired(const RuleBookItem &item)
{
    return std::visit(
        [](const auto &of) {
            if constexpr (requires { of.retired; })
                return of.retired;
            else if constexpr (requires { of.suspended; })
                return of.suspended;
            else
                return false;
        },
        item);
}

std::vector<QLatin1StringView> changedMembers(const RuleBookItem &before, const RuleBookItem &after)
{
    std::vector<QLatin1StringView> changed;
    std::visit(
        [&]<class T>(const T &was) {
            const T &is = std::get<T>(after);
            forEachMember<T>([&](auto member) {
                if (was.*member.pointer != is.*member.pointer)
                    changed.push_back(QLatin1StringView(member.name));
            });
        },
        before);
    return changed;
}

std::expected<RuleBookItem, QLatin1StringView> merged(
    const RuleBookItem &current, const RuleBookItem &from, const RuleBookItem &to)
{
    return std::visit(
        [&]<class T>(T result) -> std::expected<RuleBookItem, QLatin1StringView> {
            const T &base = std::get<T>(from);
            const T &wanted = std::get<T>(to);
            QLatin1StringView conflict;
            forEachMember<T>([&](auto member) {
                if (base.*member.pointer == wanted.*member.pointer)
                    return;
                auto &value = result.*member.pointer;
                if (conflict.isEmpty() && value != base.*member.pointer && value != wanted.*member.pointer)
                    conflict = QLatin1StringView(member.name);
                value = wanted.*member.pointer;
            });
            if (!conflict.isEmpty())
                return std::unexpected(conflict);
            return result;
        },
        current);
}

} // namespace liandong
