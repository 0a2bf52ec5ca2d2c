// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/dialogs/incidentchooser.h"

#include "deskui/look/tables.h"
#include "deskui/tr.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

IncidentChooser::IncidentChooser(
    Desk &desk, const IncidentId &except, const QString &title, const QString &accept, QWidget *parent)
    : QDialog(parent)
    , m_except(except)
    , m_queue(desk.source())
    , m_proxy(m_queue)
    , m_table(new QTableView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(720, 440);
    auto *search = new QLineEdit(this);
    search->setPlaceholderText(Tr::tr("Search number, phone, place, words"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        QueueFilter filter = m_proxy.filter();
        filter.text = text;
        m_proxy.setFilter(filter);
        if (m_proxy.rowCount() > 0)
            m_table->selectRow(0);
    });
    setUpTable(*m_table);
    m_table->setModel(&m_proxy);
    fitColumns(*m_table,
        {{IncidentQueueModel::Number, 140, 0}, {IncidentQueueModel::Category, 130, 3},
            {IncidentQueueModel::PlaceColumn, 140, 4}, {IncidentQueueModel::State, 72, 0},
            {IncidentQueueModel::Opened, 84, 0}, {IncidentQueueModel::LevelColumn, 72, 0}});
    connect(m_table, &QTableView::activated, this, &IncidentChooser::confirm);
    auto *buttons = new QDialogButtonBox(this);
    auto *confirmButton = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    confirmButton->setDefault(true);
    buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &IncidentChooser::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->addWidget(search);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    search->setFocus();
}

void IncidentChooser::confirm()
{
    const auto incident = m_proxy.incidentAt(m_table->currentIndex().row());
    if (incident && *incident != m_except)
        Q_EMIT chosen(*incident);
}

} // namespace liandong
