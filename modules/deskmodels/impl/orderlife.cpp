// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/orderlife.h"

#include "deskmodels/tr.h"
#include "deskmodels/words.h"
#include "domain/permissions.h"

namespace liandong {

using deskmodels::Tr;

namespace {

constexpr OrderState kLine[] = {OrderState::Given, OrderState::Acknowledged, OrderState::Departed, OrderState::Arrived,
    OrderState::OralFeedbackGiven, OrderState::LeftScene, OrderState::WrittenFeedbackGiven, OrderState::Accepted};

/// Of a step that the order has gone back from (a returned written feedback), only the remark of the return is left.
QString remarkOf(const Order &order, OrderState state, const OrderStep *step)
{
    if (state == OrderState::WrittenFeedbackGiven && !order.writtenFeedback.empty())
        return order.writtenFeedback.back().returnedReason;
    if (state == OrderState::OralFeedbackGiven && !step)
        return order.leftWithoutOralFeedback;
    if (state == OrderState::LeftScene && !order.writtenFeedback.empty())
        return {};
    return step ? step->remark : QString();
}

StageCondition conditionAt(const Order &order, OrderState state, bool taken)
{
    if (state == order.state)
        return StageCondition::Current;
    if (state < order.state)
        return taken ? StageCondition::Done : StageCondition::Skipped;
    return orderTransition(order.state, state) ? StageCondition::Next : StageCondition::Ahead;
}

/// The newest step into that state; a returned written feedback is none.
const OrderStep *stepInto(const Order &order, OrderState state)
{
    for (size_t i = order.steps.size(); i-- > 0;) {
        const bool isReturn = i > 0 && order.steps[i - 1].state == OrderState::WrittenFeedbackGiven;
        if (order.steps[i].state == state && !(isReturn && state == OrderState::LeftScene))
            return &order.steps[i];
    }
    return nullptr;
}

OrderStage stageOf(const Order &order, OrderState state, Instant now)
{
    const OrderStep *step = stepInto(order, state);
    OrderStage stage;
    stage.state = state;
    stage.word = wordOf(state);
    stage.condition = conditionAt(order, state, step != nullptr);
    stage.remark = remarkOf(order, state, step);
    const bool standing = stage.condition == StageCondition::Done || stage.condition == StageCondition::Current;
    if (step && standing) {
        stage.at = step->at;
        stage.recordedBy = step->recordedBy.name;
        stage.reportedBy = step->reportedBy;
    }
    const std::optional<DeadlineKind> kind = deadlineMetBy(state);
    if (const Deadline *deadline = kind ? order.deadline(*kind) : nullptr) {
        stage.deadline = *deadline;
        stage.late = deadline->isMissed(now) && !deadline->excuse;
    }
    return stage;
}

/// A unit records what it does itself; withdrawing, returning and accepting are the centre's.
bool isUnitsOwn(const Order &order, OrderState to)
{
    return to != OrderState::Withdrawn && to != OrderState::Accepted && order.state != OrderState::WrittenFeedbackGiven;
}

/// From written feedback the way back to the scene's end is the centre's, which wants it corrected.
QString wordOf(const OrderTransition &step)
{
    const bool isReturn = step.from == OrderState::WrittenFeedbackGiven && step.to == OrderState::LeftScene;
    return isReturn ? Tr::tr("Return for correction") : actionWordOf(step.to);
}

bool isPermittedStep(const Order &order, const IncidentId &incident, const OrderTransition &step, const Actor &actor)
{
    Command command = AdvanceOrder{incident, order.id, step.to, {}, {}};
    if (step.to == OrderState::OralFeedbackGiven)
        command = RecordOralFeedback{incident, order.id, {}, {}};
    else if (step.to == OrderState::WrittenFeedbackGiven)
        command = SubmitWrittenFeedback{incident, order.id, {}, {}};
    if (!isPermitted(actor.role, command))
        return false;
    if (step.needsSupervisor && actor.role != Role::ShiftSupervisor && actor.role != Role::Administrator)
        return false;
    return actor.role != Role::DutyRoom || (order.unit.text() == actor.unit && isUnitsOwn(order, step.to));
}

} // namespace

std::optional<DeadlineKind> deadlineMetBy(OrderState step)
{
    switch (step) {
    case OrderState::Acknowledged:
        return DeadlineKind::Acknowledgement;
    case OrderState::Arrived:
        return DeadlineKind::Arrival;
    case OrderState::WrittenFeedbackGiven:
        return DeadlineKind::WrittenFeedback;
    default:
        return std::nullopt;
    }
}

OrderLife orderLifeOf(const Order &order, const IncidentId &incident, const Actor &actor, Instant now)
{
    OrderLife life;
    for (const OrderState state : kLine) {
        OrderStage stage = stageOf(order, state, now);
        if (order.stands()) {
            life.stages.push_back(std::move(stage));
        } else if (order.lastStep(state)) {
            stage.condition = StageCondition::Done;
            life.stages.push_back(std::move(stage));
        }
    }
    if (!order.stands())
        life.stages.push_back(stageOf(order, order.state, now));
    for (const OrderTransition &step : orderTransitions()) {
        if (step.from == order.state) {
            life.next.push_back({step.to, wordOf(step), step.needsReason, step.needsText, step.needsSupervisor,
                isPermittedStep(order, incident, step, actor)});
        }
    }
    return life;
}

} // namespace liandong
