// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"

namespace liandong {

/// A unit proposed for an incident, with what the proposal rests on.
struct Recommendation
{
    UnitKey unit;
    DutyRole role = DutyRole::Responsible;
    DutyKey duty;
    QString matchedWords; ///< of the narrative, joined by 、; empty where only the category matched
    double score = 0;     ///< only the order means something
};

/// Who must come, best first: the duties of the category and of those above it, raised by words found in the narrative.
/// Without a category the words alone decide. One entry a unit; suspended units are left out.
[[nodiscard]] std::vector<Recommendation> recommend(const World& world, const CategoryKey& category,
                                                    const QString& narrative);

struct CategoryGuess
{
    CategoryKey category;
    QString matchedWords;
    double score = 0;
};

/// Likely categories from the narrative alone, best first.
[[nodiscard]] std::vector<CategoryGuess> guessCategories(const World& world, const QString& narrative);

} // namespace liandong
