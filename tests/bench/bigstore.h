// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace liandong::bench {

/// What a store is filled with, by commands through a ledger like everything else.
struct Filling
{
    int open = 500; ///< incidents in hand, each with an order
    int closed = 200'000; ///< incidents over, spread over the years before

    friend bool operator==(const Filling &, const Filling &) = default;
};

/// Makes a store from a profile folder by liandong-admin and fills it. Search is complete when it returns.
[[nodiscard]] Result<> makeStore(const QString &path, const QString &profile, const Filling &filling);

} // namespace liandong::bench
