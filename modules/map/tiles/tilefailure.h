// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/described.h"

#include <QString>

namespace liandong {

enum class TileProblem {
    None,
    Absent, ///< the host has no picture there
    HostUnknown,
    NoConnection,
    NoAnswer, ///< in time
    Refused, ///< key or token
    Certificate, ///< not the one to trust
    TooOften, ///< the host asks for patience
    ServerError,
    NotAPicture,
    TooLarge
};

LD_DESCRIBED_ENUM(TileProblem, None, Absent, HostUnknown, NoConnection, NoAnswer, Refused, Certificate, TooOften,
    ServerError, NotAPicture, TooLarge)

/// Why a tile did not come; the detail is the network's own words.
struct TileFailure
{
    TileProblem problem = TileProblem::None;
    QString detail{};

    friend bool operator==(const TileFailure &, const TileFailure &) = default;

    /// About the host, not about the one tile.
    [[nodiscard]] bool isTheHosts() const;
    /// In the user's language; empty for none.
    [[nodiscard]] QString words() const;
};

} // namespace liandong
