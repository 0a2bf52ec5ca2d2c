// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/countdownpanel.h"

#include "deskmodels/words.h"
#include "deskui/look/tables.h"
#include "deskui/tr.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

CountdownPanel::CountdownPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk.source())
    , m_table(new QTableView(this))
    , m_empty(new QLabel(Tr::tr("No deadline is running."), this))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(312);
    // Before the table's own connections: a row that goes must not take its neighbour for chosen.
    for (const auto signal : {&QAbstractItemModel::rowsAboutToBeInserted, &QAbstractItemModel::rowsAboutToBeRemoved})
        connect(&m_model, signal, this, [this] { m_following = true; });
    buildTable();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("quiet", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_empty);

    const auto changed = [this] {
        followSelection();
        showEmpty();
    };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, changed);
    connect(&m_model, &QAbstractItemModel::modelReset, this, changed);
    connect(&desk, &Desk::selectionChanged, this, &CountdownPanel::followSelection);
    connect(&desk, &Desk::orderSelectionChanged, this, &CountdownPanel::followSelection);
    changed();
}

void CountdownPanel::buildTable()
{
    setUpTable(*m_table, 34);
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(CountdownModel::Remaining,
        new CountdownDelegate(
            {CountdownModel::RemainingRole, CountdownModel::ConditionRole, CountdownModel::ShareRole}, this));
    m_table->setItemDelegateForColumn(CountdownModel::Number, new TailDelegate(QStringLiteral("-"), this));
    m_table->setAccessibleName(Tr::tr("Countdown"));
    QStringList kinds;
    for (const DeadlineKind kind :
        {DeadlineKind::Acknowledgement, DeadlineKind::Arrival, DeadlineKind::WrittenFeedback})
        kinds.append(wordOf(kind));
    fitColumns(*m_table,
        {{CountdownModel::Remaining, 88, 0}, {CountdownModel::Kind, std::min(cellWidth(*m_table, kinds), 120), 1},
            {CountdownModel::UnitColumn, 80, 3}, {CountdownModel::PlaceColumn, 84, 3},
            {CountdownModel::Number, 54, 0}});
    for (const auto signal : {&QTableView::clicked, &QTableView::activated})
        connect(m_table, signal, this, &CountdownPanel::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CountdownPanel::choose);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &CountdownPanel::tellVisibleRows);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CountdownPanel::tellVisibleRows);
}

void CountdownPanel::choose(const QModelIndex &row)
{
    if (m_following || !row.isValid())
        return;
    m_desk.select(row.data(CountdownModel::IncidentRole).value<IncidentId>());
    m_desk.selectOrder(row.data(CountdownModel::OrderRole).value<OrderId>());
}

/// The chosen order's most urgent deadline, or the incident's; the marked row stays when it is one of those.
QModelIndex CountdownPanel::rowOfSelection() const
{
    const Order *order = m_desk.selectedOrder();
    const auto isWanted = [&](const QModelIndex &row) {
        return row.isValid() && row.data(CountdownModel::IncidentRole).value<IncidentId>() == m_desk.selected()
            && (!order || row.data(CountdownModel::OrderRole).value<OrderId>() == order->id);
    };
    if (m_table->selectionModel()->hasSelection() && isWanted(m_table->currentIndex()))
        return m_table->currentIndex();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const QModelIndex index = m_model.index(row, CountdownModel::Remaining); isWanted(index))
            return index;
    }
    return {};
}

void CountdownPanel::followSelection()
{
    m_following = true;
    const QModelIndex row = m_desk.selected() ? rowOfSelection() : QModelIndex();
    if (!row.isValid()) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    } else if (row != m_table->currentIndex() || !m_table->selectionModel()->hasSelection()) {
        m_table->selectionModel()->setCurrentIndex(
            row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(row);
    }
    m_following = false;
}

void CountdownPanel::focusList()
{
    m_table->setFocus();
    if (m_table->currentIndex().isValid())
        return;
    m_following = true; // going there is not choosing
    m_table->selectionModel()->setCurrentIndex(
        m_model.index(0, CountdownModel::Remaining), QItemSelectionModel::NoUpdate);
    m_following = false;
}

void CountdownPanel::tellVisibleRows()
{
    const int first = std::max(0, m_table->rowAt(0));
    const int last = m_table->rowAt(m_table->viewport()->height());
    m_model.setVisibleRows(first, last < 0 ? std::numeric_limits<int>::max() : last);
}

void CountdownPanel::showEmpty()
{
    m_table->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
}

} // namespace liandong
