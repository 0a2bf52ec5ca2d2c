// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/impl/phrases.h"

#include "deskmodels/formats.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

namespace liandong::phrases {

using deskmodels::Tr;

QString joined(const QStringList &parts, QStringView between)
{
    QString text;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        if (!text.isEmpty())
            text += between;
        text += part;
    }
    return text;
}

QString listed(const QStringList &parts)
{
    return joined(parts, Tr::tr(", ", "between items"));
}

QString withText(const QString &head, const QString &text)
{
    return text.isEmpty() ? head : Tr::tr("%1: %2", "what happened: the words").arg(head, text);
}

QStringList escalationAsks(const Escalation &escalation)
{
    QStringList asks;
    if (escalation.casualties > 0)
        asks.append(Tr::tr("casualties: %1").arg(escalation.casualties));
    if (escalation.reinforcement)
        asks.append(Tr::tr("reinforcement needed"));
    if (escalation.severalDepartments)
        asks.append(Tr::tr("several departments needed"));
    return asks;
}

QString legName(const World &world, const Leg &leg)
{
    return leg.unit.isNull() ? wordOf(leg.party) : unitName(world, leg.unit);
}

} // namespace liandong::phrases
