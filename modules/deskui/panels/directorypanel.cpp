// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/directorypanel.h"

#include "deskmodels/words.h"
#include "deskui/look/tables.h"
#include "deskui/tr.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

DirectoryPanel::DirectoryPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk.source())
    , m_proxy(m_model)
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_search->setPlaceholderText(Tr::tr("Unit, pinyin initials, phone or duty"));
    m_search->setAccessibleName(Tr::tr("Search units"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, &m_proxy, &UnitDirectoryProxy::setSearch);
    setUpTable(*m_table);
    m_table->setModel(&m_proxy);
    m_table->setAccessibleName(Tr::tr("Units"));
    fitColumns(*m_table,
        {{UnitDirectoryModel::Name, 130, 3}, {UnitDirectoryModel::Phone, 130, 4},
            {UnitDirectoryModel::Class, cellWidth(*m_table, {wordOf(UnitClass::Police), wordOf(UnitClass::Other)}), 0},
            {UnitDirectoryModel::StandingOrders, 50, 0}, {UnitDirectoryModel::OnDuty, 110, 4},
            {UnitDirectoryModel::Liaison, 84, 1}, {UnitDirectoryModel::Leader, 84, 1}});
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT unitActivated(UnitKey(index.data(UnitDirectoryModel::KeyRole).toString()));
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 0, 8, 0);
    bar->addWidget(m_search);
    layout->addLayout(bar);
    layout->addWidget(m_table);
}

void DirectoryPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void DirectoryPanel::showUnit(const UnitKey &unit)
{
    const Unit *found = m_desk.world().unit(unit);
    m_search->setText(found ? found->name : QString());
    if (m_proxy.rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
}

} // namespace liandong
