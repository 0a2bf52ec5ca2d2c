// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/described.h"

#include <QString>

namespace liandong {

/// What is wrong with a spreadsheet, or (the last three) what was passed over in it.
enum class SheetReason {
    // The file; nothing in it was read. `expected` says more where there is more to say.
    CannotOpen,
    NotASpreadsheet,
    Encrypted,
    Damaged,
    TooBig,
    TooManyRows,
    TooManyCells,
    NoKnownSheet,
    // A sheet.
    NoHeader, ///< no row names columns that are known
    SecondRow, ///< of something that there is only one of
    // A cell; `found` is what stands in it.
    Missing,
    Uncalculated, ///< a formula whose result the program that wrote the file did not save
    ErrorValue, ///< #N/A, #REF! …
    NotText, ///< a date, a fraction, yes or no where words are expected
    NoNumber, ///< something about a telephone that has no number
    LostZero, ///< a telephone number kept as a number, whose leading zero is gone
    NotANumber,
    NotWhole,
    NotYesNo,
    NotADate,
    NotHours,
    NotWeekdays,
    NotAPoint,
    NotADuration,
    NotAKey,
    UnknownChoice, ///< `expected` lists the words
    UnknownName, ///< nothing in the list `expected` has this name or key
    AmbiguousName, ///< several in the list `expected` have this name
    DoubledKey, ///< the row `expected` is the same thing
    Unsound, ///< `expected` says in English what the rule book's check finds
    // Not a mistake: what was passed over.
    IgnoredSheet,
    IgnoredColumn,
    IgnoredRows, ///< empty ones; `expected` is the last of them
};
LD_DESCRIBED_ENUM(SheetReason, CannotOpen, NotASpreadsheet, Encrypted, Damaged, TooBig, TooManyRows, TooManyCells,
    NoKnownSheet, NoHeader, SecondRow, Missing, Uncalculated, ErrorValue, NotText, NoNumber, LostZero, NotANumber,
    NotWhole, NotYesNo, NotADate, NotHours, NotWeekdays, NotAPoint, NotADuration, NotAKey, UnknownChoice, UnknownName,
    AmbiguousName, DoubledKey, Unsound, IgnoredSheet, IgnoredColumn, IgnoredRows)

/// One mistake of a spreadsheet, at the place where its writer finds it.
struct SheetMistake
{
    QString sheet; ///< as the file calls it; empty where the whole file is meant
    int row = 0; ///< as the spreadsheet numbers it; 0: the whole sheet
    QString column; ///< letters and heading: "C (值班电话1)"; only the heading where the sheet lacks the column
    SheetReason reason = SheetReason::Unsound;
    QString found; ///< what stands there
    QString expected; ///< what the reason needs to be understood

    friend bool operator==(const SheetMistake &, const SheetMistake &) = default;
};
LD_DESCRIBED(SheetMistake, sheet, row, column, reason, found, expected)

/// One line in English: "单位, row 12, column C (值班电话1): ...".
[[nodiscard]] QString textOf(const SheetMistake &mistake);

} // namespace liandong
