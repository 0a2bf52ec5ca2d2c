// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/recogniser.h"

namespace liandong {

/// So many suggestions are kept with what was chosen, so that they can be judged later.
inline constexpr size_t kSuggestionsKept = 3;

/// What a recommendation is asked for.
struct RecommendationQuery
{
    CategoryKey category; ///< null: what the narrative says alone
    QString narrative;
    Location place;
    Instant at{};
    std::vector<UnitKey> ordered; ///< are busy with an order for it
    std::vector<UnitKey> declined;

    friend bool operator==(const RecommendationQuery &, const RecommendationQuery &) = default;
};

/// The query as an incident stands.
[[nodiscard]] RecommendationQuery queryOf(const Incident &incident, Instant at);

/// From where a unit would start.
struct Starting
{
    DetachmentKey detachment; ///< null: its duty room
    double metres = 0;

    friend bool operator==(const Starting &, const Starting &) = default;
};

/// A unit proposed, with what the proposal rests on.
struct Recommendation
{
    UnitKey unit;
    DutyRole role = DutyRole::Responsible;
    DutyKey duty;
    CategoryKey category; ///< for which it is proposed: the incident's, or the likeliest one of the unit's
    std::vector<QString> words; ///< of the duty and its category, found in the narrative
    std::vector<QString> alike; ///< where no word speaks even for the category: see CategoryGuess
    std::optional<Starting> nearest;
    double score = 0; ///< only the order means something

    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

/// Why a unit with a fitting duty is not proposed.
enum class PassedOverReason {
    Suspended,
    Declined,
    AlreadyOrdered,
    NotYetValid,
    NoLongerValid,
    OutsideReach,
    OutsideHours
};
LD_DESCRIBED_ENUM(
    PassedOverReason, Suspended, Declined, AlreadyOrdered, NotYetValid, NoLongerValid, OutsideReach, OutsideHours)

struct PassedOver
{
    UnitKey unit;
    DutyKey duty; ///< the one it would have been proposed for
    PassedOverReason why = PassedOverReason::Suspended;

    friend bool operator==(const PassedOver &, const PassedOver &) = default;
};

struct Advice
{
    std::vector<Recommendation> ranked; ///< one entry a unit, best first
    std::vector<PassedOver> passedOver; ///< one entry a unit, best first
};

/// Who must come: the duties of the category and of those above it, the more binding role and the nearer category
/// first, words of the narrative deciding among equals. Without a category, or where nobody answers for it, the duties
/// of the categories that the narrative speaks of. Duties of an unknown place or reach hold.
[[nodiscard]] Advice advise(const RuleBook &book, const Recogniser &recogniser, const RecommendationQuery &query);

} // namespace liandong
