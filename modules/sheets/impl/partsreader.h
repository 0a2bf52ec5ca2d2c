// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebookitem.h"
#include "sheets/impl/parts.h"
#include "sheets/impl/sheetview.h"

#include <map>

namespace liandong::sheets {

/// Reads a sheet of parts, one a row. An item that is named there gets all its parts from there.
template <class Part>
class PartsReader
{
public:
    using Sheet = PartSheet<Part>;
    using Owner = typename Sheet::Owner;
    using Key = decltype(Owner::key);

    PartsReader(const Grid &grid, Findings &findings)
        : m_view(grid, columnsOf<Part>(Sheet::kName), findings)
        , m_findings(findings)
    { }

    void fill(RuleBook &book, const Names &names)
    {
        std::map<Key, std::vector<Part>> parts;
        for (const GridRow *row : m_view.rows()) {
            Part part;
            if (!m_view.read(*row, names, book.centre.utcOffsetMinutes, true, &part, m_findings))
                continue;
            const Key owner = ownerOf(part, book.centre);
            m_rowOf.emplace(owner, row->number);
            parts[owner].push_back(std::move(part));
        }
        for (const auto &[owner, list] : parts)
            putParts(listIn<Owner>(book)[owner], list, book.centre);
    }

    /// The items that the rows are parts of, as they stand in the book.
    [[nodiscard]] std::vector<Owner> itemsIn(const RuleBook &book) const
    {
        std::vector<Owner> items;
        for (const auto &[key, row] : m_rowOf)
            items.push_back(listIn<Owner>(book).at(key));
        return items;
    }

    /// Says at the item's first row what the rule book's check has found. False: no row is about the item.
    bool report(const QString &item, const QString &reason)
    {
        const auto row = m_rowOf.find(Key(item));
        if (row == m_rowOf.end())
            return false;
        m_findings.mistake(
            {m_view.name(), row->second, m_view.labelOf(Sheet::kTold), SheetReason::Unsound, item, reason});
        return true;
    }

private:
    SheetView m_view;
    Findings &m_findings;
    std::map<Key, int> m_rowOf; ///< the first of each item
};

} // namespace liandong::sheets
