// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/impl/sheetview.h"

#include <algorithm>

namespace liandong::sheets {

namespace {

/// Headings stand near the top, below a title perhaps.
constexpr size_t kHeadingsWithin = 10;

QString lettersOf(int column)
{
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (left - 1) % 26)));
    return letters;
}

} // namespace

void Findings::mistake(SheetMistake mistake)
{
    m_places.emplace(mistake.sheet, mistake.row, mistake.column);
    m_mistakes.push_back(std::move(mistake));
}

bool Findings::hasMistakeAt(const QString &sheet, int row, const QString &column) const
{
    return m_places.contains({sheet, row, column});
}

SheetView::SheetView(const Grid &grid, std::vector<Column> columns, Findings &findings)
    : m_grid(&grid)
    , m_columns(std::move(columns))
    , m_places(m_columns.size(), -1)
    , m_headings(m_columns.size())
{
    size_t best = 0;
    int most = 0;
    for (size_t i = 0; i < std::min(grid.rows.size(), kHeadingsWithin); ++i) {
        if (const int headings = headingsIn(grid.rows[i]); headings > most) {
            most = headings;
            best = i;
        }
    }
    if (most > 0) {
        takeHeadings(grid.rows[best], findings);
        takeRows(best + 1, findings);
    } else if (!grid.rows.empty()) {
        findings.mistake({.sheet = grid.name, .row = grid.rows.front().number, .reason = SheetReason::NoHeader});
    }
}

int SheetView::headingsIn(const GridRow &row) const
{
    return int(std::ranges::count_if(row.cells, [&](const auto &cell) {
        const QString heading = foldedHeading(cell.second.shown());
        return std::ranges::any_of(m_columns, [&](const Column &column) { return column.called.contains(heading); });
    }));
}

void SheetView::takeHeadings(const GridRow &row, Findings &findings)
{
    for (const auto &[place, cell] : row.cells) {
        const QString heading = foldedHeading(cell.shown());
        const auto it
            = std::ranges::find_if(m_columns, [&](const Column &column) { return column.called.contains(heading); });
        const size_t at = size_t(it - m_columns.begin());
        if (it != m_columns.end() && m_places[at] < 0) {
            m_places[at] = place;
            m_headings[at] = cell.shown().simplified();
        } else {
            findings.note({.sheet = name(),
                .row = row.number,
                .column = lettersOf(place) + u" (" + cell.shown().simplified() + u')',
                .reason = SheetReason::IgnoredColumn});
        }
    }
}

bool SheetView::repeatsHeadings(const GridRow &row) const
{
    return std::ranges::all_of(m_columns, [&](const Column &column) {
        const Cell &content = cell(row, column);
        return content.isEmpty() || column.called.contains(foldedHeading(content.shown()));
    });
}

void SheetView::takeRows(size_t first, Findings &findings)
{
    int expected = m_grid->rows[first - 1].number + 1;
    for (size_t i = first; i < m_grid->rows.size(); ++i) {
        const GridRow &row = m_grid->rows[i];
        const bool isEmpty = std::ranges::all_of(m_columns, [&](const Column &c) { return cell(row, c).isEmpty(); });
        if (isEmpty)
            continue;
        if (row.number > expected) {
            findings.note({.sheet = name(),
                .row = expected,
                .reason = SheetReason::IgnoredRows,
                .expected = QString::number(row.number - 1)});
        }
        expected = row.number + 1;
        if (!m_rows.empty() || !repeatsHeadings(row))
            m_rows.push_back(&row);
    }
}

const Cell &SheetView::cell(const GridRow &row, const Column &column) const
{
    return row.at(placeOf(column));
}

QString SheetView::labelOf(const Column &column) const
{
    const int place = placeOf(column);
    if (place < 0)
        return column.headingIn(SheetLanguage::Chinese);
    return lettersOf(place) + u" (" + m_headings[size_t(&column - m_columns.data())] + u')';
}

QString SheetView::labelOf(QLatin1StringView member) const
{
    const auto it = std::ranges::find(m_columns, member, &Column::member);
    return it == m_columns.end() ? QString(member) : labelOf(*it);
}

std::optional<QString> SheetView::textAt(const GridRow &row, QStringView key) const
{
    const auto column = std::ranges::find(m_columns, key, &Column::key);
    if (column == m_columns.end())
        return QString();
    static const Names kNone{RuleBook()};
    const CellReader reader(cell(row, *column), kNone, 0, [](SheetReason, const QString &, const QString &) { });
    QString text;
    return reader.text(text) ? std::optional(text) : std::nullopt;
}

bool SheetView::read(
    const GridRow &row, const Names &names, int utcOffsetMinutes, bool isNew, void *item, Findings &findings) const
{
    bool isSound = true;
    for (const Column &column : m_columns) {
        const CellReader reader(cell(row, column), names, utcOffsetMinutes,
            [&](SheetReason reason, const QString &found, const QString &expected) {
                findings.mistake({name(), row.number, labelOf(column), reason, found, expected});
                isSound = false;
            });
        const bool isThere = placeOf(column) >= 0;
        if (column.needed && reader.isEmpty() && (isThere || isNew))
            reader.complain(SheetReason::Missing);
        else if (isThere)
            column.read(reader, item);
    }
    return isSound;
}

void SheetView::complain(Findings &findings, const GridRow &row, QLatin1StringView member, SheetReason reason,
    const QString &found, const QString &expected) const
{
    findings.mistake({name(), row.number, labelOf(member), reason, found, expected});
}

} // namespace liandong::sheets
