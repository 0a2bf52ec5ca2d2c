// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/impl/grid.h"

#include "sheets/impl/package.h"

#include <algorithm>

namespace liandong::sheets {

using namespace Qt::StringLiterals;

QString Cell::shown() const
{
    switch (kind) {
    case Kind::Empty:
    case Kind::Uncalculated:
        break;
    case Kind::Text:
    case Kind::Error:
        return text;
    case Kind::Number:
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    case Kind::Date:
        return at.toString(at.time() == QTime(0, 0) ? u"yyyy-MM-dd" : u"yyyy-MM-dd HH:mm");
    case Kind::Time:
        return QTime(0, 0).addSecs(int(number * 60)).toString(u"HH:mm");
    case Kind::Truth:
        return number != 0 ? u"TRUE"_s : u"FALSE"_s;
    }
    return {};
}

Cell textCell(const QString &text)
{
    static const QStringList kErrors{
        u"#DIV/0!"_s, u"#N/A"_s, u"#NAME?"_s, u"#NULL!"_s, u"#NUM!"_s, u"#REF!"_s, u"#VALUE!"_s};
    if (text.isEmpty())
        return {};
    return {kErrors.contains(text) ? Cell::Kind::Error : Cell::Kind::Text, text};
}

const Cell &GridRow::at(int column) const
{
    static const Cell kEmpty;
    const auto it = std::ranges::lower_bound(cells, column, {}, [](const auto &cell) { return cell.first; });
    return it == cells.end() || it->first != column ? kEmpty : it->second;
}

void GridMaker::beginSheet(const QString &name)
{
    m_grids.push_back({name, {}});
}

bool GridMaker::put(int row, int column, Cell cell)
{
    if (cell.isEmpty() || (cell.kind == Cell::Kind::Text && cell.text.trimmed().isEmpty()))
        return true;
    std::vector<GridRow> &rows = m_grids.back().rows;
    if (rows.empty() || rows.back().number != row) {
        if (++m_rows > kRowsAtMost)
            return refuse(SheetReason::TooManyRows, kRowsAtMost);
        rows.push_back({row, {}});
    }
    if (++m_cells > kCellsAtMost)
        return refuse(SheetReason::TooManyCells, kCellsAtMost);
    rows.back().cells.emplace_back(column, std::move(cell));
    return true;
}

bool GridMaker::refuse(SheetReason reason, int most)
{
    m_mistake = {.sheet = m_grids.back().name, .reason = reason, .expected = QString::number(most)};
    return false;
}

OrMistake<std::vector<Grid>> readGrids(const QByteArray &file)
{
    const OrMistake<Package> package = unpack(file);
    if (!package)
        return std::unexpected(package.error());
    if (package->contains(u"content.xml"_s))
        return readOds(*package);
    return readXlsx(*package);
}

} // namespace liandong::sheets
