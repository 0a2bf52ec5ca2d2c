// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebookchanges.h"

#include <QLatin1StringView>

#include <algorithm>
#include <set>

namespace liandong {

using namespace Qt::StringLiterals;

BookChanges changesBy(const RuleBook &book, const std::vector<RuleBookItem> &items)
{
    BookChanges result;
    for (const RuleBookItem &item : items) {
        const std::optional<RuleBookItem> current = itemIn(book, nameOf(item));
        if (!current)
            result.changes.push_back({{}, item, {}});
        else if (*current == item)
            ++result.same;
        else
            result.changes.push_back({current, item, changedMembers(*current, item)});
    }
    return result;
}

std::vector<ProfileMistake> mistakesOf(const RuleBook &book, const std::vector<RuleBookItem> &items)
{
    std::vector<ProfileMistake> mistakes;
    RuleBook after = book;
    std::set<std::pair<QString, QString>> seen; ///< list and key
    for (const RuleBookItem &item : items) {
        const QString key = nameOf(item).key;
        if (!seen.insert({listNameOf(item), key}).second)
            mistakes.push_back({listNameOf(item), key, u"key"_s, u"another item has the same key"_s});
        putInto(after, item);
    }
    for (const ProfileMistake &mistake : checkProfile(profileOf(after))) {
        if (seen.contains({mistake.list, mistake.item}))
            mistakes.push_back(mistake);
    }
    return mistakes;
}

std::vector<RuleBookItem> itemsOf(const Profile &profile, const std::vector<QLatin1StringView> &lists)
{
    std::vector<RuleBookItem> items;
    boost::mp11::mp_for_each<boost::describe::describe_members<Profile, boost::describe::mod_public>>([&](auto member) {
        if (!std::ranges::contains(lists, QLatin1StringView(member.name)))
            return;
        const auto &list = profile.*member.pointer;
        if constexpr (requires { list.begin(); })
            items.insert(items.end(), list.begin(), list.end());
        else
            items.push_back(list);
    });
    return items;
}

} // namespace liandong
