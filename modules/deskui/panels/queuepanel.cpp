// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/queuepanel.h"

#include "deskmodels/words.h"
#include "deskui/look/tables.h"
#include "deskui/look/theme.h"
#include "deskui/tr.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

/// Unread rows are bold, an escalated one carries a mark before its state.
class QueueCellDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (News(index.data(IncidentQueueModel::NewsRole).toInt()) != News::Seen)
            option->font.setWeight(QFont::DemiBold);
        const bool escalated = index.data(IncidentQueueModel::EscalatedRole).toBool();
        if (escalated && index.column() == IncidentQueueModel::State)
            option->text = Tr::tr("▲ %1").arg(option->text);
        if (index.column() == IncidentQueueModel::Number)
            option->text = option->text.section(u'-', -1);
        if (index.column() == IncidentQueueModel::Category)
            option->text = option->text.section(u'/', -1).trimmed();
    }
};

constexpr IncidentQueueModel::Column kOrder[] = {IncidentQueueModel::Due, IncidentQueueModel::State,
    IncidentQueueModel::Category, IncidentQueueModel::PlaceColumn, IncidentQueueModel::Orders,
    IncidentQueueModel::Number, IncidentQueueModel::Opened, IncidentQueueModel::LevelColumn, IncidentQueueModel::Calls};

} // namespace

QueuePanel::QueuePanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_queue(desk.source())
    , m_proxy(m_queue)
    , m_search(new QLineEdit(this))
    , m_mine(new QToolButton(this))
    , m_overdue(new QToolButton(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildFilters();
    // Before the table's own connections: a row that goes must not take its neighbour for chosen.
    connect(&m_proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_following = true; });
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, &QueuePanel::followSelection);
    buildTable();
    layout->addWidget(m_table, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("quiet", true);
    layout->addWidget(m_empty, 1);

    connect(&desk, &Desk::selectionChanged, this, &QueuePanel::followSelection);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_proxy, signal, this, &QueuePanel::showCounts);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        followSelection();
        showCounts();
    });
    connect(&m_proxy, &QAbstractItemModel::layoutChanged, this, &QueuePanel::showCounts);
    auto *seconds = new QTimer(this);
    connect(seconds, &QTimer::timeout, m_table->viewport(), qOverload<>(&QWidget::update));
    seconds->start(1000);
    applyFilter();
    showCounts();
}

void QueuePanel::buildFilters()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(5);
    m_search->setPlaceholderText(Tr::tr("Search number, phone, place, words"));
    m_search->setAccessibleName(Tr::tr("Search the queue"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &QueuePanel::applyFilter);
    const auto toggle = [this, bar](QToolButton *button, const QString &text, bool on) {
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(on);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::toggled, this, &QueuePanel::applyFilter);
        bar->addWidget(button);
    };
    for (const IncidentState state :
        {IncidentState::Open, IncidentState::InHand, IncidentState::Settled, IncidentState::Closed}) {
        m_states[state] = new QToolButton(this);
        toggle(m_states[state], wordOf(state), state != IncidentState::Closed);
    }
    toggle(m_mine, Tr::tr("Mine"), false);
    toggle(m_overdue, Tr::tr("Overdue"), false);
    bar->addStretch();
    auto *both = new QVBoxLayout;
    both->setContentsMargins(8, 6, 8, 6);
    both->addWidget(m_search);
    both->addLayout(bar);
    static_cast<QVBoxLayout *>(layout())->addLayout(both);
}

void QueuePanel::buildTable()
{
    setUpTable(*m_table, 36);
    m_table->setModel(&m_proxy);
    m_table->setItemDelegate(new QueueCellDelegate(this));
    m_table->setItemDelegateForColumn(IncidentQueueModel::Due,
        new CountdownDelegate({IncidentQueueModel::RemainingRole, IncidentQueueModel::ConditionRole, -1}, this));
    m_table->setAccessibleName(Tr::tr("Incident queue"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    int position = 0;
    for (const IncidentQueueModel::Column column : kOrder)
        header->moveSection(header->visualIndex(column), position++);
    QStringList states;
    for (const IncidentState state :
        {IncidentState::Open, IncidentState::InHand, IncidentState::Settled, IncidentState::Closed})
        states.append(Tr::tr("▲ %1").arg(wordOf(state)));
    fitColumns(*m_table,
        {{IncidentQueueModel::Due, 86, 0}, {IncidentQueueModel::State, cellWidth(*m_table, states), 0},
            {IncidentQueueModel::Category, 112, 3}, {IncidentQueueModel::PlaceColumn, 120, 5},
            {IncidentQueueModel::Orders, 104, 4}, {IncidentQueueModel::Number, 56, 0},
            {IncidentQueueModel::Opened, 84, 0}, {IncidentQueueModel::LevelColumn, 72, 0},
            {IncidentQueueModel::Calls, 50, 0}});
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!m_following && now.isValid())
            m_desk.select(m_proxy.incidentAt(now.row()));
    });
}

void QueuePanel::applyFilter()
{
    QueueFilter filter;
    filter.states.clear();
    for (const auto &[state, button] : m_states) {
        if (button->isChecked())
            filter.states.insert(state);
    }
    filter.mine = m_mine->isChecked();
    filter.overdueOnly = m_overdue->isChecked();
    filter.text = m_search->text();
    m_following = true;
    m_proxy.setFilter(filter);
    m_following = false;
    followSelection();
    showCounts();
}

void QueuePanel::followSelection()
{
    m_queue.setShown(m_desk.selected());
    const int row = m_desk.selected() ? m_proxy.rowOf(*m_desk.selected()) : -1;
    m_following = true;
    if (row < 0) {
        m_table->clearSelection();
    } else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->hasSelection()) {
        const QModelIndex due = m_proxy.index(row, IncidentQueueModel::Due);
        m_table->selectionModel()->setCurrentIndex(
            due, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(due);
    }
    m_following = false;
}

void QueuePanel::showCounts()
{
    const bool none = m_proxy.rowCount() == 0;
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    m_empty->setText(m_queue.rowCount() == 0 ? Tr::tr("No incidents. F2 takes a new call.")
                                             : Tr::tr("Nothing in the queue fits the filter."));
}

void QueuePanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void QueuePanel::focusList()
{
    m_table->setFocus();
    if (!m_desk.selected() || m_proxy.rowOf(*m_desk.selected()) < 0)
        selectNeighbour(0);
}

void QueuePanel::selectNeighbour(int step)
{
    const int row = m_desk.selected() ? m_proxy.rowOf(*m_desk.selected()) : -1;
    const int next = row < 0 ? 0 : row + step;
    if (const auto incident = m_proxy.incidentAt(next))
        m_desk.select(incident);
}

bool QueuePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusList();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace liandong
