// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callup.h"

#include "domain/world.h"

#include <algorithm>
#include <tuple>

namespace liandong {

namespace {

using enum CallUpState;

constexpr CallUpTransition kTransitions[] = {
    {Asked, Agreed},
    {Asked, Delivered},
    {Asked, Declined, true},
    {Asked, Withdrawn, true},
    {Agreed, Delivered},
    {Agreed, Declined, true},
    {Agreed, Withdrawn, true},
    {Delivered, Returned},
};

} // namespace

std::optional<Instant> CallUp::dueAt() const
{
    if (isAwaited())
        return neededBy;
    return state == Delivered ? returnBy : std::nullopt;
}

std::span<const CallUpTransition> callUpTransitions()
{
    return kTransitions;
}

const CallUpTransition *callUpTransition(CallUpState from, CallUpState to)
{
    const auto it = std::ranges::find_if(
        kTransitions, [&](const CallUpTransition &row) { return row.from == from && row.to == to; });
    return it == std::end(kTransitions) ? nullptr : it;
}

std::vector<RunningCallUp> runningCallUps(const World &world)
{
    std::vector<RunningCallUp> running;
    for (const auto &[id, incident] : world.incidents) {
        for (const CallUp &callUp : incident.callUps) {
            if (!incident.isClosed() && callUp.isOut())
                running.push_back({id, &callUp});
        }
    }
    std::ranges::stable_sort(running, {}, [](const RunningCallUp &one) {
        const std::optional<Instant> due = one.callUp->dueAt();
        return std::tuple(!due, due.value_or(Instant{}));
    });
    return running;
}

} // namespace liandong
