// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "domain/world.h"

#include <QTime>

namespace liandong {

// Changes of duty rosters; nothing where they would change nothing. Days are those of the centre's calendar.

/// Somebody who takes turns at a duty phone, with the deputy.
struct OnTurn
{
    QString officer;
    QString phone;
    QString deputy;
    QString deputyPhone;

    friend bool operator==(const OnTurn &, const OnTurn &) = default;
};

/// One a line: name, phone, deputy, deputy's phone; what is not there stays empty.
[[nodiscard]] std::vector<OnTurn> peopleFrom(const QString &text);
[[nodiscard]] QString peopleText(const std::vector<OnTurn> &people);
/// Those of the unit's newest month, in the order of their first turns.
[[nodiscard]] std::vector<OnTurn> peopleOf(const World &world, const UnitKey &unit);

/// The turns that begin on a day, by time; copies.
[[nodiscard]] std::vector<Shift> turnsOn(const World &world, const UnitKey &unit, QDate day);

struct TurnPattern
{
    QTime begins{8, 0};
    int perDay = 1; ///< of equal length
    std::vector<OnTurn> people; ///< the first takes the first turn
};
/// From that day to the end of its month; what stood there goes.
[[nodiscard]] std::optional<EditRuleBook> fillEdit(
    const World &world, const UnitKey &unit, QDate from, const TurnPattern &pattern);
/// The month as the one before, each turn on the same day of the week (four or five weeks later).
[[nodiscard]] std::optional<EditRuleBook> copyMonthEdit(const World &world, const UnitKey &unit, QDate month);
/// A day's turns by the officers' names, with a comma between them: as many as there are already, or so many of equal
/// length. Phones are those the people had before; without a name the day is left empty.
[[nodiscard]] std::optional<EditRuleBook> namesEdit(
    const World &world, const UnitKey &unit, QDate day, const QString &names);
/// Puts `after` in the place of `before`: without the one it is new, without the other it goes.
[[nodiscard]] std::optional<EditRuleBook> turnEdit(
    const World &world, const UnitKey &unit, const std::optional<Shift> &before, const std::optional<Shift> &after);

} // namespace liandong
