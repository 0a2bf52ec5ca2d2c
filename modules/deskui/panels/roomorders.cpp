// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/roomorders.h"

#include "deskmodels/formats.h"
#include "deskmodels/incidentqueuemodel.h"
#include "deskmodels/words.h"
#include "deskui/look/theme.h"
#include "deskui/tr.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>

namespace liandong {

using deskui::Tr;

namespace {

enum Data { IncidentData = Qt::UserRole + 1, OrderData, HeadData, PlaceData, ConditionData, StateData };

constexpr int kRowHeight = 104;

/// An order with the deadline that runs out first.
struct Row
{
    const Incident *incident = nullptr;
    const Order *order = nullptr;
    std::optional<Deadline> due;
    Instant since{};
};

bool isOpen(const Order &order)
{
    return order.stands() && order.state != OrderState::Accepted;
}

bool isInReview(const Order &order)
{
    return order.state == OrderState::WrittenFeedbackGiven;
}

/// What the unit waits for or has to do, where that is more than the step it took last.
QString stateText(const Order &order)
{
    if (isInReview(order))
        return Tr::tr("Awaits the centre's review");
    if (order.state == OrderState::LeftScene && !order.writtenFeedback.empty())
        return Tr::tr("Returned for correction");
    return wordOf(order.state);
}

std::optional<Deadline> firstDue(const Order &order)
{
    std::optional<Deadline> first;
    for (const Deadline &deadline : order.deadlines) {
        if (deadline.isRunning() && (!first || deadline.dueAt < first->dueAt))
            first = deadline;
    }
    return first;
}

/// Without what stands above it in the tree.
QString shortCategory(const World &world, const CategoryKey &key)
{
    const Category *category = world.category(key);
    return category ? category->name : categoryName(world, key);
}

std::vector<Row> rowsOf(const World &world, const UnitKey &unit)
{
    std::vector<Row> rows;
    for (const auto &[id, incident] : world.incidents) {
        for (const Order &order : incident.orders) {
            if (order.unit == unit && isOpen(order))
                rows.push_back({&incident, &order, firstDue(order), order.givenAt()});
        }
    }
    std::ranges::sort(rows, {}, [](const Row &row) {
        return std::tuple(isInReview(*row.order), row.due ? row.due->dueAt : Instant::max(), row.since, row.order->id);
    });
    return rows;
}

/// Three lines: what is due in how long; what it is; where.
class RowPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, kRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = Theme::colours();
        const auto condition = DeadlineCondition(index.data(ConditionData).toInt());
        const bool missed = condition == DeadlineCondition::Missed;
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, chosen ? colours.accentTint : missed ? colours.overdueTint : colours.panel);
        painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), colours.line);
        if (index.data(StateData).toInt() == int(OrderState::Given))
            painter->fillRect(QRect(option.rect.topLeft(), QSize(5, kRowHeight)), colours.accent);
        const QRect box = option.rect.adjusted(16, 8, -12, -8);
        const auto line = [&](int top, const QFont &font, const QColor &colour, const QString &text) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(QRect(box.left(), box.top() + top, box.width(), 32), Qt::AlignVCenter | Qt::AlignLeft,
                painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
        };
        const bool waits = index.data(StateData).toInt() == int(OrderState::WrittenFeedbackGiven);
        const QColor due = missed                     ? colours.overdue
            : condition == DeadlineCondition::Warning ? colours.accent
            : waits                                   ? colours.quietText
                                                      : colours.text;
        line(0, Theme::figures(16, true), due, index.data(Qt::DisplayRole).toString());
        line(30, Theme::heading(13), colours.text, index.data(HeadData).toString());
        line(58, Theme::figures(11), colours.quietText, index.data(PlaceData).toString());
        painter->restore();
    }
};

QString dueText(const Row &row, Instant now)
{
    if (!row.due)
        return stateText(*row.order);
    return Tr::tr("%1 %2", "what is due, time left")
        .arg(wordOf(row.due->kind), remainingText(std::chrono::floor<Seconds>(row.due->dueAt - now)));
}

void fill(QListWidgetItem &item, const Row &row, const World &world, Instant now)
{
    item.setText(dueText(row, now));
    item.setData(IncidentData, QVariant::fromValue(row.incident->id));
    item.setData(OrderData, QVariant::fromValue(row.order->id));
    const QString category = shortCategory(world, row.incident->category);
    item.setData(HeadData, row.due ? Tr::tr("%1 · %2").arg(stateText(*row.order), category) : category);
    item.setData(PlaceData, Tr::tr("%1 · %2").arg(placeText(world, row.incident->place), row.incident->number));
    item.setData(ConditionData, int(row.due ? conditionOf(*row.due, now) : DeadlineCondition::None));
    item.setData(StateData, int(row.order->state));
    item.setData(Qt::AccessibleTextRole,
        QStringList{item.text(), item.data(HeadData).toString(), item.data(PlaceData).toString()}.join(u' '));
}

} // namespace

RoomOrders::RoomOrders(Desk &desk, QWidget *parent)
    : QListWidget(parent)
    , m_desk(desk)
{
    setItemDelegate(new RowPainter(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(Tr::tr("Our orders"));
    connect(&desk.source(), &WorldSource::worldReplaced, this, &RoomOrders::refresh);
    connect(&desk.source(), &WorldSource::entryApplied, this, &RoomOrders::refresh);
    connect(this, &QListWidget::currentItemChanged, this, &RoomOrders::choose);
    auto *seconds = new QTimer(this);
    connect(seconds, &QTimer::timeout, this, &RoomOrders::tick);
    seconds->start(1000);
    refresh();
}

void RoomOrders::refresh()
{
    const Order *selected = m_desk.selectedOrder();
    const OrderId kept = selected ? selected->id : OrderId();
    const std::vector<Row> rows = rowsOf(m_desk.world(), UnitKey(m_desk.source().actor().unit));
    m_refreshing = true;
    clear();
    for (const Row &row : rows) {
        auto *item = new QListWidgetItem(this);
        fill(*item, row, m_desk.world(), m_desk.source().serviceNow());
        if (row.order->id == kept)
            setCurrentItem(item);
    }
    m_refreshing = false;
    if (!currentItem() && count() > 0)
        setCurrentRow(0);
}

void RoomOrders::tick()
{
    const Instant now = m_desk.source().serviceNow();
    const std::vector<Row> rows = rowsOf(m_desk.world(), UnitKey(m_desk.source().actor().unit));
    for (int i = 0; i < std::min(count(), int(rows.size())); ++i)
        fill(*item(i), rows[size_t(i)], m_desk.world(), now);
}

void RoomOrders::choose(const QListWidgetItem *item)
{
    if (!item || m_refreshing)
        return;
    m_desk.select(item->data(IncidentData).value<IncidentId>());
    m_desk.selectOrder(item->data(OrderData).value<OrderId>());
}

bool RoomOrders::chooseUnacknowledged()
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(StateData).toInt() == int(OrderState::Given)) {
            setCurrentRow(i);
            return true;
        }
    }
    return false;
}

RoomFigures roomFigures(const World &world, const UnitKey &unit, Instant now)
{
    RoomFigures figures;
    for (const auto &[id, incident] : world.incidents) {
        for (const Order &order : incident.orders) {
            if (order.unit != unit)
                continue;
            figures.toDo += isOpen(order) && !isInReview(order);
            figures.inReview += isInReview(order);
            count(figures.soFar, order, now);
        }
    }
    return figures;
}

} // namespace liandong
