// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/checks.h"
#include "domain/impl/decisions.h"
#include "domain/permissions.h"
#include "domain/profilecheck.h"

#include <set>

namespace liandong::rules {

namespace {

Refusal invalid(const ProfileMistake &mistake)
{
    return {RefusalReason::ProfileInvalid, mistake.item, mistake.list % u'.' % mistake.member, mistake.reason};
}

/// Only what is new or different; what the profile does not name stays as it is.
template <class T>
void putChanged(std::vector<Event> &events, const RuleBook &book, const std::vector<T> &items)
{
    const auto &present = listIn<T>(book);
    for (const T &item : items) {
        const auto it = present.find(item.key);
        if (it == present.end() || it->second != item)
            events.push_back(putOf(item));
    }
}

bool hasAdministrator(const RuleBook &book)
{
    return std::ranges::any_of(book.accounts,
        [](const auto &entry) { return entry.second.role == Role::Administrator && !entry.second.suspended; });
}

/// The rule book as the edits make it, edit by edit.
class Editing
{
public:
    explicit Editing(const RuleBook &book)
        : m_before(book)
        , m_after(book)
    { }

    [[nodiscard]] std::optional<Refusal> take(const ItemEdit &edit)
    {
        const ItemName name = nameOf(edit.to);
        const std::optional<RuleBookItem> current = itemIn(m_after, name);
        if (edit.from && nameOf(*edit.from) != name)
            return Refusal{RefusalReason::Malformed, name.key, name.kind, {}};
        if (edit.from && !current)
            return Refusal{RefusalReason::UnknownItem, name.key, name.kind, {}};
        if (!edit.from && current && *current != edit.to)
            return Refusal{RefusalReason::AlreadyThere, name.key, name.kind, {}};
        const auto result = edit.from ? merged(*current, *edit.from, edit.to)
                                      : std::expected<RuleBookItem, QLatin1StringView>(edit.to);
        if (!result)
            return Refusal{RefusalReason::Conflict, name.key, name.kind % u'.' % result.error(), {}};
        if (current != *result)
            put(*result);
        return {};
    }

    /// What the edited items have wrong now. Mistakes that others made before are not these editors' matter.
    [[nodiscard]] std::optional<Refusal> objection() const
    {
        for (const ProfileMistake &mistake : checkProfile(profileOf(m_after))) {
            if (m_edited.contains({mistake.list, mistake.item}))
                return invalid(mistake);
        }
        for (const auto &[key, category] : m_after.categories) {
            const Category *parent = m_after.category(category.parent);
            const Category *before = parent ? m_before.category(parent->key) : nullptr;
            if (!category.retired && parent && parent->retired && before && !before->retired)
                return Refusal{RefusalReason::InUse, parent->key.text(), "Category"_L1, key.text()};
        }
        if (hasAdministrator(m_before) && !hasAdministrator(m_after))
            return Refusal{RefusalReason::LastAdministrator, {}, "Account"_L1, {}};
        return {};
    }

    [[nodiscard]] std::vector<Event> events() && { return std::move(m_events); }

private:
    void put(const RuleBookItem &item)
    {
        putInto(m_after, item);
        m_edited.insert({listNameOf(item), nameOf(item).key});
        m_events.push_back(putOf(item));
    }

    const RuleBook &m_before;
    RuleBook m_after;
    std::set<std::pair<QString, QString>> m_edited; ///< list and key
    std::vector<Event> m_events;
};

} // namespace

Decision decideOn(const World &world, const ImportProfile &command, const Context &)
{
    const Profile &profile = command.profile;
    if (const std::vector<ProfileMistake> mistakes = checkProfile(profile); !mistakes.empty())
        return std::unexpected(invalid(mistakes.front()));
    std::vector<Event> events;
    boost::mp11::mp_for_each<boost::describe::describe_members<Profile, boost::describe::mod_public>>([&](auto member) {
        const auto &imported = profile.*member.pointer;
        if constexpr (!std::is_same_v<decltype(imported), const Centre &>)
            putChanged(events, world, imported);
        else if (world.centre != imported)
            events.push_back(putOf(imported));
    });
    return events;
}

Decision decideOn(const World &world, const EditRuleBook &command, const Context &context)
{
    Editing editing(world);
    for (const ItemEdit &edit : command.edits) {
        const std::optional<RuleBookItem> current = itemIn(world, nameOf(edit.to));
        if (!mayEdit(context.actor, edit.to) || (current && !mayEdit(context.actor, *current)))
            return refuse(RefusalReason::NotPermitted, nameOf(edit.to).key, {}, nameOf(edit.to).kind);
        if (const std::optional<Refusal> refusal = editing.take(edit))
            return std::unexpected(*refusal);
    }
    if (const std::optional<Refusal> refusal = editing.objection())
        return std::unexpected(*refusal);
    return std::move(editing).events();
}

} // namespace liandong::rules
