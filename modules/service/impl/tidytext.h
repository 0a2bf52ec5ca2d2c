// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liandong {

/// What a stranger calls itself, fit for a log and a list: one line, nothing a terminal would obey, not too long.
[[nodiscard]] inline QString tidyText(const QString &text, qsizetype atMost)
{
    QString tidy = text.simplified();
    tidy.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    return tidy.left(atMost);
}

} // namespace liandong
