// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alarm.h"

#include <QTest>

namespace liandong {

/// For QCOMPARE.
inline char *toString(const std::vector<AlarmCounts> &all)
{
    QString text = QStringLiteral("%1 returns:").arg(all.size());
    for (const AlarmCounts &counts : all) {
        for (const auto &[kind, count] : counts)
            text += QStringLiteral(" kind %1 × %2").arg(int(kind)).arg(count);
        text += u';';
    }
    return QTest::toString(text);
}

} // namespace liandong
