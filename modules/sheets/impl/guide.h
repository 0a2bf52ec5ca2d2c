// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/impl/columns.h"

#include <array>

/// The first sheet of a workbook, which tells its reader how to fill in the others.
namespace liandong::sheets {

struct GuideLine
{
    using Cells = std::array<QString, 4>;
    static constexpr std::array kWidths{18, 22, 10, 70};

    Cells cells;
    bool isHeading = false;
};

/// The name of the sheet.
[[nodiscard]] Words guideWords();
/// What holds for all sheets, and the heading of the table that follows.
[[nodiscard]] std::vector<GuideLine> guideOf(SheetLanguage language);
/// A line for each column of a sheet.
void addGuide(
    std::vector<GuideLine> &lines, const Words &sheet, const std::vector<Column> &columns, SheetLanguage language);

} // namespace liandong::sheets
