// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetmistake.h"

#include <QStringList>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with the file or a sheet; "%1" is what the mistake expects, where it says so.
QString wordsOfWhole(SheetReason reason)
{
    switch (reason) {
    case SheetReason::CannotOpen:
        return u"cannot be read: %1"_s;
    case SheetReason::NotASpreadsheet:
        return u"not a spreadsheet in the XLSX or ODS format"_s;
    case SheetReason::Encrypted:
        return u"protected by a password; save it without one"_s;
    case SheetReason::Damaged:
        return u"the file is damaged: %1"_s;
    case SheetReason::TooBig:
        return u"larger than %1"_s;
    case SheetReason::TooManyRows:
        return u"more than %1 rows with something in them"_s;
    case SheetReason::TooManyCells:
        return u"more than %1 cells with something in them"_s;
    case SheetReason::NoKnownSheet:
        return u"no sheet has the name of a list of the rule book"_s;
    case SheetReason::NoHeader:
        return u"no row has the headings of this list"_s;
    case SheetReason::SecondRow:
        return u"there is only one centre, in one row"_s;
    case SheetReason::IgnoredSheet:
        return u"passed over: no list of the rule book has this name, or it has a sheet already"_s;
    case SheetReason::IgnoredColumn:
        return u"passed over: this list has no such column, or it stands there twice"_s;
    case SheetReason::IgnoredRows:
        return u"empty down to row %1, passed over"_s;
    default:
        return {};
    }
}

/// What is wrong with a cell.
QString wordsOfCell(SheetReason reason)
{
    switch (reason) {
    case SheetReason::Missing:
        return u"must not be empty"_s;
    case SheetReason::Uncalculated:
        return u"a formula without a result; put the result there instead"_s;
    case SheetReason::ErrorValue:
        return u"an error of the spreadsheet, no value"_s;
    case SheetReason::NotText:
        return u"kept as a number or date; words are expected (make the cell's format Text and type it again)"_s;
    case SheetReason::NoNumber:
        return u"there is no telephone number beside it"_s;
    case SheetReason::LostZero:
        return u"kept as a number, so that the 0 in front is lost (make the cell's format Text and type it again)"_s;
    case SheetReason::NotANumber:
        return u"not a number"_s;
    case SheetReason::NotWhole:
        return u"not a whole number"_s;
    case SheetReason::NotYesNo:
        return u"neither 是 (yes) nor 否 (no)"_s;
    case SheetReason::NotADate:
        return u"not a date as 2026-11-25"_s;
    case SheetReason::NotHours:
        return u"not a part of the day as 22:00-06:00"_s;
    case SheetReason::NotWeekdays:
        return u"not days of the week as 一至五"_s;
    case SheetReason::NotAPoint:
        return u"not a point on earth as 28.377, 111.208"_s;
    case SheetReason::NotADuration:
        return u"not a length of time as 30分钟"_s;
    case SheetReason::NotAKey:
        return u"not a key: 1 to 64 small letters, digits and dashes"_s;
    case SheetReason::UnknownChoice:
        return u"none of %1"_s;
    case SheetReason::UnknownName:
        return u"nothing in the list %1 has this name or key"_s;
    case SheetReason::AmbiguousName:
        return u"several in the list %1 have this name; write the key"_s;
    case SheetReason::DoubledKey:
        return u"the same as in row %1"_s;
    case SheetReason::Unsound:
        return u"%1"_s;
    default:
        return {};
    }
}

} // namespace

QString textOf(const SheetMistake &mistake)
{
    QStringList place;
    if (!mistake.sheet.isEmpty())
        place << mistake.sheet;
    if (mistake.row > 0)
        place << u"row %1"_s.arg(mistake.row);
    if (!mistake.column.isEmpty())
        place << u"column %1"_s.arg(mistake.column);
    QString words = wordsOfWhole(mistake.reason) + wordsOfCell(mistake.reason);
    words.replace(u"%1"_s, mistake.expected);
    if (words.endsWith(u": "))
        words.chop(2);
    if (!mistake.found.isEmpty())
        words.prepend(u"\"%1\": "_s.arg(mistake.found.simplified().left(80)));
    return place.isEmpty() ? words : place.join(u", ") + u": " + words;
}

} // namespace liandong
