// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/dialogs/historydialog.h"

#include "deskui/look/tables.h"
#include "deskui/tr.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

HistoryDialog::HistoryDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(desk.source())
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_state(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Tr::tr("Search the history"));
    resize(960, 560);
    m_search->setPlaceholderText(Tr::tr("Words, place, number or phone; all must occur"));
    m_search->setClearButtonEnabled(true);
    setUpTable(*m_table);
    m_table->setModel(&m_model);
    fitColumns(*m_table,
        {{HistoryModel::Number, 150, 0}, {HistoryModel::Opened, 130, 0}, {HistoryModel::State, 76, 0},
            {HistoryModel::PlaceColumn, 140, 3}, {HistoryModel::Category, 130, 3}, {HistoryModel::Narrative, 140, 4}});
    m_state->setProperty("quiet", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->addWidget(m_search);
    layout->addWidget(m_table);
    layout->addWidget(m_state);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(150);
    connect(pause, &QTimer::timeout, this, [this] { m_model.search(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(&m_model, &HistoryModel::searchingChanged, this, &HistoryDialog::showState);
    connect(&desk.source(), &WorldSource::linkStateChanged, this, &HistoryDialog::showState);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_desk.select(index.data(HistoryModel::IncidentRole).value<IncidentId>());
        accept();
    });
    m_model.search({});
    showState();
    m_search->setFocus();
}

void HistoryDialog::showState()
{
    if (m_desk.source().linkState() != LinkState::Live)
        m_state->setText(Tr::tr("The history is at the service, and the link is away."));
    else if (m_model.isSearching())
        m_state->setText(Tr::tr("Searching…"));
    else if (m_model.rowCount() == 0)
        m_state->setText(Tr::tr("Nothing found."));
    else if (m_model.hasMore())
        m_state->setText(Tr::tr("The newest %1; there are more.").arg(m_model.rowCount()));
    else
        m_state->setText(Tr::tr("%1 found.").arg(m_model.rowCount()));
}

} // namespace liandong
