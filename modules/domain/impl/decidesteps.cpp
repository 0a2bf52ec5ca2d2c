// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines.h"
#include "domain/impl/checks.h"
#include "domain/impl/decisions.h"
#include "domain/transitions.h"

namespace liandong::rules {

namespace {

/// What the three commands of the order's life come down to.
struct Step
{
    OrderState to;
    QString reportedBy;
    QString reason;
    QString text;
    std::vector<AttachmentId> attachments = {};
    QLatin1StringView reportedByField = "reportedBy"_L1;
};

/// A unit records what it does itself; withdrawing, returning and accepting are the centre's.
bool isUnitsOwn(const Order &order, OrderState to)
{
    return to != OrderState::Withdrawn && to != OrderState::Accepted && order.state != OrderState::WrittenFeedbackGiven;
}

bool leavesWithoutOralFeedback(const Order &order, OrderState to)
{
    return order.state == OrderState::Arrived && to == OrderState::LeftScene;
}

std::optional<Refusal> objection(const Incident &incident, const Order &order, const Step &step, const Actor &actor)
{
    Checks checks(order.id.text());
    const OrderTransition *row = orderTransition(order.state, step.to);
    checks.that(row, RefusalReason::WrongState, "state"_L1, nameOfValue(order.state));
    if (!row)
        return checks.objection();
    if (actor.role == Role::DutyRoom)
        checks.that(isUnitsOwn(order, step.to), RefusalReason::NotPermitted, "to"_L1, nameOfValue(order.state));
    if (row->needsSupervisor && !maySupervise(actor)) {
        // Without a reason it was meant as an ordinary leaving: say what is missing, not who could waive it.
        checks.that(!leavesWithoutOralFeedback(order, step.to) || !isBlank(step.reason),
            RefusalReason::NeedsOralFeedback, "oralFeedback"_L1);
        checks.that(false, RefusalReason::NeedsSupervisor);
    }
    if (row->needsReason)
        checks.neededReason("reason"_L1, step.reason);
    if (row->needsText)
        checks.neededText("text"_L1, step.text);
    for (const AttachmentId &id : step.attachments) {
        const Attachment *attachment = findIn(incident.attachments, id);
        checks.that(attachment && attachment->order == order.id && !attachment->struckBy, RefusalReason::UnknownItem,
            "attachment"_L1, id.text());
    }
    checks.text("reason"_L1, step.reason).name(step.reportedByField, step.reportedBy);
    return checks.objection();
}

Decision advance(
    const World &world, const IncidentId &incidentId, const OrderId &orderId, const Step &step, const Context &context)
{
    const Found<const Incident *> incident = findUnclosed(world, incidentId);
    if (!incident)
        return std::unexpected(incident.error());
    const Found<const Order *> order = findOrder(**incident, orderId);
    if (!order)
        return std::unexpected(order.error());
    if (const std::optional<Refusal> no = objection(**incident, **order, step, context.actor))
        return std::unexpected(*no);

    Order after = **order;
    after.steps.push_back({step.to, context.now, context.actor, step.reportedBy, step.reason});
    after.state = step.to;
    return withMove(**incident,
        {OrderAdvanced{incidentId, orderId, after.steps.back(), deadlinesAfterStep(world, **incident, after), step.text,
            step.attachments}});
}

} // namespace

Decision decideOn(const World &world, const AdvanceOrder &command, const Context &context)
{
    return advance(
        world, command.incident, command.order, {command.to, command.reportedBy, command.reason, {}}, context);
}

Decision decideOn(const World &world, const RecordOralFeedback &command, const Context &context)
{
    return advance(world, command.incident, command.order,
        {OrderState::OralFeedbackGiven, command.reportedBy, {}, command.text}, context);
}

Decision decideOn(const World &world, const SubmitWrittenFeedback &command, const Context &context)
{
    return advance(world, command.incident, command.order,
        {OrderState::WrittenFeedbackGiven, command.author, {}, command.text, command.attachments, "author"_L1},
        context);
}

} // namespace liandong::rules
