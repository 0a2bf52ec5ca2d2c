// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"

#include <boost/mp11/algorithm.hpp>

#include <expected>
#include <variant>

namespace liandong {

/// One thing of the rule book, whatever it is. Append only.
using RuleBookItem = std::variant<Centre, Unit, Category, Duty, DeadlineRule, Hotline, Disposition, Place, Area, Reason,
                                  ServiceTarget, SoundRule, SubCentre, Detachment, Account, RosterMonth, Equipment,
                                  GroundLayer>;

/// Which item: "Unit" and its key; the centre's key is empty, there is one only.
struct ItemName
{
    QString kind;
    QString key;

    friend auto operator<=>(const ItemName&, const ItemName&) = default;
};
LD_DESCRIBED(ItemName, kind, key)

[[nodiscard]] ItemName nameOf(const RuleBookItem& item);
/// The list of a rule book or profile that holds such items: "units"; "centre".
[[nodiscard]] QLatin1StringView listNameOf(const RuleBookItem& item);
/// The item as it stands in the book; nothing where there is none of that kind and key.
[[nodiscard]] std::optional<RuleBookItem> itemIn(const RuleBook& book, const ItemName& name);
/// Puts it in the place of the one of the same kind and key, or adds it. Of a unit's rosters only the newest stay.
void putInto(RuleBook& book, const RuleBookItem& item);
/// Out of use: retired, or a suspended unit or account.
[[nodiscard]] bool isRetired(const RuleBookItem& item);
/// The names of the members in which two items of one kind differ, in the order of their description.
[[nodiscard]] std::vector<QLatin1StringView> changedMembers(const RuleBookItem& before, const RuleBookItem& after);
/// `current` with what was changed between `from` and `to`. Where somebody else changed the same member to something
/// else meanwhile: that member's name. All three are of one kind.
[[nodiscard]] std::expected<RuleBookItem, QLatin1StringView> merged(const RuleBookItem& current, const RuleBookItem& from,
                                                                    const RuleBookItem& to);

/// Calls function(name, map) for every list of a rule book.
template <class Book, class Function>
void forEachList(Book& book, Function&& function)
{
    using Members = boost::describe::describe_members<RuleBook, boost::describe::mod_public>;
    boost::mp11::mp_for_each<Members>([&](auto member) {
        if constexpr (requires { typename std::remove_cvref_t<decltype(book.*member.pointer)>::mapped_type; })
            function(QLatin1StringView(member.name), book.*member.pointer);
    });
}

namespace detail {

template <class Item>
struct ListOf
{
    template <class Member>
    static constexpr bool holds()
    {
        using List = std::remove_cvref_t<decltype(std::declval<RuleBook&>().*Member::pointer)>;
        if constexpr (requires { typename List::mapped_type; })
            return std::same_as<typename List::mapped_type, Item>;
        return false;
    }
    template <class Member>
    using fn = boost::mp11::mp_bool<holds<Member>()>;
};

} // namespace detail

/// The book's list of one kind of item: listIn<Unit>(book) is book.units.
template <class Item, class Book>
[[nodiscard]] auto& listIn(Book& book)
{
    using Members = boost::describe::describe_members<RuleBook, boost::describe::mod_public>;
    using Member = boost::mp11::mp_at<Members, boost::mp11::mp_find_if_q<Members, detail::ListOf<Item>>>;
    return book.*Member::pointer;
}

} // namespace liandong
