// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/wall/walloptions.h"

namespace liandong {

std::optional<WallLayout> wallLayoutNamed(QStringView name)
{
    static constexpr const char *names[kWallLayouts.size()] = {"map", "board", "units", "townships", "figures"};
    for (size_t i = 0; i < kWallLayouts.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return kWallLayouts[i];
    }
    return {};
}

} // namespace liandong
