// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/handovertext.h"

#include "deskmodels/formats.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

namespace liandong {

using deskmodels::Tr;

namespace {

QString row(const QStringList &cells, bool heading = false)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells) {
        const QString text = cell.toHtmlEscaped();
        html
            += heading ? QStringLiteral("<th align='left'>%1</th>").arg(text) : QStringLiteral("<td>%1</td>").arg(text);
    }
    return html + QStringLiteral("</tr>");
}

QString table(const QString &rows)
{
    return QStringLiteral("<table border='1' cellspacing='0' cellpadding='4' width='100%'>%1</table>").arg(rows);
}

QString title(const QString &text)
{
    return QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString openMatters(const HandOver &handOver, const World &world)
{
    if (handOver.open.empty())
        return paragraph(Tr::tr("No incident is open."));
    QString rows = row({Tr::tr("Number"), Tr::tr("State"), Tr::tr("Category"), Tr::tr("Place"), Tr::tr("What")}, true);
    for (const OpenMatter &matter : handOver.open)
        rows += row({matter.number, wordOf(matter.state), categoryName(world, matter.category), matter.place,
            matter.narrative});
    return table(rows);
}

QString dueMatters(const HandOver &handOver, const World &world)
{
    if (handOver.due.empty())
        return paragraph(Tr::tr("Nothing falls due."));
    QString rows = row({Tr::tr("Due", "a moment"), Tr::tr("Deadline"), Tr::tr("Unit"), Tr::tr("Number")}, true);
    for (const DueMatter &matter : handOver.due) {
        const QString when = timeText(matter.dueAt, handOver.at, world.centre);
        rows += row({matter.dueAt < handOver.at ? Tr::tr("%1, overdue", "a moment").arg(when) : when,
            wordOf(matter.kind), unitName(world, matter.unit), matter.number});
    }
    return table(rows);
}

QString signature(const QString &what, const Actor &actor, Instant at, const Centre &centre)
{
    return Tr::tr("%1: %2 (%3), %4", "signature: name (role), time")
        .arg(what, actor.name, wordOf(actor.role), fullTimeText(at, centre));
}

} // namespace

QString handOverHtml(const HandOver &handOver, const World &world)
{
    const Centre &centre = world.centre;
    QString html = QStringLiteral("<h3>%1</h3>")
                       .arg(Tr::tr("%1: hand-over of the shift", "the centre").arg(centre.name).toHtmlEscaped());
    html += title(Tr::tr("Open incidents: %1").arg(handOver.open.size())) + openMatters(handOver, world);
    html += title(Tr::tr("Due within %1 hours: %2").arg(handOver.hours).arg(handOver.due.size()))
        + dueMatters(handOver, world);
    html += title(Tr::tr("Notes")) + paragraph(handOver.notes.isEmpty() ? Tr::tr("None", "notes") : handOver.notes);
    html += title(Tr::tr("Signatures"));
    if (!handOver.from.name.isEmpty())
        html += paragraph(signature(Tr::tr("Handed over"), handOver.from, handOver.at, centre));
    if (handOver.to && handOver.signedAt)
        html += paragraph(signature(Tr::tr("Taken over"), *handOver.to, *handOver.signedAt, centre));
    else
        html += paragraph(Tr::tr("Taken over: not signed yet"));
    if (!handOver.remark.isEmpty())
        html += paragraph(Tr::tr("Remark: %1").arg(handOver.remark));
    return html;
}

QString handOverTitle(const HandOver &handOver, const World &world, Instant now)
{
    return Tr::tr("%1 · %2 → %3", "time, who handed over, who took over")
        .arg(timeText(handOver.at, now, world.centre), handOver.from.name,
            handOver.to ? handOver.to->name : Tr::tr("not signed yet"));
}

} // namespace liandong
