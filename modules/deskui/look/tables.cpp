// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/look/tables.h"

#include "deskmodels/formats.h"
#include "deskmodels/incidentqueuemodel.h"
#include "deskui/look/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace liandong {

void setUpTable(QTableView &table, int rowHeight)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTextElideMode(Qt::ElideRight);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
}

void setColumnWidths(QTableView &table, std::initializer_list<std::pair<int, int>> widths)
{
    QHeaderView *header = table.horizontalHeader();
    header->ensurePolished();
    for (const auto &[column, width] : widths)
        header->resizeSection(column, std::max(width, header->sectionSizeHint(column)));
}

void TailDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = option->text.section(m_separator, -1).trimmed();
}

CountdownDelegate::CountdownDelegate(CountdownRoles roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{ }

void CountdownDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    background.text.clear();
    background.icon = {};
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    const QVariant remaining = index.data(m_roles.remaining);
    if (!remaining.isValid())
        return;

    const Colours &colours = Theme::colours();
    const auto condition = DeadlineCondition(index.data(m_roles.condition).toInt());
    if (condition == DeadlineCondition::None)
        return;
    const bool missed = condition == DeadlineCondition::Missed;
    const bool warns = condition == DeadlineCondition::Warning;
    const QColor colour = missed ? colours.overdue : warns ? colours.accent : colours.text;
    painter->save();
    const QRect cell = option.rect.adjusted(6, 3, -6, -3);
    if (missed) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.overdueTint);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawRoundedRect(cell, 3, 3);
    } else if (m_roles.share >= 0) {
        const double left = 1.0 - std::clamp(index.data(m_roles.share).toDouble(), 0.0, 1.0);
        const QRect line(cell.left(), cell.bottom() - 2, cell.width(), 3);
        painter->fillRect(line, colours.line);
        painter->fillRect(
            QRect(line.left(), line.top(), int(line.width() * left), 3), warns ? colours.accent : colours.quietText);
    }
    painter->setFont(Theme::figures(option.font.pointSize() + 1, missed || warns));
    painter->setPen(colour);
    painter->drawText(
        cell.adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignRight, remainingText(Seconds(remaining.toLongLong())));
    painter->restore();
}

} // namespace liandong
