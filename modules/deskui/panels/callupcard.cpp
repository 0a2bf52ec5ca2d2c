// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/callupcard.h"

#include "deskmodels/callupsmodel.h"
#include "deskmodels/formats.h"
#include "deskmodels/rulebookwords.h"
#include "deskui/callupactions.h"
#include "deskui/look/theme.h"
#include "deskui/tr.h"
#include "domain/permissions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

CallUpCard::CallUpCard(Desk &desk, const CallUpId &callUp, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_callUp(callUp)
    , m_what(new QLabel(this))
    , m_unit(new QLabel(this))
    , m_due(new QLabel(this))
    , m_course(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setProperty("card", true);
    m_what->setFont(Theme::heading(12));
    m_unit->setProperty("quiet", true);
    m_due->setFont(Theme::figures(13, true));
    m_course->setWordWrap(true);
    m_course->setTextFormat(Qt::PlainText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_what);
    top->addWidget(m_unit, 1);
    top->addWidget(m_due);
    m_buttons->setSpacing(5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_course);
    layout->addLayout(m_buttons);
}

const CallUp *CallUpCard::callUpIn(const Incident &incident) const
{
    const auto it = std::ranges::find(incident.callUps, m_callUp, &CallUp::id);
    return it == incident.callUps.end() ? nullptr : &*it;
}

void CallUpCard::refresh(const Incident &incident)
{
    const CallUp *callUp = callUpIn(incident);
    if (!callUp)
        return;
    m_what->setText(callUpText(*callUp));
    m_unit->setText(unitName(m_desk.world(), callUp->unit));
    showSteps(*callUp);
    if (callUp->state != m_offered)
        offerSteps(incident, *callUp);
    tick(incident);
    setAccessibleName(Tr::tr("Equipment %1: %2").arg(m_what->text(), wordOf(callUp->state)));
}

void CallUpCard::showSteps(const CallUp &callUp)
{
    const Instant now = m_desk.source().serviceNow();
    const Centre &centre = m_desk.world().centre;
    QStringList steps;
    for (const CallUpStep &step : callUp.steps) {
        QString text = Tr::tr("%1 %2").arg(timeText(step.at, now, centre), wordOf(step.state));
        if (!step.remark.isEmpty())
            text = Tr::tr("%1: %2").arg(text, step.remark);
        steps += text;
    }
    QStringList lines{steps.join(u" → ")};
    QString times = Tr::tr("Needed by %1").arg(timeText(callUp.neededBy, now, centre));
    if (callUp.returnBy)
        times = Tr::tr("%1 · back by %2").arg(times, timeText(*callUp.returnBy, now, centre));
    lines += callUp.instruction.isEmpty() ? times : Tr::tr("%1 · %2").arg(times, callUp.instruction);
    m_course->setText(lines.join(u'\n'));
}

void CallUpCard::offerSteps(const Incident &incident, const CallUp &callUp)
{
    m_offered = callUp.state;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Role role = m_desk.source().actor().role;
    const bool may = isPermitted(role, AdvanceCallUp{});
    for (const CallUpTransition &row : callUpTransitions()) {
        if (row.from != callUp.state || incident.isClosed())
            continue;
        if (role == Role::DutyRoom && row.to == CallUpState::Withdrawn) // by whoever asked
            continue;
        auto *button = new QToolButton(this);
        button->setText(callUpActionWord(row.to));
        button->setObjectName(QStringLiteral("callUp%1").arg(int(row.to)));
        button->setEnabled(may);
        button->setProperty("primary", m_buttons->isEmpty());
        connect(button, &QToolButton::clicked, this, [this, id = incident.id, to = row.to] {
            const Incident *now = m_desk.world().incident(id);
            if (const CallUp *callUp = now ? callUpIn(*now) : nullptr)
                advanceCallUp(m_desk, window(), id, *callUp, to);
        });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

void CallUpCard::tick(const Incident &incident)
{
    const CallUp *callUp = callUpIn(incident);
    const auto due = callUp && !incident.isClosed() ? callUp->dueAt() : std::nullopt;
    m_due->setVisible(due.has_value());
    if (!due)
        return;
    const Instant now = m_desk.source().serviceNow();
    const DeadlineCondition condition = conditionOf(*callUp, now);
    const QString remaining = remainingText(std::chrono::floor<Seconds>(*due - now));
    m_due->setText(callUp->isAwaited() ? Tr::tr("Delivery %1", "time left").arg(remaining)
                                       : Tr::tr("Return %1", "time left").arg(remaining));
    Theme::colourDue(*m_due, condition == DeadlineCondition::Missed, condition == DeadlineCondition::Warning);
}

} // namespace liandong
