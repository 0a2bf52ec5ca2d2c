// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace liandong {

/// How often what was suggested was chosen.
struct SuggestionCount
{
    int cases = 0; ///< in which something was suggested and something chosen
    int first = 0; ///< the first suggestion was it
    int firstThree = 0;

    friend bool operator==(const SuggestionCount &, const SuggestionCount &) = default;
};

struct SuggestionSummary
{
    SuggestionCount categories; ///< one case an incident
    SuggestionCount units; ///< one case an order

    friend bool operator==(const SuggestionSummary &, const SuggestionSummary &) = default;
};

/// Judges suggestions from the log, event by event in its order.
class SuggestionTally
{
public:
    void take(const Event &event);

    /// By the category that stands now; incidents without one are left out.
    [[nodiscard]] std::map<CategoryKey, SuggestionSummary> byCategory() const;

private:
    struct Case
    {
        CategoryKey category;
        std::vector<CategoryKey> suggested;
        SuggestionCount units;
    };
    std::map<IncidentId, Case> m_cases;
};

} // namespace liandong
