// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/impl/sheetview.h"

#include <map>

namespace liandong::sheets {

/// Reads the sheet of the areas' corners, one a row. An area that is named there gets all its surfaces from there.
class CornersReader
{
public:
    CornersReader(const Grid &grid, Findings &findings);

    void fill(RuleBook &book, const Names &names);
    /// The areas that the rows draw.
    [[nodiscard]] std::vector<AreaKey> areas() const;
    /// Says at the area's first row what the rule book's check has found. False: no row is about the area.
    bool report(const QString &area, const QString &reason);

private:
    SheetView m_view;
    Findings &m_findings;
    std::map<AreaKey, int> m_rowOf;
};

} // namespace liandong::sheets
