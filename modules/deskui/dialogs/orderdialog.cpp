// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/dialogs/orderdialog.h"

#include "deskmodels/formats.h"
#include "deskmodels/onduty.h"
#include "deskmodels/refusaltext.h"
#include "deskmodels/rulebookedits.h"
#include "deskui/dialogs/whileaway.h"
#include "deskui/incidentactions.h"
#include "deskui/look/offers.h"
#include "deskui/look/rowtip.h"
#include "deskui/look/tables.h"
#include "deskui/tr.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

OrderDialog::OrderDialog(
    Desk &desk, const IncidentId &incident, const std::optional<OrderId> &replaces, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_incident(incident)
    , m_replaces(replaces)
    , m_suggested(desk.source())
    , m_units(desk.source())
    , m_found(m_units)
    , m_search(new QLineEdit(this))
    , m_suggestions(new QTableView(this))
    , m_directory(new QTableView(this))
    , m_phone(new QComboBox(this))
    , m_onDuty(new QLabel(this))
    , m_instruction(new QPlainTextEdit(this))
    , m_reason(new QLineEdit(this))
    , m_reasonLabel(new QLabel(Tr::tr("Why not the suggested unit"), this))
    , m_passedOver(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_give(new QPushButton(Tr::tr("Give order"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(replaces ? Tr::tr("Give order in place of the declined one") : Tr::tr("Give order"));
    resize(760, 560);
    m_suggested.setIncident(incident);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &OrderDialog::search);
    connect(m_suggestions->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrderDialog::onChoice);
    connect(m_directory->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrderDialog::onChoice);
    connect(m_give, &QPushButton::clicked, this, &OrderDialog::give);
    connect(
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, &OrderDialog::give);
    connect(m_suggestions, &QTableView::doubleClicked, this, &OrderDialog::give);
    connect(m_directory, &QTableView::doubleClicked, this, &OrderDialog::give);
    search({});
    const auto chooseFirst = [this] {
        if (m_suggested.rowCount() > 0 && !m_suggestions->currentIndex().isValid())
            m_suggestions->selectRow(0);
        if (m_suggested.rowCount() == 0 && !searching())
            m_search->setPlaceholderText(Tr::tr("No unit is suggested: find one by name, initials or duty"));
    };
    const auto sayPassedOver = [this] {
        const QString passedOver = m_suggested.passedOver().asText();
        m_passedOver->setText(Tr::tr("Passed over: %1").arg(passedOver));
        m_passedOver->setVisible(!passedOver.isEmpty());
    };
    connect(&m_suggested, &QAbstractItemModel::rowsInserted, this, chooseFirst);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_suggested.passedOver(), signal, this, sayPassedOver);
    connect(&m_suggested.passedOver(), &QAbstractItemModel::dataChanged, this, sayPassedOver);
    chooseFirst();
    sayPassedOver();
}

void OrderDialog::build()
{
    const Incident *incident = m_desk.world().incident(m_incident);
    auto *head = new QLabel(incident ? incidentHeadline(m_desk.world(), *incident) : QString(), this);
    head->setProperty("heading", true);
    head->setWordWrap(true);
    m_search->setPlaceholderText(Tr::tr("Suggested units below; type to find any other"));
    m_search->setClearButtonEnabled(true);
    for (QTableView *table : {m_suggestions, m_directory})
        setUpTable(*table);
    m_suggestions->setModel(&m_suggested);
    m_directory->setModel(&m_found);
    fitColumns(*m_suggestions,
        {{RecommendationModel::UnitColumn, 150, 3}, {RecommendationModel::RoleColumn, roleWidth(*m_suggestions), 0},
            {RecommendationModel::Reason, 150, 4}, {RecommendationModel::Phone, 120, 0},
            {RecommendationModel::OnDuty, 120, 3}, {RecommendationModel::Distance, 88, 0},
            {RecommendationModel::Clause, 120, 2}});
    fitColumns(*m_directory,
        {{UnitDirectoryModel::Name, 180, 3}, {UnitDirectoryModel::Phone, 140, 3}, {UnitDirectoryModel::Class, 60, 0},
            {UnitDirectoryModel::StandingOrders, 60, 0}, {UnitDirectoryModel::OnDuty, 140, 3}});
    m_phone->setEditable(true);
    m_instruction->setTabChangesFocus(true);
    m_instruction->setMaximumHeight(96);
    m_instruction->setPlainText(incident ? incident->narrative : QString());
    m_passedOver->setProperty("quiet", true);
    m_passedOver->setWordWrap(true);
    m_passedOver->setObjectName(QStringLiteral("passedOver"));
    m_problem->setProperty("heading", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_give->setDefault(true);

    auto *form = new QFormLayout;
    form->addRow(Tr::tr("Reached at"), m_phone);
    form->addRow(Tr::tr("On duty now"), m_onDuty);
    m_onDuty->setWordWrap(true);
    m_onDuty->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_onDuty->setObjectName(QStringLiteral("onDuty"));
    form->addRow(Tr::tr("Instruction"), m_instruction);
    offerTexts(*m_reason, reasonsFor(m_desk.world(), ReasonUse::NotSuggested));
    form->addRow(m_reasonLabel, m_reason);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_give, QDialogButtonBox::ActionRole);
    buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->addWidget(head);
    layout->addWidget(m_search);
    layout->addWidget(m_suggestions, 1);
    layout->addWidget(new RowTip(*m_suggestions, this));
    layout->addWidget(m_directory, 1);
    layout->addWidget(m_passedOver);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_suggestions->setFocus();
}

bool OrderDialog::searching() const
{
    return !m_search->text().trimmed().isEmpty();
}

UnitKey OrderDialog::chosen() const
{
    const QModelIndex index = (searching() ? m_directory : m_suggestions)->currentIndex();
    const int role = searching() ? int(UnitDirectoryModel::KeyRole) : int(RecommendationModel::UnitKeyRole);
    return UnitKey(index.data(role).toString());
}

void OrderDialog::choose(const UnitKey &unit)
{
    const int row = m_suggested.KeyedRows<RecommendationRow>::rowOf(unit);
    if (row >= 0)
        m_suggestions->selectRow(row);
    else if (const Unit *other = m_desk.world().unit(unit))
        m_search->setText(other->name);
}

void OrderDialog::search(const QString &typed)
{
    m_found.setSearch(typed);
    m_directory->setVisible(searching());
    m_suggestions->setVisible(!searching());
    if (searching() && m_found.rowCount() > 0)
        m_directory->selectRow(0);
    onChoice();
}

void OrderDialog::onChoice()
{
    const UnitKey unit = chosen();
    const Instant now = m_desk.source().serviceNow();
    m_phone->clear();
    m_phone->addItems(numbersToTry(m_desk.world(), unit, now));
    const QString onDuty = onDutyText(m_desk.world(), unit, now);
    m_onDuty->setText(onDuty.isEmpty() ? Tr::tr("no roster of this unit") : onDuty);
    const bool unusual
        = !unit.isNull() && m_suggested.rowCount() > 0 && m_suggested.KeyedRows<RecommendationRow>::rowOf(unit) < 0;
    m_reason->setVisible(unusual);
    m_reasonLabel->setVisible(unusual);
    m_give->setEnabled(!unit.isNull());
}

void OrderDialog::give()
{
    const UnitKey unit = chosen();
    if (unit.isNull() || !m_give->isEnabled())
        return;
    m_give->setEnabled(false);
    const GiveOrder order{m_incident, m_desk.newId<OrderId>(), unit, m_instruction->toPlainText().trimmed(),
        m_phone->currentText().trimmed(), m_reason->text().trimmed(), m_replaces};
    m_desk.submit(order, this, [this, id = order.order](const std::optional<Refusal> &refusal) {
        m_give->setEnabled(true);
        if (!refusal) {
            m_desk.selectOrder(id);
            accept();
            return;
        }
        complain(refusalText(*refusal, m_desk.world()));
        if (refusal->reason == RefusalReason::NotSuggested) {
            m_reason->show();
            m_reasonLabel->show();
            m_reason->setFocus();
        }
    });
    closeWhileAway(m_desk, *this);
}

void OrderDialog::complain(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

} // namespace liandong
