// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits.h"

namespace liandong {

namespace {

void addEdit(std::vector<ItemEdit> &edits, const RuleBook &book, const RuleBookItem &item)
{
    std::optional<RuleBookItem> from = itemIn(book, nameOf(item));
    if (from != item)
        edits.push_back({std::move(from), item});
}

} // namespace

std::vector<ItemEdit> editsFor(const RuleBook &book, const Profile &profile)
{
    std::vector<ItemEdit> edits;
    boost::mp11::mp_for_each<boost::describe::describe_members<Profile, boost::describe::mod_public>>([&](auto member) {
        const auto &imported = profile.*member.pointer;
        if constexpr (std::is_same_v<decltype(imported), const Centre &>) {
            addEdit(edits, book, imported);
        } else {
            for (const auto &item : imported)
                addEdit(edits, book, item);
        }
    });
    return edits;
}

} // namespace liandong
