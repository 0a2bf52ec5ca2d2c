// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/checks.h"
#include "domain/impl/decisions.h"

#include <set>

namespace liandong::rules {

Decision decideOn(const World &world, const ProgrammeWall &command, const Context &)
{
    const WallProgramme &asked = command.programme.to;
    const std::set<WallLayout> different(asked.layouts.begin(), asked.layouts.end());
    Checks checks(u"wall"_s);
    checks.that(command.programme.from == world.wall || asked == world.wall, RefusalReason::Conflict, "wall"_L1)
        .that(different.size() == asked.layouts.size(), RefusalReason::Malformed, "layouts"_L1)
        .that(asked.seconds >= WallProgramme::kSecondsAtLeast && asked.seconds <= WallProgramme::kSecondsAtMost,
            RefusalReason::Malformed, "seconds"_L1);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    if (asked == world.wall)
        return std::vector<Event>{};
    return std::vector<Event>{WallProgrammed{{world.wall, asked}}};
}

} // namespace liandong::rules
