// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/wall/walloptions.h"

namespace liandong {

std::optional<WallLayout> wallLayoutNamed(QStringView name)
{
    static constexpr const char *names[kWallLayouts] = {"map", "board", "units", "townships", "figures"};
    for (int i = 0; i < kWallLayouts; ++i) {
        if (name == QLatin1StringView(names[i]))
            return WallLayout(i);
    }
    return {};
}

} // namespace liandong
