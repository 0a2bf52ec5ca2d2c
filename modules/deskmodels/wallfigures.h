// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"

#include <array>

namespace liandong {

/// Deadlines that were met or ran out in a stretch of time; excused ones are left aside.
struct Punctuality
{
    int inTime = 0;
    int late = 0;

    /// 0 … 1; nothing where nothing was due.
    [[nodiscard]] std::optional<double> share() const;

    friend bool operator==(const Punctuality &, const Punctuality &) = default;
};

struct UnitFigures
{
    UnitKey unit;
    int underWay = 0; ///< orders that stand and are not accepted yet
    int overdue = 0; ///< of these, with a deadline that ran out
    Punctuality today;

    friend bool operator==(const UnitFigures &, const UnitFigures &) = default;
};

/// A subordinate centre's, which is a county or a district, or a township's: see groupsBySubCentre().
struct TerritoryFigures
{
    SubCentreKey subCentre; ///< null: by township, or in none of them
    PlaceKey township; ///< null: by subordinate centre, or unknown
    int open = 0;
    int inHand = 0;
    int settled = 0;
    int overdue = 0; ///< incidents with a deadline that ran out
    int openedToday = 0;

    friend bool operator==(const TerritoryFigures &, const TerritoryFigures &) = default;
};

/// Today on the centre's clock, counted from the world alone. Repeats that were merged count once.
struct WallFigures
{
    bool atLeast = false; ///< more were closed today than the world keeps, so today's may be more
    int openedToday = 0;
    std::map<IncidentKind, int> kinds; ///< of those opened today
    std::map<IncidentState, int> states; ///< of those opened today
    std::map<IncidentState, int> standing; ///< of all that are not closed
    int overdue = 0; ///< deadlines that ran out and are not met
    int callsToday = 0;
    std::array<int, 24> callsByHour{};
    std::vector<std::pair<CategoryKey, int>> categories; ///< today's by the top of the tree, most first; null: none
    Punctuality today;
    std::vector<UnitFigures> units; ///< with orders under way or deadlines today; overdue first
    std::vector<TerritoryFigures> territories; ///< with something open or opened today; overdue first
};

/// Whether the centre has subordinate ones whose territories are drawn. Then an incident belongs to the one in which
/// its point lies, or its township where no point is known.
[[nodiscard]] bool groupsBySubCentre(const World &world);

[[nodiscard]] WallFigures wallFigures(const World &world, Instant now);

} // namespace liandong
