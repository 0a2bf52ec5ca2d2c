// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace liandong {

/// How much a decoder lets a stranger ask of it; going over any is BadInput.
struct DecodeLimits
{
    int depth = 24; ///< arrays and maps inside one another
    qsizetype items = 1'000'000; ///< values in all, keys of maps included
    qsizetype stringBytes = 8'000'000; ///< of any one text or byte string
};

} // namespace liandong
