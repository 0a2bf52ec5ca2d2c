// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/actions.h"
#include "deskui/desk.h"
#include "deskui/dialogs/formdialog.h"

namespace liandong {

/// What the order actions do: each is about Desk::selectedOrder(), enabled while the order's life allows it.
class OrderActions : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    OrderActions(Desk &desk, Actions &actions, QWidget *window);

    /// Enables what fits the chosen order.
    void refresh();

private:
    void connectSteps();
    void step(OrderState to);
    void stepWithReason(OrderState to, std::optional<ReasonUse> use, const QString &title, const QString &question);
    /// With the reasons that the centre offers for the use.
    [[nodiscard]] FormField reasonField(std::optional<ReasonUse> use, const QString &question) const;
    void leaveScene();
    void oralFeedback();
    void writtenFeedback();
    void excuse();
    void urge();
    void answerUrging();
    void giveOrder(const std::optional<OrderId> &replaces);
    void threeWayCall();
    /// Opens the form; `make` builds the command from it when it is confirmed.
    void ask(const FormSpec &spec, std::function<Command(const FormDialog &)> make);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] FormField reporter() const;

    Desk &m_desk;
    Actions &m_actions;
    QWidget *m_window;
};

/// Shows a form for one command: sends it when confirmed, closes when it was carried out, shows the refusal otherwise.
void askAndSubmit(Desk &desk, QWidget *window, const FormSpec &spec, std::function<Command(const FormDialog &)> make);

} // namespace liandong
