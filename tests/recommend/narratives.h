// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <vector>

namespace liandong {

/// One line of narratives.tsv.
struct Narrative
{
    int number = 0; ///< odd ones may be tuned on, even ones are only reported on
    CategoryKey category;
    UnitKey unit;
    QString text;

    [[nodiscard]] bool isForTuning() const { return number % 2 == 1; }
};

/// Empty where the file cannot be read or a line is none.
[[nodiscard]] std::vector<Narrative> labelledNarratives();

} // namespace liandong
