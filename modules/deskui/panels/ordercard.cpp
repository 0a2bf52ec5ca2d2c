// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/ordercard.h"

#include "deskmodels/formats.h"
#include "deskmodels/incidentqueuemodel.h"
#include "deskmodels/onduty.h"
#include "deskmodels/words.h"
#include "deskui/look/flowlayout.h"
#include "deskui/look/theme.h"
#include "deskui/panels/lifestrip.h"
#include "deskui/tr.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

std::optional<ActionId> actionFor(OrderState from, OrderState to)
{
    switch (to) {
    case OrderState::Acknowledged:
        return ActionId::Acknowledge;
    case OrderState::Departed:
        return ActionId::Depart;
    case OrderState::Arrived:
        return ActionId::Arrive;
    case OrderState::OralFeedbackGiven:
        return ActionId::OralFeedback;
    case OrderState::LeftScene:
        return from == OrderState::WrittenFeedbackGiven ? ActionId::ReturnFeedback : ActionId::LeaveScene;
    case OrderState::WrittenFeedbackGiven:
        return ActionId::WrittenFeedback;
    case OrderState::Accepted:
        return ActionId::AcceptFeedback;
    case OrderState::Declined:
        return ActionId::Decline;
    case OrderState::Withdrawn:
        return ActionId::Withdraw;
    case OrderState::Given:
        break;
    }
    return {};
}

OrderCard::OrderCard(Desk &desk, Actions &actions, const OrderId &order, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_order(order)
    , m_unit(new QLabel(this))
    , m_phone(new QLabel(this))
    , m_onDuty(new QLabel(this))
    , m_due(new QLabel(this))
    , m_words(new QLabel(this))
    , m_life(new LifeStrip(this))
    , m_steps(new FlowLayout)
{
    setProperty("card", true);
    setFocusPolicy(Qt::TabFocus);
    m_unit->setFont(Theme::heading(12));
    m_phone->setProperty("quiet", true);
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_onDuty->setProperty("quiet", true);
    m_onDuty->setWordWrap(true);
    m_onDuty->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_due->setFont(Theme::figures(13, true));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_unit);
    top->addWidget(m_phone, 1);
    top->addWidget(m_due);
    m_steps->setSpacing(5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_onDuty);
    layout->addWidget(m_life);
    layout->addWidget(m_words);
    layout->addLayout(m_steps);
}

void OrderCard::refresh(const Incident &incident)
{
    const Order *order = incident.order(m_order);
    if (!order)
        return;
    const World &world = m_desk.world();
    const Instant now = m_desk.source().serviceNow();
    m_unit->setText(unitName(world, order->unit));
    m_phone->setText(order->dutyPhone);
    const OrderLife life = orderLifeOf(*order, incident.id, m_desk.source().actor(), now);
    m_life->showLife(life, world.centre, now);
    showWords(*order);
    if (life.next != m_offered)
        offerSteps(life);
    tick(incident);
    setAccessibleName(Tr::tr("Order to %1: %2").arg(m_unit->text(), wordOf(order->state)));
}

void OrderCard::showWhoAnswers(const Order &order)
{
    const bool moves = order.stands() && order.state != OrderState::Accepted;
    const QString onDuty = moves ? onDutyText(m_desk.world(), order.unit, m_desk.source().serviceNow()) : QString();
    m_onDuty->setText(Tr::tr("On duty: %1").arg(onDuty));
    m_onDuty->setVisible(!onDuty.isEmpty());
}

void OrderCard::showWords(const Order &order)
{
    QStringList lines;
    if (!order.instruction.isEmpty())
        lines += order.instruction;
    if (!order.oralFeedback.isEmpty())
        lines += Tr::tr("Oral feedback: %1").arg(order.oralFeedback);
    if (!order.leftWithoutOralFeedback.isEmpty())
        lines += Tr::tr("Left without oral feedback: %1").arg(order.leftWithoutOralFeedback);
    if (!order.writtenFeedback.empty()) {
        const WrittenFeedback &last = order.writtenFeedback.back();
        lines += Tr::tr("Written feedback by %1: %2").arg(last.author, last.text);
        if (!last.returnedReason.isEmpty())
            lines += Tr::tr("Returned: %1").arg(last.returnedReason);
    }
    for (const Urging &urging : order.urgings)
        lines += urging.answeredAt ? Tr::tr("Urged: %1 — %2").arg(urging.reason, urging.answer)
                                   : Tr::tr("Urged, not answered: %1").arg(urging.reason);
    if (!order.stands() && !order.steps.empty() && !order.steps.back().remark.isEmpty())
        lines += Tr::tr("%1: %2").arg(wordOf(order.state), order.steps.back().remark);
    m_words->setText(lines.join(u'\n'));
    m_words->setVisible(!lines.isEmpty());
}

void OrderCard::offerSteps(const OrderLife &life)
{
    m_offered = life.next;
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool first = true;
    const Incident *incident = m_desk.selectedIncident();
    const Order *order = incident ? incident->order(m_order) : nullptr;
    for (const NextStep &next : life.next) {
        const auto action = order ? actionFor(order->state, next.to) : std::nullopt;
        if (!action)
            continue;
        auto *button = new QToolButton(this);
        const QString keys = m_actions[*action].shortcut().toString(QKeySequence::NativeText);
        button->setText(keys.isEmpty() ? next.word : Tr::tr("%1 %2").arg(next.word, keys));
        button->setEnabled(next.permitted);
        button->setProperty("primary", first);
        first = false;
        connect(button, &QToolButton::clicked, this, [this, id = *action] {
            m_desk.selectOrder(m_order);
            m_actions[id].trigger();
        });
        m_steps->addWidget(button);
    }
}

void OrderCard::tick(const Incident &incident)
{
    const Order *order = incident.order(m_order);
    if (!order)
        return;
    showWhoAnswers(*order);
    const Deadline *urgent = nullptr;
    for (const Deadline &deadline : order->deadlines) {
        if (deadline.isRunning() && !deadline.excuse && (!urgent || deadline.dueAt < urgent->dueAt))
            urgent = &deadline;
    }
    m_due->setVisible(urgent);
    if (!urgent)
        return;
    const Instant now = m_desk.source().serviceNow();
    const DeadlineCondition condition = conditionOf(*urgent, now);
    m_due->setText(
        Tr::tr("%1 %2").arg(wordOf(urgent->kind), remainingText(std::chrono::floor<Seconds>(urgent->dueAt - now))));
    Theme::colourDue(*m_due, condition == DeadlineCondition::Missed, condition == DeadlineCondition::Warning);
}

void OrderCard::setChosen(bool chosen)
{
    setStyleSheet(chosen
            ? QStringLiteral("liandong--OrderCard { border: 2px solid %1; }").arg(Theme::colours().accent.name())
            : QString());
}

void OrderCard::mousePressEvent(QMouseEvent *)
{
    m_desk.selectOrder(m_order);
}

void OrderCard::focusInEvent(QFocusEvent *event)
{
    m_desk.selectOrder(m_order);
    QFrame::focusInEvent(event);
}

} // namespace liandong
