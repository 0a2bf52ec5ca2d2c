// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <functional>

namespace liandong {

struct VerifyReport
{
    Sequence entries = 0;
    qint64 incidents = 0; ///< closed ones included
    qint64 openIncidents = 0;
    qint64 ruleBookItems = 0;
};

/// Whether the store tells the truth: every entry numbered and sealed, and every document equal to what the log leads
/// to when it is applied anew from its first entry. Damaged names the first thing that is wrong.
[[nodiscard]] Result<VerifyReport> verifyStore(Store &store);

} // namespace liandong
