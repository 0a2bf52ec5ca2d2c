// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/look/tables.h"

#include "deskmodels/formats.h"
#include "deskmodels/incidentqueuemodel.h"
#include "deskmodels/words.h"
#include "deskui/look/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <set>

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
    table.setItemDelegate(new CellDelegate(&table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
}

namespace {

/// Shares a table's width among its columns whenever that width changes; widths dragged by hand last until then.
class ColumnFit : public QObject
{
public:
    ColumnFit(QTableView &table, std::vector<ColumnWish> wishes)
        : QObject(&table)
        , m_table(table)
        , m_wishes(std::move(wishes))
    {
        QHeaderView *header = table.horizontalHeader();
        header->setStretchLastSection(false);
        header->ensurePolished();
        for (ColumnWish &wish : m_wishes)
            wish.least = std::max(wish.least, header->sectionSizeHint(wish.column));
        table.viewport()->installEventFilter(this);
        fit(table.viewport()->width());
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fit(static_cast<QResizeEvent *>(event)->size().width());
        return QObject::eventFilter(watched, event);
    }

private:
    void fit(int width)
    {
        QHeaderView *header = m_table.horizontalHeader();
        int free = width;
        int shares = 0;
        auto shown = m_wishes.begin();
        for (; shown != m_wishes.end() && (shown == m_wishes.begin() || shown->least <= free); ++shown) {
            free -= shown->least;
            shares += shown->share;
        }
        free = std::max(0, free);
        std::set<int> visible;
        for (auto wish = m_wishes.begin(); wish != shown; ++wish) {
            const bool last = std::next(wish) == shown;
            const int more = last ? free : wish->share > 0 ? free * wish->share / shares : 0;
            free -= more;
            shares -= wish->share;
            visible.insert(wish->column);
            header->showSection(wish->column);
            header->resizeSection(wish->column, wish->least + more);
        }
        for (int column = 0; column < header->count(); ++column)
            header->setSectionHidden(column, !visible.contains(column));
    }

    QTableView &m_table;
    std::vector<ColumnWish> m_wishes;
};

constexpr int kCellMargins = 20;

} // namespace

void fitColumns(QTableView &table, std::vector<ColumnWish> wishes)
{
    new ColumnFit(table, std::move(wishes));
}

int cellWidth(const QTableView &table, const QStringList &texts)
{
    QFont bold = table.font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width + kCellMargins;
}

int roleWidth(const QTableView &table)
{
    QStringList words;
    for (const DutyRole role :
        {DutyRole::Lead, DutyRole::Responsible, DutyRole::AcceptsComplaints, DutyRole::TakesPart, DutyRole::Supports})
        words.append(wordOf(role));
    return std::min(cellWidth(table, words), 110);
}

bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString whole = displayText(index.data(), cell.locale);
    const bool cut = cell.text != whole || cell.fontMetrics.horizontalAdvance(whole) + kCellMargins > cell.rect.width();
    QToolTip::showText(event->globalPos(), cut ? whole : QString(), view);
    return true;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
}

void TailDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    option->text = option->text.section(m_separator, -1).trimmed();
}

CountdownDelegate::CountdownDelegate(CountdownRoles roles, QObject *parent)
    : CellDelegate(parent)
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
