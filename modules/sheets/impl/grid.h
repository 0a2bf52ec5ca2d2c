// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetmistake.h"

#include <QByteArray>
#include <QDateTime>

#include <expected>
#include <vector>

namespace liandong::sheets {

/// What a spreadsheet keeps in one cell, whichever format it came from.
struct Cell
{
    enum class Kind { Empty, Text, Number, Date, Time, Truth, Error, Uncalculated };

    Kind kind = Kind::Empty;
    QString text; ///< of Text and Error
    double number = 0; ///< of Number; 1 or 0 of Truth; minutes since midnight of Time
    QDateTime at; ///< of Date, on the centre's clock, written down as if it were UTC

    [[nodiscard]] bool isEmpty() const { return kind == Kind::Empty; }
    /// As the sheet's writer sees it, about.
    [[nodiscard]] QString shown() const;
};

/// Empty without text; the names of errors are errors.
[[nodiscard]] Cell textCell(const QString &text);

struct GridRow
{
    int number = 0; ///< from 1
    std::vector<std::pair<int, Cell>> cells; ///< column from 0 and cell, columns ascending, none empty

    [[nodiscard]] const Cell &at(int column) const;
};

/// A sheet: the rows that hold something, ascending.
struct Grid
{
    QString name;
    std::vector<GridRow> rows;
};

/// What a stranger's file may ask for. A city with 20 counties, all their boundaries and villages, is a tenth of it.
inline constexpr qint64 kFileAtMost = 64'000'000;
inline constexpr qint64 kUnpackedAtMost = 128'000'000;
inline constexpr int kRowsAtMost = 200'000;
inline constexpr int kCellsAtMost = 2'000'000;
inline constexpr int kColumnsAtMost = 16'384;

template <class T>
using OrMistake = std::expected<T, SheetMistake>;

[[nodiscard]] inline std::unexpected<SheetMistake> fileMistake(SheetReason reason, const QString &expected = {})
{
    return std::unexpected(SheetMistake{.reason = reason, .expected = expected});
}

/// Takes rows and cells in the order in which a file has them and counts them.
class GridMaker
{
public:
    void beginSheet(const QString &name);
    /// False: there are too many. `row` counts from 1 and never goes back.
    [[nodiscard]] bool put(int row, int column, Cell cell);
    [[nodiscard]] const SheetMistake &mistake() const { return m_mistake; }
    [[nodiscard]] std::vector<Grid> take() { return std::move(m_grids); }

private:
    bool refuse(SheetReason reason, int most);

    std::vector<Grid> m_grids;
    int m_rows = 0;
    int m_cells = 0;
    SheetMistake m_mistake;
};

/// All sheets of an .xlsx or .ods file.
[[nodiscard]] OrMistake<std::vector<Grid>> readGrids(const QByteArray &file);

} // namespace liandong::sheets
