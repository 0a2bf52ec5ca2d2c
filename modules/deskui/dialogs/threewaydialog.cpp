// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/dialogs/threewaydialog.h"

#include "deskmodels/formats.h"
#include "deskmodels/onduty.h"
#include "deskmodels/words.h"
#include "deskui/look/tables.h"
#include "deskui/look/theme.h"
#include "deskui/tr.h"
#include "domain/recommend.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace liandong {

using deskui::Tr;

ThreeWayDialog::ThreeWayDialog(Desk &desk, const IncidentId &incident, const UnitKey &unit, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_incident(incident)
    , m_caller(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_phone(new QComboBox(this))
    , m_onDuty(new QLabel(this))
    , m_state(new QLabel(this))
    , m_legs(new QTableWidget(0, 5, this))
    , m_dial(new QPushButton(Tr::tr("Dial the duty room"), this))
    , m_answered(new QPushButton(Tr::tr("Duty room has answered"), this))
    , m_noAnswer(new QPushButton(Tr::tr("No answer, next number"), this))
    , m_busy(new QPushButton(Tr::tr("Busy, next number"), this))
    , m_end(new QPushButton(Tr::tr("Call is over"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Tr::tr("Three-way call"));
    m_caller->setEditable(true);
    m_phone->setEditable(true);
    m_state->setFont(Theme::heading(13));
    m_legs->setHorizontalHeaderLabels(
        {Tr::tr("Party"), Tr::tr("Number"), Tr::tr("Dialled"), Tr::tr("Answered"), Tr::tr("Ended")});
    setUpTable(*m_legs);
    m_legs->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_legs->setSelectionMode(QAbstractItemView::NoSelection);
    m_legs->setFocusPolicy(Qt::NoFocus);
    m_legs->setMinimumSize(584, 150);

    auto *form = new QFormLayout;
    form->addRow(Tr::tr("Caller"), m_caller);
    form->addRow(Tr::tr("Unit"), m_unit);
    form->addRow(Tr::tr("Duty phone"), m_phone);
    form->addRow(Tr::tr("On duty now"), m_onDuty);
    m_onDuty->setWordWrap(true);
    m_onDuty->setObjectName(QStringLiteral("onDuty"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_dial, m_answered, m_noAnswer, m_busy, m_end})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->addLayout(form);
    layout->addWidget(m_state);
    layout->addWidget(m_legs);
    layout->addLayout(buttons);

    if (const Incident *shown = desk.world().incident(incident)) {
        for (const Call &call : shown->calls | std::views::reverse) {
            if (!call.number.isEmpty())
                m_caller->addItem(call.number);
        }
    }
    fillUnits(unit);
    fillPhones();
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ThreeWayDialog::fillPhones);
    connect(m_dial, &QPushButton::clicked, this, &ThreeWayDialog::dial);
    connect(m_answered, &QPushButton::clicked, this, &ThreeWayDialog::answered);
    connect(m_noAnswer, &QPushButton::clicked, this, [this] { endDutyRoom(LegEnd::NoAnswer, true); });
    connect(m_busy, &QPushButton::clicked, this, [this] { endDutyRoom(LegEnd::Busy, true); });
    connect(m_end, &QPushButton::clicked, this, &ThreeWayDialog::endAll);
    connect(&desk.source(), &WorldSource::worldReplaced, this, &ThreeWayDialog::refresh);
    connect(&desk.source(), &WorldSource::entryApplied, this, [this](const LogEntry &entry) {
        if (entry.incident == m_incident)
            refresh();
    });
    refresh();
}

void ThreeWayDialog::fillUnits(const UnitKey &preferred)
{
    const World &world = m_desk.world();
    std::vector<UnitKey> units;
    const auto add = [&](const UnitKey &key) {
        if (world.unit(key) && !std::ranges::contains(units, key))
            units.push_back(key);
    };
    add(preferred);
    if (const Incident *incident = world.incident(m_incident)) {
        for (const Order &order : incident->orders) {
            if (order.stands())
                add(order.unit);
        }
        const RecommendationQuery query = queryOf(*incident, m_desk.source().serviceNow());
        for (const Recommendation &recommended : advise(world, m_desk.source().recogniser(), query).ranked)
            add(recommended.unit);
    }
    for (const auto &[key, unit] : world.units) {
        if (!unit.suspended)
            add(key);
    }
    for (const UnitKey &key : units)
        m_unit->addItem(unitName(world, key), key.text());
}

void ThreeWayDialog::fillPhones()
{
    const Instant now = m_desk.source().serviceNow();
    m_phone->clear();
    m_phone->addItems(numbersToTry(m_desk.world(), chosenUnit(), now));
    const QString onDuty = onDutyText(m_desk.world(), chosenUnit(), now);
    m_onDuty->setText(onDuty.isEmpty() ? Tr::tr("no roster of this unit") : onDuty);
}

UnitKey ThreeWayDialog::chosenUnit() const
{
    return UnitKey(m_unit->currentData().toString());
}

const ThreeWayCall *ThreeWayDialog::call() const
{
    const Incident *incident = m_desk.world().incident(m_incident);
    if (!incident || !m_call)
        return nullptr;
    const auto found = std::ranges::find(incident->threeWayCalls, *m_call, &ThreeWayCall::id);
    return found == incident->threeWayCalls.end() ? nullptr : &*found;
}

int ThreeWayDialog::openDutyLeg() const
{
    const ThreeWayCall *running = call();
    for (int i = running ? int(running->legs.size()) - 1 : -1; i >= 0; --i) {
        const Leg &leg = running->legs[size_t(i)];
        if (leg.party == LegParty::DutyRoom && !leg.endedAt)
            return i;
    }
    return -1;
}

void ThreeWayDialog::dial()
{
    const ThreeWayCall *running = call();
    if (running && !running->isOver()) {
        m_desk.submit(DialLeg{m_incident, running->id, chosenUnit(), m_phone->currentText()});
        return;
    }
    m_call = m_desk.newId<ThreeWayCallId>();
    m_desk.submit(
        StartThreeWayCall{m_incident, *m_call, m_caller->currentText(), chosenUnit(), m_phone->currentText()});
}

void ThreeWayDialog::answered()
{
    if (const int leg = openDutyLeg(); leg >= 0)
        m_desk.submit(AnswerLeg{m_incident, *m_call, leg});
}

void ThreeWayDialog::endDutyRoom(LegEnd end, bool dialNext)
{
    const int leg = openDutyLeg();
    if (leg < 0)
        return;
    m_desk.submit(EndLeg{m_incident, *m_call, leg, end});
    if (!dialNext || m_phone->count() == 0)
        return;
    m_phone->setCurrentIndex((m_phone->currentIndex() + 1) % m_phone->count());
    m_desk.submit(DialLeg{m_incident, *m_call, chosenUnit(), m_phone->currentText()});
}

void ThreeWayDialog::endAll()
{
    const ThreeWayCall *running = call();
    for (int i = 0; running && i < int(running->legs.size()); ++i) {
        if (!running->legs[size_t(i)].endedAt)
            m_desk.submit(EndLeg{m_incident, running->id, i, LegEnd::HungUp});
    }
}

void ThreeWayDialog::refresh()
{
    const ThreeWayCall *running = call();
    const World &world = m_desk.world();
    const int dutyLeg = openDutyLeg();
    const bool over = running && running->isOver();
    const bool joined = dutyLeg >= 0 && running->legs[size_t(dutyLeg)].answeredAt;
    m_legs->setRowCount(running ? int(running->legs.size()) : 0);
    for (int row = 0; row < m_legs->rowCount(); ++row) {
        const Leg &leg = running->legs[size_t(row)];
        const auto time = [&](const std::optional<Instant> &at) {
            return at ? timeText(*at, m_desk.source().serviceNow(), world.centre) : QString();
        };
        const QString party = leg.party == LegParty::DutyRoom ? unitShortName(world, leg.unit) : wordOf(leg.party);
        const QString ended = leg.endedAt ? Tr::tr("%1 %2").arg(time(leg.endedAt), wordOf(leg.end)) : QString();
        const QStringList cells{party, leg.number, time(leg.startedAt), time(leg.answeredAt), ended};
        for (int column = 0; column < cells.size(); ++column)
            m_legs->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_state->setText(over  ? Tr::tr("The call is over.")
            : joined       ? Tr::tr("All three are on the line: give the order now.")
            : dutyLeg >= 0 ? Tr::tr("The duty room is being called…")
            : running      ? Tr::tr("The caller is waiting; dial another number.")
                           : Tr::tr("Keep the caller on the line and dial the duty room."));
    m_dial->setEnabled(dutyLeg < 0);
    m_answered->setEnabled(dutyLeg >= 0 && !joined);
    m_noAnswer->setEnabled(dutyLeg >= 0 && !joined);
    m_busy->setEnabled(dutyLeg >= 0 && !joined);
    m_end->setEnabled(running && !over);
    QPushButton *next = dutyLeg < 0 ? m_dial : joined ? m_end : m_answered;
    next->setDefault(true);
    if (!m_caller->hasFocus() && !m_phone->hasFocus())
        next->setFocus();
}

} // namespace liandong
