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

/// How many numbered columns of telephones are understood.
inline constexpr int kPhonesAtMost = 9;

/// The columns of the sheet for a list of T ("units"), in the order in which they are written.
template <class T>
[[nodiscard]] std::vector<Column> columnsOf(QLatin1StringView list, int phones = kPhonesAtMost);

#define LD_SHEET_COLUMNS(Type) extern template std::vector<Column> columnsOf<Type>(QLatin1StringView, int);
LD_SHEET_COLUMNS(Centre)
LD_SHEET_COLUMNS(Unit)
LD_SHEET_COLUMNS(Category)
LD_SHEET_COLUMNS(Duty)
LD_SHEET_COLUMNS(DeadlineRule)
LD_SHEET_COLUMNS(Hotline)
LD_SHEET_COLUMNS(Disposition)
LD_SHEET_COLUMNS(Place)
LD_SHEET_COLUMNS(Area)
LD_SHEET_COLUMNS(Reason)
LD_SHEET_COLUMNS(ServiceTarget)
LD_SHEET_COLUMNS(SoundRule)
LD_SHEET_COLUMNS(SubCentre)
LD_SHEET_COLUMNS(Detachment)
#undef LD_SHEET_COLUMNS

/// A corner of an area's surface: a row of kCornersSheet.
struct Corner
{
    AreaKey area;
    int polygon = 1;
    int ring = 1;
    GeoPoint point;
};
LD_DESCRIBED(Corner, area, polygon, ring, point)
extern template std::vector<Column> columnsOf<Corner>(QLatin1StringView, int);

} // namespace liandong::sheets
