// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/countdownpanel.h"

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
    , m_model(desk.source())
    , m_table(new QTableView(this))
    , m_empty(new QLabel(Tr::tr("No deadline is running."), this))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    setUpTable(*m_table, 34);
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(CountdownModel::Remaining,
        new CountdownDelegate(
            {CountdownModel::RemainingRole, CountdownModel::ConditionRole, CountdownModel::ShareRole}, this));
    m_table->setItemDelegateForColumn(CountdownModel::Number, new TailDelegate(QStringLiteral("-"), this));
    m_table->setAccessibleName(Tr::tr("Countdown"));
    setColumnWidths(*m_table,
        {{CountdownModel::Remaining, 100}, {CountdownModel::Kind, 66}, {CountdownModel::UnitColumn, 128},
            {CountdownModel::Number, 54}});
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("quiet", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_empty);

    const auto choose = [this, &desk](const QModelIndex &index) {
        desk.select(index.data(CountdownModel::IncidentRole).value<IncidentId>());
        desk.selectOrder(index.data(CountdownModel::OrderRole).value<OrderId>());
    };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &CountdownPanel::tellVisibleRows);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CountdownPanel::tellVisibleRows);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &CountdownPanel::showEmpty);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CountdownPanel::showEmpty);
    showEmpty();
}

void CountdownPanel::focusList()
{
    m_table->setFocus();
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
