// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/logpanel.h"

#include "deskui/look/tables.h"
#include "deskui/tr.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

void setUpLogTable(QTableView &table, LogScope scope)
{
    setUpTable(table, 28);
    std::vector<ColumnWish> wishes{{LogLinesModel::Time, 78, 0}, {LogLinesModel::Text, 160, 1},
        {LogLinesModel::Who, 84, 0}, {LogLinesModel::Seat, 66, 0}};
    if (scope == LogScope::Centre)
        wishes.insert(wishes.begin() + 1, {LogLinesModel::Number, 54, 0});
    fitColumns(table, std::move(wishes));
    table.setItemDelegateForColumn(LogLinesModel::Number, new TailDelegate(QStringLiteral("-"), &table));
}

LogPanel::LogPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_model(desk.source())
    , m_proxy(m_model)
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_search->setPlaceholderText(Tr::tr("Search the log"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, &m_proxy, &LogFilterProxy::setSearch);
    m_table->setModel(&m_proxy);
    m_table->setAccessibleName(Tr::tr("Dispatch log"));
    setUpLogTable(*m_table, LogScope::Centre);
    const auto choose = [&desk](const QModelIndex &index) {
        const auto incident = index.data(LogLinesModel::IncidentRole).value<IncidentId>();
        if (!incident.isNull())
            desk.select(incident);
    };
    for (const auto signal : {&QTableView::clicked, &QTableView::activated})
        connect(m_table, signal, this, choose);
    const QScrollBar *bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_atEnd = value >= bar->maximum() - 1; });
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_atEnd)
            m_table->scrollToBottom();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(8, 0, 8, 0);
    search->addWidget(m_search);
    layout->addLayout(search);
    layout->addWidget(m_table);
}

void LogPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace liandong
