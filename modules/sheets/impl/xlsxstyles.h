// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace liandong::sheets {

/// Which cells of an .xlsx file show their number as a date, a time or a percentage: only their format says so.
class XlsxStyles
{
public:
    enum class Sort : quint8 { Plain, DateOrTime, Percent };

    XlsxStyles() = default;
    explicit XlsxStyles(const QByteArray &stylesXml);

    [[nodiscard]] Sort sortOf(int style) const;

private:
    std::vector<Sort> m_sorts; ///< by the index a cell names
};

} // namespace liandong::sheets
