// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/daydelegate.h"

#include "deskmodels/rostermodels.h"
#include "deskui/look/theme.h"
#include "deskui/tr.h"

#include <QPainter>

namespace liandong {

using deskui::Tr;

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    const QDate date = index.data(RosterCalendarModel::DateRole).toDate();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, !date.isValid() ? colours.window : chosen ? colours.accentTint : colours.panel);
    if (!date.isValid())
        return;
    const bool today = index.data(RosterCalendarModel::TodayRole).toBool();
    const bool hole = index.data(RosterCalendarModel::HoleRole).toBool();
    painter->save();
    if (today) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    const QRect inside = option.rect.adjusted(6, 4, -6, 0);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() - 1);
    small.setBold(today);
    painter->setFont(small);
    painter->setPen(date.dayOfWeek() >= Qt::Saturday || !today ? colours.quietText : colours.text);
    painter->drawText(inside, Qt::AlignTop | Qt::AlignLeft, QString::number(date.day()));
    if (hole) {
        painter->setPen(colours.accent);
        painter->drawText(inside, Qt::AlignTop | Qt::AlignRight, Tr::tr("open", "a day of a roster"));
    }
    painter->setFont(option.font);
    painter->setPen(colours.text);
    const QRect names = inside.adjusted(0, QFontMetrics(small).height(), 0, 0);
    const QFontMetrics metrics(option.font);
    QStringList lines = index.data().toString().split(u'\n');
    const QString together = lines.join(u" · ");
    if (metrics.horizontalAdvance(together) <= names.width() || metrics.height() * lines.size() > names.height())
        lines = {together};
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, names.width());
    painter->drawText(names, Qt::AlignTop | Qt::AlignLeft, lines.join(u'\n'));
    painter->restore();
}

void DayDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect line = option.rect;
    line.setTop(line.bottom() - editor->sizeHint().height());
    editor->setGeometry(line);
}

} // namespace liandong
