// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/intakepanel.h"

#include "deskmodels/formats.h"
#include "deskmodels/refusaltext.h"
#include "deskmodels/words.h"
#include "deskui/panels/lookupline.h"
#include "deskui/tr.h"
#include "domain/deadlines.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace liandong {

using deskui::Tr;

namespace {

/// What to tell the caller, then what to ask, one a line.
QString helpWithCaller(const Category &category)
{
    QStringList lines{category.guidance};
    for (const QString &question : category.questions)
        lines.append(u"• " % question);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

// The form itself is put together in intakeform.cpp; here is what it does.

void IntakePanel::begin()
{
    if (isEmpty())
        clear();
    m_number->setFocus();
    Q_EMIT pointChanged(m_point);
}

bool IntakePanel::isEmpty() const
{
    return m_number->text().isEmpty() && m_callerName->text().isEmpty() && m_place->text().isEmpty()
        && m_narrative->toPlainText().isEmpty() && category().isNull() && m_township->key().isEmpty() && !m_point;
}

void IntakePanel::clear()
{
    m_pointFromMap = false;
    m_nameFromMap.clear();
    m_point.reset();
    for (QLineEdit *line : {m_number, m_callerName, m_place, m_areaReason})
        line->clear();
    m_township->setChoice({}, {});
    m_category->setChoice({}, {});
    m_narrative->clear();
    readNarrative();
    fillLists();
    m_problem->hide();
    onCategory();
    onPlace();
    onKind();
}

void IntakePanel::discard()
{
    if (isEmpty()) {
        Q_EMIT finished({});
        return;
    }
    auto *question = new QMessageBox(QMessageBox::NoIcon, Tr::tr("New call"),
        Tr::tr("Throw away what was typed about this call?"), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(Tr::tr("Throw away"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(Tr::tr("Keep typing"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT pointChanged({});
        Q_EMIT finished({});
    });
    question->open();
}

CategoryKey IntakePanel::category() const
{
    return CategoryKey(m_category->key());
}

std::optional<AreaClass> IntakePanel::chosenAreaClass() const
{
    const QVariant value = m_areaClass->currentData();
    return value.isValid() ? std::optional(AreaClass(value.toInt())) : std::nullopt;
}

Call IntakePanel::call() const
{
    Call call;
    call.id = m_desk.newId<CallId>();
    call.number = m_number->text().trimmed();
    call.callerName = m_callerName->text().trimmed();
    call.hotline = HotlineKey(m_hotline->currentData().toString());
    return call;
}

Location IntakePanel::location() const
{
    return {m_place->text().trimmed(), m_point, PlaceKey(m_township->key())};
}

OpenIncident IntakePanel::command() const
{
    OpenIncident open;
    open.incident = m_desk.newId<IncidentId>();
    open.kind = IncidentKind(m_kind->currentData().toInt());
    open.call = call();
    open.category = category();
    open.level = Level(m_level->currentData().toInt());
    open.place = location();
    open.areaClass = chosenAreaClass();
    open.areaClassReason = m_areaReason->text().trimmed();
    open.narrative = m_narrative->toPlainText().trimmed();
    if (open.kind == IncidentKind::Advice)
        open.disposition = DispositionKey(m_disposition->currentData().toString());
    open.repeatSeen = m_repeats.rowCount() > 0;
    return open;
}

void IntakePanel::save(bool thenOrder)
{
    if (m_awaited)
        return;
    if (m_narrative->toPlainText().trimmed().isEmpty() && category().isNull()) {
        complain(Tr::tr("Write down what happened, or choose a category."), m_narrative);
        return;
    }
    if (location().text.isEmpty() && !m_point && m_township->key().isEmpty()
        && IncidentKind(m_kind->currentData().toInt()) == IncidentKind::Linkage) {
        complain(Tr::tr("Where? Enter a place, choose a township or click on the map."), m_place);
        return;
    }
    readNarrative();
    const OpenIncident open = command();
    const bool orders = thenOrder && open.kind == IncidentKind::Linkage;
    if (orders && m_recommended.rowCount() > 0 && !m_units->selectionModel()->hasSelection()) {
        complain(Tr::tr("Who must come? Choose a unit, or save only."), m_units);
        return;
    }
    m_problem->hide();
    m_save->setEnabled(false);
    m_saveAndOrder->setEnabled(false);
    m_desk.submit(open, this, [this](const std::optional<Refusal> &refusal) {
        m_save->setEnabled(true);
        m_saveAndOrder->setEnabled(true);
        if (refusal)
            complain(refusalText(*refusal, m_desk.world()), nullptr);
    });
    if (orders)
        m_orders = ordersFor(open.incident);
    m_awaited = open.incident;
    if (m_desk.source().linkState() != LinkState::Live) {
        m_desk.tell(Tr::tr("The link is away: the call is kept on this seat and sent as soon as it is back."));
        leave({});
    }
}

std::vector<GiveOrder> IntakePanel::ordersFor(const IncidentId &incident) const
{
    QModelIndexList rows = m_units->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<GiveOrder> orders;
    for (const QModelIndex &row : rows) {
        GiveOrder order;
        order.incident = incident;
        order.order = m_desk.newId<OrderId>();
        order.unit = UnitKey(row.data(RecommendationModel::UnitKeyRole).toString());
        order.dutyPhone = row.data(RecommendationModel::PhoneRole).toString();
        order.instruction = m_narrative->toPlainText().trimmed();
        orders.push_back(order);
    }
    return orders;
}

void IntakePanel::leave(const std::optional<IncidentId> &incident)
{
    m_awaited.reset();
    for (const GiveOrder &order : std::exchange(m_orders, {}))
        m_desk.submit(order);
    m_save->setEnabled(true);
    m_saveAndOrder->setEnabled(true);
    clear();
    Q_EMIT pointChanged({});
    Q_EMIT finished(incident);
}

void IntakePanel::addToRepeat()
{
    const QModelIndex row = m_repeatTable->currentIndex();
    if (!row.isValid())
        return;
    const auto incident = row.data(RepeatModel::IncidentRole).value<IncidentId>();
    Call added = call();
    added.said = m_narrative->toPlainText().trimmed();
    m_desk.submit(AddCall{incident, added}, this, [this, incident](const std::optional<Refusal> &refusal) {
        if (refusal)
            complain(refusalText(*refusal, m_desk.world()), nullptr);
        else
            leave(incident);
    });
}

void IntakePanel::complain(const QString &text, QWidget *at)
{
    m_awaited.reset();
    m_orders.clear();
    m_problem->setText(text);
    m_problem->show();
    if (at)
        at->setFocus();
}

void IntakePanel::setPoint(const std::optional<GeoPoint> &point)
{
    m_point = point;
    m_pointFromMap = point.has_value();
    if (point) {
        if (const Place *township = nearestTownship(m_desk.world(), *point))
            m_township->setChoice(township->key.text(), township->name);
    }
    onPlace();
}

void IntakePanel::setPlace(const GeoPoint &point, const QString &name)
{
    const QString written = m_place->text().trimmed();
    if (written.isEmpty() || written == m_nameFromMap) {
        m_place->setText(name);
        m_nameFromMap = name;
    }
    setPoint(point);
}

void IntakePanel::onTownship()
{
    const auto &places = m_desk.world().places;
    const auto chosen = places.find(PlaceKey(m_township->key()));
    if (!m_pointFromMap)
        m_point = chosen == places.end() ? std::nullopt : std::optional(chosen->second.position);
    onPlace();
}

void IntakePanel::onPlace()
{
    const AreaClass byMap = areaClassAt(m_desk.world(), m_point);
    const auto chosen = chosenAreaClass();
    const DeadlineRule *rule = ruleFor(m_desk.world(), DeadlineKind::Arrival, chosen.value_or(byMap), UnitClass::Other);
    m_areaSays->setText(rule
            ? Tr::tr("%1, arrival within %2").arg(wordOf(chosen.value_or(byMap)), durationText(Seconds(rule->seconds)))
            : wordOf(chosen.value_or(byMap)));
    m_areaReason->setVisible(chosen && *chosen != byMap && m_point);
    refreshSuggestions();
    refreshRepeats();
    Q_EMIT pointChanged(m_point);
}

void IntakePanel::onCategory()
{
    const Category *chosen = m_desk.world().category(category());
    const QString help = chosen ? helpWithCaller(*chosen) : QString();
    m_guidance->setText(help);
    m_guidance->setVisible(!help.isEmpty());
    if (chosen) {
        m_level->setCurrentIndex(m_level->findData(int(chosen->level)));
        const IncidentKind kind = chosen->policeMatter ? IncidentKind::PoliceMatter : IncidentKind::Linkage;
        if (IncidentKind(m_kind->currentData().toInt()) != IncidentKind::Advice)
            m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    }
    refreshSuggestions();
    refreshRepeats();
}

void IntakePanel::onKind()
{
    const auto kind = IncidentKind(m_kind->currentData().toInt());
    m_disposition->setVisible(kind == IncidentKind::Advice);
    m_saveAndOrder->setEnabled(kind == IncidentKind::Linkage);
}

void IntakePanel::readNarrative()
{
    m_typing.stop();
    m_guesses.setNarrative(m_narrative->toPlainText());
    refreshSuggestions();
}

void IntakePanel::refreshSuggestions()
{
    RecommendationQuery query;
    query.category = category();
    query.narrative = m_narrative->toPlainText();
    query.place = location();
    m_recommended.setQuery(query);
}

void IntakePanel::refreshRepeats()
{
    m_repeats.setQuery(m_number->text().trimmed(), category(), m_point);
}

} // namespace liandong
