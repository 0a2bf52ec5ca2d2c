// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/orderactions.h"

#include "deskmodels/refusaltext.h"
#include "deskmodels/rulebookedits.h"
#include "deskmodels/words.h"
#include "deskui/dialogs/orderdialog.h"
#include "deskui/dialogs/threewaydialog.h"
#include "deskui/dialogs/whileaway.h"
#include "deskui/dialogs/writtenfeedbackdialog.h"
#include "deskui/tr.h"
#include "domain/permissions.h"
#include "domain/transitions.h"

#include <algorithm>

namespace liandong {

using deskui::Tr;

void askAndSubmit(Desk &desk, QWidget *window, const FormSpec &spec, std::function<Command(const FormDialog &)> make)
{
    auto *dialog = new FormDialog(spec, window);
    QObject::connect(dialog, &FormDialog::confirmed, &desk, [&desk, dialog, make = std::move(make)] {
        desk.submit(make(*dialog), dialog, [&desk, dialog](const std::optional<Refusal> &refusal) {
            if (refusal)
                dialog->complain(refusalText(*refusal, desk.world()));
            else
                dialog->accept();
        });
        closeWhileAway(desk, *dialog);
    });
    dialog->open();
}

OrderActions::OrderActions(Desk &desk, Actions &actions, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_actions(actions)
    , m_window(window)
{
    connectSteps();
    const auto on = [this](ActionId id, auto perform) { connect(&m_actions[id], &QAction::triggered, this, perform); };
    on(ActionId::GiveOrder, [this] {
        const Order *order = m_desk.selectedOrder();
        giveOrder(order && !order->stands() ? std::optional(order->id) : std::nullopt);
    });
    on(ActionId::ThreeWayCall, [this] { threeWayCall(); });
    on(ActionId::OralFeedback, [this] { oralFeedback(); });
    on(ActionId::LeaveScene, [this] { leaveScene(); });
    on(ActionId::WrittenFeedback, [this] { writtenFeedback(); });
    on(ActionId::Excuse, [this] { excuse(); });
    on(ActionId::Urge, [this] { urge(); });
    on(ActionId::AnswerUrging, [this] { answerUrging(); });
    connect(&m_desk, &Desk::selectionChanged, this, &OrderActions::refresh);
    connect(&m_desk, &Desk::selectedChanged, this, &OrderActions::refresh);
    connect(&m_desk, &Desk::orderSelectionChanged, this, &OrderActions::refresh);
    refresh();
}

void OrderActions::connectSteps()
{
    const auto on = [this](ActionId id, auto perform) { connect(&m_actions[id], &QAction::triggered, this, perform); };
    on(ActionId::Acknowledge, [this] { step(OrderState::Acknowledged); });
    on(ActionId::Depart, [this] { step(OrderState::Departed); });
    on(ActionId::Arrive, [this] { step(OrderState::Arrived); });
    on(ActionId::AcceptFeedback, [this] { step(OrderState::Accepted); });
    on(ActionId::ReturnFeedback, [this] {
        stepWithReason(OrderState::LeftScene, {}, Tr::tr("Return for correction"), Tr::tr("What is to be corrected"));
    });
    on(ActionId::Decline, [this] {
        stepWithReason(
            OrderState::Declined, ReasonUse::Declined, Tr::tr("Declined by the unit"), Tr::tr("Reason the unit gave"));
    });
    on(ActionId::Withdraw, [this] {
        stepWithReason(OrderState::Withdrawn, ReasonUse::Withdrawn, Tr::tr("Withdraw order"), Tr::tr("Reason"));
    });
}

void OrderActions::refresh()
{
    const Incident *incident = m_desk.selectedIncident();
    const Order *order = m_desk.selectedOrder();
    const bool open = incident && !incident->isClosed();
    const auto may = [&](OrderState to) { return open && order && orderTransition(order->state, to); };
    const auto enable = [this](ActionId id, bool on) { m_actions[id].setEnabled(on); };
    enable(ActionId::GiveOrder, open);
    enable(ActionId::ThreeWayCall, open);
    enable(ActionId::Acknowledge, may(OrderState::Acknowledged));
    enable(ActionId::Depart, may(OrderState::Departed));
    enable(ActionId::Arrive, may(OrderState::Arrived));
    enable(ActionId::OralFeedback, may(OrderState::OralFeedbackGiven));
    enable(ActionId::LeaveScene, may(OrderState::LeftScene) && order->state != OrderState::WrittenFeedbackGiven);
    enable(ActionId::WrittenFeedback, may(OrderState::WrittenFeedbackGiven));
    enable(ActionId::AcceptFeedback, may(OrderState::Accepted));
    enable(ActionId::ReturnFeedback, may(OrderState::LeftScene) && order->state == OrderState::WrittenFeedbackGiven);
    enable(ActionId::Decline, may(OrderState::Declined));
    enable(ActionId::Withdraw, may(OrderState::Withdrawn));
    enable(ActionId::Urge, open && order && order->stands());
    enable(ActionId::AnswerUrging,
        open && order && std::ranges::any_of(order->urgings, [](const Urging &urging) { return !urging.answeredAt; }));
    enable(ActionId::Excuse,
        open && order && order->stands() && !order->deadlines.empty()
            && isPermitted(m_desk.source().actor().role, ExcuseDelay{}));
}

QString OrderActions::headline() const
{
    const Incident *incident = m_desk.selectedIncident();
    const Order *order = m_desk.selectedOrder();
    if (!incident || !order)
        return {};
    const Unit *unit = m_desk.world().unit(order->unit);
    return Tr::tr("%1 · %2").arg(unit ? unit->name : order->unit.text(), incident->number);
}

FormField OrderActions::reporter() const
{
    FormField field;
    field.key = QStringLiteral("reporter");
    field.label = Tr::tr("Reported by");
    field.placeholder = Tr::tr("Name at the unit");
    return field;
}

FormField OrderActions::reasonField(std::optional<ReasonUse> use, const QString &question) const
{
    FormField field{QStringLiteral("reason"), question, FormField::Kind::Text, true, {}, {}, {}, {}};
    if (use)
        field.offers = reasonsFor(m_desk.world(), *use);
    return field;
}

void OrderActions::step(OrderState to)
{
    const Order *order = m_desk.selectedOrder();
    if (!order)
        return;
    m_desk.submit(AdvanceOrder{*m_desk.selected(), order->id, to, {}, {}});
}

void OrderActions::ask(const FormSpec &spec, std::function<Command(const FormDialog &)> make)
{
    askAndSubmit(m_desk, m_window, spec, std::move(make));
}

void OrderActions::stepWithReason(
    OrderState to, std::optional<ReasonUse> use, const QString &title, const QString &question)
{
    const Order *order = m_desk.selectedOrder();
    if (!order)
        return;
    std::vector<FormField> fields{reasonField(use, question)};
    if (order->state != OrderState::WrittenFeedbackGiven && to != OrderState::Withdrawn) // those are the centre's own
        fields.push_back(reporter());
    ask({title, headline(), fields, title},
        [incident = *m_desk.selected(), id = order->id, to](const FormDialog &form) -> Command {
            return AdvanceOrder{
                incident, id, to, form.text(QStringLiteral("reporter")), form.text(QStringLiteral("reason"))};
        });
}

void OrderActions::leaveScene()
{
    const Order *order = m_desk.selectedOrder();
    if (!order)
        return;
    const OrderTransition *row = orderTransition(order->state, OrderState::LeftScene);
    if (row && row->needsSupervisor) {
        const Role role = m_desk.replica().actor().role;
        if (role == Role::Operator || role == Role::DutyRoom) {
            m_desk.complain(
                Tr::tr("Oral feedback comes before leaving; only a shift supervisor can record otherwise."));
            oralFeedback();
            return;
        }
        stepWithReason(OrderState::LeftScene, ReasonUse::WithoutOralFeedback, Tr::tr("Left without oral feedback"),
            Tr::tr("Reason (counts against the unit)"));
        return;
    }
    step(OrderState::LeftScene);
}

void OrderActions::oralFeedback()
{
    const Order *order = m_desk.selectedOrder();
    if (!order)
        return;
    const FormField text{QStringLiteral("text"), Tr::tr("What the unit reports"), FormField::Kind::Text, true, {},
        Tr::tr("Result, damage, persons, what is left to do"), {}};
    ask({Tr::tr("Oral feedback"), headline(), {text, reporter()}, Tr::tr("Record")},
        [incident = *m_desk.selected(), id = order->id](const FormDialog &form) -> Command {
            return RecordOralFeedback{
                incident, id, form.text(QStringLiteral("text")), form.text(QStringLiteral("reporter"))};
        });
}

void OrderActions::writtenFeedback()
{
    if (const Order *order = m_desk.selectedOrder())
        (new WrittenFeedbackDialog(m_desk, *m_desk.selectedIncident(), *order, m_window))->open();
}

void OrderActions::excuse()
{
    const Order *order = m_desk.selectedOrder();
    if (!order)
        return;
    FormField which{QStringLiteral("which"), Tr::tr("Deadline"), FormField::Kind::Choice, true, {}, {}, {}};
    for (const Deadline &deadline : order->deadlines)
        which.choices.emplace_back(wordOf(deadline.kind), int(deadline.kind));
    which.value = which.choices.front().second;
    const FormField reason = reasonField(ReasonUse::ExcusedDelay, Tr::tr("Reason"));
    ask({Tr::tr("Excuse delay"), headline(), {which, reason}, Tr::tr("Excuse")},
        [incident = *m_desk.selected(), id = order->id](const FormDialog &form) -> Command {
            return ExcuseDelay{incident, id, DeadlineKind(form.choice(QStringLiteral("which")).toInt()),
                form.text(QStringLiteral("reason"))};
        });
}

void OrderActions::urge()
{
    const Order *order = m_desk.selectedOrder();
    if (!order)
        return;
    const FormField reason = reasonField(ReasonUse::Urging, Tr::tr("Reason"));
    ask({Tr::tr("Urge the unit"), headline(), {reason}, Tr::tr("Urge")},
        [incident = *m_desk.selected(), id = order->id, urging = m_desk.newId<UrgingId>()](const FormDialog &form)
            -> Command { return UrgeUnit{incident, id, urging, form.text(QStringLiteral("reason"))}; });
}

void OrderActions::answerUrging()
{
    const Order *order = m_desk.selectedOrder();
    if (!order)
        return;
    const auto open = std::ranges::find_if(order->urgings, [](const Urging &urging) { return !urging.answeredAt; });
    if (open == order->urgings.end())
        return;
    const FormField answer{QStringLiteral("answer"), Tr::tr("Answer"), FormField::Kind::Text, true, {}, {}, {}};
    ask({Tr::tr("Answer to an urging"), headline() + u'\n' + open->reason, {answer}, Tr::tr("Record")},
        [incident = *m_desk.selected(), id = order->id, urging = open->id](const FormDialog &form) -> Command {
            return AnswerUrging{incident, id, urging, form.text(QStringLiteral("answer"))};
        });
}

void OrderActions::giveOrder(const std::optional<OrderId> &replaces)
{
    if (!m_desk.selectedIncident())
        return;
    auto *dialog = new OrderDialog(m_desk, *m_desk.selected(), replaces, m_window);
    dialog->open();
}

void OrderActions::threeWayCall()
{
    const Incident *incident = m_desk.selectedIncident();
    if (!incident)
        return;
    const Order *order = m_desk.selectedOrder();
    auto *dialog = new ThreeWayDialog(m_desk, incident->id, order ? order->unit : UnitKey(), m_window);
    dialog->show();
}

} // namespace liandong
