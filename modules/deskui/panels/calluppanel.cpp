// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/calluppanel.h"

#include "deskui/look/tables.h"
#include "deskui/tr.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

constexpr int kRowHeight = 30;
constexpr int kRowsSeen = 4;

} // namespace

CallUpPanel::CallUpPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk.source())
    , m_table(new QTableView(this))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *title = new QLabel(Tr::tr("Equipment called up"), this);
    title->setProperty("heading", true);
    title->setContentsMargins(8, 4, 8, 2);
    setUpTable(*m_table, kRowHeight);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(title->text());
    m_table->setObjectName(QStringLiteral("callUps"));
    m_table->setItemDelegateForColumn(CallUpsModel::Remaining,
        new CountdownDelegate({CallUpsModel::RemainingRole, CallUpsModel::ConditionRole, -1}, this));
    m_table->setItemDelegateForColumn(CallUpsModel::Number, new TailDelegate(QStringLiteral("-"), this));
    fitColumns(*m_table,
        {{CallUpsModel::Remaining, 88, 0}, {CallUpsModel::What, 80, 3}, {CallUpsModel::State, 64, 1},
            {CallUpsModel::UnitColumn, 70, 2}, {CallUpsModel::Number, 54, 0}});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_table);
    for (const auto signal : {&QTableView::clicked, &QTableView::activated}) {
        connect(m_table, signal, this, [this](const QModelIndex &row) {
            m_desk.select(row.data(CallUpsModel::IncidentRole).value<IncidentId>());
        });
    }
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &CallUpPanel::showRows);
    showRows();
}

void CallUpPanel::showRows()
{
    const int rows = std::min(m_model.rowCount(), kRowsSeen);
    m_table->setFixedHeight(kRowHeight * rows + m_table->horizontalHeader()->sizeHint().height() + 4);
    setVisible(rows > 0);
}

} // namespace liandong
