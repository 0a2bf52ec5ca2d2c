// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/impl/cellreader.h"
#include "sheets/impl/vocabulary.h"

namespace liandong::sheets {

/// What writing a cell leans on.
struct Writing
{
    SheetLanguage language = SheetLanguage::Chinese;
    int utcOffsetMinutes = 0;
    const Names &names;
};

/// One column of a list's sheet: a member of its items, or a part of one.
struct Column
{
    QLatin1StringView member;
    QString key; ///< "dutyPhones.1.number": as it stands in the grey row
    Heading heading;
    int number = 0; ///< for the heading's "%1"
    bool needed = false; ///< an item cannot do without
    bool isNumber = false; ///< the spreadsheet keeps it as one
    std::vector<Words> choices; ///< to choose one from
    QLatin1StringView refersTo; ///< the list whose names may be chosen from
    std::function<QString(const void *item, const Writing &)> write;
    std::function<void(const CellReader &, void *item)> read;

    QStringList called; ///< its headings and key, folded: any of them in a sheet means this column

    [[nodiscard]] QString headingIn(SheetLanguage language) const;
};

/// The rosters have no sheet but that of their turns; tens of thousands of points are no matter for a spreadsheet.
template <class T>
using HasSheet = std::bool_constant<!std::same_as<T, RosterMonth> && !std::same_as<T, GroundLayer>>;

/// How many numbered columns of telephones are understood.
inline constexpr int kPhonesAtMost = 9;

/// The columns of the sheet for a list of T ("units"), in the order in which they are written. T is an item of the rule
/// book or a part of one (parts.h).
template <class T>
[[nodiscard]] std::vector<Column> columnsOf(QLatin1StringView list, int phones = kPhonesAtMost);

} // namespace liandong::sheets
