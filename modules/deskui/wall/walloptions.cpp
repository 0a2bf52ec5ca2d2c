// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/wall/walloptions.h"

#include "deskui/tr.h"

namespace liandong {

using deskui::Tr;

std::optional<WallLayout> wallLayoutNamed(QStringView name)
{
    static constexpr const char *names[kWallLayouts] = {"map", "board", "units", "townships", "figures"};
    for (int i = 0; i < kWallLayouts; ++i) {
        if (name == QLatin1StringView(names[i]))
            return WallLayout(i);
    }
    return {};
}

QString wordOf(WallLayout layout)
{
    switch (layout) {
    case WallLayout::Map:
        return Tr::tr("Map");
    case WallLayout::Board:
        return Tr::tr("Countdown");
    case WallLayout::Units:
        return Tr::tr("Orders by unit");
    case WallLayout::Townships:
        return Tr::tr("Incidents by township");
    case WallLayout::Figures:
        return Tr::tr("Figures");
    }
    return {};
}

} // namespace liandong
