// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recommend.h"

namespace liandong::rules {

/// Who may be asked, and from where they would start, for one query.
class Eligibility
{
public:
    /// The book and the query outlive it.
    Eligibility(const RuleBook &book, const RecommendationQuery &query);

    /// Why the duty's unit is not to be proposed for it; nothing where it may be.
    [[nodiscard]] std::optional<PassedOverReason> hindranceOf(const Duty &duty) const;
    /// The nearest of its detachments, or its duty room; nothing where either end is unknown.
    [[nodiscard]] std::optional<Starting> startingOf(const UnitKey &unit) const;

private:
    [[nodiscard]] bool reaches(const Reach &reach) const;

    const RuleBook &m_book;
    const RecommendationQuery &m_query;
    std::optional<GeoPoint> m_point; ///< of the place, or else of its township
    PlaceKey m_township; ///< of the place, or else the nearest
};

} // namespace liandong::rules
