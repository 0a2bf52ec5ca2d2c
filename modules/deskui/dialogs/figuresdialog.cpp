// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/dialogs/figuresdialog.h"

#include "deskmodels/formats.h"
#include "deskui/look/tables.h"
#include "deskui/tr.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

constexpr int kMonths = 12;

} // namespace

FiguresDialog::FiguresDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_state(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        Tr::tr("%1 by month", "a unit's figures").arg(unitName(desk.world(), UnitKey(desk.source().actor().unit))));
    resize(860, 540);
    auto *table = new QTableView(this);
    setUpTable(*table);
    table->setModel(&m_model);
    table->setAccessibleName(windowTitle());
    fitColumns(*table,
        {{UnitFiguresModel::Month, 90, 1}, {UnitFiguresModel::Orders, 70, 1}, {UnitFiguresModel::Arrived, 110, 2},
            {UnitFiguresModel::Oral, 110, 2}, {UnitFiguresModel::Written, 110, 2},
            {UnitFiguresModel::Returned, 80, 1}});
    m_state->setProperty("quiet", true);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("figuresState"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(Tr::tr("Close"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->addWidget(table, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&desk.replica(), &Replica::unitFiguresCounted, this, &FiguresDialog::take);
    connect(&desk.source(), &WorldSource::linkStateChanged, this, &FiguresDialog::ask);
    ask();
    table->setFocus();
}

/// Once more after the link was lost, for then no answer comes.
void FiguresDialog::ask()
{
    Replica &replica = m_desk.replica();
    if (m_desk.source().linkState() != LinkState::Live) {
        m_request = 0;
        m_state->setText(Tr::tr("The figures are at the service, and the link is away."));
    } else if (!replica.hasUnitFigures()) {
        m_state->setText(Tr::tr("The service is older than this program and does not tell figures yet."));
    } else if (m_request == 0) {
        m_request = replica.askUnitFigures(UnitKey(m_desk.source().actor().unit), kMonths);
        m_state->setText(Tr::tr("Counting…"));
    }
}

void FiguresDialog::take(const wire::UnitFiguresCounted &counted)
{
    if (m_request == 0 || counted.request != m_request)
        return;
    m_model.setMonths(counted.months);
    m_state->setText(counted.failed
            ? Tr::tr("The service could not read all of its store; tell the administrator. What is shown is complete.")
            : Tr::tr("An order counts in the month in which its incident was opened. Delays that the centre excused "
                     "count as in time; what is not due yet does not count."));
}

} // namespace liandong
