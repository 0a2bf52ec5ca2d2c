// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/narratives.h"

#include <QFile>
#include <QStringList>

namespace liandong {

std::vector<Narrative> labelledNarratives()
{
    QFile file(QStringLiteral(LIANDONG_TEST_DATA "/narratives.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Narrative> all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList columns = line.split(u'\t');
        if (columns.size() != 4)
            return {};
        all.push_back({columns[0].toInt(), CategoryKey(columns[1]), UnitKey(columns[2]), columns[3]});
    }
    return all;
}

} // namespace liandong
