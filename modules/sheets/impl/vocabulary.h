// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/workbook.h"

#include <QLatin1StringView>
#include <QStringView>

/// What sheets and columns are called in a workbook, in both its languages.
namespace liandong::sheets {

struct Words
{
    QStringView chinese;
    QStringView english;

    [[nodiscard]] QStringView in(SheetLanguage language) const
    {
        return language == SheetLanguage::Chinese ? chinese : english;
    }
};

/// The heading of a column.
struct Heading
{
    Words words; ///< a numbered column has "%1" where its number comes
    Words hint; ///< what to type, where the heading and the kind of the column do not say it
    int width = 12; ///< in letters
};

// Sheets of parts (parts.h): the surfaces' corners, the detachments' people; the rosters' sheet has their turns.
inline constexpr QLatin1StringView kCornersSheet("corners");
inline constexpr QLatin1StringView kMembersSheet("members");
inline constexpr QLatin1StringView kRostersSheet("rosters");

/// Of the sheet for a rule book's list ("units") or for parts. Empty for any other name.
[[nodiscard]] Words sheetWords(QLatin1StringView sheet);
/// Of a column, by the name of its member; a member of several columns has one for each: "dutyPhones.number". Empty for
/// any other.
[[nodiscard]] Heading headingOf(QLatin1StringView sheet, QLatin1StringView column);

inline constexpr Words kYes{u"是", u"Yes"};
inline constexpr Words kNo{u"否", u"No"};

/// Names and choices are compared in this form: simplified characters, small letters, usual digits and marks, no
/// spaces.
[[nodiscard]] QString folded(const QString &text);
/// Headings and names of sheets, also without what stands in brackets and without a star.
[[nodiscard]] QString foldedHeading(const QString &text);

} // namespace liandong::sheets
