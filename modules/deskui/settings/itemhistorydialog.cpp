// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/itemhistorydialog.h"

#include "deskmodels/refusaltext.h"
#include "deskui/look/tables.h"
#include "deskui/tr.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

ItemHistoryDialog::ItemHistoryDialog(Desk &desk, const ItemName &item, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(desk.source())
    , m_table(new QTableView(this))
    , m_state(new QLabel(this))
    , m_undo(new QPushButton(Tr::tr("Undo this change"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const std::optional<RuleBookItem> standing = itemIn(desk.world(), item);
    setWindowTitle(Tr::tr("History of %1").arg(standing ? titleOf(*standing, desk.world()) : item.key));
    resize(980, 480);
    setUpTable(*m_table);
    m_table->setModel(&m_model);
    fitColumns(*m_table,
        {{ItemHistoryModel::When, 160}, {ItemHistoryModel::What, 120, 1}, {ItemHistoryModel::After, 160, 3},
            {ItemHistoryModel::Before, 160, 3}, {ItemHistoryModel::Who, 120, 1}});
    m_state->setProperty("quiet", true);
    m_state->setWordWrap(true);
    m_undo->setAutoDefault(false);
    auto *close = new QPushButton(Tr::tr("Close", "a window"), this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_undo);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->addWidget(m_table);
    layout->addLayout(foot);
    connect(m_undo, &QPushButton::clicked, this, &ItemHistoryDialog::undoChosen);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_model, &ItemHistoryModel::fetched, this, &ItemHistoryDialog::showState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ItemHistoryDialog::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ItemHistoryDialog::showState);
    connect(&desk.source(), &WorldSource::linkStateChanged, this, &ItemHistoryDialog::showState);
    m_model.show(item);
    showState();
    m_table->setFocus();
}

void ItemHistoryDialog::undoChosen()
{
    const std::optional<EditRuleBook> undo = m_model.undo(m_table->currentIndex().row());
    if (!undo)
        return;
    m_desk.submit(*undo, this, [this](const std::optional<Refusal> &refusal) {
        m_state->setText(refusal ? refusalText(*refusal, m_desk.world()) : Tr::tr("Undone by a counter-change."));
    });
}

void ItemHistoryDialog::showState()
{
    const bool administrator = m_desk.source().actor().role == Role::Administrator;
    m_undo->setVisible(administrator);
    m_undo->setEnabled(m_model.undo(m_table->currentIndex().row()).has_value());
    if (m_desk.source().linkState() != LinkState::Live)
        m_state->setText(Tr::tr("The history is at the service, and the link is away."));
    else if (m_model.isFetching())
        m_state->setText(Tr::tr("Being fetched…"));
    else
        m_state->setText(Tr::tr("Undoing puts back what a change replaced; nothing is ever lost."));
}

} // namespace liandong
