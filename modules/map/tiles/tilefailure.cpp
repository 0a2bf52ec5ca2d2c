// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/tiles/tilefailure.h"

#include "map/tr.h"

namespace liandong {

using map::Tr;

bool TileFailure::isTheHosts() const
{
    using enum TileProblem;
    switch (problem) {
    case HostUnknown:
    case NoConnection:
    case NoAnswer:
    case Refused:
    case Certificate:
    case TooOften:
        return true;
    case None:
    case Absent:
    case ServerError:
    case NotAPicture:
    case TooLarge:
        break;
    }
    return false;
}

QString TileFailure::words() const
{
    using enum TileProblem;
    switch (problem) {
    case None:
        break;
    case Absent:
        return Tr::tr("The host has no tile there.");
    case HostUnknown:
        return Tr::tr("No host has this name, or this machine is not on its network.");
    case NoConnection:
        return Tr::tr("The host does not take the connection.");
    case NoAnswer:
        return Tr::tr("The host does not answer.");
    case Refused:
        return Tr::tr("The host refuses: the key or the sign-in does not hold.");
    case Certificate:
        return Tr::tr("The host's certificate is not one to trust.");
    case TooOften:
        return Tr::tr("The host was asked too often and wants a pause.");
    case ServerError:
        return Tr::tr("The host answers with a mistake.");
    case NotAPicture:
        return Tr::tr("What the host sends is no picture of a tile.");
    case TooLarge:
        return Tr::tr("What the host sends is too large for a tile.");
    }
    return {};
}

} // namespace liandong
