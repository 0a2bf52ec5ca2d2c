// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/checks.h"
#include "domain/impl/decisions.h"
#include "domain/profilecheck.h"

namespace liandong::rules {

namespace {

/// Only what is new or different; what the profile does not name stays as it is.
template <class Put, class Map, class T>
void putChanged(std::vector<Event> &events, const Map &present, const std::vector<T> &items)
{
    for (const T &item : items) {
        const auto it = present.find(item.key);
        if (it == present.end() || it->second != item)
            events.push_back(Put{item});
    }
}

} // namespace

Decision decideOn(const World &world, const ImportProfile &command, const Context &)
{
    const Profile &profile = command.profile;
    if (const std::vector<ProfileMistake> mistakes = checkProfile(profile); !mistakes.empty()) {
        const ProfileMistake &first = mistakes.front();
        return std::unexpected(
            Refusal{RefusalReason::ProfileInvalid, first.item, first.list % u'.' % first.member, first.reason});
    }
    std::vector<Event> events;
    if (world.centre != profile.centre)
        events.push_back(CentrePut{profile.centre});
    putChanged<UnitPut>(events, world.units, profile.units);
    putChanged<CategoryPut>(events, world.categories, profile.categories);
    putChanged<DutyPut>(events, world.duties, profile.duties);
    putChanged<RulePut>(events, world.rules, profile.rules);
    putChanged<HotlinePut>(events, world.hotlines, profile.hotlines);
    putChanged<DispositionPut>(events, world.dispositions, profile.dispositions);
    putChanged<PlacePut>(events, world.places, profile.places);
    putChanged<AreaPut>(events, world.areas, profile.areas);
    return events;
}

} // namespace liandong::rules
