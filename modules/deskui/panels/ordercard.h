// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/orderlife.h"
#include "deskui/actions.h"
#include "deskui/desk.h"

#include <QFrame>

class QLabel;

namespace liandong {

class FlowLayout;
class LifeStrip;

/// One order: unit, what is due, its life, and buttons for the steps that may follow.
class OrderCard : public QFrame
{
    Q_OBJECT

public:
    OrderCard(Desk &desk, Actions &actions, const OrderId &order, QWidget *parent);

    /// Reads the order again from the world.
    void refresh(const Incident &incident);
    /// Only the remaining time.
    void tick(const Incident &incident);
    void setChosen(bool chosen);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void offerSteps(const OrderLife &life);
    void showWords(const Order &order);
    void showWhoAnswers(const Order &order);

    Desk &m_desk;
    Actions &m_actions;
    OrderId m_order;
    QLabel *m_unit;
    QLabel *m_phone;
    QLabel *m_onDuty; ///< who sits at the duty phone now
    QLabel *m_due;
    QLabel *m_words;
    LifeStrip *m_life;
    FlowLayout *m_steps;
    std::vector<NextStep> m_offered;
};

/// The action that records a step.
[[nodiscard]] std::optional<ActionId> actionFor(OrderState from, OrderState to);

} // namespace liandong
