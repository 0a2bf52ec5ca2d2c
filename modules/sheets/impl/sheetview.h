// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/impl/columns.h"

#include <set>

namespace liandong::sheets {

/// All that is found wrong or passed over in one workbook.
class Findings
{
public:
    void mistake(SheetMistake mistake);
    void note(SheetMistake note) { m_notes.push_back(std::move(note)); }

    /// Whether the cell has a mistake already: what follows from it need not be said.
    [[nodiscard]] bool hasMistakeAt(const QString &sheet, int row, const QString &column) const;
    [[nodiscard]] std::vector<SheetMistake> takeMistakes() { return std::move(m_mistakes); }
    [[nodiscard]] std::vector<SheetMistake> takeNotes() { return std::move(m_notes); }
    [[nodiscard]] bool isSound() const { return m_mistakes.empty(); }

private:
    std::vector<SheetMistake> m_mistakes;
    std::vector<SheetMistake> m_notes;
    std::set<std::tuple<QString, int, QString>> m_places;
};

/// One list's sheet as a file has it: which of the known columns stand where.
class SheetView
{
public:
    /// Finds the row of headings; without one it has no rows, and the findings say so.
    SheetView(const Grid &grid, std::vector<Column> columns, Findings &findings);

    [[nodiscard]] const QString &name() const { return m_grid->name; }
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    /// The rows below the headings that say something in a known column.
    [[nodiscard]] const std::vector<const GridRow *> &rows() const { return m_rows; }

    /// Reads a row's cells into an item of the columns' struct. What the sheet has no column for stays; a new item
    /// cannot do without all columns. False after a mistake.
    bool read(
        const GridRow &row, const Names &names, int utcOffsetMinutes, bool isNew, void *item, Findings &findings) const;
    /// The text in the column with this key; nothing after a mistake, which is passed over in silence, empty where the
    /// sheet lacks the column.
    [[nodiscard]] std::optional<QString> textAt(const GridRow &row, QStringView key) const;
    void complain(Findings &findings, const GridRow &row, QLatin1StringView member, SheetReason reason,
        const QString &found = {}, const QString &expected = {}) const;

    /// Of the first column of a member: "C (值班电话1)".
    [[nodiscard]] QString labelOf(QLatin1StringView member) const;

private:
    [[nodiscard]] const Cell &cell(const GridRow &row, const Column &column) const;
    [[nodiscard]] QString labelOf(const Column &column) const;
    [[nodiscard]] int placeOf(const Column &column) const { return m_places[size_t(&column - m_columns.data())]; }
    [[nodiscard]] int headingsIn(const GridRow &row) const;
    void takeHeadings(const GridRow &row, Findings &findings);
    [[nodiscard]] bool repeatsHeadings(const GridRow &row) const;
    void takeRows(size_t first, Findings &findings);

    const Grid *m_grid;
    std::vector<Column> m_columns;
    std::vector<int> m_places; ///< in the grid; -1: the sheet lacks it
    std::vector<QString> m_headings; ///< as the sheet has them
    std::vector<const GridRow *> m_rows;
};

} // namespace liandong::sheets
