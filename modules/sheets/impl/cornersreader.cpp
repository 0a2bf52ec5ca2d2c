// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/impl/cornersreader.h"

namespace liandong::sheets {

CornersReader::CornersReader(const Grid &grid, Findings &findings)
    : m_view(grid, columnsOf<Corner>(kCornersSheet), findings)
    , m_findings(findings)
{ }

void CornersReader::fill(RuleBook &book, const Names &names)
{
    std::map<AreaKey, std::map<int, std::map<int, std::vector<GeoPoint>>>> drawn;
    for (const GridRow *row : m_view.rows()) {
        Corner corner;
        if (!m_view.read(*row, names, book.centre.utcOffsetMinutes, true, &corner, m_findings))
            continue;
        m_rowOf.emplace(corner.area, row->number);
        drawn[corner.area][corner.polygon][corner.ring].push_back(corner.point);
    }
    for (const auto &[area, polygons] : drawn) {
        std::vector<Polygon> &surfaces = book.areas[area].polygons;
        surfaces.clear();
        for (const auto &[number, rings] : polygons) {
            Polygon &surface = surfaces.emplace_back();
            for (const auto &[ring, points] : rings)
                surface.rings.push_back(points);
        }
    }
}

std::vector<AreaKey> CornersReader::areas() const
{
    std::vector<AreaKey> keys;
    for (const auto &[area, row] : m_rowOf)
        keys.push_back(area);
    return keys;
}

bool CornersReader::report(const QString &area, const QString &reason)
{
    const auto row = m_rowOf.find(AreaKey(area));
    if (row == m_rowOf.end())
        return false;
    m_findings.mistake(
        {m_view.name(), row->second, m_view.labelOf(QLatin1StringView("point")), SheetReason::Unsound, area, reason});
    return true;
}

} // namespace liandong::sheets
