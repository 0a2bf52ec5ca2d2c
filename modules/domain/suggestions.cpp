// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/suggestions.h"

#include <algorithm>

namespace liandong {

namespace {

template <class Key>
void count(SuggestionCount &count, const std::vector<Key> &suggested, const Key &chosen)
{
    if (suggested.empty() || chosen.isNull())
        return;
    const auto place = std::ranges::find(suggested, chosen) - suggested.begin();
    count.cases += 1;
    count.first += place == 0;
    count.firstThree += place < std::min<ptrdiff_t>(3, std::ssize(suggested));
}

void add(SuggestionCount &sum, const SuggestionCount &more)
{
    sum.cases += more.cases;
    sum.first += more.first;
    sum.firstThree += more.firstThree;
}

} // namespace

void SuggestionTally::take(const Event &event)
{
    if (const auto *opened = std::get_if<IncidentOpened>(&event)) {
        m_cases[opened->incident.id] = {opened->incident.category, opened->incident.suggestedCategories, {}};
    } else if (const auto *amended = std::get_if<IncidentAmended>(&event)) {
        if (amended->category)
            m_cases[amended->incident].category = amended->category->to;
    } else if (const auto *given = std::get_if<OrderGiven>(&event)) {
        count(m_cases[given->incident].units, given->order.suggested, given->order.unit);
    }
}

std::map<CategoryKey, SuggestionSummary> SuggestionTally::byCategory() const
{
    std::map<CategoryKey, SuggestionSummary> summaries;
    for (const auto &[id, one] : m_cases) {
        if (one.category.isNull())
            continue;
        SuggestionSummary &summary = summaries[one.category];
        count(summary.categories, one.suggested, one.category);
        add(summary.units, one.units);
    }
    return summaries;
}

} // namespace liandong
